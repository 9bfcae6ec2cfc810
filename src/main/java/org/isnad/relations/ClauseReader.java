package org.isnad.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;
import org.isnad.syntax.VerbReading.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around a verb or a noun: the phrase before it, and the noun phrases,
 * prepositional phrases and clauses behind it up to the next clause.
 */
final class ClauseReader {

  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final Asides asides;
  private final Map<Integer, Clause> clauses = new HashMap<>();

  /** What must be known of words to read clauses. */
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

    /** ثلاثة، عشرة: a number, as an adjective too («الرهائن الثلاثة», the three hostages). */
    boolean isNumeral(Unit unit);

    /** آلاف، مئات، عشرات: counts the noun behind it. */
    boolean isQuantity(Unit unit);

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

  ClauseReader(List<Unit> units, WordClasses words) {
    this.units = units;
    this.phrases = new PhraseReader(units, words);
    this.words = words;
    this.asides = new Asides(units, words::isCircumstantial);
  }

  /** What stands around a verb; read once, though frames and factuality both ask for it. */
  Clause ofVerb(int verb) {
    return clauses.computeIfAbsent(verb, this::read);
  }

  private Clause read(int verb) {
    int start = startOfVerb(verb);
    Optional<Phrase> described = describedBefore(start, verb);
    Optional<Phrase> before = Optional.empty();
    boolean relative = false;
    int left = start - 1;
    while (left >= 0 && units.get(left).is(Kind.QUOTE)) {
      left--;
    }
    if (left >= 0 && units.get(left).is(Kind.RELATIVE)) {
      relative = true;
      before = antecedent(left);
    } else if (described.isPresent()) {
      relative = true;
      before = described;
    } else if (left >= 0
        && !opensClause(units.get(left))
        && !isPurpose(left)
        && !isDateline(left)) {
      int behind = left + 1;
      Optional<Phrase> nearest =
          hostOfRelative(behind - 1, verb)
              .or(() -> interrupted(behind - 1))
              .or(() -> phraseEndingAt(behind, Optional.of(units.get(verb))))
              .filter(phrase -> !isTaken(phrase, behind))
              .or(() -> eventTold(behind, verb))
              .filter(phrase -> subjectOf(phrase, verb));
      before = auxiliarySubject(start, verb).or(() -> nearest);
    }
    if (before.isEmpty()) {
      before = topicBefore(left, verb);
    }
    boolean continues = before.isEmpty();
    int end = endOfClauseOf(verb);
    List<Complement> complements = complements(verb + 1, end, verb);
    if (words.isSpeechVerb(units.get(verb))) {
      complements = withHolder(complements);
    }
    return new Clause(verb, before, relative, continues, complements, end);
  }

  /**
   * «أعلن المرشح لمنصب الرئاسة في إيطاليا جوزيبي كونتي»: the name far behind an office is its
   * holder's, since no person can be said.
   */
  private List<Complement> withHolder(List<Complement> complements) {
    int name = 1;
    while (name < complements.size() && complements.get(name).link() == Link.PREPOSITION) {
      name++;
    }
    boolean holder =
        name < complements.size()
            && isPhraseOf(complements.get(name), MentionType.PERSON)
            && !isPhraseOf(complements.get(0), MentionType.PERSON)
            && complements.get(0).link() == Link.NOUN_PHRASE
            && complements.get(0).phrase().filter(this::isOffice).isPresent();
    if (!holder) {
      return complements;
    }
    List<Complement> joined = new ArrayList<>(complements);
    joined.subList(0, name).clear();
    return joined;
  }

  private static boolean isPhraseOf(Complement complement, MentionType type) {
    return complement.link() == Link.NOUN_PHRASE
        && complement.phrase().filter(p -> isOf(p, type)).isPresent();
  }

  private boolean isOffice(Phrase phrase) {
    return isOf(phrase, MentionType.TITLE) || words.isPersonNoun(units.get(phrase.from()));
  }

  /** «تونس - دعا الاتحاد…»: the place that a report comes from, before its first word. */
  private boolean isDateline(int dash) {
    return dash == 1
        && units.get(1).is(Kind.COMMA)
        && !units.get(1).head().form().equals("،")
        && units.get(0).is(Kind.NAME);
  }

  /** The unit at which the verb's particles (سوف، لم، قد) and the adverbs before them begin. */
  int startOfVerb(int verb) {
    int i = verb;
    while (i > 0 && (units.get(i - 1).is(Kind.PARTICLE) || isAdverbial(i - 1))) {
      i -= units.get(i - 1).is(Kind.PARTICLE) ? 1 : adverbialLength(i - 1);
    }
    return i;
  }

  private boolean isAdverbial(int i) {
    return adverbialLength(i) > 0;
  }

  /** A date with its preposition, or a date between dashes, ending at unit {@code i}. */
  private int adverbialLength(int i) {
    Unit unit = units.get(i);
    if (unit.is(Kind.COMMA) && i > 1 && units.get(i - 1).is(Kind.DATE)) {
      int inner = adverbialLength(i - 1);
      return i - inner >= 0 && units.get(i - inner).is(Kind.COMMA) ? inner + 1 : 0;
    }
    if (!unit.is(Kind.DATE)) {
      return 0;
    }
    int length = 1;
    if (i > 0 && units.get(i - 1).is(Kind.PREPOSITION)) {
      length++;
    }
    if (i - length >= 0
        && units.get(i - length).is(Kind.COMMA)
        && i + 1 < units.size()
        && units.get(i + 1).is(Kind.COMMA)) {
      length++;
    }
    return length;
  }

  /**
   * What a relative clause tells of: the phrase right before the pronoun, the widest that agrees
   * with it: «رئيس الحكومة الذي استقال» (the head of government, who resigned), but «رئيس الحكومة
   * التي استقالت» (the head of the government that resigned).
   */
  private Optional<Phrase> antecedent(int relative) {
    Optional<Phrase> dated = datedAntecedent(relative);
    if (dated.isPresent()) {
      return dated;
    }
    int end = relative;
    while (end > 0 && units.get(end - 1).is(Kind.COMMA, Kind.CONJUNCTION)) {
      end--;
      end = asides.opening(end); // «، المدعومين من إيران، والذين» (backed by Iran, who)
    }
    if (end < relative && end > 0 && units.get(end - 1).is(Kind.NAME)) {
      // «على روح فلان، الذي توفي»: a remark on who was named last
      Optional<Phrase> last = phrases.at(end - 1).filter(p -> mayBe(p, units.get(relative)));
      if (last.isPresent()) {
        return last;
      }
    }
    Optional<Phrase> widest = Optional.empty();
    for (int i = startOfStretch(end); i < end; i++) {
      Optional<Phrase> phrase = phrases.coordinatedAt(i).filter(endingAt(end));
      boolean agrees = phrase.filter(p -> agrees(p, units.get(relative))).isPresent();
      if (agrees && !(words.isEventNoun(units.get(i)) && isOfParty(i + 1, end, relative))) {
        return phrase;
      }
      widest = widest.or(() -> phrase.filter(p -> mayBe(p, units.get(relative))));
    }
    int stop = end;
    return widest
        .or(() -> beforeModifiers(stop, relative))
        .or(() -> phraseEndingAt(relative).filter(p -> mayBe(p, units.get(relative))));
  }

