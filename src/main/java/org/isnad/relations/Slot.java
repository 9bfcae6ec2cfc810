package org.isnad.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Letters;

/**
 * One place of a frame, as {@code lexicon/predicates.tsv} writes it: {@code S}, {@code T}, {@code
 * ب/ب_أن:C}, {@code من_قبل:S?}, {@code +T}, {@code @nisba:S}, {@code @clause:T}, {@code
 * =محادثات|مباحثات}, {@code T{PERSON,!@rank}}.
 *
 * @param role what the filler is to the event; empty for a fixed noun
 * @param link how the filler is joined to the trigger
 * @param prepositions the prepositions that may join a noun phrase, where {@code link} is {@link
 *     Link#WRITTEN}
 * @param clauses the prepositions that may join a clause with أنّ, إنّ or أنْ; empty for none
 * @param nouns the fixed nouns of a light verb, in plain letters
 * @param constraints what the filler's head must or must not be
 * @param optional whether the frame holds without it
 */
record Slot(
    Optional<SlotRole> role,
    Link link,
    List<String> prepositions,
    List<String> clauses,
    List<String> nouns,
    List<Constraint> constraints,
    boolean optional) {

  private static final String THAT = "أن";
  private static final String NISBA = "@nisba:";
  private static final String CLAUSE = "@clause:";
  private static final String DESCRIBED = "@described:";

  enum SlotRole {
    S,
    T,
    C,
    R,
    I,
    L,
    D,
    TOPIC
  }

  enum Link {
    /** A noun phrase without a preposition. */
    DIRECT,
    /** A preposition, a complementizer, or either. */
    WRITTEN,
    /** The noun or possessive pronoun that a masdar governs. */
    GENITIVE,
    /** An adjective of nationality on the noun. */
    NISBA,
    /** Whoever acts in the clause that the noun stands in. */
    CLAUSE,
    /** The noun that the trigger stands on as an adjective, or the trigger itself. */
    DESCRIBED
  }

  /**
   * A condition on a filler: a lexical class ({@code @weapon}) or a kind of name ({@code PERSON}).
   *
   * @param name the class or kind
   * @param negated whether the filler must not be of it
   */
  record Constraint(String name, boolean negated) {}

  Slot {
    prepositions = List.copyOf(prepositions);
    clauses = List.copyOf(clauses);
    nouns = List.copyOf(nouns);
    constraints = List.copyOf(constraints);
  }

  boolean isFixedNoun() {
    return !nouns.isEmpty();
  }

  boolean is(SlotRole wanted) {
    return role.filter(wanted::equals).isPresent();
  }

  /** Whether its filler may be of a lexical class or kind of name, by what it asks for. */
  boolean takes(String kind) {
    return constraints.stream().anyMatch(c -> !c.negated() && c.name().equals(kind));
  }

  /** Whether a direct noun phrase fills it that is not the grammatical subject. */
  boolean isDirectObject() {
    return link == Link.DIRECT && !isFixedNoun() && !is(SlotRole.S);
  }

  /**
   * Reads one slot.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static Slot parse(String written) {
    String rest = written;
    boolean optional = rest.endsWith("?");
    if (optional) {
      rest = rest.substring(0, rest.length() - 1);
    }
    List<Constraint> constraints = new ArrayList<>();
    int brace = rest.indexOf('{');
    if (brace >= 0) {
      if (!rest.endsWith("}")) {
        throw new IllegalArgumentException("slot «" + written + "» has { without }");
      }
      for (String name : rest.substring(brace + 1, rest.length() - 1).split(",")) {
        boolean negated = name.startsWith("!");
        constraints.add(new Constraint(negated ? name.substring(1) : name, negated));
      }
      rest = rest.substring(0, brace);
    }
    int equals = rest.indexOf('=');
    if (equals >= 0) {
      List<String> nouns = Arrays.asList(rest.substring(equals + 1).split("\\|"));
      if (nouns.isEmpty() || nouns.contains("")) {
        throw new IllegalArgumentException("slot «" + written + "» has = without a noun");
      }
      Link link = equals == 0 ? Link.DIRECT : Link.WRITTEN;
      List<String> prepositions = alternatives(rest.substring(0, equals));
      return new Slot(
          Optional.empty(), link, prepositions, List.of(), nouns, constraints, optional);
    }
    if (rest.startsWith("+")) {
      return bare(Link.GENITIVE, role(rest.substring(1), written), constraints, optional);
    }
    if (rest.startsWith(NISBA)) {
      return bare(Link.NISBA, role(rest.substring(NISBA.length()), written), constraints, optional);
    }
    if (rest.startsWith(DESCRIBED)) {
      return bare(
          Link.DESCRIBED, role(rest.substring(DESCRIBED.length()), written), constraints, optional);
    }
    if (rest.startsWith(CLAUSE)) {
      return bare(
          Link.CLAUSE, role(rest.substring(CLAUSE.length()), written), constraints, optional);
    }
    int colon = rest.indexOf(':');
    SlotRole role = role(rest.substring(colon + 1), written);
    if (colon < 0) {
      return bare(Link.DIRECT, role, constraints, optional);
    }
    List<String> prepositions = new ArrayList<>();
    List<String> clauses = new ArrayList<>();
    for (String alternative : alternatives(rest.substring(0, colon))) {
      if (alternative.equals(THAT)) {
        clauses.add("");
      } else if (alternative.endsWith(" " + THAT)) {
        clauses.add(alternative.substring(0, alternative.length() - THAT.length() - 1));
      } else {
        prepositions.add(alternative);
      }
    }
    return new Slot(
        Optional.of(role), Link.WRITTEN, prepositions, clauses, List.of(), constraints, optional);
  }

  private static Slot bare(
      Link link, SlotRole role, List<Constraint> constraints, boolean optional) {
    return new Slot(
        Optional.of(role), link, List.of(), List.of(), List.of(), constraints, optional);
  }

  private static List<String> alternatives(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split("/")).map(p -> p.replace('_', ' ')).toList();
  }

  private static SlotRole role(String name, String written) {
    for (SlotRole role : SlotRole.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "slot «" + written + "» has no role S, T, C, R, I, L, D or TOPIC");
  }

  /** Whether a preposition is one of those behind which this place is written. */
  boolean isWrittenBehind(String preposition) {
    String key = Letters.key(preposition);
    return prepositions.stream().anyMatch(p -> Letters.key(p).equals(key));
  }
}
