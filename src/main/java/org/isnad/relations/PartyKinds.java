package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.Slot.Constraint;
import org.isnad.syntax.Sentence;
import org.isnad.text.Letters;

/** Whether who fills a place of a frame is of a kind that it asks for. */
final class PartyKinds {

  /** What no person is and yet kills and destroys. */
  private static final List<String> DESTROYERS =
      List.of("@weapon", "@vehicle", "@attack", "@disaster");

  private final Sentence sentence;
  private final Participants participants;
  private final Lexicon lexicon;

  PartyKinds(Sentence sentence, Participants participants, Lexicon lexicon) {
    this.sentence = sentence;
    this.participants = participants;
    this.lexicon = lexicon;
  }

  /** Whether a phrase begins with one of the nouns that a frame names. */
  boolean isOneOf(List<String> nouns, Phrase phrase) {
    String key = phrase.first().key();
    String bare = NounStems.withoutAccusative(key);
    for (String noun : nouns) {
      String[] words = Letters.key(noun.replace('_', ' ')).split(" ");
      boolean head = words[0].equals(key) || words[0].equals(bare);
      boolean two = // «نفذت عمليتين» (carried out two operations)
          words.length == 1 && NounStems.ofTwo(key).anyMatch(words[0]::equals);
      if (two || head && (words.length == 1 || goesOn(phrase, words))) {
        return true;
      }
    }
    return false;
  }

