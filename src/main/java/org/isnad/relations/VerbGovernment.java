package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.Modality;
import org.isnad.relations.Government.Link;
import org.isnad.relations.Government.Type;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.Letters;

/** What governs an event that a verb tells: the word that opens its clause, or what goes on. */
final class VerbGovernment {

  /** In units: «من دون أن». */
  private static final int LONGEST_OPENING = 3;

  /** Links of a clause that what goes on from it shares. */
  private static final Set<Type> SHARED = Set.of(Type.MARKED, Type.CONDITION, Type.UNREALISED);

  private final Sentence sentence;
  private final List<Unit> units;
  private final ClauseReader clauses;
  private final Lexicon lexicon;
  private final MatchContents contents;
  private final GovernorsBefore governors;

  VerbGovernment(
      Sentence sentence,
      List<Unit> units,
      ClauseReader clauses,
      Lexicon lexicon,
      MatchContents contents,
      GovernorsBefore governors) {
    this.sentence = sentence;
    this.units = units;
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.contents = contents;
    this.governors = governors;
  }

  Link of(int verb) {
    Clause clause = clauses.ofVerb(verb);
    if (clause.relative()) {
      return Link.PRESUPPOSED;
    }
    int opener = opener(verb);
    if (opener < 0) {
      return contents.inContent(verb);
    }
    Optional<Link> opened = phraseBefore(opener, verb);
    if (opened.isPresent()) {
      return opened.get();
    }
    Unit left = units.get(opener);
    return switch (left.kind()) {
      case COMPLEMENTIZER ->
          isSubjunctive(opener, verb) && isUngoverned(opener, verb)
              ? Link.UNREALISED
              : governors.behindComplementizer(opener).orElseGet(() -> contents.inContent(verb));
      case RELATIVE -> Link.PRESUPPOSED;
      case SUBORDINATOR -> Link.PRESUPPOSED;
      case VERB -> behindVerb(opener, verb).orElseGet(() -> contents.inContent(verb));
      case CONJUNCTION, COMMA -> conjoined(opener, verb).orElseGet(() -> contents.inContent(verb));
      case PREPOSITION -> behindVerbsPreposition(opener, verb).orElse(Link.PRESUPPOSED);
      default -> contents.inContent(verb);
    };
  }

  /** «إن هاجمت» (if it attacks), «قبل أن تهاجم»: a phrase that opens the verb's clause. */
  private Optional<Link> phraseBefore(int opener, int verb) {
    String name = isToldInImperfect(verb) ? Governor.VERB : Governor.PERFECT;
    for (int i = opener; i >= 0 && i > opener - LONGEST_OPENING; i--) {
      int token = units.get(i).from();
      Optional<Governor> phrase =
          lexicon
              .governors()
              .phraseAt(sentence, token)
              .filter(found -> token + found.length() == units.get(opener).to())
              .filter(
                  found -> isRightBehind(opener, verb) || !units.get(opener).is(Kind.PREPOSITION))
              .map(PhraseIndex.Found::value)
              .filter(found -> found.takes(name));
      if (phrase.isPresent()) {
        return Optional.of(new Link(Type.MARKED, i, name, phrase));
      }
    }
    return isIf(opener) && isRightBehind(opener, verb) && !isMasdar(opener, verb)
        ? Optional.of(Link.IF)
        : Optional.empty();
  }

  /**
   * «إن قتل المدنيين جريمة» (the killing of civilians is a crime): what may be a masdar is no
   * condition where nothing follows from it.
   */
  private boolean isMasdar(int complementizer, int verb) {
    return !lexicon.framesOfMasdar(Letters.key(units.get(verb).head().form())).isEmpty()
        && !hasConsequence(complementizer, verb);
  }

  /** «سترد فرنسا إن …» (France will respond if), «إن … فسترد»: what follows from a condition. */
  private boolean hasConsequence(int complementizer, int verb) {
    boolean before =
        governors.nearestVerb(complementizer).isPresent()
            && contents.beginningAt(complementizer, complementizer).isEmpty();
    return before
        || IntStream.range(verb + 1, units.size())
            .anyMatch(i -> units.get(i).word().equals("ف") || isFuture(i));
  }

  private boolean isFuture(int unit) {
    return lexicon
        .markers()
        .modalityAt(sentence, units.get(unit).from(), Optional.empty())
        .filter(Modality.FUTURE::equals)
        .isPresent();
  }

  /** «إن هاجمت» (if it attacks): إنّ, which is written the same, stands before no verb. */
  private boolean isIf(int complementizer) {
    return lexicon.markers().isIf(units.get(complementizer).head().form());
  }

