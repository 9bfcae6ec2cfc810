package org.isnad.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Span;
import org.jspecify.annotations.Nullable;

/**
 * What must have been found in a text, and what must not. Each further word of a sentence narrows
 * what was found: {@code hasRelation("accuse").from("أ").to("ب")} fails unless one relation fulfils
 * all three. The message of a failure lists what there was instead.
 */
public final class ExtractionAssert extends AbstractAssert<ExtractionAssert, Extraction> {

  private static final int SHOWN_CHARACTERS = 400;

  private ExtractionAssert(@Nullable Extraction actual) {
    super(actual, ExtractionAssert.class);
  }

  public static ExtractionAssert assertThat(@Nullable Extraction actual) {
    return new ExtractionAssert(actual);
  }

  /** Some mention covers exactly these words. */
  public MentionAssert hasMention(String text) {
    isNotNull();
    return new MentionAssert(this, "a mention", actual.mentions())
        .that("«" + text + "»", mention -> mention.text().equals(text));
  }

  /** Some date, time or duration covers exactly these words. */
  public MentionAssert hasDate(String text) {
    isNotNull();
    List<Mention> dates =
        actual.mentions().stream().filter(mention -> mention.type().isTemporal()).toList();
    return new MentionAssert(this, "a date", dates)
        .that("«" + text + "»", mention -> mention.text().equals(text));
  }

  /** No mention of any type covers exactly these words. */
  public ExtractionAssert hasNoMention(String text) {
    isNotNull();
    return hasNone(
        "mention «" + text + "»", actual.mentions(), m -> m.text().equals(text), Shown::of);
  }

  /** Some entity has this fullest name. */
  public EntityAssert hasEntity(String name) {
    isNotNull();
    return new EntityAssert(this, actual.entities())
        .that("«" + name + "»", entity -> entity.name().equals(name));
  }

  /** Some relation has the predicate of this id. */
  public RelationAssert hasRelation(String predicate) {
    isNotNull();
    return new RelationAssert(this, actual.relations())
        .that(predicate, relation -> relation.predicate().id().equals(predicate));
  }

  /** No relation has the predicate of this id. */
  public ExtractionAssert hasNoRelation(String predicate) {
    isNotNull();
    return hasNone(
        "relation " + predicate,
        actual.relations(),
        relation -> relation.predicate().id().equals(predicate),
        Shown::of);
  }

  /** There is no relation at all. */
  public ExtractionAssert hasNoRelations() {
    isNotNull();
    return hasNone("relation", actual.relations(), relation -> true, Shown::of);
  }

  /** The text was read. */
  public ExtractionAssert hasNoError() {
    isNotNull();
    if (actual.error().isPresent()) {
      failWithMessage("Expecting no error but found:%n  %s%s", actual.error().get(), inTheText());
    }
    return this;
  }

  /** Every span lies in the text and covers the words that are said to stand there. */
  public ExtractionAssert hasSpansThatHoldTheirWords() {
    isNotNull();
    List<String> wrong = new ArrayList<>();
    for (Mention mention : actual.mentions()) {
      check(mention.id(), mention.span(), mention.text(), wrong);
    }
    for (Relation relation : actual.relations()) {
      check(
          relation.id() + " trigger", relation.trigger().span(), relation.trigger().text(), wrong);
      participants(relation)
          .forEach(
              participant ->
                  participant
                      .span()
                      .ifPresent(span -> check(relation.id(), span, participant.text(), wrong)));
    }
    if (!wrong.isEmpty()) {
      failWithMessage("%s", "Expecting spans that hold their words but found:" + listed(wrong));
    }
    return this;
  }

  private void check(String owner, Span span, String words, List<String> wrong) {
    String text = actual.article().text();
    String there = span.end() <= text.length() ? span.of(text) : "(beyond the end)";
    if (!there.equals(words)) {
      wrong.add(
          owner + " [" + span.start() + ", " + span.end() + ") «" + words + "» is «" + there + "»");
    }
  }

  private static Stream<Participant> participants(Relation relation) {
    return Stream.of(
            Stream.of(relation.subject(), relation.object()),
            relation.arguments().stream().map(Argument::filler),
            relation.speaker().stream())
        .flatMap(Function.identity());
  }

  private <T> ExtractionAssert hasNone(
      String what,
      List<T> found,
      java.util.function.Predicate<T> unwanted,
      Function<T, String> shown) {
    List<String> there = found.stream().filter(unwanted).map(shown).toList();
    if (!there.isEmpty()) {
      failWithMessage("%s", "Expecting no " + what + " but found:" + listed(there) + inTheText());
    }
    return this;
  }

  /** The surface forms under which the text mentions an entity. */
  List<String> namesOf(Entity entity) {
    return actual.mentions().stream()
        .filter(mention -> mention.entity().equals(Optional.of(entity.id())))
        .map(Mention::text)
        .toList();
  }

  void fail(String expected, List<String> found) {
    String instead = found.isEmpty() ? " but found none." : " but found:" + listed(found);
    failWithMessage("%s", "Expecting " + expected + instead + inTheText());
  }

  private static String listed(List<String> items) {
    return "\n  " + String.join("\n  ", items);
  }

  private String inTheText() {
    String text = actual.article().text();
    String shown =
        text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    return "\nin the text:\n  " + shown;
  }
}
