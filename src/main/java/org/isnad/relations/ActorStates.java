package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Entity;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.relations.Phrase.Part;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading.Number;

/** For which state somebody acts: by his name, by what is named beside him, or as the text goes. */
final class ActorStates {

  /** «باسم» (in the name of). */
  private static final String NAME = "اسم";

  /** Endings of the dual and the sound plural of a nisba. */
  private static final List<String> MANY = List.of("يين", "يون", "يان");

  private final Sentence sentence;
  private final LinkedText linked;
  private final Lexicon lexicon;

  ActorStates(Sentence sentence, LinkedText linked, Lexicon lexicon) {
    this.sentence = sentence;
    this.linked = linked;
    this.lexicon = lexicon;
  }

  /** The state for which a common noun acts: by its adjective, its genitive or what is usual. */
  Optional<String> ofNoun(Part part, Optional<LinkedMention> named) {
    Token noun = counted(part);
    String key = NounKeys.bare(noun);
    Optional<String> state = named.flatMap(linked::entityOf).flatMap(e -> linked.stateOf(e.id()));
    boolean body = isIn("@state-body", key) || isIn("@force", key);
    boolean source =
        isIn("@source", key) && ofState(part, noun) && named.filter(this::isState).isPresent();
    if (body || source || isIn("@official", key) || isIn("@state-office", key)) {
      return state
          .or(() -> ruled(key, named))
          .or(() -> seatOrLeader(part, noun))
          .or(() -> named.isEmpty() ? unnamedState(part, noun) : Optional.empty());
    }
    if (isIn("@counterpart", key)) {
      return named.filter(m -> m.type() == MentionType.NATIONALITY).flatMap(m -> state);
    }
    return isIn("@ruling-team", key) ? seatOrLeader(part, noun) : Optional.empty();
  }

  /**
   * The state for which somebody acts who is called by a name or a title.
   *
   * @param mention the name or title
   * @param shown what is shown for it: a title's state, where it stands for that, or else itself
   * @param named the first state, body or person that is named beside a title
   */
  Optional<String> ofName(
      Part part, LinkedMention mention, LinkedMention shown, Optional<LinkedMention> named) {
    if (isSomePeople(part, shown)) {
      return Optional.empty();
    }
    return linked
        .entityOf(shown)
        .flatMap(entity -> linked.stateOf(entity.id()))
        .or(() -> stateServed(mention, named))
        .or(() -> homeStateOfTitle(mention, named))
        .or(() -> mention.type() == MentionType.TITLE ? voiceOf(part) : Optional.empty());
  }

  private boolean isState(LinkedMention mention) {
    return mention.type() == MentionType.NATIONALITY || mention.type() == MentionType.COUNTRY;
  }

  private boolean isIn(String classOfNouns, String key) {
    return lexicon.isOfClass(classOfNouns, key);
  }

  /** «أربعة من [عناصر] الجيش» (four of the army's men): of whom they are. */
  private Token counted(Part part) {
    for (int i = part.head().index() + 1; part.bareNumber() && i + 1 < part.to(); i++) {
      if (sentence.token(i).form().equals("من")) {
        return sentence.token(i + 1);
      }
    }
    return part.head();
  }

  /** «مصدر عسكري» speaks for a state, «مصدر طبي» (a medical source) for nobody. */
  private boolean ofState(Part part, Token source) {
    int next = source.index() + 1;
    return next < part.to() && isIn("@of-state", NounKeys.bare(sentence.token(next)));
  }

  /** «حكومة طالبان» (the Taliban's government) governs the state where that body is at home. */
  private Optional<String> ruled(String key, Optional<LinkedMention> named) {
    return named
        .filter(m -> m.type() == MentionType.ORGANIZATION && isIn("@state-body", key))
        .flatMap(linked::entityOf)
        .flatMap(Entity::country);
  }

