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
 * Gives those who serve in a body of a state that state («ستة أعضاء بمجلس النواب الأمريكي»), and
 * the participants that act for no state the code of the group, people or organisation of states
 * for which they act: «حزب الله», «متحدث باسم حماس» (a spokesman of Hamas), «الأمين العام للأمم
 * المتحدة».
 */
record ActorCodes(Lexicon lexicon, StandingWords words, LinkedText linked) {

  /** Those who act for whom they belong to; of «مواقع الحزب» (the party's sites) nothing does. */
  private static final List<String> ACTING =
      List.of("@official", "@force", "@state-body", "@state-office", "@source", "@leaders");

  private static final String ARTICLE = "ال";

  /** «50 شخصا [من]»: so near to its beginning. */
  private static final int FARTHEST_OF = 3;

  /** What a body of a state owns and sends: its ships, aircraft and men. */
  private static final List<String> OWNED = List.of("@official", "@force");

  private static final String OF = "ل";

  /** «باسم» (in the name of). */
  private static final String NAME = "اسم";

  private static final Set<String> IN = Set.of("في", "ب", "من", "ل");
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
    Optional<String> state =
        party.entity().isPresent()
            ? Optional.empty()
            : party.span().flatMap(span -> stateTold(span, sentence));
    if (state.isPresent()) {
      return new Participant(
          party.span(),
          party.text(),
          party.entity(),
          party.name(),
          state,
          party.antecedent(),
          party.cameoActor(),
          party.organization(),
          party.quantity());
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

  private Optional<String> stateTold(Span span, Sentence sentence) {
    return stateServed(span, sentence)
        .or(() -> stateOwning(span, sentence))
        .or(() -> stateOfPublic(span, sentence))
        .or(() -> seatVoiced(span, sentence));
  }

  /** «سفينتان تابعتان ل[لبحرية] [الهندية]»: the state of the body to which things belong. */
  private Optional<String> stateOwning(Span span, Sentence sentence) {
    return head(span, sentence)
        .filter(head -> OWNED.stream().anyMatch(name -> lexicon.isOfClass(name, bare(head.key()))))
        .map(head -> head.index() + 1)
        .filter(next -> next + 2 < sentence.size())
        .filter(next -> words.is(Kind.PART, sentence.token(next)))
        .filter(next -> sentence.token(next + 1).form().equals(OF))
        .flatMap(next -> stateOfBodyAt(next + 2, sentence));
  }

  /** «محكمة [ألمانية]», «قاض [إسباني]»: a court or judge whose state stands right behind. */
  private Optional<String> stateOfPublic(Span span, Sentence sentence) {
    return head(span, sentence)
        .filter(head -> words.is(Kind.PUBLIC, head))
        .flatMap(
            head ->
                linked.mentionsOf(sentence).stream()
                    .filter(m -> m.type() == MentionType.NATIONALITY)
                    .filter(m -> span.covers(m.mention().span()))
                    .filter(m -> m.from() <= head.index() + 2)
                    .flatMap(m -> m.mention().entity().flatMap(linked::stateOf).stream())
                    .findFirst());
  }

  /** «متحدثة باسم [البيت الأبيض]»: a palace that is a government is no body by its name. */
  private Optional<String> seatVoiced(Span span, Sentence sentence) {
    Optional<Token> voice =
        head(span, sentence).filter(head -> lexicon.isOfClass("@official", bare(head.key())));
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.LOCATION)
        .filter(m -> voice.filter(head -> m.from() == head.index() + 3).isPresent())
        .filter(m -> sentence.token(m.from() - 1).form().endsWith(NAME))
        .flatMap(m -> m.mention().entity().flatMap(linked::stateOf).stream())
        .findFirst();
  }

  /**
   * «ستة أعضاء ب[مجلس النواب الأمريكي]», «اثنين من موظفي [السفارة الإيرانية]», «مصدر في [الحكومة]
   * [اليمنية]»: the state of the body that stands right behind those who serve in it.
   */
  private Optional<String> stateServed(Span span, Sentence sentence) {
    return head(span, sentence)
        .filter(head -> words.is(Kind.SERVANT, head))
        .flatMap(
            head -> {
              int next = head.index() + 1;
              boolean in = next < sentence.size() && IN.contains(sentence.token(next).form());
              return stateOfBodyAt(in ? next + 1 : next, sentence);
            });
  }

  private Optional<String> stateOfBodyAt(int at, Sentence sentence) {
    boolean body =
        at < sentence.size() && lexicon.isOfClass("@state-body", bare(sentence.token(at).key()));
    return linked.mentionsOf(sentence).stream()
        .filter(
            m ->
                m.type() == MentionType.ORGANIZATION && m.from() == at
                    || m.type() == MentionType.NATIONALITY && body && m.from() == at + 1)
        .flatMap(m -> m.mention().entity().flatMap(linked::stateOf).stream())
        .findFirst();
  }

  /**
   * Who is meant by a phrase: of «ستة من أعضاء المجلس» (six of the council's members) the members.
   */
  private Optional<Token> head(Span span, Sentence sentence) {
    List<Token> inside =
        tokens(sentence)
            .filter(token -> span.covers(token.span()))
            .filter(token -> !token.isProclitic())
            .toList();
    if (inside.isEmpty() || serves(inside.get(0))) {
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
        || head(span, sentence).filter(head -> serves(head) || isActing(head)).isPresent();
  }

  /** «الأكراد» is the people, «أكراد» are some private men. */
  private static boolean isDefinite(LinkedMention mention, Sentence sentence) {
    return sentence.token(mention.from()).form().startsWith(ARTICLE);
  }

  private static Stream<Token> tokens(Sentence sentence) {
    return Stream.iterate(0, i -> i < sentence.size(), i -> i + 1).map(sentence::token);
  }

  private boolean serves(Token head) {
    return words.is(Kind.FIGHTER, head) || words.is(Kind.SERVANT, head);
  }

  private static String bare(String key) {
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }

  private boolean isActing(Token head) {
    String bare = bare(head.key());
    boolean construct = bare.endsWith("و") || bare.endsWith("ي");
    String singular = construct ? bare.substring(0, bare.length() - 1) : bare;
    return ACTING.stream()
        .anyMatch(name -> lexicon.isOfClass(name, bare) || lexicon.isOfClass(name, singular));
  }
}