  /**
   * «هذه الأعمال الخارجة عن القانون، والتي تستهدف» (these acts, outside the law, which target): the
   * last phrase that agrees.
   */
  private Optional<Phrase> beforeModifiers(int end, int relative) {
    Optional<Phrase> found = Optional.empty();
    int i = startOfStretch(end);
    while (i < end) {
      Optional<Phrase> phrase = phrases.at(i);
      Optional<Phrase> before = found;
      found =
          phrase
              .filter(p -> !isAdverbialNoun(p) && agrees(p, units.get(relative)))
              .or(() -> before);
      i = Math.max(i + 1, phrase.map(Phrase::to).orElse(i + 1));
    }
    return found;
  }

  /** «هجمات 11 سبتمبر، التي ضربت» (the attacks of 11 September, which hit). */
  private Optional<Phrase> datedAntecedent(int relative) {
    int date = relative - 1;
    while (date > 0 && units.get(date).is(Kind.COMMA)) {
      date--;
    }
    if (date < 1 || !units.get(date).is(Kind.DATE) || !words.isEventNoun(units.get(date - 1))) {
      return Optional.empty();
    }
    return phrases.at(date - 1).filter(p -> agrees(p, units.get(relative)));
  }

  /** «اعتقال الصحفي الذي زار بغداد»: it was the journalist who visited, not his arrest. */
  private boolean isOfParty(int genitive, int end, int relative) {
    return phrases
        .at(genitive)
        .filter(endingAt(end))
        .filter(p -> words.isParty(units.get(genitive)) && agrees(p, units.get(relative)))
        .isPresent();
  }

  /**
   * «خطة أعدتها الحكومة» (a plan that the government prepared): a clause that describes an
   * indefinite noun has no relative pronoun, but brings the noun back as a pronoun of its verb.
   */
  private Optional<Phrase> describedBefore(int start, int verb) {
    Optional<Unit> pronoun = returningPronoun(verb);
    if (pronoun.isEmpty() || start == 0) {
      return Optional.empty();
    }
    Optional<Phrase> described = Optional.empty();
    for (int i = Math.max(1, startOfStretch(start)); i < start; i++) {
      Optional<Phrase> phrase =
          phrases
              .at(i)
              .filter(p -> isModifiedUpTo(p.to(), start) && isIndefiniteNoun(p))
              .filter(p -> mayReturnAs(p, pronoun.get()));
      boolean adjacent = phrase.filter(p -> p.to() == start).isPresent();
      if (adjacent) {
        return phrase;
      }
      described = described.or(() -> phrase);
    }
    return described;
  }

  /** «هجوم [على فندق ومطعم في وسط المدينة] تبناه»: prepositional phrases, joined ones too. */
  private boolean isModifiedUpTo(int from, int end) {
    int i = from;
    while (i + 1 < end && units.get(i).is(Kind.PREPOSITION)) {
      int next = phrases.coordinatedAt(i + 1).map(Phrase::to).orElse(i);
      if (next <= i) {
        return false;
      }
      i = next;
    }
    return i == end;
  }

  private boolean isIndefiniteNoun(Phrase phrase) {
    return !phrase.first().definite()
        && !phrase.first().named()
        && !units.get(phrase.from()).is(Kind.DETERMINER);
  }

  /** The pronoun on a verb, or on a preposition right behind it. */
  private Optional<Unit> returningPronoun(int verb) {
    int i = verb + 1;
    if (i + 1 < units.size() && units.get(i).is(Kind.PREPOSITION)) {
      i++;
    }
    return i < units.size() && units.get(i).is(Kind.CLITIC)
        ? Optional.of(units.get(i))
        : Optional.empty();
  }

  /** Things in the plural come back as «ها», people as «هم»; what is one, in its gender. */
  private boolean mayReturnAs(Phrase phrase, Unit pronoun) {
    Optional<Gender> gender = Participants.gender(pronoun);
    boolean one = Participants.number(pronoun).filter(Number.SINGULAR::equals).isPresent();
    boolean feminine = gender.filter(Gender.FEMININE::equals).isPresent();
    Phrase.Part part = phrase.first();
    boolean plural = part.number().filter(Number.PLURAL::equals).isPresent();
    if (!one) {
      return plural || part.number().isEmpty() && words.isParty(units.get(phrase.from()));
    }
    return feminine
        ? part.gender().filter(Gender.FEMININE::equals).isPresent() || !part.named()
        : !plural && part.gender().filter(Gender.MASCULINE::equals).isPresent();
  }

  private Predicate<Phrase> endingAt(int end) {
    return phrase -> phrase.to() == end && !isAdverbialNoun(phrase);
  }

  private static boolean agrees(Phrase phrase, Unit relative) {
    Optional<Gender> gender = phrase.first().gender();
    return switch (relative.word()) {
      case "الذي" -> gender.filter(Gender.FEMININE::equals).isEmpty() && mayBe(phrase, relative);
      case "التي" -> gender.filter(Gender.MASCULINE::equals).isEmpty();
      default -> mayBe(phrase, relative);
    };
  }

  /**
   * Whether a relative pronoun can mean a phrase at all: «المقاتلون المتحالفون مع إيران، الذين
   * أطلقوا» (the fighters allied with Iran, who fired) is told of many, and Iran is one.
   */
  private static boolean mayBe(Phrase phrase, Unit relative) {
    return switch (relative.word()) {
      // «هجوم قندهار، الذي استهدف»: the attack hit; «قتلى الزلزال الذي ضرب»: so did the earthquake
      case "الذي" -> !isTown(phrase) && !phrase.first().isOfMen();
      case "التي" -> !phrase.first().isOfMen();
      default -> phrase.parts().size() > 1 || !isOne(phrase);
    };
  }

  /** A place of one word is feminine: a town. */
  private static boolean isTown(Phrase phrase) {
    return isOf(phrase, MentionType.LOCATION) && phrase.first().to() - phrase.first().from() == 1;
  }

  private static boolean isOne(Phrase phrase) {
    return isOf(phrase, MentionType.PERSON)
        || isOf(phrase, MentionType.COUNTRY)
        || isOf(phrase, MentionType.LOCATION);
  }

