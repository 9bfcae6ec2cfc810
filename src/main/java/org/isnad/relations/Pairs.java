package org.isnad.relations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Argument;
import org.isnad.EntityType;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.Role;
import org.isnad.entities.LinkedText;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;

/** Who acts on whom in the matches of a sentence, pair by pair. */
final class Pairs {

  /** Who may be meant by a possessive; of a body or person of no state none is meant. */
  private static final Set<MentionType> WHO_HAS =
      Set.of(
          MentionType.PERSON,
          MentionType.COUNTRY,
          MentionType.NATIONALITY,
          MentionType.ORGANIZATION);

  private final Sentence sentence;
  private final List<Unit> units;
  private final LinkedText linked;
  private final SentenceRelations found;
  private final Lexicon lexicon;

  Pairs(
      Sentence sentence,
      List<Unit> units,
      LinkedText linked,
      SentenceRelations found,
      Lexicon lexicon) {
    this.sentence = sentence;
    this.units = units;
    this.linked = linked;
    this.found = found;
    this.lexicon = lexicon;
  }

  record Pair(Participant subject, Participant object, List<Argument> arguments) {
    boolean isOfOneParty() {
      return subject.entity().isPresent() && subject.entity().equals(object.entity());
    }
  }

  /** One pair for each subject and each object: conjoined participants are split. */
  List<Pair> of(Match match) {
    List<Filler> subjects = acting(match, SlotRole.S);
    SlotRole objectRole = objectRole(match);
    List<Filler> objects = acting(match, objectRole);
    if (subjects.isEmpty() && objects.isEmpty()) {
      return intransitive(match);
    }
    List<Pair> pairs = new ArrayList<>();
    if (match.frame().kind().reciprocal()
        && match.of(SlotRole.T).isEmpty()
        && subjects.size() > 1) {
      return parties(match, subjects);
    }
    List<Argument> arguments = arguments(match, objectRole);
    for (Participant subject : orUnstated(subjects)) {
      for (Participant object : orUnstated(objects)) {
        if (subject.isStated() || object.isStated()) {
          pairs.add(new Pair(subject, object, arguments));
        }
      }
    }
    return pairs;
  }

  /** «انفجرت عبوة» (a bomb went off): what the verb tells of, where nobody acts on anything. */
  private List<Pair> intransitive(Match match) {
    SlotRole role = match.frame().subjectRole();
    List<Argument> arguments =
        arguments(match, role).stream().filter(a -> a.role() != role(role, match)).toList();
    return match.of(role).stream()
        .map(party -> new Pair(party.participant(), Participant.unstated(), arguments))
        .toList();
  }

  /** Who fills a place of a frame, with the states for which they act there. */
  private List<Filler> acting(Match match, SlotRole role) {
    boolean placed = role == SlotRole.L || isPlaceOnly(match.frame(), role);
    return match.of(role).stream()
        .map(
            party ->
                placed && isPlace(party)
                    ? party.standingForNobody()
                    : ofItsState(party, role == SlotRole.L))
        .toList();
  }

  /** «وصل إلى باريس» (arrived in Paris): where a frame asks for a place, a capital is but that. */
  private static boolean isPlaceOnly(Frame frame, SlotRole role) {
    return frame.slots().stream()
        .filter(slot -> slot.is(role))
        .anyMatch(slot -> slot.takes("LOCATION") && !slot.takes("ACTOR"));
  }

  private boolean isPlace(Filler party) {
    return party
        .entity()
        .flatMap(linked::entity)
        .filter(e -> e.type() == EntityType.LOCATION)
        .isPresent();
  }

  /**
   * «باريس … سفيرها» (Paris … her ambassador): stands for the state of whose he is; but «في مكتبه»
   * (in his office) is a room.
   */
  private Filler ofItsState(Filler party, boolean where) {
    return party
        .place()
        .filter(place -> party.actor().isEmpty())
        .flatMap(this::owned)
        .filter(noun -> !where || !isOf("@own-body", units.get(noun)))
        .flatMap(this::stateOfOwner)
        .map(party::standingFor)
        .orElse(party);
  }

