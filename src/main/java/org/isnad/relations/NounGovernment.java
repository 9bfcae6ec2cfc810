package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.relations.Government.Link;
import org.isnad.relations.Government.Type;
import org.isnad.relations.Unit.Kind;
import org.isnad.text.Letters;

/** What governs an event that a noun tells: a verb whose subject it is, or what stands before. */
final class NounGovernment {

  private final List<Unit> units;
  private final ClauseReader clauses;
  private final Lexicon lexicon;
  private final MatchContents contents;
  private final GovernorsBefore governors;

  NounGovernment(
      List<Unit> units,
      ClauseReader clauses,
      Lexicon lexicon,
      MatchContents contents,
      GovernorsBefore governors) {
    this.units = units;
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.contents = contents;
    this.governors = governors;
  }

  Link of(int noun) {
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
      return contents.inContent(noun);
    }
    Unit left = units.get(i - 1);
    return switch (left.kind()) {
      case PREPOSITION -> behindPreposition(i - 1, noun);
      case CONJUNCTION -> conjoinedNoun(i - 1, noun);
      case COMPLEMENTIZER ->
          governors.behindComplementizer(i - 1).orElseGet(() -> contents.inContent(noun));
      case NOUN ->
          governors.isConstruct(i - 1) && !isComplementOfAnother(i, i - 1) && !isText(i - 1)
              ? Link.to(i - 1, Governor.GENITIVE)
              : underVerb(noun);
      default -> underVerb(noun);
    };
  }

  /** «نفى بشدة قصف المدينة» (firmly denied): it is the shelling that is denied, not of firmness. */
  private boolean isComplementOfAnother(int noun, int before) {
    return contents.beginningAt(noun, noun).filter(link -> link.unit() != before).isPresent();
  }

  /** «نفى في بيان قصف المدينة» (denied in a statement): what it is told in governs nothing. */
  private boolean isText(int noun) {
    int at = noun - 1;
    return at >= 0
        && units.get(at).is(Kind.PREPOSITION)
        && lexicon.governors().isText(units.get(noun).nounKey());
  }

  private Link behindPreposition(int at, int noun) {
    String word = units.get(at).word();
    Optional<Governor> itself = lexicon.governors().ofPreposition(word);
    if (itself.isPresent()) {
      return new Link(Type.MARKED, at, "", itself);
    }
    String name = Governors.link(word);
    Optional<Link> governor = governors.governor(at, name).or(() -> contents.beginningAt(at, at));
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
    return onNounOrVerb(at, name, noun);
  }

  /**
   * What a preposition hangs on that nothing takes: a verb that wants it, or what stands nearest.
   */
  private Link onNounOrVerb(int at, String name, int noun) {
    int host = governors.lastNoun(at, name);
    Optional<Integer> wanting = governors.nearestVerb(at).filter(verb -> wants(verb, name));
    if (wanting.isPresent() && !(host < at && isEvent(units.get(host)))) {
      return Link.to(wanting.get(), name); // «دعت «المنظمة» لإرسال بعثة»
    }
    if (host < at && units.get(host).is(Kind.NOUN)) {
      return Link.to(host, name);
    }
    return governors
        .nearestVerb(at)
        .map(verb -> Link.to(verb, name))
        .orElseGet(() -> contents.inContent(noun));
  }

  /** Whether what a verb wants may hang on a preposition: «دعا ل» (called for). */
  private boolean wants(int verb, String preposition) {
    return units.get(verb).readings().stream()
        .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
        .filter(frame -> frame.kind().speech().isWanted())
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
      if (unit.is(Kind.NOUN)
          && isEvent(unit)
          && governors.isConstruct(i) == governors.isConstruct(noun)) {
        return of(i);
      }
    }
    return underVerb(noun);
  }

  private boolean isEvent(Unit unit) {
    return !lexicon.framesOfMasdar(unit.nounKey()).isEmpty()
        || !lexicon.framesOfNoun(unit.nounKey()).isEmpty();
  }

  private Link underVerb(int noun) {
    Optional<Link> content = contents.beginningAt(noun, noun);
    if (content.isPresent()) {
      return Link.to(
          content.get().unit(), Governor.OBJECT); // «نفت روسيا، في بيان نشر أمس، قصف المدينة»
    }
    return ownedBefore(noun)
        .or(() -> governors.nearestVerb(noun))
        .map(word -> Link.to(word, Governor.OBJECT))
        .or(() -> nearestComplementizer(noun).flatMap(governors::behindComplementizer))
        .orElseGet(() -> contents.inContent(noun));
  }

  /** «بوسع روسيا قصف المدينة» (it is in Russia's power to shell the city). */
  private Optional<Integer> ownedBefore(int noun) {
    return Stream.of(noun - 2, noun - 3) // right before whose it is, or before its preposition
        .filter(
            i ->
                i >= 0
                    && GovernorsBefore.isPhrasePart(units.get(i))
                    && governors.isBeforeOwner(i, noun))
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
