package org.isnad.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.entities.CameoActor;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.entities.StandingWords;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Gives the participants that act for no state the code of the group, people or organisation of
 * states for which they act: «حزب الله», «متحدث باسم حماس» (a spokesman of Hamas), «الأمين العام
 * للأمم المتحدة».
 */
record ActorCodes(Lexicon lexicon, StandingWords words, LinkedText linked) {

  /** Those who act for whom they belong to; of «مواقع الحزب» (the party's sites) nothing does. */
  private static final List<String> ACTING =
      List.of("@official", "@force", "@state-body", "@state-office", "@source", "@leaders");

  private static final String ARTICLE = "ال";
  private static final Set<MentionType> NAMES =
      Set.of(MentionType.ORGANIZATION, MentionType.NATIONALITY);

  Relation coded(Relation relation, Sentence sentence) {
    return relation.toBuilder()
        .subject(coded(relation.subject(), sentence))
        .object(coded(relation.object(), sentence))
        .arguments(
            relation.arguments().stream()
                .map(a -> new Argument(a.role(), coded(a.filler(), sentence)))
                .toList())
        .speaker(relation.speaker().map(speaker -> coded(speaker, sentence)))
        .build();
  }

  private Participant coded(Participant party, Sentence sentence) {
    if (party.actor().isPresent()) {
      return party;
    }
    Optional<CameoActor> code =
        party.entity().isPresent()
            ? party.entity().flatMap(linked::cameoOf)
            : party.span().flatMap(span -> phrase(span, sentence));
    return code.map(
            actor ->
                actor.organisation()
                    ? party.ofOrganization(actor.code())
                    : party.ofGroup(actor.code()))
        .orElse(party);
  }

  /** The one code of the names in a phrase, where its head is somebody who acts for them. */
  private Optional<CameoActor> phrase(Span span, Sentence sentence) {
    List<LinkedMention> inside =
        linked.mentionsOf(sentence).stream().filter(m -> span.covers(m.mention().span())).toList();
    Set<CameoActor> codes = new HashSet<>();
    inside.stream()
        .filter(m -> NAMES.contains(m.type()))
        .flatMap(m -> linked.cameoOf(m).stream())
        .forEach(codes::add);
    boolean one = codes.size() == 1 && acts(span, sentence, inside);
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
            .anyMatch(m -> m.mention().span().equals(span) && isDefinite(m, sentence));
    return title
        || people
        || tokens(sentence)
            .filter(token -> span.covers(token.span()))
            .filter(token -> !token.isProclitic())
            .findFirst()
            .filter(head -> words.is(Kind.FIGHTER, head) || isActing(head))
            .isPresent();
  }

  /** «الأكراد» is the people, «أكراد» are some private men. */
  private static boolean isDefinite(LinkedMention mention, Sentence sentence) {
    return sentence.token(mention.from()).form().startsWith(ARTICLE);
  }

  private static Stream<Token> tokens(Sentence sentence) {
    return Stream.iterate(0, i -> i < sentence.size(), i -> i + 1).map(sentence::token);
  }

  private boolean isActing(Token head) {
    String key = head.key();
    String bare = key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
    boolean construct = bare.endsWith("و") || bare.endsWith("ي");
    String singular = construct ? bare.substring(0, bare.length() - 1) : bare;
    return ACTING.stream()
        .anyMatch(name -> lexicon.isOfClass(name, bare) || lexicon.isOfClass(name, singular));
  }
}
