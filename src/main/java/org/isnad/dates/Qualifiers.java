package org.isnad.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.MentionType;
import org.isnad.TimexMod;
import org.isnad.TimexSet;
import org.isnad.TimexValue;
import org.isnad.dates.Rule.Context;
import org.isnad.dates.Rule.Match;
import org.isnad.text.Column;
import org.isnad.text.DataTable;

/**
 * The lines of {@code dates/qualifiers.tsv}: what the words before, in and behind an expression say
 * of it, «about», «early in», «every». Immutable.
 */
final class Qualifiers {

  private static final Column[] COLUMNS = {
    Column.matching("qualifier", "[a-z0-9]+(-[a-z0-9]+)*", "small letters joined by hyphens")
        .unique(),
    Column.of("mod").only("a mod of TIMEX3", cell -> mods().contains(cell)),
    Column.oneOf("quant", "EVERY"),
    Column.matching("freq", "[1-9][0-9]{0,3}|[A-Z]{2,}", "a number, or a class of «before»"),
    Column.listOf("of", MentionType.class).required(),
    Column.list("before"),
    Column.list("inside"),
    Column.list("behind"),
    Column.list("examples"),
    Column.list("counterexamples")
  };

  private final List<Qualifier> mods;
  private final List<Qualifier> sets;

  private Qualifiers(List<Qualifier> mods, List<Qualifier> sets) {
    this.mods = List.copyOf(mods);
    this.sets = List.copyOf(sets);
  }

  private static Set<String> mods() {
    return java.util.Arrays.stream(TimexMod.values()).map(Enum::name).collect(Collectors.toSet());
  }

  static Qualifiers load(Vocabulary vocabulary) {
    List<Qualifier> mods = new ArrayList<>();
    List<Qualifier> sets = new ArrayList<>();
    DataTable.ofModel("dates/qualifiers.tsv", COLUMNS)
        .forEach(
            row -> {
              Qualifier qualifier = Qualifier.of(row, vocabulary);
              (qualifier.isOfSet() ? sets : mods).add(qualifier);
            });
    return new Qualifiers(mods, sets);
  }

  /** The value with the modifier and the recurrence of the first line each that fits. */
  TimexValue qualified(TimexValue value, MentionType type, List<Atom> atoms, Match match) {
    Optional<TimexMod> mod = first(mods, type, atoms, match).flatMap(Qualifier::mod);
    Optional<TimexSet> set =
        first(sets, type, atoms, match).map(qualifier -> qualifier.set(atoms, match.from()));
    TimexValue modified = mod.map(value::withMod).orElse(value);
    return set.map(modified::withSet).orElse(modified);
  }

  private static Optional<Qualifier> first(
      List<Qualifier> lines, MentionType type, List<Atom> atoms, Match match) {
    for (Qualifier line : lines) {
      if (line.fits(type, atoms, match)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** Where the modifier begins that ends right before an atom; there, if none does. */
  int startBefore(List<Atom> atoms, int at) {
    int longest = 0;
    for (Qualifier line : mods) {
      longest = Math.max(longest, line.before.lengthBefore(atoms, at));
    }
    return at - longest;
  }

  /**
   * One line.
   *
   * @param mod the modifier that it gives; without one, and without the next two, the line keeps
   *     later ones from fitting
   * @param quant which of the times that come again
   * @param freq how often in each: a number, or the class of {@code before} that holds it
   * @param of the types of expressions that it is for
   */
  private record Qualifier(
      Optional<TimexMod> mod,
      Optional<String> quant,
      Optional<String> freq,
      Set<MentionType> of,
      Context before,
      Context inside,
      Context behind) {

    static Qualifier of(DataTable.Row row, Vocabulary vocabulary) {
      Context before = Rule.context(row.list("before"), vocabulary);
      Optional<String> freq = row.optional("freq");
      freq.filter(name -> !isNumber(name) && !before.hasClass(name))
          .ifPresent(
              name -> {
                throw new IllegalArgumentException(
                    "no entry of before has the class " + name + ", which freq names");
              });
      return new Qualifier(
          row.optional("mod").map(TimexMod::valueOf),
          row.optional("quant"),
          freq,
          Set.copyOf(row.constants("of", MentionType.class)),
          before,
          Rule.context(row.list("inside"), vocabulary),
          Rule.context(row.list("behind"), vocabulary));
    }

    private static boolean isNumber(String freq) {
      return Character.isDigit(freq.charAt(0));
    }

    boolean isOfSet() {
      return quant.isPresent() || freq.isPresent();
    }

    boolean fits(MentionType type, List<Atom> atoms, Match match) {
      return of.contains(type)
          && (before.endsAt(atoms, match.from())
              || inside.isWithin(atoms, match.from(), match.to())
              || behind.beginsAt(atoms, match.to()));
    }

    TimexSet set(List<Atom> atoms, int from) {
      return new TimexSet(
          quant,
          freq.flatMap(name -> isNumber(name) ? freq : before.value(name, atoms, from))
              .map(number -> OptionalInt.of(Integer.parseInt(number)))
              .orElse(OptionalInt.empty()));
    }
  }
}