  /**
   * «وأصيب آخرون، قال الملك» (…others were hurt, said the king), «جاء الإعلان بعد تصعيد، أدى إلى»:
   * behind a comma and without و, the subject of the verb before is no more its subject.
   */
  private boolean isTaken(Phrase phrase, int behind) {
    int verb = phrase.from() - 1;
    if (verb > 0 && units.get(verb).is(Kind.CLITIC)) {
      verb--; // «شنتها السلطات ضدهم، اعتبرتها»
    }
    return verb >= 0
        && phrase.to() < behind
        && units.get(verb).is(Kind.VERB)
        && units.get(behind - 1).is(Kind.COMMA);
  }

  /** «بعد تصعيد عسكري في القطاع، أدى إلى»: behind the comma, the event named last has led to it. */
  private Optional<Phrase> eventTold(int behind, int verb) {
    Optional<Phrase> event = Optional.empty();
    int stop = behind - 1;
    for (int i = startOfStretch(stop); units.get(stop).is(Kind.COMMA) && i < stop; i++) {
      boolean tells = units.get(i).is(Kind.NOUN) && words.isEventNoun(units.get(i));
      if (tells) {
        Optional<Phrase> before = event;
        event =
            phrases.at(i).filter(p -> !p.first().definite() && subjectOf(p, verb)).or(() -> before);
      }
    }
    return event;
  }

  /** «أما فرنسا فقد رفضت» (as for France, it rejected): who is spoken of stands before ف. */
  private Optional<Phrase> topicBefore(int left, int verb) {
    boolean joined =
        left > 1 && units.get(left).is(Kind.CONJUNCTION) && words.isTopicJoint(units.get(left));
    for (int i = left - 1; joined && i > 0; i--) {
      if (words.isTopicMarker(units.get(i - 1))) {
        return phrases
            .coordinatedAt(i)
            .filter(p -> p.to() == left || asideFills(p.to(), left))
            .filter(p -> subjectOf(p, verb));
      }
    }
    return Optional.empty();
  }

  /**
   * «أما إيران، التي تخشى على حدودها، فحذرت» (as for Iran, which fears for its border, it warned).
   */
  private boolean asideFills(int from, int to) {
    return from + 1 < to
        && units.get(from).is(Kind.COMMA)
        && units.get(from + 1).is(Kind.RELATIVE)
        && units.get(to - 1).is(Kind.COMMA);
  }

  /**
   * «وكانت الكاتبة، المولودة في حلب، قد فازت» (the writer, born in Aleppo, had won): behind an
   * aside and قد stands the verb of whom كان is told.
   */
  private Optional<Phrase> auxiliarySubject(int start, int verb) {
    if (start == 0 || !units.get(start - 1).is(Kind.COMMA)) {
      return Optional.empty();
    }
    int nearest = start == verb ? start - 1 : 0; // «كان الرئيس، فلان، تعهد»: or right before
    Optional<Phrase> subject = Optional.empty();
    for (int i = start - 2; i >= 0 && subject.isEmpty(); i--) {
      if (units.get(i).is(Kind.VERB) && words.governsVerb(units.get(i))) {
        subject =
            phrases
                .at(i + 1)
                .filter(p -> p.to() >= nearest)
                .filter(p -> p.to() < start && units.get(p.to()).is(Kind.COMMA))
                .filter(p -> subjectOf(p, verb));
      }
    }
    return subject;
  }

  /**
   * «الوزير الذي زار بيروت أمس اتهم» (the minister who visited Beirut yesterday accused): with no
   * conjunction before it, a second verb behind a relative pronoun is no more of the relative
   * clause; nor is its subject, if the sentence has had no verb before.
   */
  private Optional<Phrase> hostOfRelative(int left, int verb) {
    int relative = left;
    int verbs = 0;
    while (relative > 0
        && !units
            .get(relative)
            .is(
                Kind.RELATIVE,
                Kind.COMMA,
                Kind.CONJUNCTION,
                Kind.COMPLEMENTIZER,
                Kind.SUBORDINATOR,
                Kind.COLON)) {
      verbs += units.get(relative).is(Kind.VERB) ? 1 : 0;
      relative--;
    }
    if (verbs != 1 || !units.get(relative).is(Kind.RELATIVE) || isGovernedVerb(relative, verb)) {
      return Optional.empty();
    }
    return antecedent(relative)
        .filter(host -> opensSentence(host.from()))
        .filter(host -> agrees(host, units.get(verb), true));
  }

  /** «الذي كان يقود»: right behind the first verb, an imperfect goes on with it. */
  private boolean isGovernedVerb(int relative, int verb) {
    return units.get(verb - 1).is(Kind.VERB)
        || units.get(relative + 1).is(Kind.VERB) && words.governsVerb(units.get(relative + 1));
  }

