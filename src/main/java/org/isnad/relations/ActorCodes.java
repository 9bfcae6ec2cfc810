package org.isnad.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.EntityType;
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

  /** «زار دمشق», «سيطر على دمشق»: a capital that is a goal or a prize is but a place. */
  private static final Set<String> OF_PLACES =
      Set.of("arrive-travel", "besiege", "invade-storm", "occupy-control", "seize", "visit");

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

  /** A nominal clause's predicate behind a definite noun: a noun or adjective without article. */
  private static final Set<String> PREDICATES = Set.of("JJ", "NN", "VBN", "VN");

  /** A name ends the phrase, or its quotation mark does. */
  private static final int CLOSING_MARK = 1;

  /** «مسؤول عسكري كبير في». */
  private static final int MOST_ADJECTIVES = 2;

  private static final List<String> ENVOYS = List.of("@envoy", "@official");
  private static final Set<String> WITHIN = Set.of("في", "ب");
  private static final Set<MentionType> PLACES = Set.of(MentionType.COUNTRY, MentionType.LOCATION);
  private static final Set<String> IN = Set.of("في", "ب", "من", "ل");
  private static final Set<MentionType> STATES =
      Set.of(MentionType.COUNTRY, MentionType.NATIONALITY);
  private static final String ACCUSATIVE = "ا";
  private static final Set<MentionType> NAMES =
      Set.of(MentionType.ORGANIZATION, MentionType.NATIONALITY);

  Relation coded(Relation relation, Sentence sentence) {
    Participant subject = coded(relation.subject(), sentence);
    Participant object = coded(relation.object(), sentence);
    return relation.toBuilder()
        .subject(subject)
        .object(isForNobody(relation, subject, object, sentence) ? ofNobody(object) : object)
        .arguments(
            relation.arguments().stream()
                .map(a -> new Argument(a.role(), coded(a.filler(), sentence)))
                .toList())
        .speaker(relation.speaker().map(speaker -> coded(speaker, sentence)))
        .build();
  }

  private boolean isForNobody(
      Relation relation, Participant subject, Participant object, Sentence sentence) {
    return isTeam(subject) && isCounterpart(object, sentence)
        || OF_PLACES.contains(relation.predicate().id()) && isPlace(object);
  }

  private boolean isPlace(Participant party) {
    return party
        .entity()
        .flatMap(linked::entity)
        .filter(entity -> entity.type() == EntityType.LOCATION)
        .isPresent();
  }

  /** «المنتخب البولندي» meets «نظيره الياباني»: a body of no state, and so is its counterpart. */
  private boolean isTeam(Participant party) {
    return party.actorCode().isEmpty()
        && party
            .entity()
            .flatMap(linked::entity)
            .filter(entity -> entity.type() == EntityType.ORGANIZATION)
            .isPresent();
  }

  private boolean isCounterpart(Participant party, Sentence sentence) {
    return party.entity().isEmpty()
        && party
            .span()
            .flatMap(span -> head(span, sentence))
            .filter(head -> words.is(Kind.COUNTERPART, head))
            .isPresent();
  }

  private static Participant ofNobody(Participant party) {
    return acting(party, Optional.empty());
  }

  private Participant coded(Participant party, Sentence sentence) {
    Optional<CameoActor> group =
        party.entity().isPresent()
            ? Optional.empty()
            : party.span().flatMap(span -> groupCalled(span, sentence));
    if (group.isPresent()) {
      return acting(party, Optional.empty()).ofGroup(group.get().code());
    }
    if (party.actor().isPresent()) {
      boolean nobody =
          party.entity().isEmpty()
              && party.span().filter(span -> actsNoMore(span, sentence)).isPresent();
      return nobody ? acting(party, Optional.empty()) : party;
    }
    Optional<String> state =
        party.entity().isPresent()
            ? Optional.empty()
            : party.span().flatMap(span -> stateTold(span, sentence));
    if (state.isPresent()) {
      return acting(party, state);
    }
    Optional<CameoActor> code =
        party.entity().isPresent()
            ? party.entity().flatMap(linked::cameoOf)
            : party
                .span()
                .flatMap(
                    span ->
                        phrase(span, sentence)
                            .or(() -> bodyBehind(span, sentence).flatMap(linked::cameoOf))
                            .or(() -> lastCalled(span, sentence)));
    return code.map(
            actor ->
                actor.organisation()
                    ? party.ofOrganization(actor.code())
                    : party.ofGroup(actor.code()))
        .orElse(party);
  }

  private static Participant acting(Participant party, Optional<String> state) {
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

  private Optional<String> stateTold(Span span, Sentence sentence) {
    return stateServed(span, sentence)
        .or(() -> stateOwning(span, sentence))
        .or(() -> stateOfPublic(span, sentence))
        .or(() -> seatVoiced(span, sentence))
        .or(() -> seatRepresented(span, sentence))
        .or(() -> bodyBehind(span, sentence).flatMap(linked::entityOf).flatMap(this::stateOf))
        .or(() -> stateOfSource(span, sentence))
        .or(() -> stateOfCounterpart(span, sentence))
        .or(() -> stateOfOffice(span, sentence))
        .or(() -> stateOfLastCalled(span, sentence))
        .or(() -> stateOfVoiced(span, sentence))
        .or(() -> stateOfJudges(span, sentence))
        .or(() -> stateOfRuling(span, sentence));
  }

  /** «الميليشيات [الحوثية]», «عناصر [حمساوية]»: whose fighters they are, by the adjective. */
  private Optional<CameoActor> groupCalled(Span span, Sentence sentence) {
    Optional<Token> head =
        head(span, sentence)
            .filter(token -> serves(token) || isActing(token) || isActingObject(token))
            .filter(token -> isPhrase(span, sentence));
    return head.flatMap(
        noun ->
            groupAt(noun, noun.index() + 1, sentence)
                .or(
                    () ->
                        isAdjective(noun.index() + 1, sentence)
                            ? groupAt(noun, noun.index() + 2, sentence)
                            : Optional.empty()));
  }

  /** «وفدا حوثيا» (a Houthi delegation), in the accusative. */
  private boolean isActingObject(Token noun) {
    String bare = bare(noun.key());
    return bare.endsWith(ACCUSATIVE)
        && lexicon.isOfClass("@official", bare.substring(0, bare.length() - 1));
  }

  private static boolean isAdjective(int at, Sentence sentence) {
    return at < sentence.size() && sentence.token(at).tag().contains("JJ");
  }

  /** The group whose adjective a token is, if it agrees with the noun in the article. */
  private Optional<CameoActor> groupAt(Token noun, int at, Sentence sentence) {
    return Optional.of(at)
        .filter(i -> i < sentence.size())
        .map(sentence::token)
        .filter(word -> isDefinite(word) == isDefinite(noun))
        .filter(word -> !isOfName(word, sentence))
        .flatMap(linked::groupOf);
  }

  private static boolean isDefinite(Token token) {
    return token.form().startsWith(ARTICLE);
  }

  /** No clause that somebody says: «الميليشيات الحوثية هاجمت القرية». */
  private boolean isPhrase(Span span, Sentence sentence) {
    return !isClause(span, sentence)
        && tokens(sentence).noneMatch(t -> span.covers(t.span()) && t.isTaggedVerb());
  }

  /** «عبد الملك [الحوثي]»: a name of somebody. */
  private boolean isOfName(Token token, Sentence sentence) {
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.PERSON)
        .anyMatch(m -> m.from() <= token.index() && token.index() < m.to());
  }

  /**
   * «مصدر عسكري» (a military source), «مصادر أمنية في [بغداد]»: of the state of the place behind,
   * or of that of the last source which the text calls somebody's. Whose affairs it tells is too
   * little: such sources speak for themselves.
   */
  private Optional<String> stateOfSource(Span span, Sentence sentence) {
    Optional<Token> head =
        head(span, sentence)
            .filter(token -> lexicon.isOfClass("@source", bare(token.key())))
            .filter(token -> isPhrase(span, sentence));
    int at = head.map(token -> token.index() + 1).orElse(sentence.size());
    if (at >= sentence.size() || !words.is(Kind.STATE_SIDE, sentence.token(at))) {
      return Optional.empty();
    }
    while (at < sentence.size() && sentence.token(at).tag().contains("JJ")) {
      at++;
    }
    int behind = at;
    boolean in = behind + 1 < sentence.size() && WITHIN.contains(sentence.token(behind).form());
    Optional<LinkedMention> place =
        linked.mentionsOf(sentence).stream()
            .filter(m -> in && m.from() == behind + 1 && !m.type().isTemporal())
            .findFirst();
    if (place.isPresent()) {
      return place
          .filter(m -> PLACES.contains(m.type()))
          .flatMap(linked::entityOf)
          .flatMap(Entity::country);
    }
    Token source = head.get();
    return isOfAnother(source.index() + 1, behind, sentence)
        ? Optional.empty()
        : linked.stateLastCalled(
            bare(source.key()), sentence.tokens(source.index(), source.index() + 1));
  }

  /** «مكتب [رئيس الوزراء] [الكندي]», «ديوان [الملك]»: of whom the state is that holds it. */
  private Optional<String> stateOfOffice(Span span, Sentence sentence) {
    int holder =
        head(span, sentence)
            .filter(token -> words.is(Kind.OFFICE, token) && isPhrase(span, sentence))
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
  private Optional<String> stateOfCounterpart(Span span, Sentence sentence) {
    int in =
        head(span, sentence)
            .filter(token -> words.is(Kind.COUNTERPART, token))
            .map(token -> token.index() + 2)
            .orElse(sentence.size());
    return in + 1 < sentence.size() && WITHIN.contains(sentence.token(in).form())
        ? linked.mentionsOf(sentence).stream()
            .filter(m -> m.type() == MentionType.COUNTRY && m.from() == in + 1)
            .filter(m -> span.end() <= m.mention().span().end())
            .flatMap(m -> linked.entityOf(m).flatMap(Entity::country).stream())
            .findFirst()
        : Optional.empty();
  }

  /** «مصدر عسكري [تركي]», «مصدر أمني [معارض]», or of a group that the sentence names. */
  private boolean isOfAnother(int from, int to, Sentence sentence) {
    boolean adjective =
        IntStream.rangeClosed(from, Math.min(to, sentence.size() - 1))
            .mapToObj(sentence::token)
            .anyMatch(
                token ->
                    words.is(Kind.OPPOSED, token)
                        || words.is(Kind.PAST, token)
                        || words.is(Kind.PART, token)
                        || words.is(Kind.ALLY, token));
    return adjective
        || linked.mentionsOf(sentence).stream()
            .anyMatch(
                m ->
                    m.type() == MentionType.NATIONALITY && m.from() >= from && m.from() <= to
                        || linked.cameoOf(m).filter(code -> !code.organisation()).isPresent());
  }

  private Optional<String> stateOf(Entity entity) {
    return linked.stateOf(entity.id());
  }

  /**
   * «زعيم [المعارضة] الكينية» (the leader of Kenya's opposition), «عميل [سابق] للمخابرات» (a former
   * agent) act for no state.
   */
  private boolean actsNoMore(Span span, Sentence sentence) {
    return head(span, sentence)
        .map(head -> head.index() + 1)
        .filter(next -> next < sentence.size())
        .map(sentence::token)
        .filter(next -> span.covers(next.span()))
        .filter(next -> words.is(Kind.OPPOSED, next) || words.is(Kind.PAST, next))
        .isPresent();
  }

  /** «ممثل [أبوظبي]» (Abu Dhabi's representative): a capital right behind an envoy. */
  private Optional<String> seatRepresented(Span span, Sentence sentence) {
    Optional<Token> envoy =
        head(span, sentence)
            .filter(head -> ENVOYS.stream().anyMatch(c -> lexicon.isOfClass(c, bare(head.key()))));
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.LOCATION && span.covers(m.mention().span()))
        .filter(m -> envoy.filter(head -> m.from() == head.index() + 1).isPresent())
        .flatMap(m -> m.mention().entity().flatMap(linked::stateOf).stream())
        .findFirst();
  }

  /**
   * «[القادة] العسكريون في [حلف شمال الأطلسي]», «[القيادة] العامة ل[لجيش السوري]»: the body in
   * which somebody serves, behind him.
   */
  private Optional<LinkedMention> bodyBehind(Span span, Sentence sentence) {
    Optional<Token> head =
        head(span, sentence)
            .filter(token -> words.is(Kind.SERVANT, token) || isOfficial(token))
            .filter(token -> token.span().end() <= span.end());
    if (head.isEmpty() || isHeld(span, sentence)) {
      return Optional.empty();
    }
    int at = head.get().index() + 1;
    while (at < sentence.size()
        && at <= head.get().index() + MOST_ADJECTIVES
        && sentence.token(at).tag().contains("JJ")
        && !words.is(Kind.PAST, sentence.token(at))) {
      at++;
    }
    int name = at + 1;
    String preposition = name < sentence.size() ? sentence.token(at).form() : "";
    boolean in =
        WITHIN.contains(preposition)
            || preposition.equals(OF) && words.is(Kind.SERVANT, head.get());
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

  private boolean isOfficial(Token head) {
    return lexicon.isOfClass("@official", bare(head.key()));
  }

  /** «القضاء» (the judiciary) alone: that of the state whose affairs the document tells. */
  private Optional<String> stateOfJudges(Span span, Sentence sentence) {
    return alone(span, sentence)
        .filter(word -> words.is(Kind.PUBLIC, word))
        .filter(word -> lexicon.isOfClass("@body-noun", bare(word.key())))
        .filter(word -> lastCalled(span, sentence).isEmpty())
        .flatMap(
            word ->
                linked.stateOfOnlyBody(
                    bare(word.key()), sentence.tokens(word.index(), word.index() + 1)));
  }

  /** «[الحزب] الحاكم» (the ruling party) of a document about one state, or in the one behind. */
  private Optional<String> stateOfRuling(Span span, Sentence sentence) {
    Optional<Token> head = head(span, sentence);
    int ruling = head.map(token -> token.index() + 1).orElse(sentence.size());
    if (ruling >= sentence.size()
        || !words.is(Kind.RULING, sentence.token(ruling))
        || !lexicon.isOfClass("@body-noun", bare(head.get().key()))) {
      return Optional.empty();
    }
    boolean in = ruling + 1 < sentence.size() && WITHIN.contains(sentence.token(ruling + 1).form());
    return linked.mentionsOf(sentence).stream()
        .filter(m -> in && m.from() == ruling + 2 && PLACES.contains(m.type()))
        .flatMap(m -> linked.entityOf(m).flatMap(Entity::country).stream())
        .findFirst()
        .or(() -> linked.stateOfBody(bare(head.get().key()), sentence.tokens(ruling - 1, ruling)));
  }

  /** «[الاتحاد]» behind «الاتحاد الأوروبي», «[الحركة]» behind «حماس»: whose code is known. */
  private Optional<CameoActor> lastCalled(Span span, Sentence sentence) {
    return alone(span, sentence)
        .filter(word -> lexicon.isOfClass("@body-noun", bare(word.key())))
        .flatMap(
            word ->
                linked.cameoLastCalled(
                    bare(word.key()), sentence.tokens(word.index(), word.index() + 1)));
  }

  /** «[الوكالة]» behind «وكالة الأنباء الإيرانية», «[السفارة]» behind «السفارة الألمانية». */
  private Optional<String> stateOfLastCalled(Span span, Sentence sentence) {
    return alone(span, sentence)
        .filter(word -> lexicon.isOfClass("@body-noun", bare(word.key())))
        .filter(word -> !words.is(Kind.PUBLIC, word))
        .flatMap(
            word ->
                linked.stateOfLastCalled(
                    bare(word.key()), sentence.tokens(word.index(), word.index() + 1)));
  }

  /** «الناطق باسم [الخارجية]»: of the ministry last told of, where no state stands behind. */
  private Optional<String> stateOfVoiced(Span span, Sentence sentence) {
    int behind =
        head(span, sentence)
            .filter(this::isOfficial)
            .map(token -> token.index() + 1)
            .orElse(sentence.size());
    return IntStream.range(behind, Math.min(sentence.size() - 1, behind + MOST_ADJECTIVES))
        .filter(i -> sentence.token(i).form().endsWith(NAME))
        .mapToObj(i -> sentence.token(i + 1))
        .filter(body -> isDefinite(body) && !isBeforeName(body, sentence))
        .flatMap(
            body ->
                linked
                    .stateLastCalled(
                        bare(body.key()), sentence.tokens(body.index(), body.index() + 1))
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

  /** The one word of a phrase, if it is a definite noun. */
  private static Optional<Token> alone(Span span, Sentence sentence) {
    return tokens(sentence)
        .filter(token -> token.span().equals(span) && token.form().startsWith(ARTICLE))
        .findFirst();
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
              int body = in ? next + 1 : next;
              return stateOfBodyAt(body, sentence).or(() -> stateOfBareBodyAt(body, sentence));
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

  /** «عناصر من [الجيش]» (men of the army): of the state whose affairs the document tells. */
  private Optional<String> stateOfBareBodyAt(int at, Sentence sentence) {
    boolean bare =
        at < sentence.size()
            && sentence.token(at).form().startsWith(ARTICLE)
            && lexicon.isOfClass("@state-body", bare(sentence.token(at).key()))
            && linked.mentionsOf(sentence).stream()
                .noneMatch(m -> m.from() <= at + 1 && m.to() > at);
    return bare
        ? linked.stateOfBody(bare(sentence.token(at).key()), sentence.tokens(at, at + 1))
        : Optional.empty();
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
    boolean one = codes.size() == 1 && !isClause(span, sentence) && acts(span, sentence, inside);
    return one ? codes.stream().findFirst() : Optional.empty();
  }

  /** «الوحدات مرتبطة بالحزب» (the units are tied to the party): what is told, not who acts. */
  private boolean isClause(Span span, Sentence sentence) {
    List<Token> inside =
        tokens(sentence).filter(t -> span.covers(t.span()) && !t.isProclitic()).limit(2).toList();
    return inside.size() == 2
        && inside.get(0).form().startsWith(ARTICLE)
        && PREDICATES.contains(inside.get(1).tag())
        && !inside.get(1).form().startsWith(ARTICLE)
        && linked.mentionsOf(sentence).stream().noneMatch(m -> m.from() == inside.get(1).index());
  }

  /** «تنظيم "داعش"», «جماعة «أنصار الله»»: the noun says what kind of thing the name is. */
  private boolean isKindOf(Span span, Token head, Sentence sentence, List<LinkedMention> inside) {
    int name = head.index() + 1;
    boolean quoted = name < sentence.size() && sentence.token(name).isPunctuation();
    return lexicon.isOfClass("@kind-of-body", bare(head.key()))
        && inside.stream()
            .filter(m -> m.type() == MentionType.ORGANIZATION)
            .filter(m -> span.end() - m.mention().span().end() <= CLOSING_MARK)
            .anyMatch(m -> m.from() == head.index() || m.from() == (quoted ? name + 1 : name));
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
        || head(span, sentence)
            .filter(
                head -> serves(head) || isActing(head) || isKindOf(span, head, sentence, inside))
            .isPresent();
  }

  /** «الأكراد» is the people, «أكراد» are some private men. */
  private static boolean isDefinite(LinkedMention mention, Sentence sentence) {
    return isDefinite(sentence.token(mention.from()));
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
