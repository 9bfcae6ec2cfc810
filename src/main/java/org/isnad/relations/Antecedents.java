package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;

/**
 * What a relative clause tells of: the antecedent of its pronoun, or the indefinite noun that it
 * describes without one.
 */
final class Antecedents {
  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final Asides asides;
  private final PhrasesBefore before;
  private final Attributes attributes;

  Antecedents(List<Unit> units, PhraseReader phrases, WordClasses words, Asides asides) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.asides = asides;
    this.before = new PhrasesBefore(units, phrases, words);
    this.attributes = new Attributes(units, words);
  }

  /**
   * What a relative clause tells of: the phrase right before the pronoun, the widest that agrees
   * with it: «رئيس الحكومة الذي استقال» (the head of government, who resigned), but «رئيس الحكومة
   * التي استقالت» (the head of the government that resigned).
   */
  Optional<Phrase> antecedent(int relative) {
    Optional<Phrase> dated = datedAntecedent(relative);
    if (dated.isPresent()) {
      return dated;
    }
    Optional<Phrase> shared = ofRelativeBefore(relative);
    if (shared.isPresent()) {
      return shared;
    }
    int end = endBefore(relative);
    Optional<Phrase> event = resultOf(end, relative);
    if (event.isPresent()) {
      return event;
    }
    if (end < relative
        && end > 0
        && units.get(end - 1).is(Kind.NAME)
        && (!units.get(relative - 1).is(Kind.CONJUNCTION) || isPerson(units.get(end - 1)))) {
      // «على روح فلان، الذي توفي»: a remark on who was named last
      Optional<Phrase> last = phrases.at(end - 1).filter(p -> agrees(p, units.get(relative)));
      if (last.isPresent()) {
        return last;
      }
    }
    Optional<Phrase> widest = Optional.empty();
    Optional<Phrase> joined = ofJoined(end, relative);
    if (joined.isPresent()) {
      return joined;
    }
    for (int from = before.startOfStretch(end); from < end; from++) {
      int i = from;
      Optional<Phrase> phrase = phrases.coordinatedAt(i).filter(endingAt(end));
      boolean agrees =
          phrase
              .filter(p -> agrees(p, units.get(relative)))
              .filter(p -> isDefinite(p, i == end - 1))
              .filter(p -> !isOfMany(units.get(relative)) || mayBePeople(p))
              .isPresent();
      if (agrees
          && !isSomeOfPeople(i, end, relative)
          && !(words.isEventNoun(units.get(i)) && isOfParty(i + 1, end, relative))) {
        return phrase.map(p -> lastOfMen(p, end, relative));
      }
      widest = widest.or(() -> phrase.filter(p -> mayBe(p, units.get(relative))));
    }
    return widest
        .or(() -> beforeModifiers(end, relative))
        .or(() -> before.phraseEndingAt(relative).filter(p -> mayBe(p, units.get(relative))));
  }

  /**
   * «المناورات التي تجري بين البلدين والتي أرجئت» (the manoeuvres that the two countries hold and
   * that have been postponed): the same pronoun behind و is told of the same.
   */
  private Optional<Phrase> ofRelativeBefore(int relative) {
    if (!Unit.isAt(units, relative - 1, Kind.CONJUNCTION)) {
      return Optional.empty();
    }
    for (int i = relative - 2; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.is(Kind.RELATIVE)) {
        return unit.word().equals(units.get(relative).word()) ? antecedent(i) : Optional.empty();
      }
      if (unit.is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.COLON, Kind.QUOTE)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where the words before a relative pronoun end, without a comma, a conjunction or an aside. */
  private int endBefore(int relative) {
    int end = relative;
    while (end > 0 && units.get(end - 1).is(Kind.COMMA, Kind.CONJUNCTION)) {
      end--;
      end = asides.opening(end); // «، المدعومين من إيران، والذين» (backed by Iran, who)
    }
    boolean dated = // «القانون الصادر في 1963 والذي يمنع» (the law issued in 1963, which forbids)
        end < relative
            && end > 2
            && units.get(end - 1).is(Kind.DATE)
            && units.get(end - 2).is(Kind.PREPOSITION);
    return dated ? end - 2 : end;
  }

  /**
   * «هذه الأعمال الخارجة عن القانون، والتي تستهدف» (these acts, outside the law, which target): the
   * last phrase that agrees.
   */
  private Optional<Phrase> beforeModifiers(int end, int relative) {
    Optional<Phrase> found = Optional.empty();
    int i = before.startOfStretch(end);
    while (i < end) {
      Optional<Phrase> phrase = phrases.at(i);
      Optional<Phrase> last = found;
      found =
          phrase
              .filter(p -> !before.isAdverbialNoun(p) && agrees(p, units.get(relative)))
              .filter(p -> !attributes.isParticipleOnNoun(p.from()))
              .or(() -> last);
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

  /**
   * «اعتقال الصحفي الذي زار بغداد»: it was the journalist who visited, not his arrest. «الهجوم
   * الانتحاري الذي» (the suicide attack that) has no genitive.
   */
  private boolean isOfParty(int genitive, int end, int relative) {
    return phrases
        .at(genitive)
        .filter(p -> !Definiteness.beginsWithArticle(units.get(genitive - 1)))
        .filter(endingAt(end))
        .filter(p -> words.isParty(units.get(genitive)) && agrees(p, units.get(relative)))
        .isPresent();
  }

  /**
   * «خطة أعدتها الحكومة» (a plan that the government prepared): a clause that describes an
   * indefinite noun has no relative pronoun, but brings the noun back as a pronoun of its verb.
   */
  Optional<Phrase> describedBefore(int start, int verb) {
    Optional<Unit> pronoun = returningPronoun(verb);
    if (pronoun.isEmpty() || start == 0) {
      return Optional.empty();
    }
    Optional<Phrase> described = Optional.empty();
    for (int i = Math.max(1, before.startOfStretch(start)); i < start; i++) {
      Optional<Phrase> phrase =
          phrases
              .at(i)
              .filter(p -> before.isModifiedUpTo(p.to(), start) && isIndefiniteNoun(p))
              .filter(p -> mayReturnAs(p, pronoun.get()));
      boolean adjacent = phrase.filter(p -> p.to() == start).isPresent();
      if (adjacent) {
        return phrase;
      }
      described = described.or(() -> phrase);
    }
    return described;
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
    return phrase -> phrase.to() == end && !before.isAdverbialNoun(phrase);
  }

  /**
   * «المركز التجاري في اليمن والذي يدير» (the trading centre in Yemen, which runs): what و joins is
   * no more of the place behind a preposition than the description before it.
   */
  private Optional<Phrase> ofJoined(int end, int relative) {
    boolean joined =
        relative > 0
            && units.get(relative - 1).is(Kind.CONJUNCTION)
            && end > 2
            && units.get(end - 1).is(Kind.NAME)
            && !isPerson(units.get(end - 1))
            && units.get(end - 2).is(Kind.PREPOSITION);
    Optional<Phrase> found = Optional.empty();
    for (int i = before.startOfStretch(end); joined && i < end - 2 && found.isEmpty(); i++) {
      found =
          phrases
              .at(i)
              .filter(p -> p.to() == end - 2 && p.first().definite())
              .filter(p -> agrees(p, units.get(relative)));
    }
    return found;
  }

  /**
   * «ضد مقر القوات، والذي أدى إلى مقتل» (…which led to the death of), «أنقاض الزلزال الذي أسفر»: of
   * a result the nearest event that agrees is the cause.
   */
  private Optional<Phrase> resultOf(int end, int relative) {
    boolean results =
        Unit.isAt(units, relative + 1, Kind.VERB) && words.isResultVerb(units.get(relative + 1));
    Optional<Phrase> found = Optional.empty();
    for (int i = end - 1; results && found.isEmpty() && i >= before.startOfStretch(end); i--) {
      boolean event = words.isCause(units.get(i)) && !words.is(WordClass.REPORT_NOUN, units.get(i));
      found =
          event
              ? phrases.at(i).filter(p -> agrees(p, units.get(relative)) && p.first().definite())
              : Optional.empty();
    }
    return found;
  }

  /** «عشرات من ضحايا الهجمات التي» (dozens of the victims of the attacks that): not the victims. */
  private boolean isSomeOfPeople(int amount, int end, int relative) {
    return !isOfMany(units.get(relative))
        && amount + 2 < end
        && (words.is(WordClass.QUANTITY, units.get(amount))
            || words.is(WordClass.PARTITIVE, units.get(amount)))
        && units.get(amount + 1).is(Kind.PREPOSITION)
        && (words.is(WordClass.PERSON_NOUN, units.get(amount + 2))
            || words.is(WordClass.VICTIM, units.get(amount + 2)));
  }

  /** A definite relative pronoun is told of what is definite; «الاعتداء بسكين والذي أودى». */
  private boolean isDefinite(Phrase phrase, boolean single) {
    return phrase.first().definite()
        || phrase.parts().size() > 1
        || !units.get(phrase.from()).is(Kind.NOUN)
        || !single && phrase.to() - phrase.from() > 1;
  }

  /**
   * «بين القوات والمتمردين الذين يسيطرون» (between the forces and the rebels who control): surely
   * the last of those joined, if they are men in the plural.
   */
  private Phrase lastOfMen(Phrase phrase, int end, int relative) {
    Phrase.Part last = phrase.parts().get(phrase.parts().size() - 1);
    boolean men =
        units.get(relative).word().equals("الذين")
            && phrase.parts().size() > 1
            && (last.isOfMen() || Inflection.isSoundMasculinePlural(last.head()));
    return men ? phrases.at(last.fromUnit()).filter(endingAt(end)).orElse(phrase) : phrase;
  }

  private static boolean isPerson(Unit name) {
    return name.mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
  }

  private static boolean isOfMany(Unit relative) {
    return !relative.word().equals("الذي") && !relative.word().equals("التي");
  }

  /** «إثارة غضب المصريين الذين» (the anger of the Egyptians who): no anger, but the Egyptians. */
  private boolean mayBePeople(Phrase phrase) {
    Unit head = units.get(phrase.from());
    return phrase.parts().size() > 1
        || !head.is(Kind.NOUN)
        || words.is(WordClass.PERSON_NOUN, head)
        || words.isParty(head)
        || words.is(WordClass.PLURAL_OF_MEN, head)
        || words.is(WordClass.QUANTITY, head)
        || words.is(WordClass.PARTITIVE, head)
        || words.is(WordClass.ROUND_NUMBER, head)
        || Inflection.isSoundMasculinePlural(head.head())
        || !words.isEventNoun(head) && phrase.first().number().isPresent();
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
    return phrase.isOf(MentionType.LOCATION) && phrase.first().to() - phrase.first().from() == 1;
  }

  private static boolean isOne(Phrase phrase) {
    return phrase.isOf(MentionType.PERSON)
        || phrase.isOf(MentionType.COUNTRY)
        || phrase.isOf(MentionType.LOCATION);
  }
}
