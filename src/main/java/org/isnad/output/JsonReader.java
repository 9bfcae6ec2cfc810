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
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.Unread;

/** The fields as values: the counterpart of {@link JsonWriter}, name by name. */
final class JsonReader {

  private final Map<String, String> entityNames = new HashMap<>();

  /** The places of the document's text as the document counts them. */
  private final Positions positions;

  private JsonReader(Positions positions) {
    this.positions = positions;
  }

  static Extraction extraction(JsonNode json) {
    JsonFields document = JsonFields.of(json);
    String schema = document.string("schema");
    if (!schema.equals(JsonFormat.SCHEMA)) {
      throw document.problem("schema", "«" + schema + "» is not " + JsonFormat.SCHEMA);
    }
    JsonFields head = document.object("document");
    Article article = article(head);
    Positions positions = Positions.of(article.text(), offsets(head));
    return new JsonReader(positions).read(document, head, article);
  }

  private static Offsets offsets(JsonFields article) {
    return article.optionalString("offsets").isEmpty()
        ? Offsets.UTF16
        : article.lowerCaseChoice("offsets", Offsets.class);
  }

  private Extraction read(JsonFields document, JsonFields head, Article article) {
    List<Entity> entities = document.list("entities", JsonReader::entity);
    for (Entity entity : entities) {
      if (entityNames.put(entity.id(), entity.name()) != null) {
        throw document.problem("entities", "there are two entities " + entity.id());
      }
    }
    List<Mention> mentions = document.list("mentions", this::mention);
    List<Relation> relations = document.list("relations", this::relation);
    List<Unread> unread = head.list("unread", this::unread);
    return new Extraction(
        article,
        mentions,
        entities,
        relations,
        unread,
        document.optionalString("error").map(Failure::of));
  }

  private static Article article(JsonFields article) {
    return Article.of(
        article.optionalString("id").orElse(""), article.string("text"), article.date("date"));
  }

  private Unread unread(JsonFields word) {
    return new Unread(
        span(word),
        word.string("text"),
        word.string("predicate"),
        word.choice("reason", Unread.Reason.class, Document::hyphenated));
  }

  private Mention mention(JsonFields mention) {
    return Mention.builder(
            mention.string("id"),
            span(mention),
            mention.string("text"),
            mention.choice("type", MentionType.class))
        .entity(entityOf(mention))
        .timex(TimexFields.read(mention))
        .confidence(mention.confidence())
        .evidence(mention.optionalString("evidence").orElse(""))
        .build();
  }

  private static Entity entity(JsonFields entity) {
    return new Entity(
        entity.string("id"),
        entity.choice("type", EntityType.class),
        entity.string("name"),
        entity.optionalString("country"),
        identifier(entity, "cameo"),
        entity.optionalString("latin").map(latin -> new LatinName(latin, latinBy(entity))),
        identifier(entity, "geonames"));
  }

  private static LatinName.Source latinBy(JsonFields entity) {
    return entity.lowerCaseChoice("latinBy", LatinName.Source.class);
  }

  private static Optional<String> identifier(JsonFields entity, String of) {
    return entity.optionalObject("ids").flatMap(ids -> ids.optionalString(of));
  }

  private Relation relation(JsonFields relation) {
    return Relation.builder(
            relation.string("id"),
            new Predicate(
                relation.string("predicate"),
                relation.optionalString("cameo"),
                relation.optionalString("plover")),
            trigger(relation.object("trigger")))
        .subject(participant(relation, "subject").orElse(Participant.unstated()))
        .object(participant(relation, "object").orElse(Participant.unstated()))
        .arguments(relation.list("arguments", this::argument))
        .speaker(participant(relation, "speaker"))
        .polarity(relation.lowerCaseChoice("polarity", Polarity.class))
        .modality(relation.lowerCaseChoice("modality", Modality.class))
        .date(relation.optionalString("date"))
        .quote(relation.optionalObject("quote").map(this::span))
        .confidence(relation.confidence())
        .evidence(relation.optionalString("evidence").orElse(""))
        .build();
  }

  private Trigger trigger(JsonFields trigger) {
    return new Trigger(
        span(trigger), trigger.string("text"), trigger.optionalString("lemma").orElse(""));
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
        filler.optionalSpan(positions.length()).map(positions::read),
        text,
        entity,
        name,
        filler.optionalString("actor"),
        antecedent,
        filler.optionalString("cameoActor"),
        filler.optionalString("organization"),
        filler.optionalObject("quantity").map(JsonReader::quantity));
  }

  private static Quantity quantity(JsonFields quantity) {
    return new Quantity(
        quantity.count("value"),
        quantity.choice("bound", Quantity.Bound.class, Document::hyphenated));
  }

  private Antecedent antecedent(JsonFields antecedent) {
    return new Antecedent(span(antecedent), antecedent.string("text"));
  }

  private Span span(JsonFields owner) {
    return positions.read(owner.span(positions.length()));
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
