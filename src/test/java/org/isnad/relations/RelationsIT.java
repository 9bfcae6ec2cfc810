package org.isnad.relations;

import static org.isnad.testing.ExtractionAssert.assertThat;

import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.Modality;
import org.isnad.Role;
import org.isnad.testing.ExtractionAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who did what to whom: a sentence of a newspaper, then what it tells, and what it doesn't. */
class RelationsIT {

  private static final Isnad ISNAD = Isnad.create();

  /** The relations of one sentence, each of whose spans lies where it says. */
  private static ExtractionAssert read(String sentence) {
    Extraction found = ISNAD.extract(Article.of(sentence));
    return assertThat(found).hasNoError().hasSpansThatHoldTheirWords();
  }

  @Nested
  class VerbBeforeItsSubject {

    @Test
    void aTransitiveVerbTakesSubjectThenObject() {
      read("انتقدت الجزائر المغرب بشدة.")
          .hasRelation("criticise")
          .from("الجزائر")
          .to("المغرب")
          .triggeredBy("انتقدت")
          .isAffirmed()
          .isAsserted()
          .saidByNobody()
          .once();
    }

    @Test
    void anAccusationHasItsChargeAsClaim() {
      read("اتهمت إثيوبيا إريتريا بدعم المتمردين.")
          .hasRelation("accuse")
          .from("إثيوبيا")
          .fromActor("ET")
          .to("إريتريا")
          .toActor("ER")
          .withArgument(Role.CLAIM, "بدعم المتمردين");
    }

    @Test
    void anAdverbMayStandBetweenVerbAndSubject() {
      read("زار أمس وزير الخارجية البرازيلي باراغواي.")
          .hasRelation("visit")
          .fromActor("BR")
          .to("باراغواي");
    }

    @Test
    void anAttackHasItsPlace() {
      read("قصف الجيش الأذربيجاني بلدة مارتاكيرت في إقليم ناغورني قره باغ.")
          .hasRelation("bombard")
          .from("الجيش الأذربيجاني")
          .fromActor("AZ");
    }

    @Test
    void aNewSubjectAndVerbBehindWawAreASecondEvent() {
      read("أدانت قطر القصف ودعت إيران إلى ضبط النفس.")
          .hasRelation("condemn")
          .from("قطر")
          .once()
          .and()
          .hasRelation("call-for")
          .once();
    }

    @Test
    void aSecondVerbKeepsTheSubjectOfTheFirst() {
      read("وصل وزير الدفاع الإيطالي غويدو كروزيتو إلى بيروت والتقى قائد الجيش اللبناني.")
          .hasRelation("arrive-travel")
          .from("غويدو كروزيتو")
          .to("بيروت")
          .and()
          .hasRelation("meet")
          .fromActor("IT")
          .toActor("LB");
    }
  }

  @Nested
  class Asides {

    @Test
    void aRelativeClauseBetweenCommasHidesNoObject() {
      read("نفت النرويج، التي تستضيف المحادثات، الاتهامات.")
          .hasRelation("deny")
          .from("النرويج")
          .to("الاتهامات");
    }

    @Test
    void whoSomebodyIsBetweenCommasHidesNoObject() {
      read("انتقدت ألمانيا، وهي أكبر اقتصاد في القارة، خطة المجر.")
          .hasRelation("criticise")
          .from("ألمانيا")
          .to("خطة المجر");
    }

    @Test
    void whereItWasSaidHidesNoObject() {
      read("أدانت تونس، في بيان نشرته الخارجية أمس، الهجوم على السفينة.")
          .hasRelation("condemn")
          .from("تونس")
          .to("الهجوم");
    }

    @Test
    void whoWasThereTooHidesNoObject() {
      read("هاجمت إثيوبيا، ومعها جيبوتي، إريتريا.")
          .hasRelation("attack")
          .from("إثيوبيا")
          .to("إريتريا");
    }

