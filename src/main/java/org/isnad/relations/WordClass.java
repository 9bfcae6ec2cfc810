package org.isnad.relations;

import java.util.Locale;
import java.util.Set;
import org.isnad.text.Letters;

/**
 * A class of words on which the reading of phrases and clauses depends. Which words it has is a
 * line of models/lexicon/classes.tsv, by the constant's name in small letters: {@link #REPORT_NOUN}
 * is «report-noun».
 */
enum WordClass {
  /** بينما، غير أن: opens a clause that stands against the one before. */
  CONTRAST(By.WORD),

  /** ذلك، حسب، وفقا: opens a remark on how or by whom it was said. */
  ASIDE(By.WORD),

  /** مدينة، بلدة: a noun that stands before a place's name. */
  KIND_OF_PLACE(By.NOUN, Unit.Kind.NOUN),

  /** آخر، آخرون، أخرى: one more of those whom the clause before tells of. */
  OTHER(By.LISTED, Unit.Kind.NOUN, Unit.Kind.ADJECTIVE),

  /** بعد، قبل، عقب، إثر: behind the object of a verb, when or why the verb's subject acts. */
  TIME_OF_ACT(By.WORD),

  /** شكل، صورة، سرعة: behind ب says how. */
  MANNER(By.LISTED, Unit.Kind.NOUN),

  /** بيان، مقابلة: what words stand in. */
  REPORT_NOUN(By.NOUN, Unit.Kind.NOUN),

  /** مسؤول، قيادي، مصدر: a noun for people, which takes its institution behind في. */
  PERSON_NOUN(By.NOUN, Unit.Kind.NOUN),

  /** اللواء، الدكتورة، الشيخ: stands before a name beside whatever office its bearer holds. */
  HONORIFIC(By.NOUN),

  /** عاهل، ولي العهد: an office whose holder is king or prince beside. */
  CROWNED(By.NOUN),

  /** رئيس: an office that nobody inherits. */
  ELECTED(By.NOUN),

  /** سفير، مبعوث، قنصل: behind في or لدى, where he is posted. */
  ENVOY(By.NOUN),

  /** أنباء، شائعات، مزاعم: what is said, by whomever. */
  CLAIM_NOUN(By.NOUN, Unit.Kind.NOUN),

  /** عن، نقلا عن: whose words somebody passes on. */
  TOLD_BY(By.WORD),

  /** الملك، الأمير: stands before the name of who is crowned, or will be. */
  CROWN(By.NOUN),

  /** ثاني، أكبر، عاصمة: opens what a place is called behind its name. */
  APPOSITIVE(By.NOUN),

  /** أما: says who is spoken of next. */
  TOPIC_MARKER(By.WORD),

  /** ف: stands between who is spoken of and what is said of him. */
  TOPIC_JOINT(By.WORD),

  /** في، خلال، على هامش: says when, where or in what text. */
  CIRCUMSTANTIAL(By.WORD),

  /** قادة، رجال: men in the plural, which the form doesn't show. */
  PLURAL_OF_MEN(By.NOUN),

  /** حرب، صواريخ: feminine, which the form doesn't show. */
  FEMININE(By.LISTED),

  /** تابع، موال، خاضع: an adjective to which the preposition behind it belongs. */
  GOVERNING(By.NOUN),

  /** درجة، متر، طن: what a number before it measures in. */
  UNIT_OF_MEASURE(By.NOUN),

  /** من: behind a time, from what it is counted. */
  COUNTED_FROM(By.WORD),

  /** أيام، أسابيع: how long something takes. */
  STRETCH_OF_TIME(By.NOUN),

  /** قول: what somebody says. */
  SAYING(By.NOUN),

  /** شقيق، أرملة: a relative of whoever is named behind. */
  KIN(By.NOUN),

  /** قتيل، ضحايا: those who suffered. */
  VICTIM(By.NOUN),

  /** طليعة، مقدمة: among whom somebody stands foremost. */
  FOREMOST(By.NOUN),

  /** ذو، ذات: having what its genitive names. */
  POSSESSED_OF(By.LISTED),

  /** لكن، بينما: sets what somebody else says or does against what was told. */
  ADVERSATIVE(By.WORD),

