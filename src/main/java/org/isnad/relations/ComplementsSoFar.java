package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;

/** The complements of one verb or noun, as far as they have been read. */
final class ComplementsSoFar {

  private final List<Complement> found = new ArrayList<>();

  void add(Complement complement) {
    found.add(complement);
  }

  /** The last turns out to be called by another phrase. */
  void replaceLast(Complement complement) {
    found.set(found.size() - 1, complement);
  }

  /** A noun phrase, and what stands behind it, turn out to be called by another phrase. */
  void replaceFrom(Complement office, Complement complement) {
    found.subList(found.indexOf(office), found.size()).clear();
    found.add(complement);
  }

  /** The noun phrase to which nothing but prepositions stand up to the end: «المبعوث إلى ليبيا». */
  Optional<Complement> modified() {
    int i = found.size() - 1;
    while (i > 0
        && found.get(i).link() == Link.PREPOSITION
        && found.get(i - 1).to() == found.get(i).from()) {
      i--;
    }
    return i < 0
        ? Optional.empty()
        : Optional.of(found.get(i)).filter(c -> c.link() == Link.NOUN_PHRASE);
  }

  Optional<Complement> last() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /** The last, if it is joined in a way and ends right before a unit. */
  Optional<Complement> endingAt(int unit, Link link) {
    return last().filter(last -> last.link() == link && last.to() == unit);
  }

  boolean endsAt(int unit, Link link) {
    return endingAt(unit, link).isPresent();
  }

  boolean hasParty() {
    return found.stream().anyMatch(c -> c.link() == Link.NOUN_PHRASE);
  }

  /** Whether subject and object have been named, or may have been. */
  boolean hasBothParties() {
    return found.stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE || c.link() == Link.PRONOUN)
            .count()
        > 1;
  }

  /** In the order in which they stand. */
  List<Complement> all() {
    return List.copyOf(found);
  }
}
