package org.isnad.relations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * A sentence as the readers of standing facts see it: its names by their place, and the words
 * beside them. Immutable; a look-up costs the same in a sentence of any length.
 */
final class Standing {

  static final Set<MentionType> PLACES = Set.of(MentionType.LOCATION, MentionType.COUNTRY);
  static final Set<MentionType> PEOPLE = Set.of(MentionType.PERSON);

  private static final Set<MentionType> BODIES = Set.of(MentionType.ORGANIZATION);
  private static final Set<String> RELATIVES = Set.of("الذي", "التي", "اللذين", "الذين");

  /** «زوجة رئيس الوزراء الكيني السابق فلان». */
  private static final int FARTHEST = 8;

  private final String text;
  private final Sentence sentence;
  private final LinkedText linked;
  private final StandingWords words;
  private final List<LinkedMention> mentions;
  private final Map<Integer, List<LinkedMention>> byStart;
  private final Map<Integer, List<LinkedMention>> byEnd;
  private final Set<LinkedMention> insideBodies;

  Standing(String text, Sentence sentence, LinkedText linked, StandingWords words) {
    this.text = text;
    this.sentence = sentence;
    this.linked = linked;
    this.words = words;
    this.mentions = linked.mentionsOf(sentence);
    this.byStart = by(LinkedMention::from, mentions);
    this.byEnd = by(LinkedMention::to, mentions);
    this.insideBodies = insideBodies(mentions);
  }

  private static Map<Integer, List<LinkedMention>> by(
      Function<LinkedMention, Integer> place, List<LinkedMention> mentions) {
    return mentions.stream()
        .collect(Collectors.groupingBy(place, HashMap::new, Collectors.toList()));
  }

  /** «الأمريكية» in «السفارة الأمريكية» is the embassy's; bodies never overlap. */
  private static Set<LinkedMention> insideBodies(List<LinkedMention> mentions) {
    Set<LinkedMention> inside = new HashSet<>();
    Optional<LinkedMention> body = Optional.empty();
    for (LinkedMention mention : mentions) {
      if (mention.type() == MentionType.ORGANIZATION) {
        body = Optional.of(mention);
      } else if (body.filter(b -> b.covers(mention)).isPresent()) {
        inside.add(mention);
      }
    }
    return inside;
  }

  Sentence sentence() {
    return sentence;
  }

  /** In text order, outer before inner. */
  List<LinkedMention> mentions() {
    return mentions;
  }

