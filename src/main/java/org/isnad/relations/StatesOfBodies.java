package org.isnad.relations;

import java.util.Optional;
import org.isnad.Entity;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.entities.CameoActor;
import org.isnad.entities.LinkedText;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * The states of bodies that are called by a noun alone, or by one with an adjective: «القضاء»,
 * «الحزب الحاكم».
 */
record StatesOfBodies(ActorNouns nouns, ActorPhrases phrases, LinkedText linked) {

  /** «محكمة [ألمانية]», «قاض [إسباني]»: a court or judge whose state stands right behind. */
  Optional<String> stateOfPublic(Span span, Sentence sentence) {
    return phrases
        .head(span, sentence)
        .filter(head -> nouns.is(Kind.PUBLIC, head))
        .flatMap(
            head ->
                linked.mentionsOf(sentence).stream()
                    .filter(m -> m.type() == MentionType.NATIONALITY)
                    .filter(m -> span.covers(m.mention().span()))
                    .filter(m -> m.from() <= head.index() + 2)
                    .flatMap(m -> m.mention().entity().flatMap(linked::stateOf).stream())
                    .findFirst());
  }

  /** «القضاء» (the judiciary) alone: that of the state whose affairs the document tells. */
  Optional<String> stateOfJudges(Span span, Sentence sentence) {
    return ActorPhrases.alone(span, sentence)
        .filter(word -> nouns.is(Kind.PUBLIC, word))
        .filter(word -> nouns.isOfClass("@body-noun", ActorNouns.bare(word)))
        .filter(word -> lastCalled(span, sentence).isEmpty())
        .flatMap(
            word ->
                linked.stateOfOnlyBody(
                    ActorNouns.bare(word), sentence.tokens(word.index(), word.index() + 1)));
  }

  /** «[الحزب] الحاكم» (the ruling party) of a document about one state, or in the one behind. */
  Optional<String> stateOfRuling(Span span, Sentence sentence) {
    Optional<Token> head = phrases.head(span, sentence);
    int ruling = head.map(token -> token.index() + 1).orElse(sentence.size());
    if (ruling >= sentence.size()
        || !nouns.is(Kind.RULING, sentence.token(ruling))
        || !nouns.isOfClass("@body-noun", ActorNouns.bare(head.get()))) {
      return Optional.empty();
    }
    boolean in =
        ruling + 1 < sentence.size()
            && ActorPhrases.WITHIN.contains(sentence.token(ruling + 1).form());
    return linked.mentionsOf(sentence).stream()
        .filter(m -> in && m.from() == ruling + 2 && ActorPhrases.PLACES.contains(m.type()))
        .flatMap(m -> linked.entityOf(m).flatMap(Entity::country).stream())
        .findFirst()
        .or(
            () ->
                linked.stateOfBody(
                    ActorNouns.bare(head.get()), sentence.tokens(ruling - 1, ruling)));
  }

  /** «[الوكالة]» behind «وكالة الأنباء الإيرانية», «[السفارة]» behind «السفارة الألمانية». */
  Optional<String> stateOfLastCalled(Span span, Sentence sentence) {
    return ActorPhrases.alone(span, sentence)
        .filter(word -> nouns.isOfClass("@body-noun", ActorNouns.bare(word)))
        .filter(word -> !nouns.is(Kind.PUBLIC, word))
        .flatMap(
            word ->
                linked.stateOfLastCalled(
                    ActorNouns.bare(word), sentence.tokens(word.index(), word.index() + 1)));
  }

  /** «[الاتحاد]» behind «الاتحاد الأوروبي», «[الحركة]» behind «حماس»: whose code is known. */
  Optional<CameoActor> lastCalled(Span span, Sentence sentence) {
    return ActorPhrases.alone(span, sentence)
        .filter(word -> nouns.isOfClass("@body-noun", ActorNouns.bare(word)))
        .flatMap(
            word ->
                linked.cameoLastCalled(
                    ActorNouns.bare(word), sentence.tokens(word.index(), word.index() + 1)));
  }
}