    @Test
    void anAsideBehindTheSpeakerHidesNoClaim() {
      read("قالت سلمى العطار، وهي طبيبة في مستشفى المرج، إن كندا طردت السفير.")
          .hasRelation("expel")
          .from("كندا")
          .saidBy("سلمى العطار");
    }

    @Test
    void anOfficeWithWhatBelongsToItIsInAppositionToItsHolder() {
      read("دعا أنطونيو غوتيريش، الأمين العام للأمم المتحدة، إريتريا إلى ضبط النفس.")
          .hasRelation("call-for")
          .from("أنطونيو غوتيريش")
          .to("إريتريا");
    }

    @Test
    void anOfficeThatNoListKnowsIsInAppositionToItsHolder() {
      read("انتقدت سلمى العطار، رئيسة بلدية المرج، الحكومة اليونانية.")
          .hasRelation("criticise")
          .from("سلمى العطار")
          .toActor("GR")
          .once();
    }
  }

  @Nested
  class WordOrder {

    @Test
    void anObjectInFrontComesBackAsPronoun() {
      read("أوكرانيا هاجمتها روسيا من الشمال.").hasRelation("attack").from("روسيا").to("أوكرانيا");
    }

    @Test
    void theMainVerbBehindARelativeClauseIsOfItsHost() {
      read("وزير الخارجية الإيراني الذي زار بيروت أمس اتهم كينيا بالتصعيد.")
          .hasRelation("accuse")
          .fromActor("IR")
          .to("كينيا");
    }

    @Test
    void theKillerIsNotWhoWasAbducted() {
      read("المسلحون الذين خطفوا المهندس في كابل قتلوا حارسه.")
          .hasRelation("kill")
          .from("المسلحون")
          .once();
    }

    @Test
    void asForWhomSomethingIsSaid() {
      read("أما فرنسا فقد رفضت المقترح.").hasRelation("reject").from("فرنسا").to("المقترح");
    }

    @Test
    void eachOfAListBeforeTheVerb() {
      read("كل من تركيا وكينيا وباكستان تدعم الاتفاق.")
          .hasRelation("support")
          .from("كينيا")
          .and()
          .hasRelation("support")
          .from("باكستان");
    }

    @Test
    void aStateThatIsNotNamedAgainAttacksAndDoesNotCriticise() {
      read("أعلنت روسيا أنها لن تهاجم أوكرانيا.")
          .hasRelation("attack")
          .from("روسيا")
          .isNegated()
          .and()
          .hasNoRelation("criticise");
    }

    @Test
    void whoIsElectedPresidentElectsNobody() {
      read("انتخب سامر الحداد رئيسا للبلاد.").hasRelation("elect").fromNobody().to("سامر الحداد");
    }
  }

  /** Who suffers is never told as who did it. */
  @Nested
  class VictimsAreNoAgents {

    @Test
    void anAdjectiveBehindAPlaceIsNoObject() {
      read("قتل 11 تلميذا، على الأقل، في هجوم انتحاري بإقليم قندهار الجنوبي.")
          .hasRelation("kill")
          .fromNobody()
          .to("11 تلميذا")
          .once();
    }

    @Test
    void aNounBehindAnAdjectiveIsNoObject() {
      read("قتل عشرون مسلحا في عملية واسعة النطاق انطلقت أمس.")
          .hasRelation("kill")
          .fromNobody()
          .to("عشرون مسلحا")
          .once();
    }

    @Test
    void nobodyFromOutsideARelativeClauseActsInIt() {
      read("كان الشاهد في القافلة التي قتل فيها سبعة جنود.")
          .hasRelation("kill")
          .fromNobody()
          .to("سبعة جنود");
    }

    @Test
    void theAgentOfAPassiveIsNamedBehindIt() {
      read("وكانت الفتيات قد اختطفن في شباط الماضي من قبل ميليشيا هاجمت المدينة.")
          .hasRelation("abduct")
          .from("ميليشيا")
          .to("الفتيات")
          .once();
    }

