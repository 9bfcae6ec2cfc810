package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.Phrase.Part;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;

/**
 * Reads noun phrases from units, left to right, by what Arabic shows on the words.
 *
 * <p>An iḍāfa goes on while its last noun is in the construct: without article, possessive or the
 * alif of the indefinite accusative. An adjective belongs to the noun before it when both have the
 * article or both lack it. Behind a name only adjectives go on, so that subject and object stay
 * apart in «اتهمت واشنطن موسكو» (Washington accused Moscow). A part joined by و belongs to the
 * phrase unless a verb follows it, which makes it the subject of a clause of its own.
 */
final class PhraseReader {

  private static final Set<String> INSTITUTION_PREPOSITIONS = Set.of("في", "ب", "ل", "لدى", "من");

  private final List<Unit> units;
  private final ClauseReader.WordClasses words;

  PhraseReader(List<Unit> units, ClauseReader.WordClasses words) {
    this.units = units;
    this.words = words;
  }

  /** The phrase that begins at a unit, or nothing where none can. */
  Optional<Phrase> at(int start) {
    return read(start, true);
  }

  /** As {@link #at}, but a verb behind the last part doesn't take that part away. */
  Optional<Phrase> coordinatedAt(int start) {
    return read(start, false);
  }

  private Optional<Phrase> read(int start, boolean verbTakesLast) {
    if (start >= units.size() || !units.get(start).opensPhrase()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    int end = part(start, parts);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int next;
    while ((next = coordinated(end, parts.get(parts.size() - 1))) > 0) {
      int before = parts.size();
      int behind = part(next, parts);
      if (parts.size() == before || verbTakesLast && startsClause(behind)) {
        parts.subList(before, parts.size()).clear();
        break;
      }
      end = behind;
    }
    return Optional.of(new Phrase(start, end, parts));
  }

  /** The unit at which a coordinated part begins, or 0. */
  private int coordinated(int end, Part last) {
    int i = skipQuotes(end);
    if (i >= units.size()) {
      return 0;
    }
    Unit unit = units.get(i);
    if (unit.is(Kind.CONJUNCTION) && !unit.word().equals("ف") && !unit.word().equals("بل")) {
      int next = i + 1;
      if (next < units.size() && isNegation(units.get(next))) {
        next++; // «لا موسكو ولا بيونغ يانغ»: neither Moscow nor Pyongyang
      }
      return opens(next) ? next : 0;
    }
    if (unit.is(Kind.COMMA) && last.named() && isName(i + 1) && listGoesOn(i + 1)) {
      return i + 1;
    }
    return 0;
  }

  private static boolean isNegation(Unit unit) {
    return unit.is(Kind.PARTICLE) && unit.word().equals("لا");
  }

  private boolean isName(int i) {
    return i < units.size()
        && units.get(i).is(Kind.NAME)
        && units.get(i).mention().filter(m -> m.type().isName()).isPresent();
  }

  /** «أ، ب وج»: behind the name stands another comma and name, or و and a name. */
  private boolean listGoesOn(int name) {
    int i = name + 1;
    return i + 1 < units.size() && units.get(i).is(Kind.CONJUNCTION, Kind.COMMA) && isName(i + 1);
  }

  private boolean opens(int i) {
    return i < units.size() && units.get(i).opensPhrase();
  }

  private boolean startsClause(int i) {
    int next = i;
    while (next < units.size() && units.get(next).is(Kind.PARTICLE, Kind.DATE)) {
      next++;
    }
    return next < units.size() && units.get(next).is(Kind.VERB);
  }

  private int skipQuotes(int i) {
    int next = i;
    while (next < units.size() && units.get(next).is(Kind.QUOTE)) {
      next++;
    }
    return next;
  }

  /** Reads one part, adds it, and returns the index of the unit behind it. */
  private int part(int start, List<Part> parts) {
    int i = start;
    while (i < units.size() && isCounter(i)) {
      i++;
    }
    if (i >= units.size() || !units.get(i).opensPhrase()) {
      return bareNumber(start, i, parts);
    }
    Unit head = units.get(i);
    Extent extent = new Extent(head);
    i++;
    while (i < units.size() && extent.takes(units.get(i), followed(i))) {
      extent.take(units.get(i));
      i++;
    }
    if (words.isPersonNoun(head) && namesInstitution(i)) {
      extent.take(units.get(i + 1));
      i += 2;
    }
    parts.add(extent.part(units.get(start).from(), start, units.get(start)));
    return i;
  }

  /** هذا، 12، آلاف: stands before the noun that the phrase is about. */
  private boolean isCounter(int i) {
    return units.get(i).is(Kind.DETERMINER, Kind.NUMBER)
        || words.isQuantity(units.get(i))
            && i + 1 < units.size()
            && units.get(i + 1).is(Kind.NOUN, Kind.NAME);
  }

  /** «مسؤول في الاستخبارات» (an official in the intelligence service). */
  private boolean namesInstitution(int i) {
    return i + 1 < units.size()
        && units.get(i).is(Kind.PREPOSITION)
        && INSTITUTION_PREPOSITIONS.contains(units.get(i).word())
        && units.get(i + 1).mention().filter(m -> m.type() == MentionType.ORGANIZATION).isPresent();
  }

  private int bareNumber(int start, int end, List<Part> parts) {
    if (end > start) {
      Unit number = units.get(end - 1);
      parts.add(
          new Part(
              units.get(start).from(),
              number.to(),
              start,
              number.head(),
              number.nounKey(),
              Optional.empty(),
              false,
              false,
              Optional.empty(),
              Optional.of(Number.PLURAL)));
    }
    return end;
  }

  private Optional<Unit> followed(int i) {
    return i + 1 < units.size() ? Optional.of(units.get(i + 1)) : Optional.empty();
  }

  /** A part while it grows. */
  private static final class Extent {
    private final Unit head;
    private Unit last;
    private boolean open;
    private boolean definite;
    private boolean lastIsAdjective;
    private Optional<LinkedMention> mention;

    Extent(Unit head) {
      this.head = head;
      this.last = head;
      this.mention = head.mention();
      this.open = isConstruct(head);
      this.definite = !open && isDefinite(head);
    }

    boolean takes(Unit next, Optional<Unit> behind) {
      return switch (next.kind()) {
        case CLITIC -> next.head().tag().equals("PRP$") || last.is(Kind.NOUN);
        case NAME -> open || titlesName(next);
        case NOUN ->
            open
                || lastIsAdjective
                    && !definite
                    && next.head().form().startsWith("ال")
                    && !behindDefinite(behind);
        case NUMBER -> open && last.is(Kind.NOUN) && isArticled(last);
        case DETERMINER -> open;
        case ADJECTIVE -> agrees(next);
        default -> false;
      };
    }

    /** «العاصمة دمشق» (the capital Damascus): a place, person or body in apposition to its kind. */
    private boolean titlesName(Unit next) {
      return head == last
          && last.is(Kind.NOUN)
          && isArticled(last)
          && next.mention().filter(m -> m.type() == MentionType.LOCATION).isPresent();
    }

    private static boolean behindDefinite(Optional<Unit> behind) {
      return behind.filter(unit -> unit.is(Kind.VERB)).isPresent();
    }

    private boolean agrees(Unit adjective) {
      if (last.is(Kind.CLITIC)) {
        return isArticled(adjective);
      }
      if (last.is(Kind.NAME)) {
        return isArticled(adjective) && adjective.mention().isPresent();
      }
      return isArticled(adjective) == (definite || isArticled(last));
    }

    void take(Unit next) {
      switch (next.kind()) {
        case CLITIC -> {
          definite = true;
          open = false;
        }
        case NAME -> {
          definite = true;
          open = false;
          if (mention.isEmpty()) {
            mention = next.mention();
          }
        }
        case NOUN -> {
          definite |= isArticled(next);
          open = !definite && isConstruct(next);
          lastIsAdjective = false;
        }
        case ADJECTIVE -> {
          open = false;
          lastIsAdjective = true;
          if (mention.isEmpty()) {
            mention = next.mention();
          }
        }
        default -> {}
      }
      last = next;
    }

    Part part(int from, int fromUnit, Unit start) {
      boolean counted = start != head && start.is(Kind.NUMBER, Kind.DETERMINER);
      return new Part(
          from,
          last.to(),
          fromUnit,
          head.head(),
          head.nounKey(),
          mention,
          head.is(Kind.NAME),
          definite || head.is(Kind.NAME),
          counted ? Optional.empty() : Agreement.gender(head),
          counted ? Optional.of(Number.PLURAL) : Agreement.number(head));
    }

    private static boolean isConstruct(Unit unit) {
      return (unit.is(Kind.NOUN, Kind.NUMBER)
              || unit.is(Kind.ADJECTIVE) && unit.mention().isEmpty())
          && !isArticled(unit)
          && !isIndefiniteAccusative(unit.head());
    }

    private static boolean isDefinite(Unit unit) {
      return unit.is(Kind.NAME) || isArticled(unit);
    }

    private static boolean isArticled(Unit unit) {
      return unit.is(Kind.NAME, Kind.CLITIC)
          || unit.head().form().startsWith("ال") && unit.head().tag().startsWith("DT")
          || unit.head().form().startsWith("ال") && unit.head().form().length() > 4;
    }

    /** «اتفاقا» (an agreement, accusative) governs nothing. */
    private static boolean isIndefiniteAccusative(Token token) {
      String form = token.form();
      return form.length() > 3
          && (form.endsWith("ا") || form.endsWith("اً"))
          && !form.endsWith("ائيا")
          && token.tag().equals("NN");
    }
  }

  /** Gender and number as the form shows them. */
  static final class Agreement {
    private Agreement() {}

    static Optional<Gender> gender(Unit unit) {
      if (unit.mention().isPresent() && unit.is(Kind.NAME)) {
        return switch (unit.mention().get().type()) {
          case COUNTRY, LOCATION, PERSON, NATIONALITY -> Optional.empty();
          case TITLE -> byEnding(unit.head().form());
          // «الأمم المتحدة», «طالبان»: without ة the form tells nothing
          case ORGANIZATION ->
              byEnding(unit.head().form()).filter(gender -> gender == Gender.FEMININE);
          default -> Optional.empty();
        };
      }
      return byEnding(unit.head().form());
    }

    static Optional<Gender> byEnding(String form) {
      return form.endsWith("ة") || form.endsWith("ات")
          ? Optional.of(Gender.FEMININE)
          : Optional.of(Gender.MASCULINE);
    }

    static Optional<Number> number(Unit unit) {
      String form = unit.head().form();
      String tag = unit.head().tag();
      if (unit.is(Kind.NAME)) {
        return Optional.empty();
      }
      if (tag.endsWith("NNS") && (form.endsWith("ان") || form.endsWith("ين"))) {
        return Optional.empty();
      }
      return tag.endsWith("NNS") ? Optional.of(Number.PLURAL) : Optional.empty();
    }
  }
}
