package org.isnad.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.Modality;
import org.isnad.relations.Match.Content;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.Letters;

/**
 * Which word governs which event of a sentence: Arabic puts the governing word first, so that it is
 * looked for on the left, through the complementizer, preposition or noun in front of the event.
 */
final class Government {

  /** In units: «من دون أن». */
  private static final int LONGEST_OPENING = 3;

  private final Sentence sentence;
  private final List<Unit> units;
  private final ClauseReader clauses;
  private final Lexicon lexicon;
  private final List<Match> matches;

  Government(
      Sentence sentence,
      List<Unit> units,
      ClauseReader clauses,
      Lexicon lexicon,
      List<Match> matches) {
    this.sentence = sentence;
    this.units = units;
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.matches = List.copyOf(matches);
  }

  /** How an event stands to the words before it. */
  enum Type {
    /** It is told for its own sake. */
    ROOT,
    /** Told in passing, whatever becomes of what it hangs on: a relative clause, a circumstance. */
    PRESUPPOSED,
    /** A word makes of it what it will. */
    GOVERNED,
    /** A phrase or preposition does, which stands for itself. */
    MARKED,
    /** It is what would have to be first: «إن هاجمت» (if it attacks). */
    CONDITION,
    /** A clause in the subjunctive that nothing known governs: it is yet to be so. */
    UNREALISED
  }

  /** Links of a clause that what goes on from it shares. */
  private static final Set<Type> SHARED = Set.of(Type.MARKED, Type.CONDITION, Type.UNREALISED);

  /**
   * How an event hangs on what governs it.
   *
   * @param unit the governing word among the units, or the phrase's first
   * @param name the link, as {@link Governor#links()} names it; empty where the event stands
   *     somewhere in a complement
   * @param marker what governs it by itself, where {@code type} is {@link Type#MARKED}
   */
  record Link(Type type, int unit, String name, Optional<Governor> marker) {
    static final Link ROOT = new Link(Type.ROOT, -1, "", Optional.empty());
    static final Link PRESUPPOSED = new Link(Type.PRESUPPOSED, -1, "", Optional.empty());
    static final Link IF = new Link(Type.CONDITION, -1, "", Optional.empty());
    static final Link UNREALISED = new Link(Type.UNREALISED, -1, "", Optional.empty());

    static Link to(int unit, String name) {
      return new Link(Type.GOVERNED, unit, name, Optional.empty());
    }
  }