    @Test
    void whoDiedWithOthersHasNotKilledThem() {
      read("تحطمت الطائرة مما أسفر عن مقتل طيارين وفني كانوا على متنها.")
          .hasRelation("kill")
          .fromNobody()
          .to("فني");
    }

    @Test
    void gunmenOfAPeopleAreOneParty() {
      read("أسر عشرات المسلحين الحوثيين في الساحل الغربي.")
          .hasRelation("arrest")
          .fromNobody()
          .once();
    }

    @Test
    void familiesOfVictimsAreNotCaptured() {
      read("زار الوزير أسر ضحايا الحريق.").hasNoRelation("arrest");
    }
  }

  @Nested
  class Purposes {

    @Test
    void whoActsInTheMainVerbActsInItsPurpose() {
      read("استعمل الجيش اللبناني الغاز لتفريق مئات المحتجين.")
          .hasRelation("disperse-repress")
          .from("الجيش اللبناني")
          .to("مئات المحتجين");
    }

    @Test
    void aCouncilThatMeetsToDiscussDiscusses() {
      read("يجتمع مجلس الأمن الدولي الأربعاء لبحث الهجمات.")
          .hasRelation("discuss")
          .from("مجلس الأمن الدولي")
          .to("الهجمات");
    }
  }

  @Nested
  class OfficesBesideRanks {

    @Test
    void whoHoldsAnOfficeIsNotWhomHeAccuses() {
      read("اتهم قائد الحرس الثوري الإيراني اللواء محمد علي جعفري بعض الدول بأنها شريكة.")
          .hasRelation("accuse")
          .from("محمد علي جعفري")
          .to("بعض الدول")
          .once();
    }
  }

  @Nested
  class SubjectBeforeItsVerb {

    @Test
    void aHeadlineTellsThePastInThePresent() {
      read("كينيا تطرد السفير الصومالي")
          .hasRelation("expel")
          .from("كينيا")
          .toActor("SO")
          .isAsserted();
    }

    @Test
    void theSubjectBehindInna() {
      read("قالت وكالة الأنباء إن الفلبين رفضت المقترح الصيني.")
          .hasRelation("reject")
          .from("الفلبين")
          .to("المقترح الصيني")
          .isReported();
    }

    @Test
    void aTransferHasItsThingAsObjectAndItsRecipient() {
      read("تركيا تزود أوكرانيا بطائرات مسيرة")
          .hasRelation("supply-arms")
          .from("تركيا")
          .to("طائرات مسيرة")
          .withArgument(Role.RECIPIENT, "أوكرانيا");
    }

    @Test
    void aSentenceOfTwoMainClauses() {
      read("بيرو تستدعي سفيرها لدى المكسيك، والمكسيك تنتقد القرار")
          .hasRelation("summon")
          .from("بيرو")
          .and()
          .hasRelation("criticise")
          .from("المكسيك")
          .to("القرار");
    }

    @Test
    void theAuxiliaryOfThePast() {
      read("وكان الرئيس النيجيري بولا تينوبو قد زار باريس في الصيف.")
          .hasRelation("visit")
          .from("بولا تينوبو")
          .to("باريس")
          .isAsserted();
    }

    @Test
    void aRelativeClauseIsNotTheMainVerbOfTheSubject() {
      read("انتقد النواب الوزير الذي وقع الاتفاق مع إسبانيا.")
          .hasRelation("criticise")
          .from("النواب")
          .once();
    }
  }

  @Nested
  class Passive {

    @Test
    void theAgentBehindMinQibal() {
      read("تم احتجاز القبطان من قبل البحرية الإندونيسية.")
          .hasRelation("arrest")
          .from("البحرية الإندونيسية")
          .to("القبطان")
          .once();
    }

