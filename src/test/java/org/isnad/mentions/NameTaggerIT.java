package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.MentionType.COUNTRY;
import static org.isnad.MentionType.LOCATION;
import static org.isnad.MentionType.NATIONALITY;
import static org.isnad.MentionType.ORGANIZATION;
import static org.isnad.MentionType.PERSON;
import static org.isnad.MentionType.TITLE;

import java.util.List;
import org.isnad.MentionType;
import org.isnad.syntax.Analyzer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names, nationalities and titles of a text, in its order, outer before inner. */
class NameTaggerIT {

  private static final Analyzer ANALYZER = Analyzer.load();
  private static final NameTagger TAGGER = NameTagger.load(Gazetteer.load());

  private record Name(MentionType type, String text) {}

  private static List<Name> names(String text) {
    return TAGGER.tag(ANALYZER.sentences(text)).stream()
        .map(mention -> new Name(mention.type(), mention.span().of(text)))
        .toList();
  }

  private static Name country(String text) {
    return new Name(COUNTRY, text);
  }

  private static Name place(String text) {
    return new Name(LOCATION, text);
  }

  private static Name person(String text) {
    return new Name(PERSON, text);
  }

  private static Name organisation(String text) {
    return new Name(ORGANIZATION, text);
  }

  private static Name nationality(String text) {
    return new Name(NATIONALITY, text);
  }

  private static Name title(String text) {
    return new Name(TITLE, text);
  }

  @Nested
  class Countries {

    @Test
    void proclitics() {
      assertThat(names("تضامنا مع ليبيا وتونس، ولمصر أيضا، وبالسودان كذلك، فالعراق."))
          .containsExactly(
              country("ليبيا"),
              country("تونس"),
              country("مصر"),
              country("السودان"),
              country("العراق"));
    }

    @Test
    void aPrepositionLeftOnTheNameIsNoPartOfIt() {
      assertThat(names("باعت اليابان السفينة لكندا."))
          .containsExactly(country("اليابان"), country("كندا"));
    }

    @Test
    void theArticleBehindLam() {
      assertThat(names("بعثت برسالة للولايات المتحدة وأخرى لليابان."))
          .containsExactly(country("لولايات المتحدة"), country("ليابان"));
    }

    @Test
    void officialNames() {
      assertThat(names("تقع مملكة البحرين شرقي المملكة العربية السعودية."))
          .containsExactly(country("مملكة البحرين"), country("المملكة العربية السعودية"));
    }

    @Test
    void variants() {
      assertThat(names("سافر من امريكا إلى سورية ثم إلى أمريكا."))
          .containsExactly(country("امريكا"), country("سورية"), country("أمريكا"));
    }

    @Test
    void aCountryOfSeveralWordsIsOne() {
      assertThat(names("وصلت السفينة من ساحل العاج إلى جنوب أفريقيا."))
          .containsExactly(country("ساحل العاج"), country("جنوب أفريقيا"));
    }

    @Test
    void financialIsNotMali() {
      assertThat(names("تواجه الشركة ضغطا مالي الطابع بسبب ارتفاع الفائدة.")).isEmpty();
    }

    @Test
    void maliIsMali() {
      assertThat(names("انسحبت القوات من مالي نهاية العام.")).contains(country("مالي"));
    }

    @Test
    void aTextWithoutNames() {
      assertThat(names("تجمع الأهالي على ضفة النهر قرب الحديقة.")).isEmpty();
    }

    @Test
    void aCommonNounForAPlaceIsNoName() {
      assertThat(names("وخرج المعلمون في قابس أمس احتجاجا على تدهور أوضاع القطاع."))
          .contains(place("قابس"))
          .doesNotContain(place("القطاع"));
      assertThat(names("وقصفت الطائرات أحياء في مدينة غزة شمالي القطاع."))
          .contains(place("غزة"))
          .doesNotContain(place("القطاع"));
    }

    @Test
    void theCountryAndTheCityOfOneName() {
      assertThat(names("عاصمة جيبوتي هي مدينة جيبوتي.")).contains(country("جيبوتي"));
    }
  }

  @Nested
  class Nationalities {

    @ParameterizedTest
    @CsvSource({
      "روسيان, يوجد في المحطة ثلاثة أمريكيين وروسيان.",
      "ألمانيان, وصل إلى القرية طبيبان ألمانيان.",
      "فرنسيتان, فازت بالجائزة طالبتان فرنسيتان."
    })
    void twoOfOneState(String word, String sentence) {
      assertThat(names(sentence)).contains(nationality(word));
    }

    @Test
    void anAdjectiveBehindATitleIsNoBody() {
      assertThat(names("غادر الرئيس التشيلي القاهرة متوجها إلى بيروت."))
          .contains(title("الرئيس"), nationality("التشيلي"));
    }

    @Test
    void forcesAreANationalityOnly() {
      assertThat(names("تقدمت القوات الروسية نحو البلدة.")).containsExactly(nationality("الروسية"));
    }

    @Test
    void anArmyIsAnOrganisation() {
      assertThat(names("تقدم الجيش الأوكراني نحو البلدة."))
          .containsExactly(organisation("الجيش الأوكراني"), nationality("الأوكراني"));
    }

    @Test
    void twoWords() {
      assertThat(names("اختبرت السلطات الكورية الشمالية صاروخا."))
          .containsExactly(nationality("الكورية الشمالية"));
    }

    @Test
    void theIndefinite() {
      assertThat(names("قتل جندي فرنسي وأصيب ضابط تشادي."))
          .containsExactly(nationality("فرنسي"), nationality("تشادي"));
    }

    @Test
    void twoInOneCompound() {
      assertThat(names("انطلقت المفاوضات الأمريكية الإيرانية."))
          .containsExactly(nationality("الأمريكية"), nationality("الإيرانية"));
    }
  }

  /** Adjectives of states that are surnames or other words as well. */
  @Nested
  class NisbasBesideNouns {

