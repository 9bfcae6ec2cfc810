package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.TimexMod;
import org.isnad.TimexValue;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;
import org.isnad.text.Letters;

/** What a date in the clause of an event belongs to, if not to the event: then it is bound. */
final class DateBonds {

  /** Nouns that an event takes place in or by, besides those that tell one. */
  private static final List<String> EVENTS =
      List.of("@attack", "@disaster", "@accident", "@meeting", "@event", "@contest");

  private final Sentence sentence;
  private final List<Unit> units;
  private final SentenceRelations found;
  private final Lexicon lexicon;

  DateBonds(Sentence sentence, List<Unit> units, SentenceRelations found, Lexicon lexicon) {
    this.sentence = sentence;
    this.units = units;
    this.found = found;
    this.lexicon = lexicon;
  }

  /** Whether something else than the event of a match holds the date at a unit. */
  boolean hold(int date, Match match) {
    return isBound(date, match.trigger())
        || isOfOtherNoun(date, match)
        || isOfParticiple(date, match)
        || isOfLaterEvent(date, match)
        || isOfCharge(date, match)
        || insideParticipant(units.get(date), match)
        || isOfJudged(date, match)
        || isOfWanting(date, match);
  }

  /**
   * Whether the word before a date says that it bounds something else: «قبل الثلاثاء» (before
   * Tuesday), «المحتجز منذ عام 2017» (held since 2017), «أول زيارة منذ 2019» (the first visit
   * since), «منذ حرب 2014» (since the war of 2014).
   *
   * @param trigger the event's unit, behind which a preposition is its own
   */
  boolean isBound(int date, int trigger) {
    int before = date - 1;
    if (before < 0) {
      return false;
    }
    if (units.get(before).is(Kind.PREPOSITION)) {
      return !isDating(before, date, trigger);
    }
    return isBareNoun(before)
        && before != trigger
        && before > 0
        && units.get(before - 1).is(Kind.PREPOSITION)
        && !isOf("@occasional", units.get(before - 1));
  }

  private boolean isDating(int preposition, int date, int trigger) {
    Unit word = units.get(preposition);
    if (isOf("@until", word)) {
      return isEndOfPeriod(date);
    }
    if (isOf("@since", word)) {
      return preposition > trigger && !isOfOther(preposition, trigger);
    }
    return isOf("@dating", word);
  }

  /** Whether a preposition or conjunction is of a class of words. */
  boolean isOf(String words, Unit unit) {
    return lexicon.isOfClass(words, Letters.key(unit.word()));
  }

  /** «قبل نهاية العام» (before the end of the year): in it. */
  private boolean isEndOfPeriod(int date) {
    return units
        .get(date)
        .mention()
        .flatMap(m -> m.mention().timex())
        .flatMap(TimexValue::mod)
        .filter(mod -> mod == TimexMod.END)
        .isPresent();
  }

  /** Whether what stands before «منذ» is what has been since then. */
  private boolean isOfOther(int preposition, int trigger) {
    boolean aside =
        units.subList(trigger, preposition).stream().anyMatch(unit -> unit.is(Kind.COMMA));
    boolean described = units.get(preposition - 1).is(Kind.ADJECTIVE);
    boolean first =
        preposition > 1
            && (lexicon.isOfClass("@appositive", units.get(preposition - 2).nounKey())
                || units.get(preposition - 2).head().tag().equals("JJR"));
    return aside || described || first;
  }

  private boolean isBareNoun(int unit) {
    return units.get(unit).is(Kind.NOUN) && isBare(units.get(unit));
  }

  /** Whether a noun has neither article nor the accusative's ending: a genitive may follow. */
  static boolean isBare(Unit noun) {
    return !Definiteness.beginsWithArticle(noun) && !noun.head().form().endsWith("ا");
  }

  /**
   * «متورطا في هجمات 11 سبتمبر» (involved in the attacks of 11 September): of the noun before it,
   * if that is no occasion of this event.
   */
  private boolean isOfOtherNoun(int date, Match match) {
    int noun = date - 1;
    return noun > match.trigger() + 2
        && isBareNoun(noun)
        && units.get(noun - 1).is(Kind.PREPOSITION)
        && takesPart(noun - 2);
  }

  private boolean takesPart(int unit) {
    return lexicon.isOfClass("@taking-part", units.get(unit).nounKey());
  }

  /** «القمة المقررة الجمعة» (the summit planned for Friday): a participle's, as «في حلب» is. */
  private boolean isOfParticiple(int date, Match match) {
    int i = date - 1;
    while (i > match.trigger()
        && units.get(i).is(Kind.PREPOSITION, Kind.NAME)
        && !units.get(i).is(Kind.COMMA)) {
      i--;
    }
    return i > match.trigger()
        && units.get(i).is(Kind.NOUN, Kind.ADJECTIVE)
        && Definiteness.beginsWithArticle(units.get(i))
        && lexicon.isOfClass("@having-date", units.get(i).nounKey())
        && !isOccasionOf(match, i)
        && !describes(i, match);
  }

  /** «القمة المقررة الجمعة»: of the event itself, where that is the noun. */
  private boolean describes(int participle, Match match) {
    int i = participle - 1;
    while (i > match.trigger() && units.get(i).is(Kind.ADJECTIVE)) {
      i--;
    }
    return i == match.trigger() && units.get(i).is(Kind.NOUN);
  }