  /** «وقف إطلاق النار»: the words of the fixed noun follow each other in the phrase. */
  private boolean goesOn(Phrase phrase, String[] words) {
    int at = phrase.first().head().index() + 1;
    for (int k = 1; k < words.length; k++) {
      if (at >= sentence.size()) {
        return false;
      }
      String key = NounKeys.bare(sentence.token(at));
      String word = Definiteness.withoutArticle(words[k]);
      if (!key.equals(word) && !NounStems.withoutAccusative(key).equals(word)) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Whether what a pronoun means is known to be of a kind that a place asks for. */
  boolean isKnownToBe(Filler pronoun, List<Constraint> constraints) {
    String head = headOf(pronoun);
    return constraints.stream()
        .filter(constraint -> !constraint.negated())
        .anyMatch(constraint -> lexicon.isOfClass(constraint.name(), head));
  }

  private static String headOf(Filler party) {
    String head = Letters.key(party.referent().name().split(" ")[0]);
    return Definiteness.withoutArticle(head);
  }

  /** Whether the head of a noun phrase meets all constraints of a place. */
  boolean meets(Phrase.Part part, List<Constraint> constraints) {
    boolean positive = false;
    boolean met = false;
    for (Constraint constraint : constraints) {
      boolean holds = holds(part, constraint.name());
      if (constraint.negated()) {
        if (holds) {
          return false;
        }
      } else {
        positive = true;
        met |= holds;
      }
    }
    return met || !positive;
  }

  /** What is known of the thing that a pronoun means doesn't rule it out. */
  boolean mayMeet(Filler pronoun, List<Constraint> constraints) {
    Optional<MentionType> type = participants.typeOf(pronoun);
    if (type.isEmpty()) {
      return constraints.stream().allMatch(Constraint::negated)
          || constraints.stream().anyMatch(c -> isOfType(MentionType.PERSON, c.name()));
    }
    boolean positive = false;
    boolean met = false;
    for (Constraint constraint : constraints) {
      boolean holds = isOfType(type.get(), constraint.name());
      if (constraint.negated() && holds) {
        return false;
      }
      positive |= !constraint.negated();
      met |= !constraint.negated() && holds;
    }
    return met || !positive;
  }

  private static boolean isOfType(MentionType type, String name) {
    return switch (name) {
      case "PERSON", "@person-noun", "@office" -> type == MentionType.PERSON;
      case "COUNTRY" -> type == MentionType.COUNTRY;
      case "ORG" -> type == MentionType.ORGANIZATION;
      case "LOCATION" -> type == MentionType.LOCATION || type == MentionType.COUNTRY;
      case "ACTOR" -> true;
      default -> false;
    };
  }

  boolean holds(Phrase.Part part, String name) {
    Optional<MentionType> type =
        part.named() ? part.mention().map(LinkedMention::type) : Optional.empty();
    return switch (name) {
      case "PERSON" ->
          type.filter(t -> t == MentionType.PERSON || t == MentionType.TITLE).isPresent();
      case "COUNTRY" -> type.filter(t -> t == MentionType.COUNTRY).isPresent();
      case "ORG" -> type.filter(t -> t == MentionType.ORGANIZATION).isPresent();
      case "LOCATION" ->
          type.filter(t -> t == MentionType.LOCATION || t == MentionType.COUNTRY).isPresent();
      case "ACTOR" ->
          type.filter(t -> t != MentionType.LOCATION).isPresent()
              || participants.standsForState(part)
              || part.bareNumber()
              || isPersonNoun(part)
              || isOfClass(part, "@force")
              || isOfClass(part, "@body-noun");
      case "@person-noun" -> part.bareNumber() || isPersonNoun(part);
      default -> isOfClass(part, name);
    };
  }

  /** A listed one, or «القوميون» (the nationalists): only people have this plural. */
  boolean isPersonNoun(Phrase.Part part) {
    return isOfClass(part, "@person-noun")
        || Inflection.isSoundMasculinePlural(part.head())
        || isUnknownName(part);
  }

  boolean isPersonNoun(String key) {
    return lexicon.isOfClass("@person-noun", key);
  }

  /** «أوقفت السلطات جنينة» (the authorities arrested Geneina): a proper noun that no list has. */
  private boolean isUnknownName(Phrase.Part part) {
    return part.head().tag().equals("NNP")
        && part.mention().isEmpty()
        && part.to() - part.from() < 4
        && !lexicon.isListed(part.key());
  }

  boolean isOfClass(Phrase.Part part, String name) {
    return lexicon.isOfClass(name, part.key());
  }

  /** Whether who is only understood is of a kind that the frame's subject can't be of. */
  boolean isExcluded(Frame frame, Filler understood) {
    Optional<MentionType> type = participants.typeOf(understood);
    return frame.slots().stream()
        .filter(slot -> slot.is(frame.subjectRole()))
        .flatMap(slot -> slot.constraints().stream())
        .filter(Constraint::negated)
        .anyMatch(
            constraint ->
                type.map(t -> isOfType(t, constraint.name()))
                    .orElseGet(() -> lexicon.isOfClass(constraint.name(), headOf(understood))));
  }

  /** الجيش، الوزارة، an organisation or a place: a force or body, of whom one expects acts. */
  boolean isBodyOrForce(Phrase.Part part) {
    return isOfClass(part, "@force")
        || isOfClass(part, "@body-noun")
        || isOfClass(part, "@state-body")
        || holds(part, "ORG")
        || holds(part, "LOCATION");
  }

  /** «غارة تدمر» (a raid destroys): what is nobody and yet kills and destroys. */
  boolean isDestroyer(Phrase.Part part) {
    return DESTROYERS.stream().anyMatch(name -> isOfClass(part, name));
  }

  /** «السيطرة» (taking control): what somebody does, by the masdar's name. */
  boolean isAct(Phrase.Part part) {
    return !part.named() && !lexicon.framesOfMasdar(part.key()).isEmpty();
  }

  /** «أسفر», «أدى»: tells what came of whatever happened. */
  boolean tellsResult(Frame frame) {
    return lexicon.isOfClass("@result-verb", Letters.key(frame.lemma()));
  }

  boolean isBlow(String key) {
    return DESTROYERS.stream().anyMatch(name -> lexicon.isOfClass(name, key));
  }

  /** «ضرب الإعصار الساحل ودمر ألف منزل» (…and destroyed a thousand houses). */
  boolean mayStrike(Filler thing) {
    String head = headOf(thing);
    return DESTROYERS.stream().anyMatch(name -> lexicon.isOfClass(name, head));
  }

  boolean isRuledOut(List<Filler> understood, Slot slot) {
    return understood.stream().anyMatch(party -> isOfOtherClass(party, slot.constraints()))
        || understood.stream()
            .filter(party -> party.place().isEmpty() && participants.typeOf(party).isPresent())
            .anyMatch(party -> !mayMeet(party, slot.constraints()));
  }

  /** «أصدر الحزب بيانا دان فيه القرار»: a party (no court) condemns, and convicts nobody. */
  private boolean isOfOtherClass(Filler understood, List<Constraint> constraints) {
    List<String> asked =
        constraints.stream().filter(c -> !c.negated()).map(Constraint::name).toList();
    boolean ofClass = !asked.isEmpty() && asked.stream().allMatch(name -> name.startsWith("@"));
    String bare = headOf(understood);
    return ofClass
        && participants.typeOf(understood).isEmpty()
        && understood.referent().introduced().isPresent()
        && asked.stream().noneMatch(name -> lexicon.isOfClass(name, bare));
  }

  /** Whether what is known of somebody who is only understood meets what a place asks for. */
  boolean isKnownAs(Filler understood, List<Constraint> constraints) {
    List<String> asked =
        constraints.stream().filter(c -> !c.negated()).map(Constraint::name).toList();
    boolean animate = understood.animate() && (asked.contains("ACTOR") || asked.contains("PERSON"));
    return asked.isEmpty()
        || animate
        || participants
            .typeOf(understood)
            .map(type -> asked.stream().anyMatch(name -> isOfType(type, name)))
            .orElseGet(
                () -> asked.stream().anyMatch(n -> lexicon.isOfClass(n, headOf(understood))));
  }
}
