package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Slot.SlotRole;

/**
 * A way in which a word tells an event: one line of {@code lexicon/predicates.tsv}.
 *
 * @param kind what the predicate is like
 * @param trigger the kind of word that tells it
 * @param lemma the verb with its shadda, or the noun
 * @param slots its places, in canonical order
 * @param masdars the masdars of the verb that name the same event
 * @param genitive what the noun that a masdar governs is to the event: one role, or S and T
 * @param participles the participles that tell the same event
 * @param place file and line, as evidence
 */
record Frame(
    PredicateKind kind,
    TriggerKind trigger,
    String lemma,
    List<Slot> slots,
    List<String> masdars,
    List<SlotRole> genitive,
    List<String> participles,
    String place) {

  enum TriggerKind {
    VERB,
    NOUN,
    LIGHT
  }

  Frame {
    slots = List.copyOf(slots);
    masdars = List.copyOf(masdars);
    genitive = List.copyOf(genitive);
    participles = List.copyOf(participles);
  }

  /** Whether it is a sense that tells no predicate: «قتل الوقت» (killed time). */
  boolean tellsNothing() {
    return kind.equals(PredicateKind.NOTHING);
  }

  String predicate() {
    return kind.predicate().id();
  }

  /** The places for noun phrases without a preposition behind the subject's, in their order. */
  List<Slot> directObjects() {
    return slots.stream()
        .filter(slot -> slot.link() == Slot.Link.DIRECT)
        .skip(1)
        .filter(slot -> !slot.isFixedNoun())
        .toList();
  }

  /** The first of them. */
  Optional<Slot> directObject() {
    return directObjects().stream().findFirst();
  }

  /**
   * Whether the grammatical subject is a fixed noun: «اندلعت اشتباكات بين…» (clashes broke out).
   */
  boolean hasFixedSubject() {
    return slots.stream()
        .filter(slot -> slot.link() == Slot.Link.DIRECT)
        .findFirst()
        .filter(Slot::isFixedNoun)
        .isPresent();
  }

  /** Whether its parties stand together behind بين, so that two of them are a pair. */
  boolean pairsParties() {
    return kind.reciprocal()
        || slots.stream().anyMatch(s -> s.is(SlotRole.S) && s.prepositions().contains("بين"));
  }

  /** The role of the grammatical subject: S but for inverse verbs («تلقّى», to receive). */
  SlotRole subjectRole() {
    return slots.stream()
        .filter(slot -> slot.link() == Slot.Link.DIRECT && slot.role().isPresent())
        .findFirst()
        .flatMap(Slot::role)
        .orElse(SlotRole.S);
  }

  boolean has(SlotRole role) {
    return slots.stream().anyMatch(slot -> slot.is(role));
  }
}