    @Test
    void aVowelledPassive() {
      read("اعتُقل الصحفي في مدينة كراتشي.").hasRelation("arrest").fromNobody().to("الصحفي");
    }

    @Test
    void aVerbWithNothingButAPatientIsPassive() {
      read("قتل ثلاثة جنود في هجوم شمالي بوركينا فاسو.")
          .hasRelation("kill")
          .fromNobody()
          .to("ثلاثة جنود");
    }

    @Test
    void theAgentBehindAlaYad() {
      read("اغتيل القاضي على يد مسلحين مجهولين.")
          .hasRelation("assassinate")
          .from("مسلحين مجهولين")
          .to("القاضي");
    }

    @Test
    void beingInjuredHasNoSubject() {
      read("أصيب عشرون متظاهرا في داكا.").hasRelation("injure").fromNobody().to("عشرون متظاهرا");
    }
  }

  @Nested
  class VerbalNouns {

    @Test
    void theAgentInGenitiveAndTheTargetBehindLam() {
      read("رفضت الخرطوم اتهام كمبالا لها بالتدخل في شؤونها.")
          .hasRelation("accuse")
          .from("كمبالا")
          .withArgument(Role.CLAIM, "بالتدخل في شؤونها");
    }

    @Test
    void anAccusationBetweenCapitals() {
      read("جاء البيان بعد اتهام أثينا لأنقرة بانتهاك مجالها الجوي.")
          .hasRelation("accuse")
          .from("أثينا")
          .fromActor("GR")
          .to("أنقرة")
          .toActor("TR");
    }

    @Test
    void aVisitorInGenitive() {
      read("تأتي زيارة الرئيس الفرنسي إلى كازاخستان وسط توتر إقليمي.")
          .hasRelation("visit")
          .fromActor("FR")
          .to("كازاخستان");
    }

    @Test
    void aWithdrawalHasItsPlace() {
      read("اكتمل انسحاب القوات الأوغندية من الصومال.")
          .hasRelation("withdraw")
          .from("القوات الأوغندية")
          .to("الصومال");
    }
  }

  @Nested
  class LightVerbs {

    @Test
    void aVisitPaid() {
      read("قام الملك عبد الله الثاني بزيارة إلى الدوحة.")
          .hasRelation("visit")
          .from("عبد الله الثاني")
          .to("الدوحة");
    }

    @Test
    void criticismDirected() {
      read("وجهت هولندا انتقادات حادة إلى المجر.")
          .hasRelation("criticise")
          .from("هولندا")
          .to("المجر");
    }

    @Test
    void sanctionsImposed() {
      read("فرضت كندا عقوبات على ميانمار.")
          .hasRelation("sanction")
          .from("كندا")
          .to("ميانمار")
          .once();
    }

    @Test
    void anAttackLaunched() {
      read("شن مقاتلو الحركة هجوما على قاعدة عسكرية في مالي.")
          .hasRelation("attack")
          .from("مقاتلو الحركة");
    }

    @Test
    void helpGiven() {
      read("قدمت كوريا الجنوبية مساعدات إنسانية إلى أفغانستان.")
          .hasRelation("provide-aid")
          .from("كوريا الجنوبية")
          .fromActor("KR");
    }

    @Test
    void concernExpressed() {
      read("أعربت السويد عن قلقها من التصعيد في القوقاز.")
          .hasRelation("express-concern")
          .from("السويد")
          .once();
    }
  }

  @Nested
  class Negation {

    @Test
    void thePastWithLam() {
      read("لم توقع الهند المعاهدة.")
          .hasRelation("sign")
          .from("الهند")
          .triggeredBy("توقع")
          .isNegated()
          .isAsserted()
          .once();
    }

    @Test
    void thePresentWithLa() {
      read("لا تعترف صربيا بكوسوفو.")
          .hasRelation("recognise")
          .from("صربيا")
          .to("كوسوفو")
          .isNegated();
    }

