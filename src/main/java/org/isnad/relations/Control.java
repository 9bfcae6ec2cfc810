package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Match.Content;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;

/**
 * Who does what a masdar or the verb of a complement names without saying who: «تعهد ماكرون بإرسال
 * قوات» (Macron promised to send troops) and he sends them, «اتهم ماكرون موسكو بقصف المدينة»
 * (accused Moscow of shelling the town) and Moscow shelled it.
 */
final class Control {

  private final List<Unit> units;
  private final Lexicon lexicon;
  private final Participants participants;
  private final ClauseReader clauses;
  private final Told told;
  private final PronounReferents referents;

  Control(
      List<Unit> units,
      Lexicon lexicon,
      Participants participants,
      ClauseReader clauses,
      Told told,
      PronounReferents referents) {
    this.units = units;
    this.lexicon = lexicon;
    this.participants = participants;
    this.clauses = clauses;
    this.told = told;
    this.referents = referents;
  }

  /** «تسعى موسكو إلى توقيع اتفاق»: the verb lends its subject to the masdar that it governs. */
  void raise(Clause clause, List<Filler> subject) {
    for (Clause.Complement complement : clause.complements()) {
      lexicon
          .governors()
          .ofVerb(units.get(clause.verb()).readings(), link(complement))
          .ifPresent(
              governor -> raise(complement, controller(governor, clause, complement, subject)));
    }
  }

  private List<Filler> controller(
      Governor governor, Clause clause, Clause.Complement event, List<Filler> subject) {
    return switch (governor.control()) {
      case SUBJECT -> subject;
      case NONE -> List.of();
      case OBJECT ->
          phraseBefore(event, clause, Clause.Link.NOUN_PHRASE, "")
              .filter(object -> !object.equals(subject))
              .orElse(List.of());
      case DATIVE -> phraseBefore(event, clause, Clause.Link.PREPOSITION, "ل").orElse(List.of());
    };
  }

  private Optional<List<Filler>> phraseBefore(
      Clause.Complement event, Clause clause, Clause.Link link, String preposition) {
    return clause.complements().stream()
        .filter(c -> c.from() < event.from())
        .filter(c -> c.link() == link && c.preposition().equals(preposition))
        .reduce((first, second) -> second)
        .flatMap(Clause.Complement::phrase)
        .map(participants::of);
  }

  private static String link(Clause.Complement complement) {
    return switch (complement.link()) {
      case CLAUSE -> Governors.clauseLink(complement.preposition());
      case PREPOSITION -> Governors.link(complement.preposition());
      default -> Governor.OBJECT;
    };
  }

  private void raise(Clause.Complement complement, List<Filler> subject) {
    int head = head(complement);
    boolean itself = complement.phrase().map(participants::of).filter(subject::equals).isPresent();
    if (!itself) { // «تم اعتقاله»: his arrest took place
      told.lend(head, subject);
    }
  }

  /** The word that tells the event of a complement: its masdar, or the verb behind its أنْ. */
  private int head(Clause.Complement complement) {
    return switch (complement.link()) {
      case PREPOSITION -> complement.from() + 1;
      case CLAUSE -> {
        int i = complement.from();
        while (i < complement.to() && !units.get(i).is(Kind.VERB)) {
          i++;
        }
        yield i;
      }
      default -> complement.from();
    };
  }

  /** «نفى الجيش قصف المستشفى»: what somebody denies is what he is said to have done. */
  boolean isDenied(int noun) {
    return !isClaim(noun)
        && told.above(noun).filter(m -> m.frame().kind().speech() == Speech.DENIED).isPresent();
  }

