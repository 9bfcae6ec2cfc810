package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A column of a {@link DataTable}, and what its cells may hold. Whatever it refuses is refused when
 * the file is read, with file and line, so that who uses a cell needs no case for a bad one.
 */
public final class Column {

  private static final Predicate<String> NUMBER =
      Pattern.compile("-?[0-9]{1,9}").asMatchPredicate();

  private final String name;
  private final boolean required;
  private final boolean unique;
  private final boolean list;
  private final boolean distinct;
  private final String allowed;
  private final Predicate<String> test;

  private Column(
      String name,
      boolean required,
      boolean unique,
      boolean list,
      boolean distinct,
      String allowed,
      Predicate<String> test) {
    this.name = name;
    this.required = required;
    this.unique = unique;
    this.list = list;
    this.distinct = distinct;
    this.allowed = allowed;
    this.test = test;
  }

  /** Anything, or nothing. */
  public static Column of(String name) {
    return new Column(name, false, false, false, false, "", cell -> true);
  }

  /** A list of anything, separated by bars. */
  public static Column list(String name) {
    return new Column(name, false, false, true, true, "", part -> true);
  }

  /**
   * What a pattern allows.
   *
   * @param allowed the same in words, for the message: {@code "two to four digits"}
   */
  public static Column matching(String name, String regex, String allowed) {
    return of(name).only(allowed, Pattern.compile(regex).asMatchPredicate());
  }

  /** A whole number. */
  public static Column number(String name, int least, int most) {
    return of(name)
        .only(
            "a number from " + least + " to " + most,
            cell -> NUMBER.test(cell) && isWithin(Integer.parseInt(cell), least, most));
  }

  /** One of some values. */
  public static Column oneOf(String name, String... values) {
    Set<String> known = Set.of(values);
    return of(name).only("one of " + String.join(", ", values), known::contains);
  }

  /** A constant as files write it: in small letters, with hyphens. */
  public static <E extends Enum<E>> Column oneOf(String name, Class<E> type) {
    return oneOf(name, names(type));
  }

  /** Constants as files write them. */
  public static <E extends Enum<E>> Column listOf(String name, Class<E> type) {
    String[] names = names(type);
    Set<String> known = Set.of(names);
    return list(name).only("of " + String.join(", ", names), known::contains);
  }

  private static <E extends Enum<E>> String[] names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Column::written).toArray(String[]::new);
  }

  /** A constant's name as files write it. */
  public static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E constant(Class<E> type, String written) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> written(constant).equals(written))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(written + " is no " + type.getName()));
  }

  private static boolean isWithin(int number, int least, int most) {
    return number >= least && number <= most;
  }

  /** The same column, whose cells, or their parts, hold only this. */
  public Column only(String what, Predicate<String> allows) {
    return new Column(name, required, unique, list, distinct, what, test.and(allows));
  }

  /** The same column, of plain letters: no vowel marks, no tatweel. */
  public Column plain() {
    return only("in plain letters", part -> Letters.plain(part).equals(part));
  }

  /** The same column, of plain letters, one of them at least. */
  public Column words() {
    return only(
        "words in plain letters",
        part ->
            Letters.plain(part).equals(part)
                && part.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  /** The same column, with something in every cell. */
  public Column required() {
    return new Column(name, true, unique, list, distinct, allowed, test);
  }

  /** The same column, with something else in every cell. */
  public Column unique() {
    return new Column(name, true, true, list, distinct, allowed, test);
  }

  /** The same list, in which a part may stand twice. */
  public Column repeating() {
    return new Column(name, required, unique, list, false, allowed, test);
  }

  String name() {
    return name;
  }

  boolean isUnique() {
    return unique;
  }

  /** What is wrong with its cell in a row. */
  List<String> problems(DataTable.Row row) {
    String cell = row.get(name);
    if (cell.isEmpty()) {
      return required ? List.of("nothing under " + name + "; fill it in") : List.of();
    }
    if (!list) {
      return problem(cell).map(List::of).orElse(List.of());
    }
    List<String> parts = row.list(name);
    List<String> problems = new ArrayList<>();
    for (String part : parts) {
      problem(part).ifPresent(problems::add);
    }
    if (distinct && parts.size() > 1) {
      Set<String> seen = new HashSet<>();
      for (String part : parts) {
        if (!seen.add(part)) {
          problems.add("«" + part + "» stands twice under " + name + "; remove one");
        }
      }
    }
    return problems;
  }

  private Optional<String> problem(String part) {
    return test.test(part)
        ? Optional.empty()
        : Optional.of(name + " must be " + allowed + ", not «" + part + "»");
  }
}