    @ParameterizedTest
    @CsvSource({
      "قال الرئيس المصري إن الحدود آمنة., المصري",
      "وقع الوزير السوداني اتفاقا مع النقابات., السوداني",
      "رفض القضاء التونسي طلب الإفراج., التونسي",
      "استقبل وزير الخارجية نظيره اليمني مساء., اليمني",
      "أعلنت الحكومة القطرية خطة جديدة., القطرية",
      "أشاد المدرب الكندي بلاعبيه., الكندي",
      "وصل الرئيس المالي إلى القمة., المالي"
    })
    void behindADefiniteNoun(String text, String nisba) {
      assertThat(names(text)).contains(nationality(nisba));
    }

    @ParameterizedTest
    @CsvSource({
      "قال مسؤول تركي إن الحدود مغلقة., تركي",
      "أصيب سائح هندي في الحادث., هندي",
      "غرق صياد يمني قرب الساحل., يمني",
      "وصل وفد قطري إلى المطار., قطري",
      "اعتقلت الشرطة تاجر سلاح مجري., مجري"
    })
    void behindAnIndefiniteNoun(String text, String nisba) {
      assertThat(names(text)).contains(nationality(nisba));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "قال سامي المصري إن الحدود آمنة.",
          "التقت ليلى المغربي رئيس البلدية.",
          "طلبت الشركة الدعم المالي من المصارف.",
          "شرحت الوزيرة الأزمة المالية للصحفيين.",
          "زار تركي العتيبي المعرض أمس."
        })
    void surnamesAndOtherWords(String text) {
      assertThat(names(text)).noneMatch(name -> name.type() == NATIONALITY);
    }

    @Test
    void behindCounterpartsInTheDual() {
      assertThat(names("التقى الوزير الأردني نظيريه التركي والعراقي."))
          .containsExactly(
              title("الوزير"),
              nationality("الأردني"),
              nationality("التركي"),
              nationality("العراقي"));
    }

    @Test
    void noPartOfTheNameBehind() {
      assertThat(names("قال وزير الثقافة المصري سامح حداد إن المتحف جاهز."))
          .containsExactly(title("وزير الثقافة"), nationality("المصري"), person("سامح حداد"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "رحبت شركة النفط السعودية بالقرار.",
          "أوقفت السلطات السعودية المتهمين.",
          "وصف الخطوة السعودية بالمهمة.",
          "وزعت هيئة السياحة السعودية دليلا.",
          "أشاد بالوساطة السعودية في المفاوضات.",
          "اتهمته النيابة العامة السعودية بالتزوير."
        })
    void aCountrysNameThatIsItsAdjective(String text) {
      assertThat(names(text)).contains(nationality("السعودية"));
    }
  }

  @Nested
  class TitlesAndPeople {

    @Test
    void titleNationalityAndName() {
      assertThat(names("استقبل الرئيس البرازيلي لويس إيناسيو لولا دا سيلفا ضيوفه."))
          .containsExactly(
              title("الرئيس"), nationality("البرازيلي"), person("لويس إيناسيو لولا دا سيلفا"));
    }

    @Test
    void titleCountryAndName() {
      assertThat(names("قال رئيس رواندا بول كاغامي كلمة قصيرة."))
          .containsExactly(title("رئيس"), country("رواندا"), person("بول كاغامي"));
    }

    @Test
    void aTitleWithItsInstitution() {
      assertThat(names("صرح المتحدث باسم وزارة الخارجية ناصر كنعاني للصحفيين."))
          .containsExactly(
              title("المتحدث باسم وزارة الخارجية"),
              organisation("وزارة الخارجية"),
              person("ناصر كنعاني"));
    }

    @Test
    void anUnknownNameBehindATitle() {
      assertThat(names("قالت وزيرة البيئة النرويجية إنغريد هولمستاد إن المشروع جاهز."))
          .containsExactly(
              title("وزيرة البيئة"), nationality("النرويجية"), person("إنغريد هولمستاد"));
    }

    @Test
    void aPatronymicChain() {
      assertThat(names("استقبل محمد بن سلمان بن عبد العزيز الوفد."))
          .contains(person("محمد بن سلمان بن عبد العزيز"));
    }

    @Test
    void theFamilyNameAloneBehindTheFullName() {
      assertThat(names("التقى إيمانويل ماكرون الصحفيين. وقال ماكرون إن القرار نهائي."))
          .containsExactly(person("إيمانويل ماكرون"), person("ماكرون"));
    }

    @Test
    void anUnknownFamilyNameIsKnownBehindTheFullName() {
      assertThat(names("وصل الوزير توماس إيدلهارت إلى فيينا. وأضاف إيدلهارت أن الاجتماع مفيد."))
          .contains(person("توماس إيدلهارت"), person("إيدلهارت"));
    }

    @Test
    void twoNamesJoinedByWaw() {
      assertThat(names("التقى جو بايدن وشي جين بينغ في القمة."))
          .contains(person("جو بايدن"), person("شي جين بينغ"));
    }

    @Test
    void aProcliticBeforeAName() {
      assertThat(names("وجه رسالة لفلاديمير زيلينسكي وأخرى لبوتين."))
          .containsExactly(person("فلاديمير زيلينسكي"), person("بوتين"));
    }

    @Test
    void noPersonWithoutAName() {
      assertThat(names("وصل رئيس الوزراء إلى القصر.")).containsExactly(title("رئيس الوزراء"));
    }
  }

  @Nested
  class Organisations {

    @Test
    void aMinistryKeepsItsNisba() {
      assertThat(names("أعلنت وزارة الدفاع الروسية إسقاط طائرة."))
          .containsExactly(organisation("وزارة الدفاع الروسية"), nationality("الروسية"));
    }

    @Test
    void acronyms() {
      assertThat(names("انتقد الناتو القرار ورحبت به اليونسكو."))
          .containsExactly(organisation("الناتو"), organisation("اليونسكو"));
    }

    @Test
    void aUniversityWithItsCity() {
      assertThat(names("نشرت جامعة أكسفورد الدراسة.")).contains(organisation("جامعة أكسفورد"));
    }

    @Test
    void aNewsAgency() {
      assertThat(names("ذكرت وكالة رويترز أن النفط ارتفع."))
          .containsExactly(organisation("وكالة رويترز"));
    }

