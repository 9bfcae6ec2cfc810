package org.isnad.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.Antecedent;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Failure;
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

  /** The length of the document's text. */
  private final int length;

  private JsonReader(int length) {
    this.length = length;
  }

  static Extraction extraction(JsonNode json) {
    JsonFields document = JsonFields.of(json);
    String schema = document.string("schema");
    if (!schema.equals(JsonFormat.SCHEMA)) {
      throw document.problem("schema", "«" + schema + "» is not " + JsonFormat.SCHEMA);
    }
    Article article = article(document.object("document"));
    return new JsonReader(article.text().length()).read(document, article);
  }

  private Extraction read(JsonFields document, Article article) {
    List<Entity> entities = document.list("entities", JsonReader::entity);
    for (Entity entity : entities) {
      if (entityNames.put(entity.id(), entity.name()) != null) {
        throw document.problem("entities", "there are two entities " + entity.id());
      }
    }
    List<Mention> mentions = document.list("mentions", this::mention);
    List<Relation> relations = document.list("relations", this::relation);
    return new Extraction(
        article, mentions, entities, relations, document.optionalString("error").map(Failure::of));
  }

  private static Article article(JsonFields article) {
    return new Article(
        article.optionalString("id").orElse(""), article.string("text"), article.date("date"));
  }

  private Mention mention(JsonFields mention) {
    return new Mention(
        mention.string("id"),
        mention.span(length),
        mention.string("text"),
        mention.choice("type", MentionType.class),
        entityOf(mention),
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

  private Trigger trigger(JsonFields trigger) {
    return new Trigger(
        trigger.span(length), trigger.string("text"), trigger.optionalString("lemma").orElse(""));
  }

  private Argument argument(JsonFields argument) {
    return new Argument(argument.lowerCaseChoice("role", Role.class), filler(argument));
  }

  private Optional<Participant> participant(JsonFields relation, String field) {
    return relation.optionalObject(field).map(this::filler);
  }

  private Participant filler(JsonFields filler) {
    Optional<String> entity = entityOf(filler);
    Optional<Antecedent> antecedent = filler.optionalObject("antecedent").map(this::antecedent);
    String text = filler.optionalString("text").orElse("");
    String name =
        entity.map(entityNames::get).or(() -> antecedent.map(Antecedent::text)).orElse(text);
    return new Participant(
        filler.optionalSpan(length),
        text,
        entity,
        name,
        filler.optionalString("actor"),
        antecedent);
  }

  private Antecedent antecedent(JsonFields antecedent) {
    return new Antecedent(antecedent.span(length), antecedent.string("text"));
  }

  private Optional<String> entityOf(JsonFields owner) {
    Optional<String> entity = owner.optionalString("entity");
    entity
        .filter(id -> !entityNames.containsKey(id))
        .ifPresent(
            id -> {
              throw owner.problem("there is no entity " + id);
            });
    return entity;
  }
}