    @Test
    void aDenialIsAffirmedAndWhatItDeniesIsNot() {
      read("نفت بغداد أن تكون قد اعتقلت الناشط.")
          .hasRelation("deny")
          .from("بغداد")
          .fromActor("IQ")
          .isAffirmed();
    }

    @Test
    void aDeniedClaimIsNegated() {
      read("نفت الشرطة أن المحتجين هاجموا السفارة البولندية.")
          .hasRelation("deny")
          .isAffirmed()
          .and()
          .hasRelation("attack")
          .from("المحتجين")
          .isNegated()
          .saidBy("الشرطة");
    }

    @Test
    void aRefusalIsNoNegation() {
      read("رفضت كولومبيا تسليم المتهم.").hasRelation("reject").from("كولومبيا").isAffirmed();
    }

    @Test
    void negationEndsWithItsClause() {
      read("لم تنسحب القوات الإريترية من تيغراي، وقصف الجيش مدينة شيري.")
          .hasRelation("withdraw")
          .isNegated()
          .once()
          .and()
          .hasRelation("bombard")
          .isAffirmed()
          .once();
    }

    @Test
    void negationReachesTheSecondOfTwoVerbsOnlyIfRepeated() {
      read("لم يستقل الوزير ولم يعتذر للضحايا.")
          .hasRelation("resign")
          .isNegated()
          .once()
          .and()
          .hasRelation("apologise")
          .isNegated()
          .once();
    }
  }

  @Nested
  class ModalityOfEvents {

    @Test
    void sinOfTheFuture() {
      read("سيزور الرئيس التركي ماليزيا الأسبوع المقبل.")
          .hasRelation("visit")
          .fromActor("TR")
          .to("ماليزيا")
          .triggeredBy("سيزور")
          .withModality(Modality.FUTURE);
    }

    @Test
    void sawfaOfTheFuture() {
      read("سوف تستضيف أوزبكستان المؤتمر.")
          .hasRelation("host")
          .from("أوزبكستان")
          .withModality(Modality.FUTURE);
    }

    @Test
    void qadBeforeAPresentIsPossible() {
      read("قد تنسحب أرمينيا من المنظمة.")
          .hasRelation("withdraw")
          .from("أرمينيا")
          .withModality(Modality.POSSIBLE);
    }

    @Test
    void qadBeforeAPastIsCertain() {
      read("وقد انسحبت أرمينيا من المنظمة.").hasRelation("withdraw").from("أرمينيا").isAsserted();
    }

    @Test
    void rubbamaIsPossible() {
      read("ربما تفرض بروكسل عقوبات على المجر.")
          .hasRelation("sanction")
          .fromActor("BE")
          .to("المجر")
          .withModality(Modality.POSSIBLE);
    }

    @Test
    void aConditionIsConditional() {
      read("إذا هاجمت الصين تايوان فستدافع عنها واشنطن.")
          .hasRelation("attack")
          .from("الصين")
          .to("تايوان")
          .withModality(Modality.CONDITIONAL);
    }

    @Test
    void whatMustBeIsRequired() {
      read("يجب أن تنسحب القوات الأجنبية من ليبيا.")
          .hasRelation("withdraw")
          .from("القوات الأجنبية")
          .to("ليبيا")
          .withModality(Modality.REQUIRED);
    }

    @Test
    void whatIsDemandedIsRequired() {
      read("طالبت السلطة الفلسطينية إسرائيل بالإفراج عن الأسرى.")
          .hasRelation("demand")
          .to("إسرائيل")
          .isAsserted()
          .and()
          .hasRelation("release")
          .withModality(Modality.REQUIRED);
    }
  }

  @Nested
  class Coordination {

