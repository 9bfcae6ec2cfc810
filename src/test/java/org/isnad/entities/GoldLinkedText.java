package org.isnad.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.syntax.Sentence;
import org.isnad.testing.Mentions;

/** A document linked as its gold annotation says, to look at relations alone. */
public final class GoldLinkedText {

  private GoldLinkedText() {}

  public static String text(String json) {
    return node(json).path("document").path("text").asText();
  }

  public static LinkedText of(String json, List<Sentence> sentences) {
    JsonNode gold = node(json);
    String text = gold.path("document").path("text").asText();
    List<Entity> entities = new ArrayList<>();
    Map<String, String> states = new HashMap<>();
    for (JsonNode entity : gold.path("entities")) {
      entities.add(
          new Entity(
              entity.path("id").asText(),
              EntityType.valueOf(entity.path("type").asText()),
              entity.path("name").asText(),
              Optional.ofNullable(entity.path("country").textValue())));
    }
    for (JsonNode relation : gold.path("relations")) {
      for (String role : List.of("subject", "object", "speaker")) {
        JsonNode party = relation.path(role);
        if (party.hasNonNull("entity") && party.hasNonNull("actor")) {
          states.put(party.path("entity").asText(), party.path("actor").asText());
        }
      }
    }
    List<LinkedMention> mentions = new ArrayList<>();
    for (JsonNode m : gold.path("mentions")) {
      Span span = new Span(m.path("start").asInt(), m.path("end").asInt());
      place(span, sentences, text, m).ifPresent(mentions::add);
    }
    return new LinkedText(
        sentences,
        mentions,
        entities,
        states,
        BodyStates.NONE,
        Map.of(),
        Map.of(),
        CameoActors.load());
  }

  private static Optional<LinkedMention> place(
      Span span, List<Sentence> sentences, String text, JsonNode m) {
    for (Sentence sentence : sentences) {
      if (sentence.span().covers(span)) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.size(); i++) {
          if (sentence.token(i).span().overlaps(span)) {
            from = from < 0 ? i : from;
            to = i + 1;
          }
        }
        Mention mention =
            Mentions.mention(
                m.path("id").asText(),
                span,
                span.of(text),
                MentionType.valueOf(m.path("type").asText()),
                Optional.ofNullable(m.path("entity").textValue()),
                Optional.ofNullable(m.path("value").textValue()),
                1.0,
                "gold");
        return Optional.of(new LinkedMention(mention, sentence.tokens(from, to)));
      }
    }
    return Optional.empty();
  }

  private static JsonNode node(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