  /** «حكومة بكين» (Beijing's), «إدارة الرئيس الأمريكي», «قوات الأسد»: the name right behind. */
  private Optional<String> seatOrLeader(Part part, Token noun) {
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.from() > noun.index() && m.to() <= part.to())
        .filter(m -> m.from() == noun.index() + 1 || isTitled(noun.index() + 1, m.from()))
        .filter(
            m ->
                m.type() == MentionType.LOCATION
                    || m.type() == MentionType.PERSON
                    || m.type() == MentionType.NATIONALITY)
        .flatMap(m -> linked.entityOf(m).flatMap(e -> linked.stateOf(e.id())).stream())
        .findFirst();
  }

  /** Whether a title that begins at a token reaches up to another, past a nisba. */
  private boolean isTitled(int from, int to) {
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.TITLE && m.from() == from)
        .anyMatch(m -> m.to() == to || m.to() + 1 == to);
  }

  /** «الشرطة» (the police), «متحدثة باسم الجيش» (a spokeswoman of the army): as the text goes. */
  private Optional<String> unnamedState(Part part, Token noun) {
    if (isIn("@state-body", NounKeys.bare(noun)) && part.definite()) {
      return stateOfBody(noun);
    }
    for (int i = noun.index() + 1; i < part.to(); i++) {
      Token body = sentence.token(i);
      if (isIn("@state-body", NounKeys.bare(body)) && body.form().startsWith("ال")) {
        return stateOfBody(body);
      }
    }
    return voiceOf(part);
  }

  private Optional<String> stateOfBody(Token body) {
    return linked.stateOfBody(NounKeys.bare(body), sentence.tokens(body.index(), body.index() + 1));
  }

  /** «متحدث باسم [الحكومة] [الكينية]»: a body that is no name stands outside the phrase. */
  private Optional<String> voiceOf(Part part) {
    int name = sentence.token(part.to() - 1).form().endsWith(NAME) ? part.to() : part.to() + 2;
    if (name + 1 >= sentence.size()
        || !sentence.token(name - 1).form().endsWith(NAME)
        || !isIn("@state-body", NounKeys.bare(sentence.token(name)))) {
      return Optional.empty();
    }
    List<LinkedMention> behind =
        linked.mentionsOf(sentence).stream().filter(m -> m.from() == name + 1).toList();
    return behind.stream()
        .flatMap(m -> linked.entityOf(m).flatMap(e -> linked.stateOf(e.id())).stream())
        .findFirst()
        .or(() -> behind.isEmpty() ? stateOfBody(sentence.token(name)) : Optional.empty());
  }

  /**
   * «ستة أتراك», «باكستانيين» (Pakistanis) are private people; «الأتراك» may be the state, and
   * «[مسؤولين أتراك] وأمريكيين» goes on with others.
   */
  private boolean isSomePeople(Part part, LinkedMention shown) {
    Token head = part.head();
    boolean plural =
        part.number().filter(number -> number == Number.PLURAL).isPresent()
            || MANY.stream().anyMatch(ending -> head.form().endsWith(ending)) && !goesOn(head);
    return shown.type() == MentionType.NATIONALITY
        && shown.from() == head.index()
        && plural
        && !head.form().startsWith("ال");
  }

  /** Whether an adjective is joined by «و» to another: «[تركية] وأمريكية». */
  private boolean goesOn(Token adjective) {
    int other = adjective.index() - 1;
    return linked.mentionsOf(sentence).stream()
        .anyMatch(m -> m.type() == MentionType.NATIONALITY && m.to() == other);
  }

  /** The state of a title alone, or of the body in which somebody serves; none of a former one. */
  private Optional<String> stateServed(LinkedMention mention, Optional<LinkedMention> state) {
    boolean title = mention.type() == MentionType.TITLE;
    Set<MentionType> ofOffice = Set.of(MentionType.NATIONALITY, MentionType.PERSON);
    return state
        .filter(m -> !linked.isPast(mention))
        .filter(
            m ->
                m.type() == MentionType.ORGANIZATION
                    || title && (!ofOffice.contains(m.type()) || linked.isOfficeOfState(mention)))
        .flatMap(linked::entityOf)
        .flatMap(e -> linked.stateOf(e.id()));
  }

  /** «رئيس الجمهورية» (the President of the Republic) of a document about one state. */
  private Optional<String> homeStateOfTitle(LinkedMention mention, Optional<LinkedMention> state) {
    boolean office =
        mention.type() == MentionType.TITLE
            && state.isEmpty()
            && isIn("@state-office", NounKeys.bare(sentence.token(mention.from())));
    String noun = NounKeys.bare(sentence.token(mention.from()));
    if (!office || linked.isPast(mention)) {
      return Optional.empty();
    }
    return isIn("@envoy", noun)
        ? linked.stateLastCalled(noun, mention.place())
        : linked.stateOfBody(noun, mention.place());
  }
}