    @Test
    void twoSubjectsGiveTwoRelations() {
      read("أدانت ماليزيا وإندونيسيا الهجوم.")
          .hasRelation("condemn")
          .from("ماليزيا")
          .to("الهجوم")
          .once()
          .and()
          .hasRelation("condemn")
          .from("إندونيسيا")
          .to("الهجوم")
          .once();
    }

    @Test
    void twoObjectsGiveTwoRelations() {
      read("اتهمت رواندا الكونغو الديمقراطية وبوروندي بالتآمر.")
          .hasRelation("accuse")
          .from("رواندا")
          .to("بوروندي")
          .once()
          .and()
          .hasRelation("accuse")
          .from("رواندا")
          .to("الكونغو الديمقراطية")
          .once();
    }

    @Test
    void twoVerbsShareSubjectAndObject() {
      read("استقبل السلطان هيثم بن طارق الوفد العماني وهنأ أعضاءه.")
          .hasRelation("host")
          .from("هيثم بن طارق")
          .and()
          .hasRelation("congratulate")
          .from("هيثم بن طارق");
    }
  }

  @Nested
  class Speakers {

    @Test
    void theHearerOfAnAccusationIsNotItsSpeaker() {
      read("قالت الحكومة الكينية إن نيروبي لم تتهم أديس أبابا بشيء.")
          .hasRelation("accuse")
          .from("نيروبي")
          .to("أديس أبابا")
          .isNegated()
          .saidBy("الحكومة الكينية");
    }

    @Test
    void accordingToBihasab() {
      read("بحسب صحيفة الغارديان، اعتقلت الشرطة التايلاندية مدير الشركة.")
          .hasRelation("arrest")
          .to("مدير الشركة")
          .isReported()
          .saidBy("صحيفة الغارديان");
    }

    @Test
    void quotingMakesNoRelationOfItsOwn() {
      read("اعتقلت الشرطة الإسبانية ثلاثة مهربين، بحسب وكالة الأنباء الفرنسية.")
          .hasRelation("arrest")
          .isReported()
          .once()
          .and()
          .hasNoRelation("say")
          .hasNoRelation("report");
    }

    @Test
    void naqlanAn() {
      read("ذكرت الإذاعة نقلا عن مصدر عسكري أن الجيش استعاد السيطرة على البلدة.")
          .hasRelation("say")
          .from("الإذاعة");
    }

    @Test
    void theFutureInsideAClaimStaysTheFuture() {
      read("أعلنت وزارة الدفاع البريطانية أن لندن ستزود كييف بصواريخ.")
          .hasRelation("announce")
          .from("وزارة الدفاع البريطانية")
          .fromActor("GB")
          .and()
          .hasRelation("supply-arms")
          .from("لندن")
          .withModality(Modality.FUTURE)
          .saidBy("وزارة الدفاع البريطانية");
    }

    @Test
    void aParticipleGoesOnWithTheSameSpeaker() {
      read("أكد الوزير التزام بلاده بالاتفاق، مضيفا أن سلوفاكيا انسحبت منه.")
          .hasRelation("withdraw")
          .from("سلوفاكيا")
          .isReported();
    }

    @Test
    void directSpeechBehindAColon() {
      read("قالت المستشارة: «لن ندعم هذا القرار».").hasRelation("say").from("المستشارة");
    }
  }

  @Nested
  class Reciprocals {

    @Test
    void meetingSomebody() {
      read("التقى الرئيس الفيتنامي رئيس لاوس في هانوي.")
          .hasRelation("meet")
          .fromActor("VN")
          .toActor("LA")
          .once();
    }

    @Test
    void twoSubjectsOfAReciprocalMeetEachOther() {
      read("وقعت تشيلي والأرجنتين اتفاقية للتعاون العلمي.")
          .hasRelation("sign")
          .between("تشيلي", "الأرجنتين")
          .once();
    }

    @Test
    void clashing() {
      read("اشتبكت القوات الباكستانية مع مقاتلي طالبان على الحدود.")
          .hasRelation("clash")
          .fromActor("PK")
          .once();
    }

