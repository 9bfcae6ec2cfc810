package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.Mention;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.TokenSpan;

/**
 * A document whose mentions know their entities.
 *
 * <p>Immutable.
 */
public final class LinkedText {

  private final List<Sentence> sentences;
  private final List<LinkedMention> mentions;
  private final List<Entity> entities;
  private final List<List<LinkedMention>> bySentence;
  private final Map<String, Entity> byId;
  private final Map<String, String> states;
  private final BodyStates bodies;
  private final Map<String, TitleUse> titles;
  private final Map<String, CameoActor> codes;
  private final CameoActors actors;

  /**
   * @param sentences the document's sentences
   * @param mentions its mentions in text order
   * @param entities its entities in the order of first mention
   * @param states ISO code by entity id for those that stand for a state when they act: countries,
   *     capitals and seats of government, officials and bodies of a known state
   * @param bodies whose the bodies are of which the text does not say it
   * @param titles by the id of a title, what the text says of it
   * @param codes by entity id, or by the mention's for peoples, which are no entities, the code of
   *     the organisation of states, group or people that it is or acts for
   * @param actors who acts for no state, of whom the words beside a name may tell
   */
  LinkedText(
      List<Sentence> sentences,
      List<LinkedMention> mentions,
      List<Entity> entities,
      Map<String, String> states,
      BodyStates bodies,
      Map<String, TitleUse> titles,
      Map<String, CameoActor> codes,
      CameoActors actors) {
    this.sentences = List.copyOf(sentences);
    this.mentions = List.copyOf(mentions);
    this.entities = List.copyOf(entities);
    this.states = Map.copyOf(states);
    this.bodies = bodies;
    this.titles = Map.copyOf(titles);
    this.codes = Map.copyOf(codes);
    this.actors = actors;
    this.byId = new HashMap<>();
    entities.forEach(entity -> byId.put(entity.id(), entity));
    this.bySentence = new ArrayList<>();
    sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
    mentions.forEach(mention -> bySentence.get(mention.sentence()).add(mention));
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Mention> mentions() {
    return mentions.stream().map(LinkedMention::mention).toList();
  }

  public List<Entity> entities() {
    return entities;
  }

  /** The mentions of one sentence, in text order, outer before inner. */
  public List<LinkedMention> mentionsOf(Sentence sentence) {
    return List.copyOf(bySentence.get(sentence.index()));
  }

  /** The entity that a mention names, where it names one. */
  public Optional<Entity> entityOf(LinkedMention mention) {
    return mention.mention().entity().map(byId::get);
  }

  /** The name beside a title that says who holds the office: «الرئيس الروسي [فلاديمير بوتين]». */
  public Optional<LinkedMention> holderOf(LinkedMention title) {
    return use(title).holder();
  }

  /** Whether a title is an office of a state: «وزير», but not «باحث» (researcher). */
  public boolean isOfficeOfState(LinkedMention title) {
    return use(title).ofState();
  }

  /** Whether an office is held no more: «الرئيس السابق» (the former president). */
  public boolean isPast(LinkedMention title) {
    return use(title).past();
  }

  private TitleUse use(LinkedMention title) {
    return titles.getOrDefault(title.mention().id(), TitleUse.UNKNOWN);
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Whose «الحكومة» (the government) or «الجيش» (the army) is where its words don't say: of the
   * state of the one last spoken of, or of that whose affairs the document tells, if that is clear.
   *
   * @param noun the key of its first word, without article
   * @param place where it stands
   */
  public Optional<String> stateOfBody(String noun, TokenSpan place) {
    return bodies.stateOf(noun, place);
  }

  /**
   * Whose «السفير» (the ambassador) is, who is seldom one of the state whose affairs are told.
   *
   * @param noun the key of its first word, without article
   * @param place where it stands
   */
  public Optional<String> stateLastCalled(String noun, TokenSpan place) {
    return bodies.lastCalled(noun, place);
  }

  /**
   * Which organisation of states or group «المنظمة» (the organisation) or «الحركة» (the movement)
   * is: the last so called before it, if that has a code.
   *
   * @param noun the key of its first word, without article
   * @param place where it stands
   */
  public Optional<CameoActor> cameoLastCalled(String noun, TokenSpan place) {
    return bodies.cameoLastCalled(noun, place);
  }

  /**
   * Whose «القضاء» (the judiciary) is: as {@link #stateOfBody}, but nobody's where the text has
   * told of such bodies of two states.
   *
   * @param noun the key of its first word, without article
   * @param place where it stands
   */
  public Optional<String> stateOfOnlyBody(String noun, TokenSpan place) {
    return bodies.stateOfOnly(noun, place);
  }

  /** The group whose adjective a word is: «الحوثية» in «الميليشيات الحوثية» (Houthi militias). */
  public Optional<CameoActor> groupOf(Token adjective) {
    return actors.ofAdjective(adjective.key());
  }

  /**
   * Whose «الوكالة» (the agency) is: of the state of the organisation last so called before it, if
   * that acts for one.
   *
   * @param noun the key of its first word, without article
   * @param place where it stands
   */
  public Optional<String> stateOfLastCalled(String noun, TokenSpan place) {
    return bodies.stateOfLastCalled(noun, place);
  }

  /** The organisation of states, group or people for which an entity acts, if it does for one. */
  public Optional<CameoActor> cameoOf(String entityId) {
    return Optional.ofNullable(codes.get(entityId));
  }

  /** The same of what a mention names: «الكردية» (Kurdish) is no entity. */
  public Optional<CameoActor> cameoOf(LinkedMention mention) {
    return Optional.ofNullable(
        codes.get(mention.mention().entity().orElse(mention.mention().id())));
  }

  /** The state for which an entity acts, as ISO 3166-1 alpha-2 code. */
  public Optional<String> stateOf(String entityId) {
    return Optional.ofNullable(states.get(entityId));
  }
}
