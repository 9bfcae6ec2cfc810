package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** How a phrase that names somebody is put together: who is meant by it, and what stands in it. */
record ActorPhrases(ActorNouns nouns, LinkedText linked) {

  /** Prepositions behind which the body or place stands in which somebody serves. */
  static final Set<String> WITHIN = Set.of("في", "ب");

  /** «مسؤول عسكري كبير في». */
  static final int MOST_ADJECTIVES = 2;

  static final Set<MentionType> PLACES = Set.of(MentionType.COUNTRY, MentionType.LOCATION);

  /** «50 شخصا [من]»: so near to its beginning. */
  private static final int FARTHEST_OF = 3;

  /** A nominal clause's predicate behind a definite noun: a noun or adjective without article. */
  private static final Set<String> PREDICATES = Set.of("JJ", "NN", "VBN", "VN");

  /**
   * Who is meant by a phrase: of «ستة من أعضاء المجلس» (six of the council's members) the members.
   */
  Optional<Token> head(Span span, Sentence sentence) {
    List<Token> inside =
        tokens(sentence)
            .filter(token -> span.covers(token.span()))
            .filter(token -> !token.isProclitic())
            .toList();
    if (inside.isEmpty() || nouns.serves(inside.get(0))) {
      return inside.stream().findFirst();
    }
    int of = 1;
    while (of < Math.min(inside.size(), FARTHEST_OF) && !inside.get(of).form().equals("من")) {
      of++;
    }
    boolean counted = of < FARTHEST_OF && of + 1 < inside.size();
    boolean number = inside.size() > 1 && inside.get(0).tag().equals("CD");
    int head = counted ? of + 1 : number ? 1 : 0;
    return inside.stream().skip(head).findFirst();
  }

  /** The one word of a phrase, if it is a definite noun. */
  static Optional<Token> alone(Span span, Sentence sentence) {
    return tokens(sentence)
        .filter(token -> token.span().equals(span) && isDefinite(token))
        .findFirst();
  }

  /** No clause that somebody says: «الميليشيات الحوثية هاجمت القرية». */
  boolean isPhrase(Span span, Sentence sentence) {
    return !isClause(span, sentence)
        && tokens(sentence).noneMatch(t -> span.covers(t.span()) && t.isTaggedVerb());
  }

  /** «الوحدات مرتبطة بالحزب» (the units are tied to the party): what is told, not who acts. */
  boolean isClause(Span span, Sentence sentence) {
    List<Token> inside =
        tokens(sentence).filter(t -> span.covers(t.span()) && !t.isProclitic()).limit(2).toList();
    return inside.size() == 2
        && isDefinite(inside.get(0))
        && PREDICATES.contains(inside.get(1).tag())
        && !isDefinite(inside.get(1))
        && linked.mentionsOf(sentence).stream().noneMatch(m -> m.from() == inside.get(1).index());
  }

  static boolean isDefinite(Token token) {
    return token.form().startsWith("ال");
  }

  /** «الأكراد» is the people, «أكراد» are some private men. */
  static boolean isDefinite(LinkedMention mention, Sentence sentence) {
    return isDefinite(sentence.token(mention.from()));
  }

  static boolean isAdjective(int at, Sentence sentence) {
    return at < sentence.size() && sentence.token(at).tag().contains("JJ");
  }

  /** «عبد الملك [الحوثي]»: a name of somebody. */
  boolean isOfName(Token token, Sentence sentence) {
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.PERSON)
        .anyMatch(m -> m.from() <= token.index() && token.index() < m.to());
  }

  private static Stream<Token> tokens(Sentence sentence) {
    return Stream.iterate(0, i -> i < sentence.size(), i -> i + 1).map(sentence::token);
  }
}
