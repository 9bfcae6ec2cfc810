package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Entity;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.entities.StandingWords;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * A sentence as the readers of standing facts see it: its names, and the words beside them.
 *
 * @param text the document's original text
 * @param mentions the sentence's mentions in text order, outer before inner
 */
record Standing(
    String text,
    Sentence sentence,
    LinkedText linked,
    List<LinkedMention> mentions,
    StandingWords words) {

  static final Set<MentionType> PLACES = Set.of(MentionType.LOCATION, MentionType.COUNTRY);
  static final Set<MentionType> BODIES = Set.of(MentionType.ORGANIZATION);
  static final Set<MentionType> PEOPLE = Set.of(MentionType.PERSON);

  static Standing of(String text, Sentence sentence, LinkedText linked, StandingWords words) {
    return new Standing(text, sentence, linked, linked.mentionsOf(sentence), words);
  }

  /** The outermost mention of these types that begins with a token. */
  Optional<LinkedMention> startingAt(int token, Set<MentionType> types) {
    return mentions.stream()
        .filter(m -> m.from() == token && types.contains(m.type()))
        .filter(m -> !isInsideBody(m))
        .findFirst();
  }

  /** The outermost mention of these types that ends before a token. */
  Optional<LinkedMention> endingAt(int token, Set<MentionType> types) {
    return mentions.stream()
        .filter(m -> m.to() == token && types.contains(m.type()))
        .filter(m -> !isInsideBody(m))
        .findFirst();
  }

  /** «الأمريكية» in «السفارة الأمريكية» is the embassy's. */
  boolean isInsideBody(LinkedMention mention) {
    return mentions.stream()
        .anyMatch(m -> m != mention && m.type() == MentionType.ORGANIZATION && m.covers(mention));
  }

  boolean is(Kind kind, int token) {
    return has(token) && words.is(kind, sentence.token(token));
  }

  boolean isForm(int token, String form) {
    return has(token) && sentence.token(token).form().equals(form);
  }

  boolean isComma(int token) {
    return isForm(token, "،") || isForm(token, ",");
  }

  boolean isDefinite(int token) {
    return has(token) && sentence.token(token).form().startsWith("ال");
  }

  boolean has(int token) {
    return token >= 0 && token < sentence.size();
  }

  Optional<Entity> entity(LinkedMention mention) {
    return linked.entityOf(mention);
  }

  /** Two names of which the lists say that they lie in different states. */
  boolean areApart(LinkedMention one, LinkedMention other) {
    Optional<String> first = entity(one).flatMap(Entity::country);
    Optional<String> second = entity(other).flatMap(Entity::country);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  Participant participant(LinkedMention mention) {
    Optional<Entity> entity = entity(mention);
    return new Participant(
        Optional.of(mention.mention().span()),
        mention.mention().text(),
        entity.map(Entity::id),
        entity.map(Entity::name).orElse(mention.mention().text()),
        entity.flatMap(e -> linked.stateOf(e.id())));
  }

  /** Words that are nobody's name: an office, an age. */
  Participant phrase(Span span) {
    String phrase = span.of(text);
    return new Participant(Optional.of(span), phrase, Optional.empty(), phrase, Optional.empty());
  }

  /** A fact that a word of the sentence states. */
  StandingFact fact(
      String predicate, int trigger, String evidence, Participant subject, Participant object) {
    Token word = sentence.token(trigger);
    return new StandingFact(predicate, word.span(), word.form(), evidence, subject, object);
  }
}