  /** Who acts in the main verb before a purpose: those who can act, where it governs no event. */
  List<Filler> actorOf(int purpose) {
    boolean intended = // «كشفت الشرطة مخططا لاغتيال» (uncovered a plot to assassinate): not hers
        purpose > 1 && lends(purpose - 2, Governors.link(units.get(purpose - 1).word()));
    if (intended || told.above(purpose).isPresent()) {
      return List.of();
    }
    for (int i = purpose - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.is(Kind.VERB)) {
        List<Filler> parties = told.subjectOf(i);
        boolean governs =
            lexicon
                .governors()
                .ofVerb(unit.readings(), Governors.link(units.get(purpose - 1).word()))
                .isPresent();
        return governs || hasSuffered(i) ? List.of() : animate(parties);
      }
      if (unit.is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        break;
      }
      Optional<List<Filler>> user = userOfMeans(i);
      if (user.isPresent()) {
        return user.get();
      }
    }
    return List.of();
  }

  /** «اختطفت تلميذات في هجوم أثار حملة لإطلاق سراحهن»: the abducted have no purpose. */
  private boolean hasSuffered(int verb) {
    return told.matches().stream().anyMatch(m -> m.trigger() == verb && m.passive());
  }

  /** «استخدام القوات الغاز لتفريق» (the forces' use of gas to disperse): who uses the means. */
  private Optional<List<Filler>> userOfMeans(int noun) {
    boolean means =
        units.get(noun).is(Kind.NOUN) && lexicon.isOfClass("@means", units.get(noun).nounKey());
    return means
        ? clauses
            .phraseAt(noun + 1)
            .map(participants::of)
            .filter(parties -> parties.stream().allMatch(Filler::animate))
        : Optional.empty();
  }

  /**
   * «تقدم الجيش بدعم من روسيا» (the army advanced with support from Russia): who acts in the clause
   * of a noun, before it or behind.
   */
  List<Filler> actorAround(int noun) {
    for (int i = noun - 1; i >= 0 && !opensAnotherClause(i); i--) {
      if (units.get(i).is(Kind.VERB)) {
        return animate(told.subjectOf(i));
      }
    }
    return referents.nextSubject(noun).map(List::of).map(Control::animate).orElse(List.of());
  }

  private boolean opensAnotherClause(int i) {
    return units.get(i).is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.COLON);
  }

  private boolean isClaim(int noun) {
    return lexicon.isOfClass("@claim-noun", units.get(noun).nounKey());
  }

  /** Who tries, wants or plans to do what the masdar at a unit names, if somebody does. */
  List<Filler> intenderOf(int noun) {
    boolean wanted =
        told.above(noun)
            .filter(m -> m.frame().kind().speech().isWanted())
            .filter(m -> m.of(SlotRole.T).isEmpty())
            .isPresent();
    return wanted ? controllerOf(noun) : told.raisedTo(noun);
  }

  /** Who does what the masdar at a unit names, if the word above says so. */
  List<Filler> controllerOf(int noun) {
    List<Filler> lent = told.raisedTo(noun);
    if (!lent.isEmpty()) {
      return lent;
    }
    List<Filler> owner = ownerAbove(noun);
    if (!owner.isEmpty()) {
      return owner;
    }
    Optional<Match> above = told.above(noun);
    boolean rejected = above.filter(m -> m.frame().kind().speech() == Speech.DENIED).isPresent();
    if (above.isEmpty() || rejected && isClaim(noun)) {
      return List.of(); // «نفت موسكو الاتهامات»: it wasn't Moscow that accused
    }
    int first = above.get().content().map(Content::from).orElse(noun);
    while (first < noun && units.get(first).is(Kind.PREPOSITION, Kind.QUOTE)) {
      first++;
    }
    return first == noun || isJoint(first, noun) ? above.get().controller() : List.of();
  }

  /**
   * «قيام الجيش باغتيال القائد» (the army's having the leader killed), «عزمه طرد السفير» (his
   * resolve to expel the ambassador): whose the noun above is.
   */
  private List<Filler> ownerAbove(int masdar) {
    boolean preposition = Unit.isAt(units, masdar - 1, Kind.PREPOSITION);
    String link = preposition ? Governors.link(units.get(masdar - 1).word()) : Governor.OBJECT;
    int end = preposition ? masdar - 1 : masdar;
    for (int i = end - 1; i >= 0 && !units.get(i).is(Kind.VERB, Kind.COMMA); i--) {
      boolean adjacent = i + 1 == end;
      if (lends(i, adjacent && !preposition ? Governor.GENITIVE : link)) {
        // «اتهم الحزب بالسعي للسيطرة» (…the party of striving to control)
        return adjacent ? whoIsSaidTo(i) : ownerOf(i, end);
      }
    }
    return List.of();
  }

  /** Who is made or accused to do what a noun names; but not who reports, rejects or denies it. */
  private List<Filler> whoIsSaidTo(int noun) {
    List<Filler> controller = controllerOf(noun);
    boolean tells = told.above(noun).filter(m -> m.of(SlotRole.S).equals(controller)).isPresent();
    return tells && told.raisedTo(noun).isEmpty() ? List.of() : controller;
  }

  private boolean lends(int noun, String link) {
    return units.get(noun).is(Kind.NOUN)
        && lexicon
            .governors()
            .ofNoun(units.get(noun).nounKey(), link)
            .filter(governor -> governor.control() == Governor.Control.SUBJECT)
            .isPresent();
  }

  /** Whoever stands in the genitive or as a possessive between a noun and a unit, alone. */
  private List<Filler> ownerOf(int noun, int end) {
    Unit owner = units.get(noun + 1);
    if (owner.is(Kind.CLITIC)) {
      return referents
          .possessor(owner, noun)
          .filter(party -> noun + 2 == end)
          .map(party -> List.of(participants.pronoun(owner, Optional.of(party))))
          .orElse(List.of());
    }
    return clauses
        .phraseAt(noun + 1)
        .filter(phrase -> phrase.to() == end)
        .map(participants::of)
        .orElse(List.of());
  }

  /** Who accuses somebody else of what the masdar at a unit names, as a pronoun may mean him. */
  Optional<Filler> accuserOf(int noun) {
    return told.above(noun)
        .filter(m -> m.of(SlotRole.S).size() == 1 && m.of(SlotRole.T).size() == 1)
        .filter(m -> m.controller().equals(m.of(SlotRole.T)))
        .map(m -> m.of(SlotRole.S).get(0).continued());
  }

  /** As {@link #controllerOf}, but not who speaks in the verb above. */
  List<Filler> controllerBesideSpeaker(int noun) {
    List<Filler> controller = controllerOf(noun);
    boolean speaks =
        told.above(noun)
            .filter(m -> m.frame().kind().speech() == Speech.CLAIM)
            .filter(m -> m.of(SlotRole.S).equals(controller))
            .isPresent();
    return speaks ? List.of() : controller;
  }

  /** Who does what a masdar joined to the first masdar of a claim names, if the claim says so. */
  List<Filler> controllerOfJoint(int noun) {
    Optional<Match> above = told.above(noun);
    int first = above.flatMap(Match::content).map(Content::from).orElse(noun);
    while (first < noun && units.get(first).is(Kind.PREPOSITION, Kind.QUOTE)) {
      first++;
    }
    return isJoint(first, noun) ? controllerOf(noun) : List.of();
  }

  /**
   * «بتدريب المتشددين وتسليحهم» (of training the militants and arming them), «بالسرقة، وبالتخطيط ل»
   * (of theft, and of planning): two masdars.
   */
  private boolean isJoint(int first, int second) {
    int joint = second - 1;
    if (joint > first && units.get(joint).is(Kind.PREPOSITION)) {
      joint--;
    }
    boolean joined =
        joint > first
            && units.get(joint).is(Kind.CONJUNCTION)
            && clauses.isEventNoun(first)
            && (isBehindSame(first, second)
                || !Definiteness.beginsWithArticle(units.get(first))
                    && !Definiteness.beginsWithArticle(units.get(second)));
    for (int i = first; joined && i < joint; i++) {
      joined = !units.get(i).is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE);
    }
    return joined;
  }

  private boolean isBehindSame(int first, int second) {
    return Unit.isAt(units, first - 1, Kind.PREPOSITION)
        && Unit.isAt(units, second - 1, Kind.PREPOSITION)
        && units.get(first - 1).word().equals(units.get(second - 1).word());
  }

  /** Those who can act, or nobody. */
  static List<Filler> animate(List<Filler> parties) {
    boolean act = parties.stream().allMatch(Filler::animate);
    return act ? parties.stream().map(Filler::continued).toList() : List.of();
  }
}