  /**
   * The possessed noun through which a phrase stands for a state: «[سفير]ها», «[بلاد]ه», «قوات
   * [بلاد]ه» (his country's forces), «وزير [خارجية]ه» (his foreign minister).
   */
  private Optional<Integer> owned(TokenSpan place) {
    int head = unitAt(place.from());
    for (int i = head; i >= 0 && i + 1 < units.size(); i++) {
      Unit pronoun = units.get(i + 1);
      if (pronoun.from() >= place.to()) {
        break;
      }
      if (units.get(i).is(Kind.VERB)) {
        break;
      }
      if (sentence.token(pronoun.from()).isEnclitic()) {
        if (!endsNoun(pronoun.to(), place.to())) {
          break;
        }
        boolean own =
            isOfState(units.get(i))
                || isOf("@realm", units.get(i))
                || isOf("@own-body", units.get(i));
        boolean acts =
            isOfState(units.get(head))
                || isOf("@force", units.get(head))
                || isOf("@official", units.get(head));
        return own && (i == head || acts) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «قواته المسلحة»: behind the possessive only an adjective of the noun; else it is a clause. */
  private boolean endsNoun(int from, int to) {
    return to == from || to == from + 1 && sentence.token(from).form().startsWith("ال");
  }

  private Optional<String> stateOfOwner(int noun) {
    Unit pronoun = units.get(noun + 1);
    return found
        .possessor(pronoun, noun)
        .or(() -> claimant(noun).filter(party -> Agreement.agrees(party, pronoun)))
        .map(Filler::actor)
        .orElseGet(this::onlyStateBefore);
  }

  /** «قال الرئيس الفرنسي … ونفى [مكتبه]»: the one state that the sentence before tells of. */
  private Optional<String> onlyStateBefore() {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Set<Optional<String>> states = new HashSet<>();
    linked.mentionsOf(linked.sentences().get(sentence.index() - 1)).stream()
        .filter(m -> WHO_HAS.contains(m.type()))
        .forEach(m -> states.add(linked.entityOf(m).flatMap(e -> linked.stateOf(e.id()))));
    return states.size() == 1 ? states.iterator().next() : Optional.empty();
  }

  /** Who says that in which a noun stands, whether the text names him or not. */
  private Optional<Filler> claimant(int noun) {
    return found.above(noun).flatMap(match -> match.of(SlotRole.S).stream().findFirst());
  }

  private boolean isOfState(Unit noun) {
    return isOf("@state-body", noun) || isOf("@state-office", noun);
  }

  private boolean isOf(String classOfNouns, Unit noun) {
    return lexicon.isOfClass(classOfNouns, noun.nounKey());
  }

  private int unitAt(int token) {
    for (int i = 0; i + 1 < units.size(); i++) {
      if (units.get(i).from() == token) {
        return i;
      }
    }
    return -1;
  }

  /** The contract's rule for reciprocal predicates: two are a pair; more share their topic. */
  private List<Pair> parties(Match match, List<Filler> parties) {
    List<Pair> pairs = new ArrayList<>();
    List<Filler> topic = match.of(SlotRole.C);
    if (parties.size() > 2 && !topic.isEmpty()) {
      List<Argument> arguments = arguments(match, SlotRole.C);
      parties.forEach(
          party -> pairs.add(new Pair(party.participant(), topic.get(0).participant(), arguments)));
      return pairs;
    }
    List<Argument> arguments = arguments(match, SlotRole.T);
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        pairs.add(new Pair(parties.get(i).participant(), parties.get(j).participant(), arguments));
      }
    }
    return pairs;
  }

  private SlotRole objectRole(Match match) {
    boolean unknownPronoun =
        match.of(SlotRole.T).stream().allMatch(t -> t.entity().isEmpty() && isPronoun(t));
    if (!match.of(SlotRole.T).isEmpty() && !(unknownPronoun && !match.of(SlotRole.C).isEmpty())) {
      return SlotRole.T;
    }
    if (!match.of(SlotRole.C).isEmpty()) {
      return SlotRole.C;
    }
    boolean directPlace =
        match.frame().slots().stream().anyMatch(s -> s.isDirectObject() && s.is(SlotRole.L));
    return directPlace ? SlotRole.L : match.of(SlotRole.R).isEmpty() ? SlotRole.T : SlotRole.R;
  }

  private boolean isPronoun(Filler filler) {
    return filler
        .place()
        .filter(p -> p.length() == 1 && sentence.token(p.from()).isEnclitic())
        .isPresent();
  }

  private static List<Participant> orUnstated(List<Filler> parties) {
    return parties.isEmpty()
        ? List.of(Participant.unstated())
        : parties.stream().map(Filler::participant).toList();
  }

  private List<Argument> arguments(Match match, SlotRole objectRole) {
    List<Argument> arguments = new ArrayList<>();
    for (SlotRole slot : SlotRole.values()) {
      if (slot == SlotRole.S || slot == SlotRole.T || slot == objectRole) {
        continue;
      }
      for (Filler party : acting(match, slot)) {
        arguments.add(new Argument(role(slot, match), party.participant()));
      }
    }
    return arguments;
  }

  private static Role role(SlotRole slot, Match match) {
    return switch (slot) {
      case C -> match.frame().kind().speech() == Speech.NONE ? Role.TOPIC : Role.CLAIM;
      case R -> Role.RECIPIENT;
      case I -> Role.INSTRUMENT;
      case L -> Role.LOCATION;
      case D -> Role.DATE;
      default -> Role.TOPIC;
    };
  }
}