  /** The mentions that begin with a token of {@code [from, to)}, in text order. */
  Stream<LinkedMention> between(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(sentence.size(), to))
        .boxed()
        .flatMap(token -> byStart.getOrDefault(token, List.of()).stream());
  }

  /** The outermost mention of these types that begins with a token and is no part of a body. */
  Optional<LinkedMention> startingAt(int token, Set<MentionType> types) {
    return outermost(byStart.getOrDefault(token, List.of()), types);
  }

  /** The outermost mention of these types that ends before a token and is no part of a body. */
  Optional<LinkedMention> endingAt(int token, Set<MentionType> types) {
    return outermost(byEnd.getOrDefault(token, List.of()), types);
  }

  private Optional<LinkedMention> outermost(List<LinkedMention> at, Set<MentionType> types) {
    return at.stream().filter(m -> types.contains(m.type()) && !isInsideBody(m)).findFirst();
  }

  boolean isInsideBody(LinkedMention mention) {
    return insideBodies.contains(mention);
  }

  /** The name beside a title that says who holds the office. */
  Optional<LinkedMention> holderOf(LinkedMention title) {
    return linked.holderOf(title);
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

  /** A mark, a bracket or the end: whatever its tag, as the tagger takes some for words. */
  boolean isPause(int token) {
    return !has(token) || !Character.isLetterOrDigit(sentence.token(token).form().codePointAt(0));
  }

  boolean isDefinite(int token) {
    return has(token) && sentence.token(token).form().startsWith("ال");
  }

  /** «الشركة», as far as the tagger knows. */
  boolean isArticledNoun(int token) {
    return isDefinite(token) && sentence.token(token).tag().startsWith("DTNN");
  }

  /**
   * An articled noun that completes no other: in «شركة السياحة، ومقرها» the company has the seat.
   */
  boolean isArticledHead(int token) {
    if (!isArticledNoun(token)) {
      return false;
    }
    String before = has(token - 1) ? sentence.token(token - 1).tag() : "";
    boolean completes = before.contains("NN") || before.contains("JJ") || isForm(token - 1, "ل");
    return !completes;
  }

  boolean has(int token) {
    return token >= 0 && token < sentence.size();
  }

  boolean isRelative(int token) {
    return has(token) && RELATIVES.contains(sentence.token(token).form());
  }

  /** Whether a word has a pronoun: «مقرها» (her seat). */
  boolean isPossessed(int token) {
    return has(token + 1) && sentence.token(token + 1).isEnclitic();
  }

  /** Whether a word is part of somebody's name. */
  boolean isInsidePerson(int token) {
    return between(token - FARTHEST, token + 1)
        .anyMatch(m -> m.type() == MentionType.PERSON && token < m.to());
  }

  /** The name that begins at a token, or behind titles, their states and adjectives there. */
  Optional<LinkedMention> personBehind(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + FARTHEST); i++) {
      Optional<LinkedMention> person = startingAt(i, PEOPLE);
      if (person.isPresent() || isPause(i) || sentence.token(i).isTaggedVerb()) {
        return person;
      }
      boolean adjective = i > from && sentence.token(i).tag().startsWith("DTJJ");
      boolean noun = i == from && isArticledNoun(i) && startingAt(i + 1, PEOPLE).isPresent();
      if (!isInsideTitle(i) && !adjective && !noun) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The only person named before a token, where the words don't say of whom they tell. */
  Optional<LinkedMention> onlyPersonBefore(int token) {
    List<LinkedMention> people =
        mentions.stream().filter(m -> m.type() == MentionType.PERSON && m.to() <= token).toList();
    Set<Optional<String>> entities =
        people.stream().map(m -> m.mention().entity()).collect(Collectors.toSet());
    return entities.size() == 1 ? Optional.of(people.get(people.size() - 1)) : Optional.empty();
  }

  private boolean isInsideTitle(int token) {
    return is(Kind.FORMER, token)
        || is(Kind.PERSON, token)
        || between(token - FARTHEST, token + 1)
            .filter(m -> m.type() == MentionType.TITLE || m.type() == MentionType.NATIONALITY)
            .anyMatch(m -> token < m.to());
  }

  /** The state that a thing is or belongs to. */
  Optional<String> country(LinkedMention mention) {
    return linked.entityOf(mention).flatMap(Entity::country);
  }

  /** The state that a thing acts for. */
  Optional<String> actor(LinkedMention mention) {
    return mention.mention().entity().flatMap(linked::stateOf);
  }

  /** Two names of which the lists say that they lie in different states. */
  boolean areApart(LinkedMention one, LinkedMention other) {
    Optional<String> first = country(one);
    Optional<String> second = country(other);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  Participant participant(LinkedMention mention) {
    Optional<Entity> entity = linked.entityOf(mention);
    return new Participant(
        Optional.of(mention.mention().span()),
        mention.mention().text(),
        entity.map(Entity::id),
        entity.map(Entity::name).orElse(mention.mention().text()),
        actor(mention));
  }

  /** A place that is only a place: it acts for nobody, though it be a capital. */
  Participant place(LinkedMention mention) {
    Participant named = participant(mention);
    return mention.type() == MentionType.LOCATION
        ? new Participant(
            named.span(), named.text(), named.entity(), named.name(), Optional.empty())
        : named;
  }

  /** Words that are nobody's name: an office, an age. */
  Participant phrase(Span span) {
    String phrase = span.of(text);
    return new Participant(Optional.of(span), phrase, Optional.empty(), phrase, Optional.empty());
  }

  /** A body by its name, where the words are one, or else by the words. */
  Participant body(int from, int to) {
    return startingAt(from, BODIES)
        .filter(body -> body.to() == to)
        .map(this::participant)
        .orElseGet(() -> phrase(sentence.span(from, to)));
  }

  /** A fact that a word of the sentence states. */
  StandingFact fact(
      String predicate, int trigger, String evidence, Participant subject, Participant object) {
    Token word = sentence.token(trigger);
    return new StandingFact(predicate, word.span(), word.form(), evidence, subject, object);
  }
}