    @Test
    void agreeingOnSomething() {
      read("اتفقت أستراليا مع بابوا غينيا الجديدة على تعزيز التعاون.")
          .hasRelation("agree")
          .between("أستراليا", "بابوا غينيا الجديدة");
    }
  }

  @Nested
  class Headlines {

    @Test
    void aTownHallSpeaksInAHeadline() {
      read("البيت الأبيض: بايدن يزور اليابان في مايو")
          .hasRelation("say")
          .from("البيت الأبيض")
          .fromActor("US")
          .and()
          .hasRelation("visit")
          .from("بايدن")
          .to("اليابان")
          .saidBy("البيت الأبيض");
    }

    @Test
    void aColonIsSaying() {
      read("طهران: لن نوقع الاتفاق")
          .hasRelation("say")
          .from("طهران")
          .fromActor("IR")
          .triggeredBy(":");
    }

    @Test
    void whatStandsBehindTheColonIsReported() {
      read("كييف: القوات الروسية قصفت محطة كهرباء")
          .hasRelation("bombard")
          .isReported()
          .saidBy("كييف");
    }

    @Test
    void aMeetingInAHeadline() {
      read("لقاء بين الرئيس الصربي ورئيسة كوسوفو في بروكسل").hasRelation("meet").once();
    }
  }

  @Nested
  class Titles {

    @Test
    void aMinisterBelongsToHisState() {
      read("استقبلت وزيرة الخارجية الألمانية أنالينا بيربوك نظيرها الهندي.")
          .hasRelation("minister-of")
          .from("أنالينا بيربوك")
          .toActor("DE");
    }
  }

  @Nested
  class NoRelation {

    @Test
    void anAlbumThatIsReleased() {
      read("أطلقت المغنية ألبومها الجديد في بيروت.").hasNoRelations();
    }

    @Test
    void pricesThatRise() {
      read("ارتفعت أسعار النفط في ختام تعاملات الأسبوع.").hasNoRelations();
    }

    @Test
    void theWeather() {
      read("يتوقف هطول الأمطار تدريجيا خلال ساعات الليل.").hasNoRelations();
    }

    @Test
    void theHeatThatStrikes() {
      read("ضربت موجة حر شديدة جنوب أوروبا.").hasNoRelations();
    }

    @Test
    void aBookThatAddressesASubject() {
      read("يتناول الكتاب تاريخ العمارة في الأندلس.").hasNoRelations();
    }

    @Test
    void aQuestionOfWhetherWithAHamza() {
      read("أتستقيل الحكومة الليبية بعد الفيضانات؟").hasNoRelations();
    }

    @Test
    void theHypotheticalIsConditional() {
      read("لو هاجمت الصين تايوان لتغير العالم.")
          .hasRelation("attack")
          .withModality(Modality.CONDITIONAL)
          .once();
    }

    @Test
    void aDateThatFallsOnADay() {
      read("يصادف عيد الاستقلال في تونس يوم 20 مارس.").hasNoRelations();
    }

    @Test
    void aRecipe() {
      read("يضاف السكر إلى الحليب ثم يترك المزيج حتى يبرد.").hasNoRelations();
    }

    @Test
    void aPlayerWhoScores() {
      read("سجل اللاعب هدفا رائعا في الدقيقة الأخيرة.").hasNoRelations();
    }

    @Test
    void aHabitThatHarms() {
      read("يضر التدخين القلب ويسرع الشيخوخة.").hasNoRelations();
    }

    @Test
    void aNisbaIsNoActor() {
      read("يفضل كثيرون القهوة البرازيلية على غيرها.").hasNoRelations();
    }

    @Test
    void aListOfNames() {
      read("فرنسا، ألمانيا، إيطاليا، إسبانيا").hasNoRelations();
    }
  }

  @Nested
  class WhatNewspapersDo {