    @Test
    void aParty() {
      assertThat(names("فاز حزب العمال البريطاني بالأغلبية."))
          .contains(organisation("حزب العمال البريطاني"));
    }

    @Test
    void theSecurityCouncilOfTheUnitedNations() {
      assertThat(names("صوت مجلس الأمن الدولي على القرار."))
          .containsExactly(organisation("مجلس الأمن الدولي"));
    }
  }

  /** Bodies that no list has, by what completes a word for a body. */
  @Nested
  class Bodies {

    @ParameterizedTest
    @CsvSource({
      "أعلن الاتحاد التونسي لكرة القدم القائمة., الاتحاد التونسي لكرة القدم",
      "حذر المركز الوطني للأرصاد الجوية من السيول., المركز الوطني للأرصاد الجوية",
      "طالبت اللجنة الوطنية لحقوق الإنسان بالتحقيق., اللجنة الوطنية لحقوق الإنسان",
      "ألغت الهيئة العليا المستقلة للانتخابات النتائج., الهيئة العليا المستقلة للانتخابات",
      "درس في الأكاديمية الصينية للعلوم., الأكاديمية الصينية للعلوم",
      "وفقا للجنة الوطنية لحقوق الإنسان., لجنة الوطنية لحقوق الإنسان"
    })
    void anAdjectiveAndATopic(String text, String body) {
      assertThat(names(text)).contains(organisation(body));
    }

    @ParameterizedTest
    @CsvSource({
      "عرض متحف التاريخ الطبيعي هيكلا نادرا., متحف التاريخ الطبيعي",
      "وقعت الشركة عقدا مع هيئة الموانئ السنغالية., هيئة الموانئ السنغالية",
      "أعلنت هيئة الطرق والمواصلات إغلاق الجسر., هيئة الطرق والمواصلات",
      "أضربت نقابة الممرضين أسبوعا., نقابة الممرضين",
      "نشر معهد الدراسات الزراعية تقريرا., معهد الدراسات الزراعية"
    })
    void aFreeGenitive(String text, String body) {
      assertThat(names(text)).contains(organisation(body));
    }

    @ParameterizedTest
    @CsvSource({
      "أمرت النيابة العامة بحبس المتهم., النيابة العامة",
      "رفضت المحكمة العليا الطعن., المحكمة العليا",
      "قالت وزارة الثقافة والسياحة إن المعرض تأجل., وزارة الثقافة والسياحة",
      "أبقى المركزي التركي الفائدة., المركزي التركي",
      "قتل عنصر من قوات الدرك., قوات الدرك"
    })
    void aListedComplement(String text, String body) {
      assertThat(names(text)).contains(organisation(body));
    }

