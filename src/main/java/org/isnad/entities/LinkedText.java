package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.Mention;
import org.isnad.syntax.Sentence;

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
  private final Optional<String> homeState;
  private final Map<String, LinkedMention> holders;

  /**
   * @param sentences the document's sentences
   * @param mentions its mentions in text order
   * @param entities its entities in the order of first mention
   * @param states ISO code by entity id for those that stand for a state when they act: countries,
   *     capitals and seats of government, officials and bodies of a known state
   * @param homeState the state whose affairs the document tells, if it is one state's
   * @param holders by the id of a title, the name of who holds it
   */
  LinkedText(
      List<Sentence> sentences,
      List<LinkedMention> mentions,
      List<Entity> entities,
      Map<String, String> states,
      Optional<String> homeState,
      Map<String, LinkedMention> holders) {
    this.sentences = List.copyOf(sentences);
    this.mentions = List.copyOf(mentions);
    this.entities = List.copyOf(entities);
    this.states = Map.copyOf(states);
    this.homeState = homeState;
    this.holders = Map.copyOf(holders);
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
    return Optional.ofNullable(holders.get(title.mention().id()));
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The state whose government «الحكومة» (the government) is here, if that is clear. */
  public Optional<String> homeState() {
    return homeState;
  }

  /** The state for which an entity acts, as ISO 3166-1 alpha-2 code. */
  public Optional<String> stateOf(String entityId) {
    return Optional.ofNullable(states.get(entityId));
  }
}