  Link of(int unit) {
    if (units.get(unit).is(Kind.VERB)) {
      return ofVerb(unit);
    }
    if (units.get(unit).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME)) {
      return isParticiple(unit) ? Link.PRESUPPOSED : ofNoun(unit);
    }
    return inContent(unit);
  }

  /** The match whose trigger a unit is. */
  Optional<Match> matchAt(int unit) {
    return matches.stream().filter(match -> match.trigger() == unit).findFirst();
  }

  /** The innermost claim or denial in whose complement a unit stands. */
  Optional<Match> claimAround(int unit) {
    return around(unit).filter(m -> isClaim(m.frame().kind().speech())).findFirst();
  }

  private static boolean isClaim(Speech speech) {
    return speech == Speech.CLAIM || speech == Speech.DENIED;
  }

  private Stream<Match> around(int unit) {
    return matches.stream()
        .filter(m -> m.trigger() != unit)
        .filter(m -> m.content().filter(c -> c.holds(unit)).isPresent())
        .sorted(
            Comparator.comparingInt(
                m -> m.content().map(c -> c.to() - c.from()).orElse(Integer.MAX_VALUE)));
  }

  private Link inContent(int unit) {
    return around(unit).findFirst().map(m -> Link.to(m.trigger(), "")).orElse(Link.ROOT);
  }

  /** A statement beside the main verb: «مضيفا أن» (adding that). */
  boolean isParticiple(int unit) {
    if (units.get(unit).is(Kind.VERB)) {
      return false;
    }
    String form = units.get(unit).head().form();
    String key = Letters.key(form);
    return (form.endsWith("ا") || form.endsWith("ة"))
        && key.length() > 3
        && matchAt(unit).filter(m -> m.frame().trigger() != Frame.TriggerKind.NOUN).isPresent()
        && !lexicon.framesOfParticiple(key.substring(0, key.length() - 1)).isEmpty();
  }

  private Link ofVerb(int verb) {
    Clause clause = clauses.ofVerb(verb);
    if (clause.relative()) {
      return Link.PRESUPPOSED;
    }
    int opener = opener(verb);
    if (opener < 0) {
      return inContent(verb);
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
              : behindComplementizer(opener).orElseGet(() -> inContent(verb));
      case RELATIVE -> Link.PRESUPPOSED;
      case SUBORDINATOR -> Link.PRESUPPOSED;
      case VERB -> behindVerb(opener, verb).orElseGet(() -> inContent(verb));
      case CONJUNCTION, COMMA -> conjoined(opener, verb).orElseGet(() -> inContent(verb));
      case PREPOSITION -> behindVerbsPreposition(opener, verb).orElse(Link.PRESUPPOSED);
      default -> inContent(verb);
    };
  }

  /** «إن هاجمت» (if it attacks), «قبل أن تهاجم»: a phrase that opens the verb's clause. */
  private Optional<Link> phraseBefore(int opener, int verb) {
    String name = isImperfect(verb) ? Governor.VERB : Governor.PERFECT;
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
        nearestVerb(complementizer).isPresent()
            && matchWhoseContentBegins(complementizer, complementizer).isEmpty();
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
        behindComplementizer(complementizer)
            .filter(link -> link.type() == Type.MARKED || isKnown(link, verb))
            .isPresent();
    return !governed && around(verb).findAny().isEmpty();
  }

  private boolean isKnown(Link link, int verb) {
    Unit word = units.get(link.unit());
    return word.is(Kind.VERB)
        ? lexicon.governors().ofVerb(word.readings(), link.name()).isPresent()
            || matchAt(link.unit()).flatMap(Match::content).filter(c -> c.holds(verb)).isPresent()
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

  /** «فشل في أن», «ليس صحيحا أن», «محاولة أن»: what the clause behind أنّ is the complement of. */
  private Optional<Link> behindComplementizer(int complementizer) {
    return equalBefore(complementizer)
        .map(this::behindComplementizer)
        .orElseGet(() -> behindThat(complementizer));
  }

  /** «قال إن … وإن …» (said that … and that …): what a second أنّ goes on from. */
  private Optional<Integer> equalBefore(int complementizer) {
    if (!Unit.isAt(units, complementizer - 1, Kind.CONJUNCTION)) {
      return Optional.empty();
    }
    String form = units.get(complementizer).head().form();
    return IntStream.iterate(complementizer - 2, i -> i >= 0, i -> i - 1)
        .filter(i -> units.get(i).is(Kind.COMPLEMENTIZER))
        .filter(i -> units.get(i).head().form().equals(form))
        .boxed()
        .findFirst();
  }

  private Optional<Link> behindThat(int complementizer) {
    boolean prepositional =
        complementizer > 0 && units.get(complementizer - 1).is(Kind.PREPOSITION);
    int at = prepositional ? complementizer - 1 : complementizer;
    Optional<Governor> itself =
        prepositional ? lexicon.governors().ofPreposition(units.get(at).word()) : Optional.empty();
    if (itself.isPresent()) {
      return Optional.of(new Link(Type.MARKED, at, "", itself)); // «خوفا من أن» (for fear that)
    }
    String name =
        Governors.clauseLink(prepositional ? units.get(at).word() : prefixed(complementizer));
    return governor(at, name)
        .or(() -> matchWhoseContentBegins(at, complementizer))
        .or(() -> nearestVerb(at).map(verb -> Link.to(verb, name)));
  }

  /** «بأن» written as one word. */
  private String prefixed(int complementizer) {
    String word = units.get(complementizer).word();
    return word.length() > 2 ? word.substring(0, 1) : "";
  }

  private Optional<Link> matchWhoseContentBegins(int at, int complementizer) {
    return matches.stream()
        .filter(
            m ->
                m.content()
                    .map(Content::from)
                    .filter(f -> f == at || f == complementizer)
                    .isPresent())
        .findFirst()
        .map(m -> Link.to(m.trigger(), ""));
  }

  /** What takes a link, going left from a unit: a phrase, a noun or a verb of its clause. */
  private Optional<Link> governor(int from, String name) {
    boolean aside = false;
    for (int i = from - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      Optional<Link> phrase = phraseEndingBefore(i, from, name);
      if (phrase.isPresent()) {
        return phrase;
      }
      boolean takes =
          unit.is(Kind.VERB)
              ? lexicon.governors().ofVerb(unit.readings(), name).isPresent()
              : (i >= lastNoun(from, name) || isBeforeOwner(i, from))
                  && isPhrasePart(unit)
                  && lexicon.governors().ofNoun(unit.nounKey(), name).isPresent();
      if (takes) {
        return Optional.of(Link.to(i, name));
      }
      if (matchAt(i).filter(m -> m.content().filter(c -> c.holds(from)).isPresent()).isPresent()
          || unit.is(Kind.COMPLEMENTIZER, Kind.COLON)
          || unit.is(Kind.SUBORDINATOR) && !aside) {
        return Optional.empty();
      }
      aside |= unit.is(Kind.RELATIVE);
    }
    return Optional.empty();
  }

  private Optional<Link> phraseEndingBefore(int i, int from, String name) {
    int token = units.get(i).from();
    return lexicon
        .governors()
        .phraseAt(sentence, token)
        .filter(found -> token + found.length() == units.get(from).from())
        .filter(found -> found.value().takes(name))
        .map(found -> new Link(Type.MARKED, i, name, Optional.of(found.value())));
  }

  /** The noun that a link right behind a noun phrase may hang on, past its adjectives. */
  private int lastNoun(int from, String name) {
    int i = from - 1;
    while (i >= 0
        && units.get(i).is(Kind.ADJECTIVE, Kind.CLITIC, Kind.QUOTE)
        && lexicon.governors().ofNoun(units.get(i).nounKey(), name).isEmpty()) {
      i--;
    }
    return i >= 0 && isPhrasePart(units.get(i)) ? i : from;
  }

  /** «نية لروسيا لقصف», «تورط فلان في قتل»: whose the noun is stands between it and its link. */
  private boolean isBeforeOwner(int noun, int link) {
    int owner = Unit.isAt(units, noun + 1, Kind.PREPOSITION) ? noun + 2 : noun + 1;
    boolean owns =
        Unit.isAt(units, owner, Kind.NAME, Kind.CLITIC)
            || Unit.isAt(units, owner, Kind.NOUN) && !isConstruct(owner);
    return owns && owner + 1 == link;
  }

  private static boolean isPhrasePart(Unit unit) {
    return unit.is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME);
  }

  private Optional<Link> behindVerb(int governing, int verb) {
    String name = isImperfect(verb) ? Governor.VERB : Governor.PERFECT;
    return lexicon
        .governors()
        .ofVerb(units.get(governing).readings(), name)
        .map(governor -> Link.to(governing, name));
  }

  /** «ما كانت روسيا لتقصف» (Russia would not have shelled). */
  private Optional<Link> behindVerbsPreposition(int preposition, int verb) {
    String name = Governors.link(units.get(preposition).word() + " " + Governor.VERB);
    return nearestVerb(preposition)
        .filter(before -> isImperfect(verb))
        .filter(
            before -> lexicon.governors().ofVerb(units.get(before).readings(), name).isPresent())
        .map(before -> Link.to(before, name));
  }

  private boolean isImperfect(int verb) {
    return units.get(verb).readings().stream()
        .map(VerbReading::tense)
        .anyMatch(Tense.IMPERFECT::equals);
  }

  /** «فشل في أن يقصف ويدمر»: a verb in the same mood goes on with the one before. */
  private Optional<Link> conjoined(int joint, int verb) {
    Optional<Integer> before =
        nearestVerb(joint).filter(left -> isImperfect(left) == isImperfect(verb));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Link link = ofVerb(before.get());
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

  /** The verb of the clause that goes on at a unit: «هاجم القاعدة [قبل أن] ينسحب». */
  Optional<Integer> verbBefore(int unit) {
    return nearestVerb(unit);
  }

  /** Whether a verb tells of the past: «قصف» (shelled), «كان يقصف» (was shelling). */
  boolean isPast(int verb) {
    if (units.get(verb).readings().stream()
        .findFirst()
        .filter(reading -> reading.tense() == Tense.PERFECT)
        .isPresent()) {
      return true;
    }
    Link link = of(verb);
    return link.type() == Type.GOVERNED
        && link.name().equals(Governor.VERB)
        && link.unit() < verb
        && isPast(link.unit());
  }

  private Optional<Integer> nearestVerb(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.VERB)) {
        return Optional.of(i);
      }
      if (units.get(i).is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Link ofNoun(int noun) {
    return subjectOf(noun)
        .map(verb -> Link.to(verb, Governor.SUBJECT))
        .orElseGet(() -> ofNounBehind(noun));
  }

  /** «أي هجوم لم يقع» (no attack took place): the verb behind whose subject an event is. */
  private Optional<Integer> subjectOf(int noun) {
    return IntStream.range(noun + 1, units.size())
        .filter(i -> units.get(i).is(Kind.VERB))
        .filter(
            verb ->
                lexicon
                    .governors()
                    .ofVerb(units.get(verb).readings(), Governor.SUBJECT)
                    .isPresent())
        .filter(
            verb ->
                !clauses.ofVerb(verb).relative()
                    && clauses.ofVerb(verb).before().filter(s -> headOf(s) == noun).isPresent())
        .boxed()
        .findFirst();
  }

  private int headOf(Phrase phrase) {
    return IntStream.range(phrase.from(), phrase.to())
        .filter(i -> units.get(i).is(Kind.NOUN))
        .findFirst()
        .orElse(phrase.from());
  }

  private Link ofNounBehind(int noun) {
    int i = noun;
    while (i > 0 && units.get(i - 1).is(Kind.DETERMINER, Kind.NUMBER, Kind.QUOTE, Kind.OPEN)) {
      i--;
    }
    if (i == 0) {
      return inContent(noun);
    }
    Unit left = units.get(i - 1);
    return switch (left.kind()) {
      case PREPOSITION -> behindPreposition(i - 1, noun);
      case CONJUNCTION -> conjoinedNoun(i - 1, noun);
      case COMPLEMENTIZER -> behindComplementizer(i - 1).orElseGet(() -> inContent(noun));
      case NOUN ->
          isConstruct(i - 1) && !isComplementOfAnother(i, i - 1) && !isText(i - 1)
              ? Link.to(i - 1, Governor.GENITIVE)
              : underVerb(noun);
      default -> underVerb(noun);
    };
  }

  /** «نفى بشدة قصف المدينة» (firmly denied): it is the shelling that is denied, not of firmness. */
  private boolean isComplementOfAnother(int noun, int before) {
    return matchWhoseContentBegins(noun, noun).filter(link -> link.unit() != before).isPresent();
  }

  /** «نفى في بيان قصف المدينة» (denied in a statement): what it is told in governs nothing. */
  private boolean isText(int noun) {
    int at = noun - 1;
    return at >= 0
        && units.get(at).is(Kind.PREPOSITION)
        && lexicon.governors().isText(units.get(noun).nounKey());
  }

  private boolean isConstruct(int noun) {
    return !units.get(noun).head().form().startsWith("ال");
  }

  private Link behindPreposition(int at, int noun) {
    String word = units.get(at).word();
    Optional<Governor> itself = lexicon.governors().ofPreposition(word);
    if (itself.isPresent()) {
      return new Link(Type.MARKED, at, "", itself);
    }
    String name = Governors.link(word);
    Optional<Link> governor = governor(at, name).or(() -> matchWhoseContentBegins(at, at));
    if (governor.isPresent()) {
      return governor.get();
    }
    if (at > 0 && units.get(at - 1).is(Kind.CONJUNCTION)) {
      Optional<Integer> same = samePreposition(at);
      if (same.isPresent()) {
        return behindPreposition(same.get(), noun); // «مخاوف من اندلاع حرب ومن قصف المدينة»
      }
    }
    if (lexicon.isOfClass("@circumstantial", Letters.key(word))
        || Unit.isAt(units, at - 1, Kind.DATE)) { // «بعد يومين من قصف المدينة»: two days after
      return Link.PRESUPPOSED;
    }
    int host = lastNoun(at, name);
    Optional<Integer> wanting = nearestVerb(at).filter(verb -> wants(verb, name));
    if (wanting.isPresent() && !(host < at && isEvent(units.get(host)))) {
      return Link.to(wanting.get(), name); // «دعت «المنظمة» لإرسال بعثة»
    }
    if (host < at && units.get(host).is(Kind.NOUN)) {
      return Link.to(host, name);
    }
    return nearestVerb(at).map(verb -> Link.to(verb, name)).orElseGet(() -> inContent(noun));
  }

  /** Whether what a verb wants may hang on a preposition: «دعا ل» (called for). */
  private boolean wants(int verb, String preposition) {
    return units.get(verb).readings().stream()
        .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
        .filter(frame -> frame.kind().speech() == Speech.WANTED)
        .flatMap(frame -> frame.slots().stream())
        .filter(slot -> slot.role().filter(role -> role == Slot.SlotRole.C).isPresent())
        .flatMap(slot -> slot.prepositions().stream())
        .anyMatch(word -> Governors.link(word).equals(preposition));
  }

  private Optional<Integer> samePreposition(int at) {
    for (int i = at - 2; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.is(Kind.PREPOSITION) && unit.word().equals(units.get(at).word())) {
        return Optional.of(i);
      }
      if (unit.is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** «بوقف القصف وسحب القوات»: a noun of the same form in front of و is its equal. */
  private Link conjoinedNoun(int joint, int noun) {
    for (int i = joint - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        break;
      }
      if (unit.is(Kind.NOUN) && isEvent(unit) && isConstruct(i) == isConstruct(noun)) {
        return ofNoun(i);
      }
    }
    return underVerb(noun);
  }

  private boolean isEvent(Unit unit) {
    return !lexicon.framesOfMasdar(unit.nounKey()).isEmpty()
        || !lexicon.framesOfNoun(unit.nounKey()).isEmpty();
  }

  private Link underVerb(int noun) {
    Optional<Link> content = matchWhoseContentBegins(noun, noun);
    if (content.isPresent()) {
      return Link.to(
          content.get().unit(), Governor.OBJECT); // «نفت روسيا، في بيان نشر أمس، قصف المدينة»
    }
    return ownedBefore(noun)
        .or(() -> nearestVerb(noun))
        .map(word -> Link.to(word, Governor.OBJECT))
        .or(() -> nearestComplementizer(noun).flatMap(this::behindComplementizer))
        .orElseGet(() -> inContent(noun));
  }

  /** «بوسع روسيا قصف المدينة» (it is in Russia's power to shell the city). */
  private Optional<Integer> ownedBefore(int noun) {
    return Stream.of(noun - 2, noun - LONGEST_OPENING)
        .filter(i -> i >= 0 && isPhrasePart(units.get(i)) && isBeforeOwner(i, noun))
        .filter(
            i -> lexicon.governors().ofNoun(units.get(i).nounKey(), Governor.OBJECT).isPresent())
        .findFirst();
  }

  /** «غير صحيح أن المدينة هدف قصف»: a clause without a verb hangs on what its أنّ hangs on. */
  private Optional<Integer> nearestComplementizer(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.COMPLEMENTIZER)) {
        return Optional.of(i);
      }
      if (units.get(i).is(Kind.VERB, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
