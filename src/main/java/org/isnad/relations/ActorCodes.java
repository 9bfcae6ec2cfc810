package org.isnad.relations;

import java.util.Optional;
import java.util.Set;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.entities.CameoActor;
import org.isnad.entities.LinkedText;
import org.isnad.entities.StandingWords;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;

/**
 * Gives those who serve in a body of a state that state («ستة أعضاء بمجلس النواب الأمريكي»), and
 * the participants that act for no state the code of the group, people or organisation of states
 * for which they act: «حزب الله», «متحدث باسم حماس» (a spokesman of Hamas), «الأمين العام للأمم
 * المتحدة».
 */
final class ActorCodes {

  /** «زار دمشق», «سيطر على دمشق»: a capital that is a goal or a prize is but a place. */
  private static final Set<String> OF_PLACES =
      Set.of("arrive-travel", "besiege", "invade-storm", "occupy-control", "seize", "visit");

  private final ActorPhrases phrases;
  private final ActorNouns nouns;
  private final StatesServed served;
  private final StatesSpokenFor spokenFor;
  private final StatesOfBodies bodies;
  private final GroupsActedFor groups;
  private final LinkedText linked;

  ActorCodes(Lexicon lexicon, StandingWords words, LinkedText linked) {
    this.linked = linked;
    this.nouns = new ActorNouns(lexicon, words);
    this.phrases = new ActorPhrases(nouns, linked);
    this.served = new StatesServed(nouns, phrases, linked);
    this.spokenFor = new StatesSpokenFor(nouns, phrases, linked);
    this.bodies = new StatesOfBodies(nouns, phrases, linked);
    this.groups = new GroupsActedFor(nouns, phrases, linked);
  }

  Relation coded(Relation relation, Sentence sentence) {
    Participant subject = coded(relation.subject(), sentence);
    Participant object = coded(relation.object(), sentence);
    return relation.toBuilder()
        .subject(subject)
        .object(isForNobody(relation, subject, object, sentence) ? ofNobody(object) : object)
        .arguments(
            relation.arguments().stream()
                .map(a -> new Argument(a.role(), coded(a.filler(), sentence)))
                .toList())
        .speaker(relation.speaker().map(speaker -> coded(speaker, sentence)))
        .build();
  }

  private Participant coded(Participant party, Sentence sentence) {
    Optional<CameoActor> group =
        party.entity().isPresent()
            ? Optional.empty()
            : party.span().flatMap(span -> groups.groupCalled(span, sentence));
    if (group.isPresent()) {
      return acting(party, Optional.empty()).ofGroup(group.get().code());
    }
    if (party.actor().isPresent()) {
      boolean nobody =
          party.entity().isEmpty()
              && party.span().filter(span -> actsNoMore(span, sentence)).isPresent();
      return nobody ? acting(party, Optional.empty()) : party;
    }
    Optional<String> state =
        party.entity().isPresent()
            ? Optional.empty()
            : party.span().flatMap(span -> stateTold(span, sentence));
    if (state.isPresent()) {
      return acting(party, state);
    }
    Optional<CameoActor> code =
        party.entity().isPresent()
            ? party.entity().flatMap(linked::cameoOf)
            : party
                .span()
                .flatMap(
                    span ->
                        groups
                            .phrase(span, sentence)
                            .or(() -> served.bodyBehind(span, sentence).flatMap(linked::cameoOf))
                            .or(() -> bodies.lastCalled(span, sentence)));
    return code.map(
            actor ->
                actor.organisation()
                    ? party.ofOrganization(actor.code())
                    : party.ofGroup(actor.code()))
        .orElse(party);
  }

  private boolean isForNobody(
      Relation relation, Participant subject, Participant object, Sentence sentence) {
    return isTeam(subject) && isCounterpart(object, sentence)
        || OF_PLACES.contains(relation.predicate().id()) && isPlace(object);
  }

  private boolean isPlace(Participant party) {
    return party
        .entity()
        .flatMap(linked::entity)
        .filter(entity -> entity.type() == EntityType.LOCATION)
        .isPresent();
  }

  /** «المنتخب البولندي» meets «نظيره الياباني»: a body of no state, and so is its counterpart. */
  private boolean isTeam(Participant party) {
    return party.actorCode().isEmpty()
        && party
            .entity()
            .flatMap(linked::entity)
            .filter(entity -> entity.type() == EntityType.ORGANIZATION)
            .isPresent();
  }

  private boolean isCounterpart(Participant party, Sentence sentence) {
    return party.entity().isEmpty()
        && party
            .span()
            .flatMap(span -> phrases.head(span, sentence))
            .filter(head -> nouns.is(Kind.COUNTERPART, head))
            .isPresent();
  }

  private static Participant ofNobody(Participant party) {
    return acting(party, Optional.empty());
  }

  private static Participant acting(Participant party, Optional<String> state) {
    return new Participant(
        party.span(),
        party.text(),
        party.entity(),
        party.name(),
        state,
        party.antecedent(),
        party.cameoActor(),
        party.organization(),
        party.quantity());
  }

  private Optional<String> stateTold(Span span, Sentence sentence) {
    return served
        .stateServed(span, sentence)
        .or(() -> served.stateOwning(span, sentence))
        .or(() -> bodies.stateOfPublic(span, sentence))
        .or(() -> spokenFor.seatVoiced(span, sentence))
        .or(() -> spokenFor.seatRepresented(span, sentence))
        .or(
            () ->
                served.bodyBehind(span, sentence).flatMap(linked::entityOf).flatMap(this::stateOf))
        .or(() -> spokenFor.stateOfSource(span, sentence))
        .or(() -> spokenFor.stateOfCounterpart(span, sentence))
        .or(() -> spokenFor.stateOfOffice(span, sentence))
        .or(() -> bodies.stateOfLastCalled(span, sentence))
        .or(() -> spokenFor.stateOfVoiced(span, sentence))
        .or(() -> bodies.stateOfJudges(span, sentence))
        .or(() -> bodies.stateOfRuling(span, sentence));
  }

  private Optional<String> stateOf(Entity entity) {
    return linked.stateOf(entity.id());
  }

  /**
   * «زعيم [المعارضة] الكينية» (the leader of Kenya's opposition), «عميل [سابق] للمخابرات» (a former
   * agent) act for no state.
   */
  private boolean actsNoMore(Span span, Sentence sentence) {
    return phrases
        .head(span, sentence)
        .map(head -> head.index() + 1)
        .filter(next -> next < sentence.size())
        .map(sentence::token)
        .filter(next -> span.covers(next.span()))
        .filter(next -> nouns.is(Kind.OPPOSED, next) || nouns.is(Kind.PAST, next))
        .isPresent();
  }
}
