package org.isnad.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.entities.CameoActor;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * The groups, people and organisations for which somebody acts, by an adjective or by the one name
 * in his phrase.
 */
record GroupsActedFor(ActorNouns nouns, ActorPhrases phrases, LinkedText linked) {

  /** A name ends the phrase, or its quotation mark does. */
  private static final int CLOSING_MARK = 1;

  private static final Set<MentionType> NAMES =
      Set.of(MentionType.ORGANIZATION, MentionType.NATIONALITY);

  /** «الميليشيات [الحوثية]», «عناصر [حمساوية]»: whose fighters they are, by the adjective. */
  Optional<CameoActor> groupCalled(Span span, Sentence sentence) {
    Optional<Token> head =
        phrases
            .head(span, sentence)
            .filter(
                token ->
                    nouns.serves(token) || nouns.isActing(token) || nouns.isActingObject(token))
            .filter(token -> phrases.isPhrase(span, sentence));
    return head.flatMap(
        noun ->
            groupAt(noun, noun.index() + 1, sentence)
                .or(
                    () ->
                        ActorPhrases.isAdjective(noun.index() + 1, sentence)
                            ? groupAt(noun, noun.index() + 2, sentence)
                            : Optional.empty()));
  }

  /** The group whose adjective a token is, if it agrees with the noun in the article. */
  private Optional<CameoActor> groupAt(Token noun, int at, Sentence sentence) {
    return Optional.of(at)
        .filter(i -> i < sentence.size())
        .map(sentence::token)
        .filter(word -> ActorPhrases.isDefinite(word) == ActorPhrases.isDefinite(noun))
        .filter(word -> !phrases.isOfName(word, sentence))
        .flatMap(linked::groupOf);
  }

  /** The one code of the names in a phrase, where its head is somebody who acts for them. */
  Optional<CameoActor> phrase(Span span, Sentence sentence) {
    List<LinkedMention> inside =
        linked.mentionsOf(sentence).stream().filter(m -> span.covers(m.mention().span())).toList();
    Set<CameoActor> codes = new HashSet<>();
    inside.stream()
        .filter(m -> NAMES.contains(m.type()))
        .flatMap(m -> linked.cameoOf(m).stream())
        .forEach(codes::add);
    boolean one =
        codes.size() == 1 && !phrases.isClause(span, sentence) && acts(span, sentence, inside);
    return one ? codes.stream().findFirst() : Optional.empty();
  }

  private boolean acts(Span span, Sentence sentence, List<LinkedMention> inside) {
    boolean title =
        inside.stream()
            .filter(m -> m.type() == MentionType.TITLE && !linked.isPast(m))
            .anyMatch(m -> m.mention().span().start() == span.start());
    boolean people =
        inside.stream()
            .filter(m -> m.type() == MentionType.NATIONALITY)
            .anyMatch(m -> m.mention().span().equals(span) && ActorPhrases.isDefinite(m, sentence));
    return title
        || people
        || phrases
            .head(span, sentence)
            .filter(
                head ->
                    nouns.serves(head)
                        || nouns.isActing(head)
                        || isKindOf(span, head, sentence, inside))
            .isPresent();
  }

  /** «تنظيم "داعش"», «جماعة «أنصار الله»»: the noun says what kind of thing the name is. */
  private boolean isKindOf(Span span, Token head, Sentence sentence, List<LinkedMention> inside) {
    int name = head.index() + 1;
    boolean quoted = name < sentence.size() && sentence.token(name).isPunctuation();
    return nouns.isOfClass("@kind-of-body", ActorNouns.bare(head))
        && inside.stream()
            .filter(m -> m.type() == MentionType.ORGANIZATION)
            .filter(m -> span.end() - m.mention().span().end() <= CLOSING_MARK)
            .anyMatch(m -> m.from() == head.index() || m.from() == (quoted ? name + 1 : name));
  }
}