  /**
   * «شارك في المؤتمر المنعقد الأحد» (took part in the conference held on Sunday): in it is then.
   */
  private boolean isOccasionOf(Match match, int participle) {
    return participle - 2 > match.trigger()
        && isOf("@occasional", units.get(participle - 2))
        && isEvent(participle - 1);
  }

  /**
   * «استقال بعد لقائه الرئيس أمس» (resigned after his meeting with the president yesterday): of
   * what happened before or after; but who suffers it suffers it then.
   */
  private boolean isOfLaterEvent(int date, Match match) {
    for (int i = date - 1; i > match.trigger() && !units.get(i).is(Kind.COMMA); i--) {
      if (units.get(i).is(Kind.PREPOSITION) && isOf("@sequence", units.get(i))) {
        return (isEventNoun(i + 1) || isBeginning(i + 1, date))
            && !(isSuffered(match) && !isOf("@until", units.get(i)));
      }
    }
    return false;
  }

  /** «حبس المتهم بخطف طائرة في 2016» (the detention of who is accused of hijacking in 2016). */
  private boolean isOfCharge(int date, Match match) {
    return units.get(match.trigger()).is(Kind.NOUN)
        && found
            .above(date)
            .filter(inner -> inner.trigger() > match.trigger() && inner.trigger() < date)
            .filter(inner -> units.get(inner.trigger()).is(Kind.NOUN, Kind.ADJECTIVE))
            .isPresent();
  }

  /** «منذ بدء النزاع في 2011» (since the conflict began in 2011): of what the genitive tells. */
  private boolean isBeginning(int noun, int date) {
    return isBareNoun(noun)
        && Unit.isAt(units, noun + 1, Kind.NOUN, Kind.NAME)
        && units.get(date - 1).is(Kind.PREPOSITION)
        && date - 1 == noun + 2;
  }

  /** Whether a noun tells an event, or names one that others happen in. */
  boolean isEvent(int unit) {
    return found.clauses().isEventNoun(unit)
        || EVENTS.stream().anyMatch(c -> lexicon.isOfClass(c, units.get(unit).nounKey()));
  }

  private boolean isEventNoun(int unit) {
    return found.clauses().isEventNoun(unit);
  }

  /** Whether a match tells what befalls somebody, whoever does it. */
  static boolean isSuffered(Match match) {
    return match.frame().kind().isMaterial()
        && (match.passive() || match.frame().subjectRole() != SlotRole.S);
  }

  /** «رحب بلقاء أمس» (welcomed yesterday's meeting): it dates the participant. */
  private boolean insideParticipant(Unit unit, Match match) {
    TokenSpan place = sentence.tokens(unit.from(), unit.to());
    return match.fillers().values().stream()
        .flatMap(List::stream)
        .flatMap(filler -> filler.place().stream())
        .filter(participant -> !isCircumstance(participant, match))
        .anyMatch(participant -> participant.covers(place));
  }

  /**
   * «توفي في القيروان الخميس» (died in Kairouan on Thursday): no participant, though it is read so.
   */
  private boolean isCircumstance(TokenSpan participant, Match match) {
    return match.frame().kind().speech() == Speech.NONE
        && match
            .content()
            .filter(c -> units.get(c.from()).is(Kind.PREPOSITION))
            .filter(c -> units.get(c.from() + 1).from() == participant.from())
            .filter(c -> units.get(c.from() + 1).is(Kind.NAME))
            .isPresent();
  }

  /**
   * «أشاد بانتخاب الرئيس في مارس» (praised the president's election in March): what is praised or
   * condemned has the date behind it.
   */
  private boolean isOfJudged(int date, Match match) {
    return judges(match)
        && IntStream.range(match.trigger() + 1, date)
            .anyMatch(i -> isEventNoun(i) && insideParticipant(units.get(i), match));
  }

  /** Whether a match tells that somebody judged what has been: praised, condemned it. */
  static boolean judges(Match match) {
    return match
        .frame()
        .kind()
        .predicate()
        .cameo()
        .filter(code -> code.startsWith("051") || code.startsWith("111"))
        .isPresent();
  }

  /** What is wanted lies ahead; a past date behind it is when it was wanted. */
  private boolean isOfWanting(int date, Match match) {
    return units.get(match.trigger()).is(Kind.NOUN)
        && found.above(match.trigger()).flatMap(this::ofWanting).equals(units.get(date).mention());
  }

  /**
   * «وافقت المحكمة على ترحيله الأسبوع الماضي» (the court approved his expulsion last week): when
   * something was wanted, said behind it.
   */
  Optional<LinkedMention> ofWanting(Match match) {
    return match
        .content()
        .filter(c -> match.frame().kind().speech().isWanted())
        .flatMap(
            c -> {
              int i = c.from() + 1;
              while (i < units.size() && isOfWanted(i)) {
                i++;
              }
              return i < units.size() && units.get(i).is(Kind.DATE)
                  ? units.get(i).mention().filter(this::isPast)
                  : Optional.empty();
            });
  }

  private boolean isOfWanted(int i) {
    Unit unit = units.get(i);
    return unit.is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME, Kind.CLITIC)
        || unit.is(Kind.PREPOSITION) && !isOf("@circumstantial", unit);
  }

  /** Whether a date says in its words that it is past: «الأسبوع الماضي», «أمس». */
  boolean isPast(LinkedMention date) {
    for (int i = date.from(); i < date.to(); i++) {
      if (lexicon.isOfClass("@past", Letters.key(sentence.token(i).form()))) {
        return true;
      }
    }
    return false;
  }
}