    @Test
    void aRelativeClauseBetweenSubjectAndVerb() {
      read("الناشطة سعاد المرابط، التي أوقفتها الشرطة أمس ثم أطلقت سراحها، طالبت بالتحقيق.")
          .hasRelation("demand")
          .from("سعاد المرابط")
          .and()
          .hasRelation("arrest")
          .from("الشرطة")
          .and()
          .hasRelation("release")
          .from("الشرطة");
    }

    @Test
    void aNameFarBehindItsOffice() {
      read("وقال الأمين العام المساعد للاتحاد منير الطرابلسي إن الحكومة رفضت الاتفاق.")
          .hasRelation("say")
          .from("منير الطرابلسي");
    }

    @Test
    void aCounterpartWhoIsNamed() {
      read("أجرى وزير الخارجية التشيلي مباحثات مع نظيره الصيني وانغ يي.")
          .hasRelation("discuss")
          .fromActor("CL")
          .to("وانغ يي");
    }

    @Test
    void aSentenceRelativeIsNoNegation() {
      read("أطلقت الشرطة النار على المحتجين، ما أدى إلى مقتل طالبين.")
          .hasRelation("kill")
          .to("طالبين")
          .isAffirmed();
    }

    @Test
    void theDeathOfSomeAndTheInjuryOfOthersAreTwoEvents() {
      read("مقتل أربعة جنود وإصابة ستة في هجوم قرب كركوك")
          .hasRelation("kill")
          .to("أربعة جنود")
          .once()
          .and()
          .hasRelation("injure")
          .to("ستة");
    }

    @Test
    void whoConfirmsADeathHasKilledNobody() {
      read("أكدت وزارة الصحة الأفغانية مقتل سبعة مدنيين.").hasRelation("kill").fromNobody();
    }

    @Test
    void nobodySaysWhatIsRecalled() {
      read("وقال الوزير إن المحادثات مستمرة. يذكر أن الجولة الأولى فشلت.")
          .hasRelation("say")
          .from("الوزير")
          .once();
    }

    @Test
    void failingToDoIsNotDoing() {
      read("فشلت القوات الروسية في احتلال المدينة.").hasRelation("occupy-control").isNegated();
    }

    @Test
    void tryingToDoIsPossible() {
      read("حاولت موسكو احتلال كييف.")
          .hasRelation("occupy-control")
          .from("موسكو")
          .withModality(Modality.POSSIBLE);
    }

    @Test
    void aJointActHappensOnTheSameDay() {
      read("زار الرئيس الكوبي باريس في 3 مارس 2021 والتقى ماكرون.")
          .hasRelation("meet")
          .to("ماكرون")
          .withArgument(Role.DATE, "3 مارس 2021");
    }

    @Test
    void aQuotedClaimEndsWithItsQuotation() {
      read("نفى الكرملين هذه الأنباء واصفا إياها بأنها «كاذبة»، ورفضت كييف التعليق عليها.")
          .hasRelation("deny")
          .to("هذه الأنباء")
          .and()
          .hasRelation("describe-as")
          .to("إياها")
          .and()
          .hasRelation("decline-comment")
          .from("كييف")
          .isAffirmed()
          .saidByNobody();
    }

    @Test
    void aDateBetweenCommasDoesNotPartVerbAndObject() {
      read("أعلنت الشركة المصرية للموانئ، الاثنين، توقف حركة الملاحة.")
          .hasRelation("announce")
          .withModality(Modality.ASSERTED)
          .from("الشركة المصرية للموانئ");
    }

    @Test
    void aCountryBeforeAColonMaySayWhereNotWho() {
      read("سوريا: موجة نزوح جديدة من إدلب").hasNoRelation("say");
    }

    @Test
    void aNovelistDoesNotActForHisState() {
      read("انتقد روائي أمريكي الحكومة الفرنسية.").hasRelation("criticise").from("روائي أمريكي");
    }
  }
}
