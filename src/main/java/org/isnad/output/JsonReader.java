package org.isnad.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Trigger;

/** The fields as values: the counterpart of {@link JsonWriter}, name by name. */
final class JsonReader {

  private final Map<String, String> entityNames = new HashMap<>();

  private JsonReader() {}

  static Extraction extraction(JsonNode document) {
    return new JsonReader().read(JsonFields.of(document));
  }

  private Extraction read(JsonFields document) {
    String schema = document.string("schema");
    if (!schema.equals(JsonFormat.SCHEMA)) {
      throw document.problem("schema", "«" + schema + "» is not " + JsonFormat.SCHEMA);
    }
    Article article = article(document.object("document"));
    List<Mention> mentions = document.list("mentions", JsonReader::mention);
    List<Entity> entities = document.list("entities", JsonReader::entity);
    entities.forEach(entity -> entityNames.putIfAbsent(entity.id(), entity.name()));
    List<Relation> relations = document.list("relations", this::relation);
    return new Extraction(article, mentions, entities, relations, document.optionalString("error"));
  }

  private static Article article(JsonFields article) {
    return new Article(
        article.optionalString("id").orElse(""), article.string("text"), article.date("date"));
  }

  private static Mention mention(JsonFields mention) {
    return new Mention(
        mention.string("id"),
        mention.span(),
        mention.string("text"),
        mention.choice("type", MentionType.class),
        mention.optionalString("entity"),
        mention.optionalString("value"),
        mention.confidence(),
        mention.optionalString("evidence").orElse(""));
  }

  private static Entity entity(JsonFields entity) {
    return new Entity(
        entity.string("id"),
        entity.choice("type", MentionType.class),
        entity.string("name"),
        entity.optionalString("country"));
  }

  private Relation relation(JsonFields relation) {
    return new Relation(
        relation.string("id"),
        new Predicate(
            relation.string("predicate"),
            relation.optionalString("cameo"),
            relation.optionalString("plover")),
        trigger(relation.object("trigger")),
        participant(relation, "subject").orElse(Participant.unstated()),
        participant(relation, "object").orElse(Participant.unstated()),
        relation.list("arguments", this::argument),
        participant(relation, "speaker"),
        relation.lowerCaseChoice("polarity", Polarity.class),
        relation.lowerCaseChoice("modality", Modality.class),
        relation.optionalString("date"),
        relation.confidence(),
        relation.optionalString("evidence").orElse(""));
  }

  private static Trigger trigger(JsonFields trigger) {
    return new Trigger(
        trigger.span(), trigger.string("text"), trigger.optionalString("lemma").orElse(""));
  }

  private Argument argument(JsonFields argument) {
    return new Argument(argument.lowerCaseChoice("role", Role.class), filler(argument));
  }

  private Optional<Participant> participant(JsonFields relation, String field) {
    return relation.optionalObject(field).map(this::filler);
  }

  private Participant filler(JsonFields filler) {
    Optional<String> entity = filler.optionalString("entity");
    String text = filler.optionalString("text").orElse("");
    String name = entity.map(id -> entityNames.getOrDefault(id, text)).orElse(text);
    return new Participant(
        filler.optionalSpan(), text, entity, name, filler.optionalString("actor"));
  }
}
