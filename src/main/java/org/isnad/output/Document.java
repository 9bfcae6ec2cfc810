package org.isnad.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;

/** An extraction with what writers look up in it. */
final class Document {

  private static final int KEY_DIGITS = 12;

  private final Extraction extraction;
  private final Map<String, Entity> entities;
  private final Positions positions;
  private final Sentences sentences;
  private final String key;

  Document(Extraction extraction, Offsets offsets) {
    String text = extraction.article().text();
    this.extraction = extraction;
    this.entities =
        extraction.entities().stream()
            .collect(toMap(Entity::id, Function.identity(), (first, second) -> first));
    this.positions = Positions.of(text, offsets);
    this.sentences = Sentences.of(text, extraction.mentions().stream().map(Mention::span).toList());
    this.key = key(extraction.article());
  }

  Extraction extraction() {
    return extraction;
  }

  String id() {
    return extraction.article().id();
  }

  String text() {
    return extraction.article().text();
  }

  /**
   * A name for the document that no other shares, even one of the same id: the id and a digest of
   * what was read. The same article has the same key wherever it is read.
   */
  String key() {
    return key;
  }

  private static String key(Article article) {
    // The parts can't run into one another: a line feed inside one of them is escaped.
    String all =
        String.join(
            "\n",
            Escapes.oneLine(article.id()),
            article.date().map(Object::toString).orElse(""),
            Escapes.oneLine(article.text()));
    String digits = HexFormat.of().formatHex(sha256(all)).substring(0, KEY_DIGITS);
    return article.id().isEmpty() ? digits : article.id() + "-" + digits;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Optional<Entity> entity(Optional<String> id) {
    return id.map(entities::get);
  }

  Span written(Span span) {
    return positions.written(span);
  }

  Sentences sentences() {
    return sentences;
  }

  /** The words of the sentence around a place. */
  String sentenceAround(Span span) {
    return sentences.around(span).of(text());
  }

  /** The state that a participant stands for, or else the one that its entity belongs to. */
  Optional<String> countryOf(Participant participant) {
    return participant.actor().or(() -> entity(participant.entity()).flatMap(Entity::country));
  }

  /** How many a relation tells of, as the cell of a table. */
  static Optional<String> quantity(Relation relation) {
    return relation.quantity().map(quantity -> Long.toString(quantity.value()));
  }

  /** How that number is meant. */
  static Optional<String> quantityBound(Relation relation) {
    return relation.quantity().map(quantity -> hyphenated(quantity.bound()));
  }

  /** A constant as formats write it: «at-least». */
  static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<Participant> fillers(Relation relation, Role role) {
    return relation.arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(Argument::filler)
        .toList();
  }
}
