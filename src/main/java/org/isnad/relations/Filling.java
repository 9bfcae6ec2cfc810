package org.isnad.relations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Match.Content;
import org.isnad.relations.Slot.SlotRole;

/**
 * How far an attempt has come: who fills which place, and what of the clause that has used up.
 *
 * <p>It changes as the steps of the attempt are taken: each of them reads and fills it in turn.
 */
final class Filling {

  private final SlotRole subjectRole;
  private final Participants participants;
  private final Map<SlotRole, List<Filler>> fillers = new EnumMap<>(SlotRole.class);
  private final Map<SlotRole, Phrase> phrases = new EnumMap<>(SlotRole.class);
  private final Set<Complement> used = new HashSet<>();
  private Optional<Content> content = Optional.empty();
  private Optional<Phrase> standsBefore;
  private boolean nounStandsBefore;
  private boolean passive;
  private boolean sharedSubject;

  Filling(FrameOnClause tried) {
    this.subjectRole = tried.frame().subjectRole();
    this.participants = tried.participants();
    this.standsBefore = tried.clause().before();
  }

  boolean isUsed(Complement complement) {
    return used.contains(complement);
  }

  void use(Complement complement) {
    used.add(complement);
  }

  /** What has been used of the clause. */
  Set<Complement> used() {
    return Collections.unmodifiableSet(used);
  }

  /** Fills a place with all that a phrase names. */
  void fill(SlotRole role, Phrase phrase) {
    fill(role, phrase, participants.of(phrase));
  }

  /** Fills a place with those who stand for a phrase. */
  void fill(SlotRole role, Phrase phrase, List<Filler> parties) {
    fillers.put(role, parties);
    phrases.put(role, phrase);
  }

  /** Fills a place with those for whom no phrase stands there. */
  void fill(SlotRole role, List<Filler> parties) {
    fillers.put(role, parties);
  }

  /** Fills a place with words that are taken as they stand. */
  void fill(SlotRole role, Filler words, Content stretch) {
    fillers.put(role, List.of(words));
    content = Optional.of(stretch);
  }

  /** Makes a noun phrase of the clause the subject. */
  void fillSubject(Complement complement) {
    used.add(complement);
    complement.phrase().ifPresent(this::fillSubject);
  }

  void fillSubject(Phrase phrase) {
    fill(subjectRole, phrase);
  }

  /** Makes another verb's subject the subject. */
  void shareSubject(List<Filler> understood) {
    sharedSubject = true;
    fillers.put(subjectRole, understood.stream().map(Filler::continued).toList());
  }

  /** Reads the verb as a passive after all, whose agent nobody names. */
  void dropSubject() {
    fillers.remove(subjectRole);
    passive = true;
  }

  void readAsPassive() {
    passive = true;
  }

  /** What stands before the verb fills no place of its own. */
  void passOverBefore() {
    standsBefore = Optional.empty();
  }

  /** What stands before the verb is a noun that a relative clause comes back to. */
  void takeNounBefore() {
    passOverBefore();
    nounStandsBefore = true;
  }

  /** The phrase before the verb, as long as nothing else is made of it. */
  Optional<Phrase> standsBefore() {
    return standsBefore;
  }

  boolean nounStandsBefore() {
    return nounStandsBefore;
  }

  boolean isPassive() {
    return passive;
  }

  boolean sharesSubject() {
    return sharedSubject;
  }

  boolean has(SlotRole role) {
    return fillers.containsKey(role);
  }

  List<Filler> of(SlotRole role) {
    return fillers.getOrDefault(role, List.of());
  }

  /** The phrase that stands in a place. */
  Optional<Phrase> phraseOf(SlotRole role) {
    return Optional.ofNullable(phrases.get(role));
  }

  Map<SlotRole, List<Filler>> fillers() {
    return Collections.unmodifiableMap(fillers);
  }

  Map<SlotRole, Phrase> phrases() {
    return Collections.unmodifiableMap(phrases);
  }

  Optional<Content> content() {
    return content;
  }
}