  /** Whether nothing that could govern stands before a phrase in its clause. */
  private boolean opensSentence(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.VERB, Kind.PREPOSITION, Kind.NOUN, Kind.NAME)) {
        return false;
      }
      if (units.get(i).is(Kind.COMPLEMENTIZER, Kind.COLON, Kind.SUBORDINATOR)) {
        return true;
      }
    }
    return true;
  }

  /**
   * «الناشطة، التي أوقفت أمس، طالبت», «رابطة المزارعين، وهي جهة مستقلة، اتهمت»: a verb behind the
   * comma that closes an aside.
   */
  private Optional<Phrase> interrupted(int comma) {
    if (comma < 2 || !units.get(comma).is(Kind.COMMA)) {
      return Optional.empty();
    }
    int i = comma - 1;
    while (i > 0 && !units.get(i).is(Kind.RELATIVE, Kind.COMMA, Kind.COMPLEMENTIZER, Kind.COLON)) {
      i--;
    }
    int open = units.get(i).is(Kind.RELATIVE) ? i - 1 : i;
    boolean aside = units.get(i).is(Kind.RELATIVE) || isNominalAside(open);
    if (open < 1 || !units.get(open).is(Kind.COMMA) || !aside) {
      return Optional.empty();
    }
    int start = startOfStretch(open);
    boolean free = start == 0 || !units.get(start - 1).is(Kind.VERB);
    return free ? phraseEndingAt(open) : Optional.empty();
  }

  /** «، وهي جهة مستقلة،», «، ومقرها باريس،»: و and a pronoun, or a noun with a possessive. */
  private boolean isNominalAside(int comma) {
    if (comma < 1 || comma + 2 >= units.size() || !units.get(comma + 1).is(Kind.CONJUNCTION)) {
      return false;
    }
    boolean noun =
        units.get(comma + 2).is(Kind.NOUN)
            && comma + 3 < units.size()
            && units.get(comma + 3).is(Kind.CLITIC);
    return noun || units.get(comma + 2).is(Kind.PRONOUN);
  }

  /** «، ليقتحم المسلحون المبنى» (for the gunmen to storm): ل before a verb opens a clause. */
  private boolean isPurpose(int left) {
    return units.get(left).is(Kind.PREPOSITION);
  }

  private static boolean opensClause(Unit unit) {
    return unit.is(
        Kind.CONJUNCTION,
        Kind.COMPLEMENTIZER,
        Kind.SUBORDINATOR,
        Kind.COLON,
        Kind.QUOTE,
        Kind.VERB);
  }

  /**
   * The phrase that ends just before a unit, looking through prepositional phrases that modify it,
   * commas and quotation marks around an apposition.
   */
  private Optional<Phrase> phraseEndingAt(int end) {
    return phraseEndingAt(end, Optional.empty());
  }

  /**
   * As {@link #phraseEndingAt(int)}, for the subject of a verb: «المثول أمام لجنة تحقق في» (before
   * a committee that investigates) is told of the committee, with which the verb agrees.
   */
  private Optional<Phrase> phraseEndingAt(int end, Optional<Unit> verb) {
    int stop = end;
    while (stop > 0 && units.get(stop - 1).is(Kind.COMMA, Kind.QUOTE, Kind.CLOSE)) {
      stop--;
    }
    Optional<Phrase> found = Optional.empty();
    int i = startOfStretch(stop);
    while (i < stop) {
      boolean coordinate = i == 0 || !units.get(i - 1).is(Kind.VERB);
      Optional<Phrase> phrase = coordinate ? phrases.coordinatedAt(i) : phrases.at(i);
      if (phrase.isEmpty()) {
        i++;
        continue;
      }
      boolean modifier = i > 0 && units.get(i - 1).is(Kind.PREPOSITION);
      boolean described =
          modifier
              && phrase.get().to() == end
              && units.get(i).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NUMBER)
              && !phrase.get().first().definite()
              && !words.isManner(units.get(i)) // «زلزال بقوة سبع درجات يضرب»
              && verb.map(v -> agrees(phrase.get(), v, true)).orElse(true)
              && (tellsEvent(i)
                  || found
                      .filter(p -> p.first().named() || p.first().definite())
                      .filter(p -> verb.map(v -> agrees(p, v, true)).orElse(true))
                      .isEmpty());
      boolean called = // «في سورابايا، ثاني مدن البلاد، أسفرت»: the town's name
          i > 0 && units.get(i - 1).is(Kind.COMMA) && words.isAppositive(units.get(i))
              || isLeftOver(i); // «مدينة الحديدة الساحلية»
      if (described
          || !called && !modifier && !isAdverbialNoun(phrase.get()) && !isAmount(phrase.get())) {
        found = phrase; // «بتفجير استهدف رتلا»: by an explosion that hit a convoy
      }
      i = Math.max(i + 1, phrase.get().to());
    }
    return found.map(phrase -> verb.isPresent() ? innermostParty(phrase, end, verb.get()) : phrase);
  }

  /** «إثر تعرض المدينة لغارات استهدفت» (…to raids that hit); but «الوزارة في بيان أكدت». */
  private boolean tellsEvent(int noun) {
    return words.isEventNoun(units.get(noun)) && !words.isReport(units.get(noun));
  }

  /**
   * «مدة سجن جندي قتل» (the sentence of a soldier who killed): it is he of whom the verb is told.
   */
  private Phrase innermostParty(Phrase phrase, int end, Unit verb) {
    boolean thing =
        phrase.to() == end
            && !units.get(phrase.from()).is(Kind.NUMBER, Kind.DETERMINER)
            && !words.isParty(units.get(phrase.from()));
    for (int i = phrase.from() + 1; thing && i < end; i++) {
      Optional<Phrase> inner = phrases.at(i).filter(p -> p.to() == end);
      if (units.get(i).is(Kind.NOUN)
          && words.isParty(units.get(i))
          && !mayDescribe(i, phrase.from())
          && inner.filter(p -> !p.first().definite() && agrees(p, verb, true)).isPresent()) {
        return inner.get();
      }
    }
    return phrase;
  }

  /** «غارة مجهولة استهدفت» (an unknown raid hit): in the same feminine, a word on the noun. */
  private boolean mayDescribe(int word, int noun) {
    return word == noun + 1
        && units.get(word).head().form().endsWith("ة")
        && units.get(noun).head().form().endsWith("ة");
  }

  /** «زلزال قوته 7.5 درجة وموجات» (an earthquake of 7.5 degrees): degrees do nothing. */
  private boolean isAmount(Phrase phrase) {
    return units.get(phrase.from()).is(Kind.NUMBER)
        && phrase.from() + 1 < units.size()
        && words.isUnitOfMeasure(units.get(phrase.from() + 1));
  }

  private boolean isAdverbialNoun(Phrase phrase) {
    Unit head = units.get(phrase.from());
    return isAdverbial(phrase) && !words.isPersonNoun(head) && !words.isEventNoun(head);
  }

  /** «ليلا» (by night): an indefinite accusative alone. */
  static boolean isAdverbial(Phrase phrase) {
    return phrase.first().head().form().endsWith("ا")
        && !phrase.first().head().form().startsWith("ال")
        && !phrase.first().named()
        && phrase.first().to() - phrase.first().from() == 1;
  }

  /** Back to the last verb, complementizer, relative or mark that a subject can't stand before. */
  private int startOfStretch(int stop) {
    int i = stop;
    while (i > 0
        && !opensCircumstance(i - 1)
        && !units
            .get(i - 1)
            .is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
      i--;
    }
    return i;
  }

  /** «وبحسب كييف، زار وفد»: و and a preposition begin a new sentence. */
  private boolean opensCircumstance(int i) {
    return units.get(i).is(Kind.CONJUNCTION)
        && i + 1 < units.size()
        && units.get(i + 1).is(Kind.PREPOSITION);
  }

  /** Whether a phrase before a verb can be its subject: they agree in gender and number. */
  private boolean subjectOf(Phrase phrase, int verb) {
    return agrees(phrase, units.get(verb), true);
  }

  /**
   * Whether a verb agrees with a phrase as its subject.
   *
   * @param verbSecond whether the phrase stands first: then the verb shows its number too
   */
  static boolean agrees(Phrase phrase, Unit verb, boolean verbSecond) {
    return verb.readings().stream().anyMatch(reading -> agrees(phrase, reading, verbSecond));
  }

  /** As {@link #agrees(Phrase, Unit, boolean)}, in one of the verb's readings. */
  static boolean agrees(Phrase phrase, VerbReading reading, boolean verbSecond) {
    if (reading.person() != VerbReading.Person.THIRD) {
      return false;
    }
    Phrase.Part part = phrase.first();
    if (verbSecond
        && reading.number() == Number.SINGULAR
        && !part.named()
        && (part.isOfMen() || PhraseReader.isSoundMasculinePlural(part.head()))) {
      return false;
    }
    if (phrase.parts().size() > 1 && verbSecond) {
      return reading.number() != Number.SINGULAR
          || part.gender().isEmpty()
          || part.gender().get() == reading.gender();
    }
    if (!verbSecond && reading.number() != Number.SINGULAR) {
      return false;
    }
    if (part.number().filter(Number.PLURAL::equals).isPresent()) {
      // «القوات تنتشر»، «مسؤولون يقولون»: things in the plural are feminine singular
      return verbSecond || !clashes(part, reading.gender());
    }
    if (verbSecond && reading.number() == Number.PLURAL && part.named()) {
      return true;
    }
    return part.gender().isEmpty()
        || part.gender().get() == reading.gender()
        || reading.gender() == Gender.FEMININE && !part.named();
  }

  /** «ينصح الفتيات», «طالبت المحتجين»: before a sound plural the verb has its gender. */
  private static boolean clashes(Phrase.Part plural, Gender verb) {
    boolean ofMen = plural.isOfMen() || PhraseReader.isSoundMasculinePlural(plural.head());
    boolean ofWomen = plural.gender().filter(Gender.FEMININE::equals).isPresent();
    return verb == Gender.FEMININE ? ofMen : ofWomen;
  }

  /** The end of the clause of a verb: with the aside that it stands in, at the latest. */
  private int endOfClauseOf(int verb) {
    int end = endOfClause(verb + 1);
    return asides.closing(verb).map(closing -> Math.min(end, closing)).orElse(end);
  }

  /**
   * The end of the clause that goes on at a unit: before the next coordinated or adverbial clause.
   */
  int endOfClause(int from) {
    boolean quoted = false;
    int i = from;
    while (i < units.size()) {
      Unit unit = units.get(i);
      if (unit.is(Kind.QUOTE)) {
        quoted = !quoted;
      }
      if (!quoted && unit.is(Kind.COMMA) && asides.behind(i) > i) {
        i = asides.behind(i);
        continue;
      }
      if (!quoted) {
        if (unit.is(Kind.COMPLEMENTIZER)) {
          return endOfClaim(i + 1);
        }
        if (unit.is(Kind.SUBORDINATOR)
            || opensGap(i)
            || i > from && words.isSpeechParticiple(unit)
            || unit.is(Kind.CONJUNCTION) && (opensVerb(i + 1) || isPronoun(i + 1))
            || unit.is(Kind.COMMA) && opensNewClause(i + 1)) {
          return i;
        }
      }
      i++;
    }
    return i;
  }

  /**
   * «قتل جندي بانفجار وآخر برصاص مجهولين» (a soldier was killed by an explosion and another by
   * bullets): the verb is told once, and counts twice.
   */
  boolean opensGap(int conjunction) {
    if (!units.get(conjunction).is(Kind.CONJUNCTION)
        || conjunction + 2 >= units.size()
        || !words.isOther(units.get(conjunction + 1))
        || !units.get(conjunction + 2).is(Kind.PREPOSITION)) {
      return false;
    }
    boolean circumstance = false;
    int i = conjunction - 1;
    while (i > 0 && !units.get(i).is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR)) {
      circumstance |= units.get(i).is(Kind.PREPOSITION);
      i--;
    }
    return circumstance && units.get(i).is(Kind.VERB);
  }

  /** The clause that a verb is understood in behind its own, if there is one. */
  Optional<Clause> gapBehind(Clause clause) {
    if (clause.end() >= units.size() || !opensGap(clause.end())) {
      return Optional.empty();
    }
    int end = endOfClause(clause.end() + 2);
    List<Complement> complements = complements(clause.end() + 1, end, clause.verb());
    return Optional.of(new Clause(clause.verb(), Optional.empty(), false, false, complements, end));
  }

  /**
   * The end of what a noun governs: before the next verb, clause, comma or colon, but for an aside
   * that it has behind its genitive: «فوز الائتلاف، الذي يتزعمه، بالانتخابات» (the win of the
   * coalition, which he leads, in the elections).
   */
  int endOfNominal(int from) {
    int i = from;
    while (i < units.size() && !isReportedIn(i) && !opensGap(i)) {
      if (units.get(i).is(Kind.COMMA) && isPreposition(behindAside(i))) {
        i = behindAside(i);
      } else if (units
          .get(i)
          .is(
              Kind.VERB,
              Kind.COMMA,
              Kind.COLON,
              Kind.COMPLEMENTIZER,
              Kind.SUBORDINATOR,
              Kind.RELATIVE)) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  /** The unit behind an aside or a name between two commas, or the comma itself. */
  private int behindAside(int comma) {
    int behind = asides.behind(comma);
    boolean named =
        behind == comma
            && comma + 2 < units.size()
            && units
                .get(comma + 1)
                .mention()
                .filter(m -> m.type() == MentionType.PERSON)
                .isPresent()
            && units.get(comma + 2).is(Kind.COMMA);
    return named ? comma + 3 : behind;
  }

  private boolean isPreposition(int i) {
    return i < units.size() && units.get(i).is(Kind.PREPOSITION);
  }

  /** «الهجوم في بيان نشره على الإنترنت» (…in a statement): where it was said, not what was done. */
  private boolean isReportedIn(int i) {
    return units.get(i).is(Kind.PREPOSITION)
        && units.get(i).word().equals("في")
        && i + 1 < units.size()
        && words.isReport(units.get(i + 1));
  }

  /**
   * The end of a claim: before the next statement by the same speaker, or the end of the sentence.
   */
  private int endOfClaim(int from) {
    int quotationEnd = endOfQuotedClaim(from);
    if (quotationEnd > from) {
      return quotationEnd;
    }
    boolean subjunctive = from < units.size() && isOfTense(from, Tense.IMPERFECT);
    boolean quoted = false;
    for (int i = from; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Kind.QUOTE)) {
        quoted = !quoted;
      } else if (!quoted
          && i > from
          && (opensStatement(i)
              || opensContrast(i)
              || subjunctive && goesOnInPerfect(i)
              || endsWithQuotation(i, from))) {
        return i;
      }
    }
    return units.size();
  }

  /**
   * «إن الحكومة «لن تفرض حلا»، وحث الطرفين» (that the government "won't impose a solution", and
   * urged both sides): behind the mark that closes a claim's last words, a perfect that can't be
   * told of whom the claim is about, or that speaks, goes on with the clause above.
   */
  private boolean endsWithQuotation(int comma, int claim) {
    int verb = comma + 2;
    if (!units.get(comma).is(Kind.COMMA)
        || !units.get(comma - 1).is(Kind.QUOTE)
        || !goesOnInPerfect(comma)) {
      return false;
    }
    Optional<Phrase> topic = phrases.coordinatedAt(claim);
    boolean ofTopic = topic.filter(phrase -> agrees(phrase, units.get(verb), true)).isPresent();
    return topic.isPresent() && (!ofTopic || words.isSpeechAct(units.get(verb)));
  }

  /**
   * «توقع أن يفوز، وانتقد الحكم» (expected him to win, and criticised the referee): what أنْ
   * governs stands in the imperfect, so that a perfect behind و goes on with the clause above.
   */
  private boolean goesOnInPerfect(int i) {
    int conjunction = units.get(i).is(Kind.COMMA) ? i + 1 : i;
    return conjunction + 1 < units.size()
        && units.get(conjunction).is(Kind.CONJUNCTION)
        && isOfTense(conjunction + 1, Tense.PERFECT);
  }

  private boolean isOfTense(int verb, Tense tense) {
    return units.get(verb).is(Kind.VERB)
        && units.get(verb).readings().stream().allMatch(r -> r.tense() == tense);
  }

  /** «بأنها «كاذبة»، ورفضت…»: a claim that is one quotation ends with it; 0 where it isn't. */
  private int endOfQuotedClaim(int from) {
    int open = from < units.size() && units.get(from).is(Kind.CLITIC) ? from + 1 : from;
    if (open >= units.size() || !units.get(open).is(Kind.QUOTE)) {
      return 0;
    }
    int close = open + 1;
    while (close < units.size() && !units.get(close).is(Kind.QUOTE)) {
      close++;
    }
    boolean ends =
        close + 1 < units.size() && units.get(close + 1).is(Kind.COMMA, Kind.CONJUNCTION);
    return ends ? close + 1 : 0;
  }

  /** «، بينما رحبت تونس» (while Tunis welcomed): the narrator goes on. */
  private boolean opensContrast(int i) {
    if (!units.get(i).is(Kind.COMMA) || i + 1 >= units.size()) {
      return false;
    }
    boolean contrast = units.get(i + 1).is(Kind.SUBORDINATOR) && words.isContrast(units.get(i + 1));
    return contrast || opensAside(i + 1);
  }

  /** «، وذلك في بيان» (and that in a statement), «، وفقا للوزارة», «، بحسب المصدر». */
  private boolean opensAside(int from) {
    int i = from;
    while (i < units.size() && units.get(i).is(Kind.CONJUNCTION)) {
      i++;
    }
    return i < units.size()
        && (words.isAside(units.get(i))
            || units.get(i).is(Kind.PREPOSITION)
                && i + 1 < units.size()
                && words.isAside(units.get(i + 1)));
  }

  /** «فيما وصفه كيم» (in what Kim called) is no new statement: its verb has an object pronoun. */
  private boolean isFreeRelative(int verb) {
    return verb > 0
        && verb + 1 < units.size()
        && units.get(verb - 1).is(Kind.SUBORDINATOR)
        && units.get(verb + 1).is(Kind.CLITIC);
  }

  /**
   * «وأضاف», «، مضيفا», «كما أكد»: a conjunction or comma with a speech word in the perfect behind.
   */
  private boolean opensStatement(int i) {
    Unit unit = units.get(i);
    if (!unit.is(Kind.CONJUNCTION, Kind.COMMA, Kind.SUBORDINATOR)) {
      return false;
    }
    int next = i + 1;
    while (next < units.size()
        && units.get(next).is(Kind.CONJUNCTION, Kind.SUBORDINATOR, Kind.PARTICLE)) {
      next++;
    }
    if (next >= units.size()) {
      return false;
    }
    Unit word = units.get(next);
    return words.isSpeechParticiple(word)
        || words.isSpeechVerb(word)
            && !isFreeRelative(next)
            && word.readings().stream().anyMatch(r -> r.tense() == Tense.PERFECT)
            && (next + 1 >= units.size()
                || !units.get(i).is(Kind.CONJUNCTION)
                || units
                    .get(next + 1)
                    .is(
                        Kind.COMPLEMENTIZER,
                        Kind.NAME,
                        Kind.NOUN,
                        Kind.PREPOSITION,
                        Kind.QUOTE,
                        Kind.COLON));
  }

  /** «وهو ما قامت به السلطات» (and that is what the authorities did): another clause. */
  private boolean isPronoun(int i) {
    return i < units.size() && units.get(i).is(Kind.PRONOUN);
  }

  private boolean opensVerb(int from) {
    int i = from;
    while (i < units.size() && units.get(i).is(Kind.PARTICLE)) {
      i++;
    }
    return i < units.size() && units.get(i).is(Kind.VERB);
  }

  /** Behind a comma: a conjunction, an adverbial clause, a verb or a statement's participle. */
  private boolean opensNewClause(int i) {
    return i < units.size()
        && (units.get(i).is(Kind.CONJUNCTION, Kind.SUBORDINATOR) && !isListItem(i)
            || opensVerb(i)
            || words.isCircumstantialParticiple(units.get(i)));
  }

  private boolean isListItem(int conjunction) {
    return conjunction + 1 < units.size()
        && units.get(conjunction + 1).is(Kind.NAME)
        && (conjunction + 2 >= units.size()
            || !units.get(conjunction + 2).is(Kind.VERB, Kind.PARTICLE));
  }

  /** The complements in {@code [from, end)}. */
  List<Complement> complements(int from, int end, int verb) {
    List<Complement> found = new ArrayList<>();
    int i = from;
    if (i < end && units.get(i).is(Kind.CLITIC)) {
      found.add(new Complement(Link.PRONOUN, "", Optional.empty(), i, i + 1));
      i++;
    }
    boolean embedded = false;
    boolean circumstance = false;
    while (i < end) {
      Unit unit = units.get(i);
      switch (unit.kind()) {
        case COMMA -> {
          int behind = Math.max(behindApposition(i, end, found), asides.behind(i));
          if (behind > i) {
            i = behind;
            continue;
          }
          if (hasBothParties(found) && !clauseFollows(i + 1, end) || asides.tellsOfSome(i + 1)) {
            return found;
          }
          circumstance = tellsWhen(i + 1) && hasParty(found);
          i++;
        }
        case COMPLEMENTIZER -> {
          found.add(new Complement(Link.CLAUSE, "", Optional.empty(), i, end));
          return found;
        }
        case COLON -> {
          int to = behindQuotation(i + 1);
          found.add(new Complement(Link.QUOTATION, "", Optional.empty(), i + 1, to));
          return found;
        }
        case PREPOSITION -> i = prepositional(i, end, embedded, found);
        case VERB, RELATIVE -> {
          embedded = true;
          i++;
        }
        case QUOTE -> i = quotation(i, end, found);
        case OPEN -> i = behindBracket(i);
        default -> {
          i = embedded || circumstance ? i + 1 : nounPhrase(i, end, found);
        }
      }
    }
    return found;
  }

  /**
   * «كيم سون جيونج، نائب وزير الخارجية، …»: who somebody is, between two commas, is no further
   * party. Where the name is what stands between them («محامي المتهم، هشام عزت، …»), it is the
   * party.
   *
   * @return the unit behind it, or {@code comma} where there is none
   */
  private int behindApposition(int comma, int end, List<Complement> found) {
    Optional<Phrase> inserted = comma + 1 < end ? phrases.at(comma + 1) : Optional.empty();
    @Nullable Complement last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (isNamed(inserted, last, comma)) {
      return inserted.orElseThrow().to() + 1;
    }
    if (last == null
        || last.link() != Link.NOUN_PHRASE
        || last.to() != comma
        || inserted.isEmpty()
        || inserted.get().parts().size() > 1) {
      return comma;
    }
    int behind = behindModifiers(inserted.get().to());
    boolean closed =
        behind < units.size() && units.get(behind).is(Kind.COMMA, Kind.COLON, Kind.COMPLEMENTIZER);
    boolean person = isOf(inserted.get(), MentionType.PERSON);
    boolean title = isOf(inserted.get(), MentionType.TITLE) || isOffice(inserted.get());
    Phrase.Part named = last.phrase().map(Phrase::first).orElse(null);
    boolean holder = named != null && named.named();
    boolean man = last.phrase().filter(ClauseReader::mayBeMan).isPresent();
    if (!closed || !(title && holder || person && man)) {
      return comma;
    }
    if (person && !words.isEventNoun(units.get(last.from()))) { // «قررت ترحيل المغربي، فلان،»
      found.set(
          found.size() - 1, new Complement(Link.NOUN_PHRASE, "", inserted, comma + 1, behind));
    }
    return units.get(behind).is(Kind.COMMA) ? behind + 1 : behind;
  }

  /** «اعتقلت إسرائيل، فلانة، …»: a state is nobody whom a person's name could name. */
  private static boolean mayBeMan(Phrase phrase) {
    return !isOf(phrase, MentionType.COUNTRY)
        && !isOf(phrase, MentionType.LOCATION)
        && !isOf(phrase, MentionType.ORGANIZATION);
  }

  /** «بموقع التواصل، تويتر، …»: between two commas, what a prepositional phrase is called. */
  private boolean isNamed(Optional<Phrase> inserted, @Nullable Complement last, int comma) {
    return last != null
        && last.link() == Link.PREPOSITION
        && last.to() == comma
        && inserted
            .filter(p -> p.first().named() && p.parts().size() == 1 && p.to() < units.size())
            .filter(p -> units.get(p.to()).is(Kind.COMMA))
            .isPresent();
  }

  /** «الأمين العام [للأمم المتحدة]», «رئيس البعثة [في جنيف]»: behind what belongs to the office. */
  private int behindModifiers(int from) {
    int i = from;
    while (i + 1 < units.size() && units.get(i).is(Kind.PREPOSITION)) {
      Optional<Phrase> modifier = phrases.at(i + 1);
      if (modifier.isEmpty()) {
        break;
      }
      i = modifier.get().to();
    }
    return i;
  }

  private static boolean isOf(Phrase phrase, MentionType type) {
    return phrase.first().named()
        && phrase.first().mention().filter(m -> m.type() == type).isPresent();
  }

  /** Behind a comma nothing more is to be had once subject and object have been named. */
  private static boolean hasBothParties(List<Complement> found) {
    return found.stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE || c.link() == Link.PRONOUN)
            .count()
        > 1;
  }

  private static boolean hasParty(List<Complement> found) {
    return found.stream().anyMatch(c -> c.link() == Link.NOUN_PHRASE);
  }

  /**
   * «، منذ بدء التحالف حملته دعما للحكومة» (since the coalition began its campaign to support …).
   */
  private boolean tellsWhen(int i) {
    return isPreposition(i) && words.isCircumstantial(units.get(i));
  }

  private boolean clauseFollows(int i, int end) {
    return i < end && units.get(i).is(Kind.COMPLEMENTIZER, Kind.QUOTE, Kind.DATE);
  }

  private int nounPhrase(int i, int end, List<Complement> found) {
    Optional<Phrase> phrase = phrases.at(i);
    if (isShare(i, found)) {
      return behindPredicate(i + 2, end);
    }
    if (phrase.isEmpty()
        || isPointing(i)
        || isLeftOver(i)
        || isApposition(i, found)
        || isGoverned(i, found)
        || isAttribute(i, found)) {
      return i + 1;
    }
    if (isMeasure(i, found)) {
      return phrase.get().to();
    }
    int to = Math.min(end, phrase.get().to());
    found.add(new Complement(Link.NOUN_PHRASE, "", phrase, i, to));
    return Math.max(i + 1, to);
  }

  /** «البالغ من العمر عشرين عاما» (aged twenty years): how much of what the preposition governs. */
  private boolean isMeasure(int i, List<Complement> found) {
    return units.get(i).is(Kind.NUMBER)
        && !found.isEmpty()
        && found.get(found.size() - 1).link() == Link.PREPOSITION
        && found.get(found.size() - 1).to() == i
        && words.isMeasured(units.get(i - 1));
  }

  /** «لانتقاده أمير البلاد» (for his criticising the emir): the object of the noun before. */
  private boolean isGoverned(int i, List<Complement> found) {
    return i > 1
        && !found.isEmpty()
        && found.get(found.size() - 1).link() == Link.PREPOSITION
        && found.get(found.size() - 1).to() == i
        && units.get(i - 1).is(Kind.CLITIC)
        && words.isEventNoun(units.get(i - 2));
  }

  /**
   * «من المبنى المكون من ثلاثة طوابق» (…the building, consisting of), «قتل الشاب البالغ من العمر»:
   * a participle on a noun. Behind a noun that no preposition governs, it shows by its own.
   */
  private boolean isAttribute(int i, List<Complement> found) {
    @Nullable Complement last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null
        && last.to() == i
        && (last.link() == Link.PREPOSITION
            || last.link() == Link.NOUN_PHRASE && isPreposition(i + 1))
        && units.get(i).is(Kind.NOUN)
        && (NounStems.mayBeParticiple(units.get(i).head().form())
                && units.get(i - 1).head().form().startsWith("ال")
            || isIndefiniteAttribute(i))
        && units.get(i - 1).is(Kind.NOUN, Kind.ADJECTIVE)
        && !words.isParty(units.get(i))
        && !PhraseReader.isSoundMasculinePlural(units.get(i).head());
  }

  /** «فصائل سورية موالية لها» (Syrian factions loyal to it). */
  private boolean isIndefiniteAttribute(int i) {
    String form = units.get(i).head().form();
    return isPreposition(i + 1)
        && form.startsWith("م")
        && form.endsWith("ة")
        && form.length() > 4
        && units.get(i - 1).is(Kind.ADJECTIVE)
        && !units.get(i - 1).head().form().startsWith("ال")
        && units.get(i - 1).head().form().endsWith("ة");
  }

  /** «في صفاقس، ثاني مدن البلاد» (in Sfax, the country's second city): what the place is called. */
  private boolean isApposition(int i, List<Complement> found) {
    int end = i > 0 && units.get(i - 1).is(Kind.COMMA) ? i - 1 : i;
    return !found.isEmpty()
        && found.get(found.size() - 1).link() == Link.PREPOSITION
        && found.get(found.size() - 1).to() == end
        && words.isAppositive(units.get(i));
  }

  /** «قتل ثلاثون، معظمهم مدنيون» (thirty were killed, most of them civilians): no further party. */
  private boolean isShare(int i, List<Complement> found) {
    return hasParty(found)
        && i > 0
        && i + 1 < units.size()
        && units.get(i - 1).is(Kind.COMMA)
        && units.get(i + 1).is(Kind.CLITIC)
        && (units.get(i).is(Kind.DETERMINER) || words.isShare(units.get(i)));
  }

  /** Behind what such a part is said to be: «معظمهم [نساء وأطفال]». */
  private int behindPredicate(int from, int end) {
    int i = from;
    while (i < end
        && !units.get(i).is(Kind.COMMA, Kind.PREPOSITION, Kind.VERB, Kind.COMPLEMENTIZER)) {
      i++;
    }
    return i;
  }

  /** «فيلمه هذا» (this film of his): behind the noun that it points at. */
  private boolean isPointing(int i) {
    return units.get(i).is(Kind.DETERMINER)
        && i > 0
        && units.get(i - 1).is(Kind.CLITIC, Kind.NAME)
        && (i + 1 >= units.size() || !units.get(i + 1).is(Kind.NOUN, Kind.NAME, Kind.NUMBER));
  }

  /** «بإقليم قندهار الجنوبي»: an adjective right behind a name or noun is no party of its own. */
  private boolean isLeftOver(int i) {
    boolean elative =
        units.get(i).is(Kind.ADJECTIVE)
            && units.get(i).head().tag().endsWith("JJR")
            && units.get(i).head().form().startsWith("ال"); // «المعارك الأقسى»
    return elative
        || units.get(i).is(Kind.ADJECTIVE)
            && units.get(i).head().tag().equals("DTJJ")
            && i > 1
            && units.get(i - 1).is(Kind.NAME, Kind.ADJECTIVE)
            && !units.get(i - 2).is(Kind.VERB);
  }

  private int prepositional(int i, int end, boolean embedded, List<Complement> found) {
    String preposition = units.get(i).word();
    int next = i + 1;
    while (next < end && units.get(next).is(Kind.QUOTE)) {
      next++;
    }
    if (next >= end) {
      return next;
    }
    Unit object = units.get(next);
    if (words.isException(units.get(i)) && phrases.at(next).isPresent()) {
      return nounPhrase(next, end, found);
    }
    if (object.is(Kind.COMPLEMENTIZER)) {
      found.add(new Complement(Link.CLAUSE, preposition, Optional.empty(), i, end));
      return end;
    }
    if (object.is(Kind.DATE)) {
      return next + 1;
    }
    if (embedded) {
      return next;
    }
    if (words.isGoverning(units.get(i - 1)) && units.get(i - 1).is(Kind.ADJECTIVE)) {
      return phrases.at(next).map(Phrase::to).orElse(next + 1); // «التابعة للأمم المتحدة»
    }
    if (words.isManner(object) && !object.head().form().startsWith("ال")) {
      return behindAdjectives(next + 1); // «بشكل أسرع»: faster
    }
    if (object.is(Kind.CLITIC) && preposition.endsWith("بين")) {
      return Math.max(next + 1, phrases.at(next + 1).map(Phrase::to).orElse(next + 1));
    }
    if (object.is(Kind.CLITIC)) {
      found.add(new Complement(Link.PREPOSITION, preposition, Optional.empty(), i, next + 1));
      return next + 1;
    }
    Optional<Phrase> phrase = phrases.at(next);
    if (phrase.isEmpty()) {
      return next;
    }
    found.add(new Complement(Link.PREPOSITION, preposition, phrase, i, phrase.get().to()));
    int behind = Math.max(next + 1, phrase.get().to());
    boolean quoted = next > i + 1 && behind < end && units.get(behind).is(Kind.QUOTE);
    return quoted ? behind + 1 : behind; // «على "تويتر"»: the mark behind closes
  }

  private int behindAdjectives(int from) {
    int i = from;
    while (i < units.size()
        && units.get(i).is(Kind.ADJECTIVE)
        && !units.get(i).head().form().startsWith("ال")) {
      i++;
    }
    return i;
  }

  /** What a colon introduces ends with the quotation that it opens, or with the sentence. */
  private int behindQuotation(int from) {
    if (from >= units.size() || !units.get(from).is(Kind.QUOTE)) {
      return units.size();
    }
    int close = from + 1;
    while (close < units.size() && !units.get(close).is(Kind.QUOTE)) {
      close++;
    }
    return Math.min(units.size(), close + 1);
  }

  /** A quotation of several words is a complement; quotation marks around a word or two are not. */
  private int quotation(int open, int end, List<Complement> found) {
    int close = open + 1;
    while (close < units.size() && !units.get(close).is(Kind.QUOTE)) {
      close++;
    }
    if (close - open > 4) {
      found.add(
          new Complement(Link.QUOTATION, "", Optional.empty(), open + 1, Math.min(close, end)));
      return close + 1;
    }
    return open + 1;
  }

  private int behindBracket(int open) {
    int i = open + 1;
    while (i < units.size() && !units.get(i).is(Kind.CLOSE)) {
      i++;
    }
    return i < units.size() ? i + 1 : open + 1;
  }

  /**
   * «رجل متهم ب» (a man accused of), «عشرة متهمين ب»: whom a participle describes, or whom it
   * names.
   */
  Optional<Phrase> describedBy(int participle) {
    int i = participle;
    while (i > 0 && units.get(i).is(Kind.ADJECTIVE) && units.get(i - 1).is(Kind.ADJECTIVE)) {
      i--;
    }
    boolean adjective = units.get(i).is(Kind.ADJECTIVE) && i > 0;
    boolean man = i > 0 && words.isPersonNoun(units.get(i - 1)) && isInSameState(i - 1, i);
    if (man || adjective && units.get(i - 1).is(Kind.NOUN, Kind.NAME, Kind.CLITIC)) {
      i--;
    }
    while (i > 0 && (units.get(i).is(Kind.CLITIC) || units.get(i - 1).is(Kind.NUMBER))) {
      i--;
    }
    return phrases.at(i);
  }

  private boolean isInSameState(int noun, int participle) {
    return units.get(noun).head().form().startsWith("ال")
        == units.get(participle).head().form().startsWith("ال");
  }

  boolean isEventNoun(int unit) {
    return words.isEventNoun(units.get(unit));
  }

  Optional<Phrase> phraseAt(int unit) {
    return phrases.at(unit);
  }
}
