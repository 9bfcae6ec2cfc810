package org.isnad.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.Antecedent;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.Unread;

/** The values as fields, in the contract's order; what is unknown is an explicit null. */
final class JsonWriter {

  private final JsonGenerator json;
  private final Extraction extraction;
  private final Offsets offsets;
  private final Positions positions;

  JsonWriter(JsonGenerator json, Extraction extraction, Offsets offsets) {
    this.json = json;
    this.extraction = extraction;
    this.offsets = offsets;
    this.positions = Positions.of(extraction.article().text(), offsets);
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", JsonFormat.SCHEMA);
    json.writeFieldName("document");
    article(extraction.article());
    list("mentions", extraction.mentions(), this::mention);
    list("entities", extraction.entities(), this::entity);
    list("relations", extraction.relations(), this::relation);
    if (extraction.error().isPresent()) {
      json.writeStringField("error", extraction.error().get().toString());
    }
    json.writeEndObject();
  }

  private void article(Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    optional("date", article.date().map(Object::toString));
    if (offsets != Offsets.UTF16) {
      json.writeStringField("offsets", lowerCase(offsets));
    }
    json.writeStringField("text", article.text());
    if (!extraction.unread().isEmpty()) {
      list("unread", extraction.unread(), this::unread);
    }
    json.writeEndObject();
  }

  private void unread(Unread word) throws IOException {
    json.writeStartObject();
    span(word.span());
    json.writeStringField("text", word.text());
    json.writeStringField("predicate", word.predicate());
    json.writeStringField("reason", Document.hyphenated(word.reason()));
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", mention.id());
    span(mention.span());
    json.writeStringField("text", mention.text());
    json.writeStringField("type", mention.type().name());
    optional("entity", mention.entity());
    optional("value", mention.value());
    if (mention.timex().isPresent()) {
      TimexFields.write(json, mention.timex().get());
    }
    json.writeNumberField("confidence", mention.confidence());
    json.writeStringField("evidence", mention.evidence());
    json.writeEndObject();
  }

  private void entity(Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("type", entity.type().name());
    json.writeStringField("name", entity.name());
    optional("country", entity.country());
    stated("latin", entity.latinName().map(LatinName::text));
    stated("latinBy", entity.latinName().map(latin -> lowerCase(latin.source())));
    if (Stream.of(entity.iso(), entity.geonames(), entity.cameo()).anyMatch(Optional::isPresent)) {
      json.writeObjectFieldStart("ids");
      stated("iso", entity.iso());
      stated("geonames", entity.geonames());
      stated("cameo", entity.cameo());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void relation(Relation relation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", relation.id());
    json.writeStringField("predicate", relation.predicate().id());
    optional("cameo", relation.predicate().cameo());
    optional("plover", relation.predicate().plover());
    json.writeFieldName("trigger");
    trigger(relation.trigger());
    participant("subject", relation.subject());
    participant("object", relation.object());
    list("arguments", relation.arguments(), this::argument);
    participant("speaker", relation.speaker().orElse(Participant.unstated()));
    json.writeStringField("polarity", lowerCase(relation.polarity()));
    json.writeStringField("modality", lowerCase(relation.modality()));
    optional("date", relation.date());
    if (relation.quote().isPresent()) {
      json.writeObjectFieldStart("quote");
      span(relation.quote().get());
      json.writeEndObject();
    }
    json.writeNumberField("confidence", relation.confidence());
    json.writeStringField("evidence", relation.evidence());
    json.writeEndObject();
  }

  private void trigger(Trigger trigger) throws IOException {
    json.writeStartObject();
    span(trigger.span());
    json.writeStringField("text", trigger.text());
    json.writeStringField("lemma", trigger.lemma());
    json.writeEndObject();
  }

  private void participant(String field, Participant participant) throws IOException {
    json.writeFieldName(field);
    if (participant.equals(Participant.unstated())) {
      json.writeNull();
    } else {
      json.writeStartObject();
      filler(participant);
      json.writeEndObject();
    }
  }

  private void argument(Argument argument) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", lowerCase(argument.role()));
    filler(argument.filler());
    json.writeEndObject();
  }

  private void filler(Participant participant) throws IOException {
    if (participant.span().isPresent()) {
      span(participant.span().get());
      json.writeStringField("text", participant.text());
    } else {
      json.writeNullField("start");
      json.writeNullField("end");
      json.writeNullField("text");
    }
    optional("entity", participant.entity());
    optional("actor", participant.actor());
    stated("cameoActor", participant.cameoActor());
    stated("organization", participant.organization());
    if (participant.quantity().isPresent()) {
      quantity(participant.quantity().get());
    }
    json.writeFieldName("antecedent");
    if (participant.antecedent().isPresent()) {
      antecedent(participant.antecedent().get());
    } else {
      json.writeNull();
    }
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeObjectFieldStart("quantity");
    json.writeNumberField("value", quantity.value());
    json.writeStringField("bound", Document.hyphenated(quantity.bound()));
    json.writeEndObject();
  }

  private void antecedent(Antecedent antecedent) throws IOException {
    json.writeStartObject();
    span(antecedent.span());
    json.writeStringField("text", antecedent.text());
    json.writeEndObject();
  }

  private void span(Span units) throws IOException {
    Span span = positions.written(units);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private void optional(String field, Optional<String> value) throws IOException {
    json.writeStringField(field, value.orElse(null));
  }

  /** A field that few have: without it there is none. */
  private void stated(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  private <T> void list(String field, List<T> values, Item<T> item) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      item.write(value);
    }
    json.writeEndArray();
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private interface Item<T> {
    void write(T value) throws IOException;
  }
}
