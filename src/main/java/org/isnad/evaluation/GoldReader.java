package org.isnad.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.output.JsonFormat;
import org.isnad.output.JsonFormatException;

/**
 * Reads gold documents: {@code isnad/1} with further, optional fields that name equally right
 * answers.
 *
 * <p>On mentions and relations {@code core} (true unless said otherwise); on mentions {@code
 * alt_spans}, {@code alt_types}, {@code alt_values}; on relations {@code predicate_alt}, {@code
 * subject_alt}, {@code object_alt}, {@code modality_alt}, {@code symmetric}; on participants {@code
 * actor_alt}. Everything that names a stretch of text must repeat its characters exactly, and every
 * entity that is referred to must be there: a slip of the annotator's is found here and not in the
 * figures.
 */
public final class GoldReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String source;
  private final String text;
  private final Set<String> entities = new HashSet<>();

  private GoldReader(String source, Extraction extraction) {
    this.source = source;
    this.text = extraction.article().text();
    for (Entity entity : extraction.entities()) {
      if (!entities.add(entity.id())) {
        throw problem("entities", "there are two entities " + entity.id());
      }
    }
  }

  /**
   * Reads a document.
   *
   * @param source what messages call it
   * @throws GoldFormatException if it isn't a gold document, naming the field and its fault
   */
  public static GoldDocument read(String source, String json) {
    try {
      JsonNode document = MAPPER.readTree(json);
      Extraction extraction = JsonFormat.read(json);
      return new GoldReader(source, extraction).document(extraction, document);
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
      throw new GoldFormatException(source, line + "not JSON: " + e.getOriginalMessage());
    } catch (JsonFormatException e) {
      throw new GoldFormatException(source, String.valueOf(e.getMessage()));
    }
  }

  private GoldDocument document(Extraction extraction, JsonNode document) {
    List<GoldMention> mentions = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      JsonNode node = document.path("mentions").path(mentions.size());
      mentions.add(mention(mention, node, "mentions[" + mentions.size() + "]"));
    }
    List<GoldRelation> relations = new ArrayList<>();
    for (Relation relation : extraction.relations()) {
      JsonNode node = document.path("relations").path(relations.size());
      relations.add(relation(relation, node, "relations[" + relations.size() + "]"));
    }
    return new GoldDocument(extraction, mentions, relations);
  }

  private GoldMention mention(Mention mention, JsonNode node, String path) {
    check(mention.span(), mention.text(), path);
    mention.entity().ifPresent(entity -> checkEntity(entity, path));
    return new GoldMention(
        mention,
        flag(node, "core", true, path),
        Set.copyOf(list(node, "alt_spans", path, span -> span(span, path + ".alt_spans"))),
        Set.copyOf(strings(node, "alt_types", path, name -> choice(MentionType.values(), name))),
        Set.copyOf(strings(node, "alt_values", path, Optional::of)));
  }

  private GoldRelation relation(Relation relation, JsonNode node, String path) {
    check(relation.trigger().span(), relation.trigger().text(), path + ".trigger");
    relation.arguments().forEach(a -> check(a.filler(), path + ".arguments"));
    return new GoldRelation(
        relation,
        flag(node, "core", true, path),
        flag(node, "symmetric", false, path),
        Set.copyOf(strings(node, "predicate_alt", path, Optional::of)),
        alternatives(relation.subject(), node, "subject", path),
        alternatives(relation.object(), node, "object", path),
        relation.speaker().map(speaker -> gold(speaker, node.path("speaker"), path + ".speaker")),
        Set.copyOf(
            strings(
                node,
                "modality_alt",
                path,
                name ->
                    name.equals(name.toLowerCase(Locale.ROOT))
                        ? choice(Modality.values(), name.toUpperCase(Locale.ROOT))
                        : Optional.empty())));
  }

  private List<GoldParticipant> alternatives(
      Participant annotated, JsonNode relation, String field, String path) {
    List<GoldParticipant> alternatives = new ArrayList<>();
    alternatives.add(gold(annotated, relation.path(field), path + "." + field));
    String others = field + "_alt";
    alternatives.addAll(
        list(
            relation,
            others,
            path,
            node -> gold(participant(node, path), node, path + "." + others)));
    return alternatives;
  }

  private GoldParticipant gold(Participant participant, JsonNode node, String path) {
    check(participant, path);
    return new GoldParticipant(
        participant, Set.copyOf(strings(node, "actor_alt", path, Optional::of)));
  }

  /** An alternative participant, in the fields of the contract. */
  private Participant participant(JsonNode node, String path) {
    Optional<Span> span =
        node.path("start").isMissingNode() || node.path("start").isNull()
            ? Optional.empty()
            : Optional.of(span(node, path));
    String words = span.map(s -> s.of(text)).orElse("");
    return new Participant(
        span, words, optionalText(node, "entity"), words, optionalText(node, "actor"));
  }

  private static Optional<String> optionalText(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }

  /** The span of an object that has {@code start}, {@code end} and {@code text}. */
  private Span span(JsonNode node, String path) {
    JsonNode start = node.path("start");
    JsonNode end = node.path("end");
    if (!start.isInt()
        || !end.isInt()
        || start.intValue() < 0
        || end.intValue() < start.intValue()) {
      throw problem(path, "expected a span: \"start\" and \"end\" as whole numbers");
    }
    Span span = new Span(start.intValue(), end.intValue());
    check(span, node.path("text").asText(), path);
    return span;
  }

  private void check(Participant participant, String path) {
    participant.span().ifPresent(span -> check(span, participant.text(), path));
    participant.entity().ifPresent(entity -> checkEntity(entity, path));
  }

  private void checkEntity(String entity, String path) {
    if (!entities.contains(entity)) {
      throw problem(path, "there is no entity " + entity);
    }
  }

  private void check(Span span, String words, String path) {
    String where = "[" + span.start() + ", " + span.end() + ")";
    if (span.end() > text.length()) {
      throw problem(
          path, where + " ends behind the text, which has " + text.length() + " characters");
    }
    if (!span.of(text).equals(words)) {
      throw problem(
          path, "the text at " + where + " is «" + span.of(text) + "», not «" + words + "»");
    }
  }

  private boolean flag(JsonNode node, String field, boolean otherwise, String path) {
    JsonNode value = node.path(field);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.isBoolean()) {
      throw problem(path + "." + field, "expected true or false");
    }
    return value.booleanValue();
  }

  private <T> List<T> strings(
      JsonNode node, String field, String path, Function<String, Optional<T>> meaning) {
    return list(
        node,
        field,
        path,
        item ->
            Optional.ofNullable(item.textValue())
                .flatMap(meaning)
                .orElseThrow(() -> problem(path + "." + field, item + " is no answer here")));
  }

  private <T> List<T> list(
      JsonNode node, String field, String path, Function<JsonNode, T> meaning) {
    JsonNode items = node.path(field);
    if (items.isMissingNode() || items.isNull()) {
      return List.of();
    }
    if (!items.isArray()) {
      throw problem(path + "." + field, "expected a list");
    }
    List<T> values = new ArrayList<>();
    items.forEach(item -> values.add(meaning.apply(item)));
    return values;
  }

  private static <E extends Enum<E>> Optional<E> choice(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  private GoldFormatException problem(String path, String problem) {
    return new GoldFormatException(source, "$." + path + ": " + problem);
  }
}