  /** «أن تهاجم» (to attack): أن right before an imperfect is no أنّ. */
  private boolean isSubjunctive(int complementizer, int verb) {
    return !isIf(complementizer) && isImperfect(verb) && isRightBehind(complementizer, verb);
  }

  private boolean isRightBehind(int opener, int verb) {
    return clauses.startOfVerb(verb) == opener + 1;
  }

  private boolean isUngoverned(int complementizer, int verb) {
    boolean governed =
        governors
            .behindComplementizer(complementizer)
            .filter(link -> link.type() == Type.MARKED || isKnown(link, verb))
            .isPresent();
    return !governed && contents.around(verb).findAny().isEmpty();
  }

  private boolean isKnown(Link link, int verb) {
    Unit word = units.get(link.unit());
    return word.is(Kind.VERB)
        ? lexicon.governors().ofVerb(word.readings(), link.name()).isPresent()
            || contents
                .matchAt(link.unit())
                .flatMap(Match::content)
                .filter(c -> c.holds(verb))
                .isPresent()
        : lexicon.governors().ofNoun(word.nounKey(), link.name()).isPresent()
            || link.name().isEmpty();
  }

  /** The unit before a verb's particles and the subject in front of it, or -1. */
  private int opener(int verb) {
    Clause clause = clauses.ofVerb(verb);
    int i = clauses.startOfVerb(verb);
    if (clause.before().isPresent()) {
      i = Math.min(i, clause.before().get().from());
    }
    while (i > 0
        && units.get(i - 1).is(Kind.QUOTE, Kind.PARTICLE, Kind.DATE, Kind.CLITIC, Kind.OTHER)
        && !isStop(units.get(i - 1))) {
      i--;
    }
    return i - 1;
  }

  private static boolean isStop(Unit unit) {
    return unit.is(Kind.OTHER) && unit.head().isPunctuation();
  }

  private Optional<Link> behindVerb(int governing, int verb) {
    String name = isToldInImperfect(verb) ? Governor.VERB : Governor.PERFECT;
    return lexicon
        .governors()
        .ofVerb(units.get(governing).readings(), name)
        .map(governor -> Link.to(governing, name));
  }

  /** «ما كانت روسيا لتقصف» (Russia would not have shelled). */
  private Optional<Link> behindVerbsPreposition(int preposition, int verb) {
    String name = Governors.link(units.get(preposition).word() + " " + Governor.VERB);
    return governors
        .nearestVerb(preposition)
        .filter(before -> isImperfect(verb))
        .filter(
            before -> lexicon.governors().ofVerb(units.get(before).readings(), name).isPresent())
        .map(before -> Link.to(before, name));
  }

  /** «بعد أن تبنى المجلس القرار» (after the council had adopted): as what it tells is read. */
  private boolean isToldInImperfect(int verb) {
    return units
        .get(verb)
        .tense(contents.matchAt(verb).map(match -> match.frame().lemma()))
        .filter(Tense.IMPERFECT::equals)
        .isPresent();
  }

  private boolean isImperfect(int verb) {
    return units.get(verb).readings().stream()
        .map(VerbReading::tense)
        .anyMatch(Tense.IMPERFECT::equals);
  }

  /** «فشل في أن يقصف ويدمر»: a verb in the same mood goes on with the one before. */
  private Optional<Link> conjoined(int joint, int verb) {
    Optional<Integer> before =
        governors.nearestVerb(joint).filter(left -> isImperfect(left) == isImperfect(verb));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Link link = of(before.get());
    boolean governed = link.type() == Type.GOVERNED && !link.name().isEmpty();
    boolean shared =
        isImperfect(verb)
            ? governed || SHARED.contains(link.type())
            : isAnd(joint) // «إن هاجمت السفينة وقصفت القاعدة», «يعتقد أنه فر وقتل شرطيا»
                && (link.type() == Type.CONDITION
                    || governed && haveOneSubject(before.get(), verb));
    return shared ? Optional.of(link) : Optional.empty();
  }

  private boolean haveOneSubject(int verb, int joined) {
    return units.get(verb).readings().stream()
        .anyMatch(
            one ->
                units.get(joined).readings().stream()
                    .anyMatch(
                        other ->
                            other.tense() == one.tense()
                                && other.gender() == one.gender()
                                && other.number() == one.number()));
  }

  private boolean isAnd(int joint) {
    return units.get(joint).word().equals("و") && !Unit.isAt(units, joint - 1, Kind.COMMA);
  }
}
