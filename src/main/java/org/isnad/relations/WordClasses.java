package org.isnad.relations;

/** What must be known of words to read phrases and clauses. */
interface WordClasses {
  boolean isSpeechVerb(Unit unit);

  boolean isSpeechParticiple(Unit unit);

  /** دعا، حث، رفض: what it tells is done by speaking. */
  boolean isSpeechAct(Unit unit);

  /** محملا، رافضين: what the subject of a verb before does beside. */
  boolean isCircumstantialParticiple(Unit unit);

  /** بينما، غير أن: opens a clause that stands against the one before. */
  boolean isContrast(Unit unit);

  /** زعيم، مدير: a noun for who holds an office, in the singular. */
  boolean isOffice(Unit unit);

  /** الجيش، الحكومة، المتظاهرون: a noun for those who can act. */
  boolean isParty(Unit unit);

  /** العراق، المغرب: a country that verbs agree with in the masculine. */
  boolean isMasculinePlace(Unit unit);

  /** ذلك، حسب، وفقا: opens a remark on how or by whom it was said. */
  boolean isAside(Unit unit);

  /** مسؤول، قيادي، مصدر: a noun for people, which takes its institution behind في. */
  boolean isPersonNoun(Unit unit);

  /** مدينة، بلدة: a noun that stands before a place's name. */
  boolean isKindOfPlace(Unit unit);

  /** إصابة، اعتقال: a noun that tells an event. */
  boolean isEventNoun(Unit unit);

  /** بيان، مقابلة: what words stand in. */
  boolean isReport(Unit unit);

  /** اللواء، الدكتورة، الشيخ: stands before a name beside whatever office its bearer holds. */
  boolean isHonorific(Unit unit);

  /** كان، ظل: an imperfect in its clause goes on with it. */
  boolean governsVerb(Unit unit);

  /** ثاني، أكبر، عاصمة: opens what a place is called behind its name. */
  boolean isAppositive(Unit unit);

  /** أما: says who is spoken of next. */
  boolean isTopicMarker(Unit unit);

  /** ف: stands between who is spoken of and what is said of him. */
  boolean isTopicJoint(Unit unit);

  /** سوى: names the only one of whom a denied verb is true. */
  boolean isException(Unit unit);

  /** في، خلال، على هامش: says when, where or in what text. */
  boolean isCircumstantial(Unit unit);

  /** قادة، رجال: men in the plural, which the form doesn't show. */
  boolean isPluralOfMen(Unit unit);

  /** حرب، صواريخ: feminine, which the form doesn't show. */
  boolean isFeminine(Unit unit);

  /** إصابة، مقتل: what befalls people. */
  boolean isCasualty(Unit unit);

  /** Whether a verb takes a noun as a fixed object: «أطلق النار» (opened fire). */
  boolean launches(Unit verb, Unit noun);

  /** رجل، مسلح، شابة: somebody who is nobody's relative, servant or leader. */
  boolean isStranger(Unit unit);

  /** المتهم، المدان: somebody whom a court has to do with, in the masculine. */
  boolean isAccused(Unit unit);

  /** آخر، آخرون، أخرى: one more of those whom the clause before tells of. */
  boolean isOther(Unit unit);

  /** شكل، صورة، سرعة: behind ب says how. */
  boolean isManner(Unit unit);

  /** تابع، موال، خاضع: an adjective to which the preposition behind it belongs. */
  boolean isGoverning(Unit unit);

  /** المتحدث باسم: an office that lacks for whom it speaks. */
  boolean isOnBehalf(Unit office);

  /** درجة، متر، طن: what a number before it measures in. */
  boolean isUnitOfMeasure(Unit unit);

  /** معظم، غالبية، نصف: with a possessive, a part of those named before. */
  boolean isShare(Unit unit);

  /** قول: what somebody says. */
  boolean isSaying(Unit noun);

  /** أيام، أسابيع: how long something takes. */
  boolean isTime(Unit noun);

  /** من: behind a time, from what it is counted. */
  boolean isCountedFrom(Unit preposition);

  /** شقيق، أرملة: a relative of whoever is named behind. */
  boolean isKin(Unit noun);

  /** قتيل، ضحايا: those who suffered. */
  boolean isVictim(Unit noun);

  /** طليعة، مقدمة: among whom somebody stands foremost. */
  boolean isForemost(Unit unit);

  /** ثلاثة، عشرة: a number, as an adjective too («الرهائن الثلاثة», the three hostages). */
  boolean isNumeral(Unit unit);

  /** ذلك، هذه: points at something. */
  boolean isDemonstrative(Unit unit);

  /** مستشار، مبعوث: acts for whom ل names. */
  boolean isServant(Unit unit);

  /** القرار، المادة: has a number behind it for a name. */
  boolean isNumbered(Unit unit);

  /** «مجلس الأمن» (the Security Council): a name that begins with a masculine word for a body. */
  boolean isMasculineBody(Unit name);

  /** هجوم، زلزال، حريق: of which something may come. */
  boolean isCause(Unit unit);

  /** أدى، أسفر: tells what came of an event. */
  boolean isResultVerb(Unit verb);

  /** «، الأمر الذي»: before a relative pronoun, what was told. */
  boolean isMatter(Unit unit);

  /** عشرون، ثلاثين: a multiple of ten. */
  boolean isTens(Unit unit);

  /** بيت، وقت، صوت: ends in a ت that is no ة. */
  boolean endsInTa(Unit noun);

  /** اثنان، اثنتين: two. */
  boolean isTwo(Unit unit);

  /** نفس، ذات: with a possessive, repeats the noun before it. */
  boolean isEmphatic(Unit unit);

  /** آلاف، مئات، عشرات: counts the noun behind it. */
  boolean isQuantity(Unit unit);

  /** غير: makes the adjective behind it its contrary: «غير متوقعة» (unexpected). */
  boolean isNegatingAdjective(Unit unit);

  /** هناك، ثمة: there is. */
  boolean isExistential(Unit unit);

  /** أي: any, before an indefinite noun. */
  boolean isAny(Unit unit);

  /** عمر، وزن، طول: what a number behind it measures. */
  boolean isMeasured(Unit unit);

  /** آلاف، مئات، العشرات: an amount of people where no noun says of what. */
  boolean isRoundNumber(Unit unit);

  /** عدد، مجموعة، كثير: an amount of what stands behind من. */
  boolean isPartitive(Unit unit);

  /** متعدد، بعيد، شديد: an adjective that a noun may narrow: «شديدة اللهجة» (in strong terms). */
  boolean isAnnexed(Unit unit);
}
