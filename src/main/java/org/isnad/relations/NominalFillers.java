package org.isnad.relations;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Slot.SlotRole;

/** The places of a frame while an event noun fills them, and the complements that are taken. */
final class NominalFillers {

  private final Map<SlotRole, List<Filler>> fillers = new EnumMap<>(SlotRole.class);
  private final Set<Complement> used = new HashSet<>();
  private final Set<Complement> objects = new HashSet<>();
  private Optional<Match.Content> content = Optional.empty();
  private boolean controlled;
  private boolean ownAct;

  Map<SlotRole, List<Filler>> byRole() {
    return fillers;
  }

  /** Who fills a role; empty where nobody does. */
  List<Filler> of(SlotRole role) {
    return fillers.getOrDefault(role, List.of());
  }

  Optional<List<Filler>> find(SlotRole role) {
    return Optional.ofNullable(fillers.get(role));
  }

  boolean has(SlotRole role) {
    return fillers.containsKey(role);
  }

  void put(SlotRole role, List<Filler> parties) {
    fillers.put(role, parties);
  }

  void putIfAbsent(SlotRole role, List<Filler> parties) {
    fillers.putIfAbsent(role, parties);
  }

  void remove(SlotRole role) {
    fillers.remove(role);
  }

  /** Whether nothing has taken a complement yet. */
  boolean isFree(Complement complement) {
    return !used.contains(complement);
  }

  void use(Complement complement) {
    used.add(complement);
  }

  void useAsObject(Complement complement) {
    objects.add(complement);
  }

  /** Whether a complement was taken for the object. */
  boolean isObject(Complement complement) {
    return objects.contains(complement);
  }

  /** What is said, asked or charged, where the noun has such a complement. */
  Optional<Match.Content> content() {
    return content;
  }

  void content(Match.Content told) {
    content = Optional.of(told);
  }

  /** Who acts was lent by the sentence. */
  void control() {
    controlled = true;
  }

  boolean isControlled() {
    return controlled;
  }

  /** Who acts does it to himself: «أقر بخسارته» (admitted his own defeat). */
  void ownAct() {
    ownAct = true;
  }

  boolean isOwnAct() {
    return ownAct;
  }
}