  /** كما: goes on with one more thing that somebody said or did. */
  AND_ALSO(By.WORD),

  /** مؤقتا، جميعا: in the accusative, how or when something is done. */
  ADVERB(By.LISTED),

  /** نحو: before a number about, else towards. */
  TOWARDS(By.WORD),

  /** معظم، غالبية، نصف: with a possessive, a part of those named before. */
  SHARE(By.NOUN),

  /** ذلك، هذه: points at something. */
  DEMONSTRATIVE(By.FORM),

  /** مستشار، مبعوث: acts for whom ل names. */
  SERVANT(By.NOUN),

  /** القرار، المادة: has a number behind it for a name. */
  NUMBERED(By.NOUN),

  /** «، الأمر الذي»: before a relative pronoun, what was told. */
  MATTER(By.NOUN),

  /** عشرون، ثلاثين: a multiple of ten. */
  TENS(By.FORM),

  /** بيت، وقت، صوت: ends in a ت that is no ة. */
  ENDS_IN_TA(By.NOUN),

  /** اثنان، اثنتين: two. */
  TWO(By.FORM),

  /** نفس، ذات: with a possessive, repeats the noun before it. */
  EMPHATIC(By.NOUN),

  /** ثلاثة، عشرة: a number, as an adjective too («الرهائن الثلاثة», the three hostages). */
  NUMERAL(By.NOUN),

  /** إصابة، مقتل: what befalls people. */
  CASUALTY(By.NOUN, Unit.Kind.NOUN),

  /** آلاف، مئات، عشرات: counts the noun behind it. */
  QUANTITY(By.NOUN, Unit.Kind.NOUN),

  /** عمر، وزن، طول: what a number behind it measures. */
  MEASURED(By.LISTED, Unit.Kind.NOUN),

  /** أي: any, before an indefinite noun. */
  ANY(By.WORD),

  /** آلاف، مئات، العشرات: an amount of people where no noun says of what. */
  ROUND_NUMBER(By.LISTED),

  /** عدد، مجموعة، كثير: an amount of what stands behind من. */
  PARTITIVE(By.LISTED),

  /** متعدد، بعيد، شديد: an adjective that a noun may narrow: «شديدة اللهجة» (in strong terms). */
  ANNEXED(By.NOUN),

  /** غير: makes the adjective behind it its contrary: «غير متوقعة» (unexpected). */
  NEGATING_ADJECTIVE(By.LISTED, Unit.Kind.NOUN, Unit.Kind.ADJECTIVE),

  /** هناك، ثمة: there is. */
  EXISTENTIAL(By.LISTED),

  /** المتهم، المدان: somebody whom a court has to do with, in the masculine. */
  ACCUSED(By.NOUN),

  /** رجل، مسلح، شابة: somebody who is nobody's relative, servant or leader. */
  STRANGER(By.NOUN),

  /** زعيم، مدير: who holds an office, in the singular. */
  OFFICE(By.NOUN, Unit.Kind.NOUN),

  /** ملك، وزيرة، محافظ: who holds an office of the state. */
  STATE_OFFICE(By.NOUN, Unit.Kind.NOUN);

  /** By what of a unit a class lists it. */
  private enum By {
    /** Its noun, in whatever number and case: «صحفيان» for «صحفي» (a journalist). */
    NOUN,
    /** Its noun in just the form that is listed. */
    LISTED,
    /** All its tokens, as they are written. */
    WORD,
    /** Its first token, as it is written. */
    FORM
  }

  private final By by;
  private final Set<Unit.Kind> kinds;
  private final String label;

  WordClass(By by, Unit.Kind... kinds) {
    this.label = "@" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.by = by;
    this.kinds = Set.of(kinds);
  }

  /** How constraints call the class: «@report-noun». */
  String label() {
    return label;
  }

  boolean contains(Unit unit, Lexicon lexicon) {
    return (kinds.isEmpty() || kinds.contains(unit.kind()))
        && switch (by) {
          case NOUN -> lexicon.isOfClass(label, unit.nounKey());
          case LISTED -> lexicon.lists(label, unit.nounKey());
          case WORD -> lexicon.isOfClass(label, Letters.key(unit.word()));
          case FORM -> lexicon.isOfClass(label, Letters.key(unit.head().form()));
        };
  }
}
