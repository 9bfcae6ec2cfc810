package org.isnad.corenlp;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;

/** By which of its mentions each entity of a document is known, and what a mention stands for. */
final class Names {

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Mention> canonical = new HashMap<>();

  Names(Extraction found) {
    found.entities().forEach(entity -> entities.put(entity.id(), entity));
    for (Mention mention : found.mentions()) {
      entity(mention).ifPresent(e -> canonical.merge(e.id(), mention, (a, b) -> fuller(e, a, b)));
    }
  }

  /** The mention that is written as the entity's name, or else the longest; the first of equals. */
  private static Mention fuller(Entity entity, Mention first, Mention later) {
    Comparator<Mention> byName =
        Comparator.comparing((Mention mention) -> mention.type() == entity.type().mentionType())
            .thenComparing(mention -> mention.text().equals(entity.name()))
            .thenComparing(mention -> mention.span().length());
    return byName.compare(later, first) > 0 ? later : first;
  }

  private Optional<Entity> entity(Mention mention) {
    return mention.entity().map(entities::get);
  }

  /** The mention by which an entity is known best. */
  Optional<Mention> canonical(String entity) {
    return Optional.ofNullable(canonical.get(entity));
  }

  /**
   * The value that stands for a mention whatever its words: of dates and times the TIMEX3 value, of
   * countries and nationalities the ISO code, of other names the entity's full name.
   */
  Optional<String> normalized(Mention mention) {
    if (mention.type().isTemporal()) {
      return mention.value();
    }
    boolean state =
        mention.type() == MentionType.COUNTRY || mention.type() == MentionType.NATIONALITY;
    return entity(mention).flatMap(e -> state ? e.country() : Optional.of(e.name()));
  }
}
