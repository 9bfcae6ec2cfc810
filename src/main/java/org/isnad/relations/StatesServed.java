package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** The states of the bodies in which somebody serves, or to which things belong. */
record StatesServed(ActorNouns nouns, ActorPhrases phrases, LinkedText linked) {

  /** What a body of a state owns and sends: its ships, aircraft and men. */
  private static final List<String> OWNED = List.of("@official", "@force");

  private static final String OF = "ل";

  private static final Set<String> IN = Set.of("في", "ب", "من", "ل");

  /**
   * «ستة أعضاء ب[مجلس النواب الأمريكي]», «اثنين من موظفي [السفارة الإيرانية]», «مصدر في [الحكومة]
   * [اليمنية]»: the state of the body that stands right behind those who serve in it.
   */
  Optional<String> stateServed(Span span, Sentence sentence) {
    return phrases
        .head(span, sentence)
        .filter(head -> nouns.is(Kind.SERVANT, head))
        .flatMap(
            head -> {
              int next = head.index() + 1;
              boolean in = next < sentence.size() && IN.contains(sentence.token(next).form());
              int body = in ? next + 1 : next;
              return stateOfBodyAt(body, sentence).or(() -> stateOfBareBodyAt(body, sentence));
            });
  }

  /** «سفينتان تابعتان ل[لبحرية] [الهندية]»: the state of the body to which things belong. */
  Optional<String> stateOwning(Span span, Sentence sentence) {
    return phrases
        .head(span, sentence)
        .filter(
            head -> OWNED.stream().anyMatch(name -> nouns.isOfClass(name, ActorNouns.bare(head))))
        .map(head -> head.index() + 1)
        .filter(next -> next + 2 < sentence.size())
        .filter(next -> nouns.is(Kind.PART, sentence.token(next)))
        .filter(next -> sentence.token(next + 1).form().equals(OF))
        .flatMap(next -> stateOfBodyAt(next + 2, sentence));
  }

  private Optional<String> stateOfBodyAt(int at, Sentence sentence) {
    boolean body =
        at < sentence.size() && nouns.isOfClass("@state-body", ActorNouns.bare(sentence.token(at)));
    return linked.mentionsOf(sentence).stream()
        .filter(
            m ->
                m.type() == MentionType.ORGANIZATION && m.from() == at
                    || m.type() == MentionType.NATIONALITY && body && m.from() == at + 1)
        .flatMap(m -> m.mention().entity().flatMap(linked::stateOf).stream())
        .findFirst();
  }

  /** «عناصر من [الجيش]» (men of the army): of the state whose affairs the document tells. */
  private Optional<String> stateOfBareBodyAt(int at, Sentence sentence) {
    boolean bare =
        at < sentence.size()
            && ActorPhrases.isDefinite(sentence.token(at))
            && nouns.isOfClass("@state-body", ActorNouns.bare(sentence.token(at)))
            && linked.mentionsOf(sentence).stream()
                .noneMatch(m -> m.from() <= at + 1 && m.to() > at);
    return bare
        ? linked.stateOfBody(ActorNouns.bare(sentence.token(at)), sentence.tokens(at, at + 1))
        : Optional.empty();
  }

  /**
   * «[القادة] العسكريون في [حلف شمال الأطلسي]», «[القيادة] العامة ل[لجيش السوري]»: the body in
   * which somebody serves, behind him.
   */
  Optional<LinkedMention> bodyBehind(Span span, Sentence sentence) {
    Optional<Token> head =
        phrases
            .head(span, sentence)
            .filter(token -> nouns.is(Kind.SERVANT, token) || nouns.isOfficial(token))
            .filter(token -> token.span().end() <= span.end());
    if (head.isEmpty() || isHeld(span, sentence)) {
      return Optional.empty();
    }
    int at = head.get().index() + 1;
    while (at < sentence.size()
        && at <= head.get().index() + ActorPhrases.MOST_ADJECTIVES
        && sentence.token(at).tag().contains("JJ")
        && !nouns.is(Kind.PAST, sentence.token(at))) {
      at++;
    }
    int name = at + 1;
    String preposition = name < sentence.size() ? sentence.token(at).form() : "";
    boolean in =
        ActorPhrases.WITHIN.contains(preposition)
            || preposition.equals(OF) && nouns.is(Kind.SERVANT, head.get());
    return linked.mentionsOf(sentence).stream()
        .filter(m -> in && m.type() == MentionType.ORGANIZATION && m.from() == name)
        .findFirst();
  }

  /** «[القيادي] في الحركة فلان»: the office of who is named is told, not who acts. */
  private boolean isHeld(Span span, Sentence sentence) {
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.TITLE && m.mention().span().equals(span))
        .anyMatch(m -> linked.holderOf(m).isPresent());
  }
}