    @ParameterizedTest
    @CsvSource({
      "قالت مؤسسة كوفي أنان في بيان إن الجائزة ألغيت., مؤسسة كوفي أنان",
      "افتتح المؤتمر في مكتبة الملك فهد الوطنية., مكتبة الملك فهد الوطنية",
      "نقل المصابون إلى مستشفى الملك فيصل ليلا., مستشفى الملك فيصل",
      "تدرس في جامعة محمد الخامس., جامعة محمد الخامس",
      "وقع الاتفاق مع مركز الأمير سلطان., مركز الأمير سلطان"
    })
    void namedAfterPeople(String text, String body) {
      assertThat(names(text)).contains(organisation(body));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "قالت اللجنة إن التقرير جاهز.",
          "احتل المركز الثاني للمرة الأولى.",
          "برأت هيئة المحلفين المتهم.",
          "تدخل البندقية الخدمة في جهاز جديد.",
          "اجتمع مجلس الإدارة أمس."
        })
    void genericUses(String text) {
      assertThat(names(text)).noneMatch(name -> name.type() == ORGANIZATION);
    }
  }

  @Nested
  class Places {

    @ParameterizedTest
    @CsvSource({
      "تقدمت القوات نحو الوازعية بعد معارك عنيفة., الوازعية",
      "سقطت قذائف على حرستا مساء., حرستا",
      "وصلت القافلة إلى بلدروز فجرا., بلدروز",
      "أغلقت السلطات الطريق بين غدامس ونالوت., غدامس",
      "أصيب عامل في معاليه أدوميم., معاليه أدوميم",
      "افتتح المعرض في الخميسات أمس., الخميسات",
      "ضرب إعصار سواحل كوماموتو., كوماموتو"
    })
    void districtsAndTowns(String text, String place) {
      assertThat(names(text)).contains(place(place));
    }

    @ParameterizedTest
    @CsvSource({
      "قصفت الطائرات بلدة الزاوية ليلا., الزاوية",
      "سيطرت القوات على مديرية كتاف بعد معارك., كتاف",
      "انسحب المسلحون من قرية طفحان شمالا., طفحان",
      "تقدم الجيش في مديرية ذباب الساحلية., ذباب",
      "عاد السكان إلى محافظة لحج., لحج"
    })
    void whatATownsWordAnnounces(String text, String place) {
      assertThat(names(text)).contains(place(place));
    }

    @ParameterizedTest
    @CsvSource({
      "رست السفينة في ميناء نداياني صباحا., ميناء نداياني",
      "تجمع العمال قرب حقل الزبير النفطي., حقل الزبير النفطي",
      "هبطت الطائرة في مطار بغداد الدولي., مطار بغداد الدولي",
      "أغلقت السلطات معبر رفح أسبوعا., معبر رفح",
      "زار الوفد مخيم جباليا., مخيم جباليا"
    })
    void theWordThatIsPartOfTheName(String text, String place) {
      assertThat(names(text)).contains(place(place));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "زارت العائلة مدينة صغيرة قرب الساحل.",
          "بنى العمال أطول جسر بحري.",
          "يسكن الفلاح قرية جميلة.",
          "افتتحت الشركة مدينة سياحية.",
          "أقام اللاجئون في مخيم جديد."
        })
    void whatOnlyDescribesATown(String text) {
      assertThat(names(text)).noneMatch(name -> name.type() == LOCATION);
    }

    @Test
    void aPlaceThatWasAnnouncedOnceIsOneEverywhere() {
      assertThat(names("دخل الجيش قرية طفحان. وقال سكان طفحان إنهم نزحوا."))
          .containsExactly(place("طفحان"), place("طفحان"));
    }

    /** Towns whose names are words as well: الصومعة (the silo), ذباب (flies), سعيدة (happy). */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "امتلأت الصومعة بالقمح.",
          "انتشر ذباب كثير في السوق.",
          "كانت العائلة سعيدة بالهدية.",
          "زرع الفلاح القطن والزيتون.",
          "احترق المصنع وفسد القمح."
        })
    void townsNamedAfterOrdinaryWords(String text) {
      assertThat(names(text)).isEmpty();
    }

    @Test
    void twoSpellingsOfOneCity() {
      assertThat(names("تبعد بيونغ يانغ عن سيول، وسكان بيونج يانج أقل."))
          .containsExactly(place("بيونغ يانغ"), place("سيول"), place("بيونج يانج"));
    }

    @Test
    void theGenericNounStaysOutsideButForRivers() {
      assertThat(names("فاض نهر الفرات قرب مدينة الرقة."))
          .containsExactly(place("نهر الفرات"), place("الرقة"));
    }

    @Test
    void aPalace() {
      assertThat(names("نفى الكرملين الأنباء وامتنع البيت الأبيض عن التعليق."))
          .containsExactly(place("الكرملين"), place("البيت الأبيض"));
    }

    @Test
    void muscatOfAHeadIsNoCity() {
      assertThat(names("عاد الرجل إلى مسقط رأسه بعد سنوات.")).isEmpty();
    }

    @Test
    void aContinent() {
      assertThat(names("ارتفعت الحرارة في أوروبا وآسيا."))
          .containsExactly(place("أوروبا"), place("آسيا"));
    }
  }

  @Nested
  class SaudiThings {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "أطلقت الجماعة صواريخ على الأراضي السعودية.",
          "أغلقت الشركة الموانئ السعودية.",
          "دخلت الطائرة الأجواء السعودية.",
          "ارتفعت الأسهم في الأسواق السعودية."
        })
    void anAdjectiveBehindAPluralOfThings(String sentence) {
      assertThat(names(sentence)).contains(nationality("السعودية"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"زار الرئيس السعودية.", "هاجم الوزير السعودية."})
    void elsewhereTheState(String sentence) {
      assertThat(names(sentence)).contains(country("السعودية"));
    }
  }

  @Nested
  class NoNames {

    @Test
    void commonNouns() {
      assertThat(names("ارتفعت أسعار الخضار في الأسواق مع بداية الصيف.")).isEmpty();
    }

    @Test
    void verbsThatLookLikeNames() {
      assertThat(names("يزيد الإقبال على السباحة كلما ارتفعت درجة الحرارة.")).isEmpty();
    }

    @Test
    void anEmptyText() {
      assertThat(names("")).isEmpty();
    }
  }

  /** Where a name begins and ends, and whether it is one, wherever the model draws the line. */
  @Nested
  class Margins {

    @Test
    void aWordOfTimeIsNoPartOfAName() {
      assertThat(names("وزارت رئيسة الوزراء أمس بيونغ يانغ."))
          .contains(place("بيونغ يانغ"))
          .noneMatch(name -> name.text().contains("أمس"));
    }

    @Test
    void aTownsNameBeginsBehindTheTown() {
      assertThat(names("ضرب زلزال مدينة إزمير.")).contains(place("إزمير"));
      assertThat(names("تقاضي ولاية تكساس شركة أدوية.")).contains(place("تكساس"));
    }

    @Test
    void theNisbaOfItsStateIsNoPartOfATownsName() {
      assertThat(names("وصلت القافلة إلى مدينة تعز اليمنية."))
          .containsExactly(place("تعز"), nationality("اليمنية"));
    }

    @Test
    void aDefiniteNounIsNoPartOfTheGivenNameBehindIt() {
      assertThat(names("قال زعيم الحوثيين عبد الملك الحوثي إن الحرب طويلة."))
          .contains(organisation("الحوثيين"), person("عبد الملك الحوثي"));
    }

    @Test
    void aVerbAndWhoDoesItAreNoName() {
      assertThat(names("أجرت بيونغ يانغ تجربة نووية.")).containsExactly(place("بيونغ يانغ"));
    }

    @ParameterizedTest
    @CsvSource({
      "مهاتير, انتقد مهاتير بالفعل الحكومة.",
      "بوتن, وأقر بوتن أمام طلاب في قازان بأن بلاده لن تهاجم.",
      "محمد بن سلمان, تحدث محمد بن سلمان بشأن اليمن.",
      "مانافورت, أما مانافورت فيرفض هذه الاتهامات.",
      "كزافييه بال, قال كزافييه بال إن الفرحة كبيرة.",
      "هاكان فيدان, وصل هاكان فيدان إلى بغداد.",
      "سامح حداد, وصل سامح حداد السفير إلى القاهرة."
    })
    void whatStandsBehindAPersonIsNoPartOfTheName(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "قصف الحوثيون الأراضي السعودية بصاروخ.",
          "هاجم الحوثيون السفن الأمريكية في الميناء.",
          "أطلق الحوثيون صواريخ على القرى."
        })
    void aBodyWithTheArticleTakesNoNounBehindIt(String sentence) {
      assertThat(names(sentence)).contains(organisation("الحوثيون"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "القوات العراقية تستعيد الموصل من تنظيم الدولة الإسلامية.",
          "وكبرى مدن المحافظة الموصل التي أعلن الوزير تحريرها."
        })
    void aTownThatIsAWordAsWell(String sentence) {
      assertThat(names(sentence)).contains(place("الموصل"));
    }

    @ParameterizedTest
    @CsvSource({
      "لندن, عاش الكاتب بلندن سنوات طويلة.",
      "أبوظبي, انعقد المؤتمر بأبوظبي.",
      "أوروبا, التقى الوزراء بأوروبا."
    })
    void aPrepositionIsNoPartOfAPlace(String name, String sentence) {
      assertThat(names(sentence)).contains(place(name));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "أعدم النظام آلاف الشيوعيين.",
          "تحالفت القائمة مع الشيوعيين.",
          "قصد المكان كثير من المسيحيين."
        })
    void aPeopleIsNoPerson(String sentence) {
      assertThat(names(sentence)).noneMatch(name -> name.type() == PERSON);
    }

    @Test
    void twoPeopleAreNotOne() {
      assertThat(names("اتصال هاتفي بين ماكرون وشولتس بشأن أوكرانيا."))
          .containsExactly(person("ماكرون"), person("شولتس"), country("أوكرانيا"));
    }

    @Test
    void aStateThatActsIsACountry() {
      assertThat(names("أسهمت قطر في إعمار غزة.")).containsExactly(country("قطر"), place("غزة"));
    }
  }

  /** What the word before a name gives away. */
  @Nested
  class Introduced {

    @Test
    void whoIsCalledSo() {
      assertThat(names("أمرت المحكمة بسجن امرأة تدعى سلمى مطرود شهرين."))
          .contains(person("سلمى مطرود"));
    }

    @Test
    void whoClaimsIsNoName() {
      assertThat(names("إسرائيل تدعي أن الأنفاق دمرت.")).containsExactly(country("إسرائيل"));
    }

    @Test
    void aMovementThatTheTaggerTakesForAName() {
      assertThat(names("وصل وفد حماس إلى القاهرة."))
          .containsExactly(organisation("حماس"), place("القاهرة"));
    }

    @Test
    void zealIsNoMovement() {
      assertThat(names("لعب الفريق بحماس كبير.")).isEmpty();
    }
  }

  /** Names that are the adjective of their country as well. */
  @Nested
  class CountryAdjectives {

    @ParameterizedTest
    @CsvSource({
      "سوريا, أوقفت الشرطة عاملا سوريا.",
      "روسيا, استقبل الوزير مستشارا روسيا.",
      "ليبيا, أنقذ البحارة مهاجرا ليبيا.",
      "بلغاريا, درس المجلس طلبا بلغاريا.",
      "سورية, زار الوفد محطة سورية.",
      "سورية, غادرت شاحنات سورية الميناء.",
      "السعودية, تحسنت العلاقات التركية السعودية كثيرا.",
      "السعودية, نشرت صحيفة «المرسى» السعودية الخبر."
    })
    void behindTheNounThatItBelongsTo(String word, String sentence) {
      assertThat(names(sentence)).contains(nationality(word)).doesNotContain(country(word));
    }

    @ParameterizedTest
    @CsvSource({
      "سوريا, وقعت أيضا سوريا على الاتفاق.",
      "روسيا, تدعمها روسيا منذ عام.",
      "ليبيا, غادر الوفد ليبيا.",
      "سورية, عاد اللاجئون إلى سورية.",
      "السعودية, زار الوزير السعودية.",
      "بريطانيا, غادر القاعة سفيرا بريطانيا وأستراليا."
    })
    void elsewhereTheCountry(String word, String sentence) {
      assertThat(names(sentence)).contains(country(word)).doesNotContain(nationality(word));
    }
  }

  /** What a document says of a name once holds in all of it. */
  @Nested
  class Documents {

    @ParameterizedTest
    @CsvSource({
      "بوزداق, قال وزير العدل بكر بوزداق إن الطريق مفتوح. وأعلن بوزداق موعد الافتتاح.",
      "فاناسي, وصل الكاتب أدولف فاناسي إلى المعرض. وفي المساء وقع فاناسي كتابه.",
      "كورناي, فاز اللاعب مارك كورناي بالسباق. وكان كورناي قد غاب شهرا.",
      "ليبرمان, تحدثت الباحثة سارة ليبرمان عن المناخ. ورأت ليبرمان أن الوقت ينفد.",
      "بادوفان, قدم المدرب بيتر بادوفان استقالته. وشكر بادوفان لاعبيه."
    })
    void aSurnameComesBackHoweverTheSegmenterTearsIt(String surname, String text) {
      assertThat(names(text)).filteredOn(person(surname)::equals).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "بنت مبارك, فازت النائبة مريم بنت مبارك بالمقعد. ورفضت بنت مبارك التعليق.",
      "بن ناجي, وصل الوزير صالح بن ناجي إلى الميناء. وأكد بن ناجي أن السفينة غرقت.",
      "ولد أعمر, قال النائب أحمد ولد أعمر إن الطريق مغلق. وأضاف ولد أعمر أن البلدية وعدت."
    })
    void aSurnameComesBackWithTheWordThatOpensIt(String surname, String text) {
      assertThat(names(text)).contains(person(surname));
    }

    @Test
    void aGivenNameThatGovernsANounIsNone() {
      assertThat(names("قال حسن روحاني إن المحادثات تأخرت. ولحسن الحظ لم تتوقف."))
          .containsExactly(person("حسن روحاني"));
    }

    @Test
    void neighboursThatAreOneNameElsewhere() {
      assertThat(names("تحية إلى ماجد عبدالله\n\nقال المدرب ماجد عبدالله إن الفريق جاهز."))
          .filteredOn(person("ماجد عبدالله")::equals)
          .hasSize(2);
    }
  }

  /** A name that the tagger begins or ends in the wrong place. */
  @Nested
  class Extent {

    @ParameterizedTest
    @CsvSource({
      "بنجامين بافار, سجل المدافع بنجامين بافار الهدف الثاني.",
      "عبد الله الشلوي, عين الاتحاد الحكم عبد الله الشلوي للمباراة.",
      "أوليفييه فالميه, صرح أوليفييه فالميه بذلك.",
      "بيتر لانغارد, وقع بيتر لانغارد العقد.",
      "محمد علي, قال الطبيب محمد علي إن اللقاح آمن.",
      "جينا كورتيل, فازت اللاعبة الفرنسية السابقة جينا كورتيل بالسباق.",
      "جينا بلاكوود, احتفلت السباحة الأسترالية السابقة جينا بلاكوود بالميدالية.",
      "رضوان فايد, قال المحامي إن رضوان فايد نادم."
    })
    void aSurnameThatNobodyHasHeardOf(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "آل معمر, قال آل معمر إن الكأس جاهزة.",
      "عبد الله آل ثاني, قال عبد الله آل ثاني إن القطار وصل.",
      "تركي آل الشيخ, زار تركي آل الشيخ الملعب.",
      "محمد آل زلفة, كتب محمد آل زلفة مقالا.",
      "خالد آل خليفة, قال خالد آل خليفة إن الجسر مفتوح."
    })
    void aFamily(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "صالح آل الشيخ, وصل صالح آل الشيخ إلى المطار.",
      "عبد الله آل الشيخ, قال عبد الله آل الشيخ إن الجسر آمن.",
      "عبد اللطيف آل الشيخ, افتتح عبد اللطيف آل الشيخ المعرض.",
      "محمد آل الشيخ, غادر محمد آل الشيخ القاعة.",
      "حسين آل الشيخ, ألقى حسين آل الشيخ كلمة قصيرة."
    })
    void aFamilyWhoseNameIsATitle(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "محمد أحمد علي حسن, قال محمد أحمد علي حسن إن المدرسة مغلقة.",
      "عبدالعزيز علي إبراهيم, قال عبدالعزيز علي إبراهيم إن الطريق مغلق.",
      "منى كامل عادل سمير, تسلمت منى كامل عادل سمير الجائزة.",
      "يوسف إبراهيم خالد محمود, كتب يوسف إبراهيم خالد محمود الرسالة.",
      "سارة ياسمين محمد, فازت سارة ياسمين محمد بالسباق.",
      "محمد أحمد علي حسن, قال الطبيب محمد أحمد علي حسن إن اللقاح آمن."
    })
    void aChainOfGivenNames(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "سارة ليا ويتسن, قالت سارة ليا ويتسن إن القانون ظالم.",
      "جورج وينستون, كتب جورج وينستون المقال.",
      "سارة ليا فورستر, زارت سارة ليا فورستر المعرض.",
      "جورج ويلكنز, اعتذر جورج ويلكنز عن الخطأ.",
      "جون مارك ويتفيلد, وصل جون مارك ويتفيلد متأخرا."
    })
    void aSurnameOfTheListsHoweverTheSegmenterTearsIt(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "كانغ كيونغ-وا, قالت كانغ كيونغ-وا إن القمة مفيدة.",
      "كيم هيون-وا, التقت كيم هيون-وا الصحفيين.",
      "تشوي سون-هي, قال تشوي سون-هي إن القمة مفيدة.",
      "كانغ كيونغ-وا, التقت وزيرة الخارجية كانغ كيونغ-وا نظيرها الياباني.",
      "كيم يونغ-وا, فازت كيم يونغ-وا بالسباق."
    })
    void aHyphenJoins(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "كيم, أطلق كيم كبادرة سراح ثلاثة رجال.",
      "ماكرون, ظهر ماكرون كرئيس قوي.",
      "ترامب, أرسل ترامب كخطوة أولى رسالة.",
      "ميركل, تحدثت ميركل كعادتها بهدوء.",
      "بوتين, قدم بوتين كهدية لوحة."
    })
    void whatSomebodyIsLikenedToIsNoPartOfIt(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "كاليدو كوليبالي, أصيب كاليدو كوليبالي مدافع نابولي في التدريب.",
      "كاري أرناسون, مر ليراوغ المدافع كاري أرناسون مرتين."
    })
    void anOfficeIsNoPartOfIt(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "ماريو ماندزوكيتش, كان هذا هدفا لماريو ماندزوكيتش في الدقيقة الأخيرة.",
      "مارك إسبر, سلم الرسالة لمارك إسبر.",
      "إيمانويل ماكرون, بعث برسالة لإيمانويل ماكرون.",
      "جون كيري, قدم الشكر لجون كيري.",
      "أحمد الطيب, أهدى الكتاب لأحمد الطيب."
    })
    void aPrepositionIsNoPartOfIt(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }
  }

  /** Clubs by one word that is something else as well. */
  @Nested
  class Clubs {

    private static final String SPORT = " وقال المدرب إن المباراة صعبة، وإن الدوري طويل.";

    @ParameterizedTest
    @CsvSource({
      "الأهلي, فاز الأهلي في اللحظة الأخيرة.",
      "الزمالك, خسر الفريق أمام الزمالك.",
      "الهلال, أصيب لاعب الهلال في الركبة.",
      "النصر, تعادل مع ضيفه النصر.",
      "ليفربول, فاز ليفربول في اللحظة الأخيرة.",
      "نابولي, تعادل الفريق مع نابولي.",
      "الوداد, انتقل من الوداد قبل عام.",
      "الرجاء, سجل مهاجم الرجاء هدفا."
    })
    void whereTheTextIsAboutSport(String club, String sentence) {
      assertThat(names(sentence + SPORT)).contains(organisation(club));
    }

    @ParameterizedTest
    @CsvSource({
      "الأهلي, زار الوفد المجلس الأهلي.",
      "النصر, أعلن القائد تحقيق النصر.",
      "الهلال, شاهد الناس صورة الهلال.",
      "الرجاء, فقد الجنود كل الرجاء.",
      "العين, أصيب الجندي في العين."
    })
    void elsewhereNone(String word, String sentence) {
      assertThat(names(sentence)).doesNotContain(organisation(word));
    }

    @Test
    void noAdjectiveAndNoTownInATextAboutSport() {
      assertThat(names("افتتح الوزير المجلس الأهلي." + SPORT))
          .doesNotContain(organisation("الأهلي"));
      assertThat(names("سافر الفريق إلى نابولي." + SPORT)).contains(place("نابولي"));
      assertThat(names("أشاد المدرب بتحقيق النصر." + SPORT)).doesNotContain(organisation("النصر"));
    }
  }

  /** Words that are listed as names and are none here. */
  @Nested
  class OtherWords {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "بدأ المؤتمر في 12 نيسان/أبريل.",
          "انتهت المهلة في نيسان/أبريل.",
          "غادر الوفد في نيسان 2019.",
          "سرت تكهنات كثيرة بعد الحفل.",
          "ستدمر العاصفة البيوت القديمة.",
          "التقت الأندية الكبرى في الملعب.",
          "تعادل الفريقان في المباراة.",
          "شاهد الجمهور الفريقين في الملعب.",
          "ورثت العائلة الرسائل المؤرخة.",
          "سنصل غدا إن شاء الله إلى البيت."
        })
    void noNames(String sentence) {
      assertThat(names(sentence)).isEmpty();
    }
  }

  /** Places that nobody has heard of. */
  @Nested
  class UnheardOf {

    @ParameterizedTest
    @CsvSource({
      "الجعملة, قصفت الطائرات منطقة الجعملة.",
      "المحرام, فر السكان من منطقة المحرام.",
      "الديرين, وقع الانفجار في ناحية الديرين.",
      "وادي العطفين, سيطر الجنود على وادي العطفين.",
      "وادي الحبارة, أغلق السيل وادي الحبارة.",
      "صوفيا, اجتمع الوزراء في العاصمة البلغارية صوفيا.",
      "سول, وصل الوفد إلى العاصمة الكورية الجنوبية سول."
    })
    void theWordBeforeThemTells(String name, String sentence) {
      assertThat(names(sentence)).contains(place(name));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"أزيلت المنطقة العازلة.", "وصل إلى منطقة صغيرة.", "عبر الوادي في الليل."})
    void whatIsNone(String sentence) {
      assertThat(names(sentence)).isEmpty();
    }
  }

  /** Names behind a form of address, whether a list has them or not. */
  @Nested
  class Addressed {

    @ParameterizedTest
    @CsvSource({
      "الكرباسي, قال السيد الكرباسي إن اللقاء كان مثمرا.",
      "الزبيدي, والتقى السيد الزبيدي وفدا من المهندسين.",
      "ميتشلمور, شكرت السيدة ميتشلمور الحاضرين على دعمهم.",
      "غولدنبرغ, ظهرت الأعراض لدى السيد غولدنبرغ قبل شهر.",
      "رابح الشاوي, اعتذر السيد رابح الشاوي عن الحضور.",
      "المسعودي, تسلمت الجائزة السيدة المسعودي مساء."
    })
    void byASurnameOrInFull(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "قال السيد الوزير إن المشروع جاهز.",
          "زارت السيدة الأولى دارا للأيتام.",
          "رأى الشاهد السيدة مسكن الجيران تغادر.",
          "غادرت السيدة وهي تضحك.",
          "سقطت السيدة العجوز على الدرج."
        })
    void noNames(String sentence) {
      assertThat(names(sentence)).noneMatch(name -> name.type() == PERSON);
    }
  }

  /** A body and what it is called between quotation marks, both of which belong to the name. */
  @Nested
  class Quoted {

    @ParameterizedTest
    @CsvSource({
      "'تنظيم \"الدولة الإسلامية\"', 'هاجم مسلحو تنظيم \"الدولة الإسلامية\" القرية ليلا.'",
      "'تنظيم «الدولة الإسلامية»', 'بايع الرجلان تنظيم «الدولة الإسلامية» في العام الماضي.'",
      "'تنظيم \"المرابطون\"', 'نسبت الشرطة التفجير إلى تنظيم \"المرابطون\" سرا.'",
      "'جماعة \"فجر الصحراء\"', 'تبنت جماعة \"فجر الصحراء\" خطف السائح.'",
      "'كتائب \"نمور الساحل\"', 'انسحبت كتائب \"نمور الساحل\" من المطار.'"
    })
    void aGroup(String name, String sentence) {
      assertThat(names(sentence)).contains(organisation(name));
    }

    @ParameterizedTest
    @CsvSource({
      "داعش, هاجم تنظيم «داعش» القرية.",
      "بوكو حرام, خطف مسلحو جماعة «بوكو حرام» التلاميذ."
    })
    void aGroupThatIsKnownWithoutTheWordBeforeIt(String name, String sentence) {
      assertThat(names(sentence)).containsExactly(organisation(name));
    }

    @ParameterizedTest
    @CsvSource({
      "'قناة \"المرفأ\"', 'نقلت قناة \"المرفأ\": \"لن نغادر المدينة\".'",
      "'وكالة \"إيكو بريس\"', 'قال العمدة لوكالة \"إيكو بريس\": \"الناس غاضبون\".'",
      "'إذاعة \"صوت النيل\"', 'ذكرت إذاعة \"صوت النيل\": \"سقط ثلاثة\".'",
      "'حزب \"الغد الأخضر\"', 'أعلن حزب \"الغد الأخضر\": \"سنفوز\".'",
      "'صحيفة \"المرفأ\"', 'كتبت صحيفة \"المرفأ\": \"العقد باطل\".'",
      "'منظمة \"بتسيلم\"', 'قالت منظمة \"بتسيلم\" إن الطريق مغلق.'"
    })
    void theColonBehindTheMarkIsNoPartOfIt(String name, String sentence) {
      assertThat(names(sentence)).contains(organisation(name));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "وصفها القاضي بأنها جماعة «خطيرة جدا» على الأطفال.",
          "طالب السكان بتنظيم «يليق» بالمدينة.",
          "قال الخبير إن كل جماعة «ترفض الحوار» تخسر.",
          "واتهم الشرطة \"بتحريف\" أقواله.",
          "يريد القس كنيسة \"وطنية\" في القرية."
        })
    void whatIsOnlySaidOfAGroup(String sentence) {
      assertThat(names(sentence)).noneMatch(name -> name.type() == ORGANIZATION);
    }
  }

  /** A surname that is an adjective by its form, behind the names of son and father. */
  @Nested
  class NisbaSurnames {

    @ParameterizedTest
    @CsvSource({
      "محمد فرج الموسيقي, 'نجا الضابط محمد فرج الموسيقي، ثم غادر الثكنة مع سائقه.'",
      "حسن كامل الجراحي, استقال المدير حسن كامل الجراحي أمس.",
      "عادل سعيد البحري, أكد عادل سعيد البحري أن الميناء مفتوح.",
      "سامر يوسف الزجاجي, افتتح الورشة سامر يوسف الزجاجي.",
      "أحمد حسين الساعاتي, وصل أحمد حسين الساعاتي إلى المعرض.",
      "خالد إبراهيم الحديدي, 'وقع البيان خالد إبراهيم الحديدي ومحام من النقابة.'"
    })
    void belongsToTheName(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "سمير جابر, غادر سمير جابر السياسي البارز القاعة.",
      "خالد محمود, التقى خالد محمود العسكري السابق.",
      "عادل حسين, كتب عادل حسين الروائي المعروف مقالا.",
      "محمد صلاح, أعاد محمد صلاح المحامي الملف إلى المحكمة."
    })
    void whatSomebodyIsDoesNot(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @Test
    void anAdjectiveElsewhereInTheTextIsNobody() {
      assertThat(names("وصل محمد فرج الموسيقي، وهو شاعر. وبعد ساعة بدأ الحفل الموسيقي في الحديقة."))
          .containsExactly(person("محمد فرج الموسيقي"));
    }
  }

  /** Names that the model read on into over a preposition. */
  @Nested
  class Between {

    @ParameterizedTest
    @CsvSource({
      "طرابلس, يتقدم الجيش الوطني نحو طرابلس منذ أسبوع.",
      "طرابلس, أطلق القائد هجوما نحو طرابلس في الربيع.",
      "الخرطوم, توجهت نحو الخرطوم قافلة من الأطباء.",
      "روما, نقلت الطائرة الجرحى نحو روما فجرا.",
      "بيروت, سارت الشاحنات نحو بيروت محملة بالقمح."
    })
    void aTownBehindTowards(String name, String sentence) {
      assertThat(names(sentence)).contains(place(name));
    }

    @Test
    void aNumberBehindAbout() {
      assertThat(names("نزح نحو ألف شخص إلى تونس.")).containsExactly(country("تونس"));
    }
  }

  /** A point of the compass is part of a continent's name. */
  @Nested
  class PartsOfContinents {

    @ParameterizedTest
    @CsvSource({
      "شرق آسيا, يهدد المرض شرق آسيا بأكملها.",
      "شرق آسيا والمحيط الهادئ, عين مساعدا لشؤون شرق آسيا والمحيط الهادئ.",
      "جنوب أوروبا, انتشرت الحرائق في جنوب أوروبا.",
      "شمال شرق آسيا, تراقب اليابان شمال شرق آسيا.",
      "غربي أفريقيا, هطلت الأمطار على غربي أفريقيا."
    })
    void belongToIt(String name, String sentence) {
      assertThat(names(sentence)).contains(place(name));
    }

    @Test
    void notToACity() {
      assertThat(names("وقع الانفجار شرق بغداد.")).containsExactly(place("بغداد"));
    }
  }

  /** What the model cuts off a name, or takes into it. */
  @Nested
  class Borders {

    @ParameterizedTest
    @CsvSource({
      "علي بشار, قال الوزير الألماني إن علي بشار أوقف ليلا.",
      "كريم التميمي, قال كريم التميمي إن الفرز انتهى.",
      "بن علوي, زار بن علوي المسجد.",
      "أبو علي الكحلاني, قال أبو علي الكحلاني إن الأسرى بخير.",
      "مات هانكوك, انعقد الاجتماع برئاسة مات هانكوك في لندن.",
      "مات ستيلنر, قال مات ستيلنر إن الشركة خسرت.",
      "هشام جنينة, استقال هشام جنينة أمس.",
      "سامر فنيدق, قال سامر فنيدق إنه بريء.",
      "الشاذلي بن جديد, وصل الشاذلي بن جديد إلى القصر."
    })
    void allOfTheName(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "كاسادو, انتخب الحزب الحقوقي كاسادو رئيسا.",
      "ميلونشان, قال اليساري ميلونشان إن الاتفاق سيئ.",
      "سيث جونز, قال سيث جونز لـCNN إن الوضع صعب.",
      "بول ميرفي, قال بول ميرفي لـNBC إنه سعيد.",
      "إيان ستيوارت, أكد إيان ستيوارت بـCNN ذلك.",
      "باشينيان, اقترع النواب لصالح باشينيان ضد خصمه.",
      "منير, أكد منير مشاركته في السباق.",
      "الباجي قائد السبسي, زار الباجي قائد السبسي المعرض."
    })
    void nothingElse(String name, String sentence) {
      assertThat(names(sentence)).contains(person(name));
    }

    @ParameterizedTest
    @CsvSource({
      "أصفهان, تقع شيراز وأصفهان في الوسط.",
      "مراكش, زار الرحالة طنجة ومراكش وفاس.",
      "أدنبرة, سافر إلى مانشستر وأدنبرة.",
      "أسكتلندا, غطى الثلج إنجلترا وأسكتلندا.",
      "الإسكندرية, أغلقت محال في القاهرة والإسكندرية."
    })
    void aConjunctionIsNoPartOfAPlace(String name, String sentence) {
      assertThat(names(sentence)).contains(place(name));
    }

    @ParameterizedTest
    @CsvSource({
      "البيضاء, تسيطر الجماعة على محافظة البيضاء منذ شهور.",
      "الصدر, عاد الأهالي إلى مدينة الصدر مساء.",
      "الزيتون, يسكن الشيخ في قرية الزيتون قرب الساحل.",
      "العين, وصل الوفد إلى مدينة العين صباحا.",
      "القائم, انسحب الجنود من مدينة القائم."
    })
    void aTownThatIsAWordAsWellBehindItsNoun(String name, String sentence) {
      assertThat(names(sentence)).contains(place(name));
    }

    @Test
    void noTownBehindItsNoun() {
      assertThat(names("افتتح الأطفال مدينة الألعاب.")).isEmpty();
    }

    @Test
    void aTownThatIsAWordAsWellComesBack() {
      assertThat(names("وقع انفجار في محافظة ديالى. وشعر به سكان أربيل وديالى ودهوك."))
          .filteredOn(place("ديالى")::equals)
          .hasSize(2);
    }

    @Test
    void aVerbIsNoGivenName() {
      assertThat(names("مات خالد أمس في بيته.")).containsExactly(person("خالد"));
    }

    @Test
    void anAdjectiveIsNobody() {
      assertThat(names("قال الرئيس الفلبيني: لن أستقيل."))
          .containsExactly(title("الرئيس"), nationality("الفلبيني"));
    }
  }
}
