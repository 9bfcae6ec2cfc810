package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.testing.Mentions;
import org.isnad.testing.Relations;

/** Writes an extraction by hand: phrases stand for their first place in the text. */
final class Annotation {

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private Annotation(String text) {
    this.text = text;
  }

  static Annotation of(String text) {
    return new Annotation(text);
  }

  Span span(String phrase) {
    int start = text.indexOf(phrase);
    if (start < 0) {
      throw new IllegalArgumentException("«" + phrase + "» is not in «" + text + "»");
    }
    return new Span(start, start + phrase.length());
  }

  Annotation entity(String id, MentionType type, String name, String country) {
    EntityType entityType = EntityType.of(type).orElseThrow();
    Optional<String> state = Optional.of(country).filter(code -> !code.isEmpty());
    entities.add(new Entity(id, entityType, name, state));
    return this;
  }

  Annotation mention(MentionType type, String phrase, String entity) {
    return add(type, phrase, Optional.of(entity), Optional.empty());
  }

  Annotation mention(MentionType type, String phrase) {
    return add(type, phrase, Optional.empty(), Optional.empty());
  }

  Annotation date(String phrase, String value) {
    return add(
        MentionType.DATE,
        phrase,
        Optional.empty(),
        Optional.of(value).filter(known -> !known.isEmpty()));
  }

  private Annotation add(
      MentionType type, String phrase, Optional<String> entity, Optional<String> value) {
    String id = "m" + (mentions.size() + 1);
    mentions.add(Mentions.mention(id, span(phrase), phrase, type, entity, value, 1, ""));
    return this;
  }

  /** A participant that is an entity; an empty actor is none. */
  Participant named(String phrase, String entity, String actor) {
    return participant(phrase, Optional.of(entity), actor);
  }

  /** A participant that is a phrase. */
  Participant phrase(String phrase) {
    return participant(phrase, Optional.empty(), "");
  }

  Participant phrase(String phrase, String actor) {
    return participant(phrase, Optional.empty(), actor);
  }

  private Participant participant(String phrase, Optional<String> entity, String actor) {
    return new Participant(
        Optional.of(span(phrase)),
        phrase,
        entity,
        phrase,
        Optional.of(actor).filter(code -> !code.isEmpty()));
  }

  Annotation relation(String predicate, String trigger, Participant subject, Participant object) {
    return relation(
        predicate, trigger, subject, object, Optional.empty(), Polarity.AFFIRMED, "", 1);
  }

  Annotation negated(String predicate, String trigger, Participant subject, Participant object) {
    return relation(predicate, trigger, subject, object, Optional.empty(), Polarity.NEGATED, "", 1);
  }

  /** A relation; with a speaker it is reported. */
  Annotation relation(
      String predicate,
      String trigger,
      Participant subject,
      Participant object,
      Optional<Participant> speaker,
      Polarity polarity,
      String date,
      double confidence) {
    relations.add(
        Relations.relation(
            "r" + (relations.size() + 1),
            new Predicate(predicate, Optional.empty(), Optional.empty()),
            new Trigger(span(trigger), trigger, ""),
            subject,
            object,
            List.of(),
            speaker,
            polarity,
            speaker.isPresent() ? Modality.REPORTED : Modality.ASSERTED,
            Optional.of(date).filter(known -> !known.isEmpty()),
            confidence,
            ""));
    return this;
  }

  Extraction extraction() {
    return new Extraction(
        Article.of(text).withId("example"), mentions, entities, relations, Optional.empty());
  }

  GoldDocument gold() {
    return GoldDocument.of(extraction());
  }
}
