package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.Entity;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** The states for which somebody speaks: sources, spokesmen, envoys, offices and counterparts. */
record StatesSpokenFor(ActorNouns nouns, ActorPhrases phrases, LinkedText linked) {

  /** «باسم» (in the name of). */
  private static final String NAME = "اسم";

  private static final List<String> ENVOYS = List.of("@envoy", "@official");

  private static final Set<MentionType> STATES =
      Set.of(MentionType.COUNTRY, MentionType.NATIONALITY);

  /**
   * «مصدر عسكري» (a military source), «مصادر أمنية في [بغداد]»: of the state of the place behind,
   * or of that of the last source which the text calls somebody's. Whose affairs it tells is too
   * little: such sources speak for themselves.
   */
  Optional<String> stateOfSource(Span span, Sentence sentence) {
    Optional<Token> head =
        phrases
            .head(span, sentence)
            .filter(token -> nouns.isOfClass("@source", ActorNouns.bare(token)))
            .filter(token -> phrases.isPhrase(span, sentence));
    int at = head.map(token -> token.index() + 1).orElse(sentence.size());
    if (at >= sentence.size() || !nouns.is(Kind.STATE_SIDE, sentence.token(at))) {
      return Optional.empty();
    }
    while (at < sentence.size() && sentence.token(at).tag().contains("JJ")) {
      at++;
    }
    int behind = at;
    boolean in =
        behind + 1 < sentence.size() && ActorPhrases.WITHIN.contains(sentence.token(behind).form());
    Optional<LinkedMention> place =
        linked.mentionsOf(sentence).stream()
            .filter(m -> in && m.from() == behind + 1 && !m.type().isTemporal())
            .findFirst();
    if (place.isPresent()) {
      return place
          .filter(m -> ActorPhrases.PLACES.contains(m.type()))
          .flatMap(linked::entityOf)
          .flatMap(Entity::country);
    }
    Token source = head.get();
    return isOfAnother(source.index() + 1, behind, sentence)
        ? Optional.empty()
        : linked.stateLastCalled(
            ActorNouns.bare(source), sentence.tokens(source.index(), source.index() + 1));
  }

  /** «مصدر عسكري [تركي]», «مصدر أمني [معارض]», or of a group that the sentence names. */
  private boolean isOfAnother(int from, int to, Sentence sentence) {
    boolean adjective =
        IntStream.rangeClosed(from, Math.min(to, sentence.size() - 1))
            .mapToObj(sentence::token)
            .anyMatch(
                token ->
                    nouns.is(Kind.OPPOSED, token)
                        || nouns.is(Kind.PAST, token)
                        || nouns.is(Kind.PART, token)
                        || nouns.is(Kind.ALLY, token));
    return adjective
        || linked.mentionsOf(sentence).stream()
            .anyMatch(
                m ->
                    m.type() == MentionType.NATIONALITY && m.from() >= from && m.from() <= to
                        || linked.cameoOf(m).filter(code -> !code.organisation()).isPresent());
  }

  /** «مكتب [رئيس الوزراء] [الكندي]», «ديوان [الملك]»: of whom the state is that holds it. */
  Optional<String> stateOfOffice(Span span, Sentence sentence) {
    int holder =
        phrases
            .head(span, sentence)
            .filter(token -> nouns.is(Kind.OFFICE, token) && phrases.isPhrase(span, sentence))
            .map(token -> token.index() + 1)
            .orElse(sentence.size());
    List<LinkedMention> behind =
        linked.mentionsOf(sentence).stream().filter(m -> m.from() >= holder).toList();
    return behind.stream()
        .filter(m -> m.from() == holder)
        .filter(m -> m.type() == MentionType.PERSON || linked.isOfficeOfState(m))
        .findFirst()
        .flatMap(
            m ->
                stateOfMention(m)
                    .or(
                        () ->
                            behind.stream()
                                .filter(state -> state.from() == m.to())
                                .filter(state -> STATES.contains(state.type()))
                                .flatMap(state -> stateOfMention(state).stream())
                                .findFirst()));
  }

  private Optional<String> stateOfMention(LinkedMention mention) {
    return mention.mention().entity().flatMap(linked::stateOf);
  }

  /** «نظيرته في [السويد]» (her counterpart in Sweden). */
  Optional<String> stateOfCounterpart(Span span, Sentence sentence) {
    int in =
        phrases
            .head(span, sentence)
            .filter(token -> nouns.is(Kind.COUNTERPART, token))
            .map(token -> token.index() + 2)
            .orElse(sentence.size());
    return in + 1 < sentence.size() && ActorPhrases.WITHIN.contains(sentence.token(in).form())
        ? linked.mentionsOf(sentence).stream()
            .filter(m -> m.type() == MentionType.COUNTRY && m.from() == in + 1)
            .filter(m -> span.end() <= m.mention().span().end())
            .flatMap(m -> linked.entityOf(m).flatMap(Entity::country).stream())
            .findFirst()
        : Optional.empty();
  }

  /** «ممثل [أبوظبي]» (Abu Dhabi's representative): a capital right behind an envoy. */
  Optional<String> seatRepresented(Span span, Sentence sentence) {
    Optional<Token> envoy =
        phrases
            .head(span, sentence)
            .filter(
                head -> ENVOYS.stream().anyMatch(c -> nouns.isOfClass(c, ActorNouns.bare(head))));
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.LOCATION && span.covers(m.mention().span()))
        .filter(m -> envoy.filter(head -> m.from() == head.index() + 1).isPresent())
        .flatMap(m -> m.mention().entity().flatMap(linked::stateOf).stream())
        .findFirst();
  }

  /** «متحدثة باسم [البيت الأبيض]»: a palace that is a government is no body by its name. */
  Optional<String> seatVoiced(Span span, Sentence sentence) {
    Optional<Token> voice =
        phrases
            .head(span, sentence)
            .filter(head -> nouns.isOfClass("@official", ActorNouns.bare(head)));
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.LOCATION)
        .filter(m -> voice.filter(head -> m.from() == head.index() + 3).isPresent())
        .filter(m -> sentence.token(m.from() - 1).form().endsWith(NAME))
        .flatMap(m -> m.mention().entity().flatMap(linked::stateOf).stream())
        .findFirst();
  }

  /** «الناطق باسم [الخارجية]»: of the ministry last told of, where no state stands behind. */
  Optional<String> stateOfVoiced(Span span, Sentence sentence) {
    int behind =
        phrases
            .head(span, sentence)
            .filter(nouns::isOfficial)
            .map(token -> token.index() + 1)
            .orElse(sentence.size());
    return IntStream.range(
            behind, Math.min(sentence.size() - 1, behind + ActorPhrases.MOST_ADJECTIVES))
        .filter(i -> sentence.token(i).form().endsWith(NAME))
        .mapToObj(i -> sentence.token(i + 1))
        .filter(body -> ActorPhrases.isDefinite(body) && !isBeforeName(body, sentence))
        .flatMap(
            body ->
                linked
                    .stateLastCalled(
                        ActorNouns.bare(body), sentence.tokens(body.index(), body.index() + 1))
                    .stream())
        .findFirst();
  }

  private boolean isBeforeName(Token body, Sentence sentence) {
    return linked.mentionsOf(sentence).stream()
        .anyMatch(
            m ->
                m.from() == body.index()
                    || m.from() == body.index() + 1 && STATES.contains(m.type()));
  }
}
