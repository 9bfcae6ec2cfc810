package org.isnad.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.MentionType;
import org.isnad.dates.Vocabulary.WordClass;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;
import org.isnad.text.Numbers;
import org.isnad.text.Numbers.Found;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code dates/rules.tsv}: how an expression is put together, and how its value is
 * reckoned. A pattern is a fixed row of elements, without repetition, so that matching it at a
 * place takes bounded time. Immutable.
 */
final class Rule {

  private static final Column[] COLUMNS = {
    Column.matching("rule", "[a-z0-9]+(-[a-z0-9]+)*", "small letters joined by hyphens").unique(),
    Column.list("after"),
    Column.list("not-after"),
    Column.of("pattern").required(),
    Column.list("next"),
    Column.list("not-next"),
    Column.oneOf("type", "DATE", "TIME", "DURATION"),
    Column.of("value").required(),
    Column.list("examples"),
    Column.list("counterexamples")
  };

  /** The classes whose words come in pairs: «أغسطس/آب». */
  private static final List<String> MONTHS = List.of("MONTH", "RAREMONTH");

  private final String name;
  private final Context after;
  private final Context notAfter;
  private final List<Element> pattern;
  private final Context next;
  private final Context notNext;
  private final Optional<MentionType> type;
  private final Reckoning value;

  private Rule(DataTable.Row row, Vocabulary vocabulary) {
    this.name = row.get("rule");
    this.after = context(row.list("after"), vocabulary);
    this.notAfter = context(row.list("not-after"), vocabulary);
    this.pattern =
        Arrays.stream(row.get("pattern").split(" ")).map(e -> element(e, vocabulary)).toList();
    this.next = context(row.list("next"), vocabulary);
    this.notNext = context(row.list("not-next"), vocabulary);
    this.type = row.optional("type").map(MentionType::valueOf);
    this.value = Reckoning.named(row.get("value"));
  }

  static List<Rule> load(Vocabulary vocabulary) {
    List<Rule> rules = new ArrayList<>();
    DataTable.ofModel("dates/rules.tsv", COLUMNS)
        .forEach(row -> rules.add(new Rule(row, vocabulary)));
    return List.copyOf(rules);
  }

  /** Each entry is a word or a class, or a few: «أكثر من», «YEAR -». */
  static Context context(List<String> entries, Vocabulary vocabulary) {
    Set<String> words = new HashSet<>();
    List<List<Symbol>> rows = new ArrayList<>();
    for (String entry : entries) {
      List<Symbol> row =
          Arrays.stream(entry.split(" ")).map(word -> symbol(word, vocabulary)).toList();
      if (row.size() == 1 && !row.get(0).isClass()) {
        words.add(row.get(0).name());
      } else {
        rows.add(row);
      }
    }
    return new Context(Set.copyOf(words), List.copyOf(rows));
  }

  String name() {
    return name;
  }

  /** What the expression is; nothing for a rule of what only looks like one. */
  Optional<MentionType> type() {
    return type;
  }

  Reckoning value() {
    return value;
  }

  /** A pattern's element: one of some symbols, which may be missing. */
  private record Element(List<Symbol> symbols, boolean optional) {}

  private enum Article {
    REQUIRED,
    FORBIDDEN,
    FREE
  }

  /**
   * A word, or the name of a class.
   *
   * @param name the word's key, or the class's name
   * @param finder how either is found
   */
  private record Symbol(String name, boolean isClass, Article article, Finder finder) {

    Found find(List<Atom> atoms, int at) {
      Atom atom = atoms.get(at);
      if (article != Article.FREE) {
        boolean definite = atom.isDefinite() || atom.key().equals("ال");
        if (definite != (article == Article.REQUIRED)) {
          return Found.NOTHING;
        }
      }
      return finder.find(atoms, at);
    }
  }

  /** What stands at an atom, if it is what is looked for. */
  private interface Finder {
    Found find(List<Atom> atoms, int at);
  }

  private static Element element(String written, Vocabulary vocabulary) {
    boolean optional = written.endsWith("?");
    String symbols = optional ? written.substring(0, written.length() - 1) : written;
    return new Element(
        Arrays.stream(symbols.split("\\|")).map(s -> symbol(s, vocabulary)).toList(), optional);
  }

  private static Symbol symbol(String written, Vocabulary vocabulary) {
    if (written.isEmpty() || written.equals("!") || written.equals("~")) {
      throw new IllegalArgumentException("an element of the pattern is no word and no class");
    }
    char last = written.charAt(written.length() - 1);
    boolean marked = last == '!' || last == '~';
    String name = marked ? written.substring(0, written.length() - 1) : written;
    Article article = !marked ? Article.FREE : last == '!' ? Article.REQUIRED : Article.FORBIDDEN;
    boolean isClass = name.length() > 1 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (isClass && !vocabulary.hasClass(name) && !NumberClass.isNamed(name)) {
      throw new IllegalArgumentException("no class of words is called " + name);
    }
    return isClass
        ? new Symbol(name, true, article, ofClass(name, vocabulary))
        : ofWord(Letters.key(name), article);
  }

  private static Symbol ofWord(String key, Article article) {
    Finder finder =
        (atoms, at) -> atoms.get(at).key().equals(key) ? new Found(at + 1, "") : Found.NOTHING;
    return new Symbol(key, false, article, finder);
  }

  private static Finder ofClass(String name, Vocabulary vocabulary) {
    if (NumberClass.isNamed(name)) {
      NumberClass kind = NumberClass.valueOf(name);
      return (atoms, at) -> number(kind, vocabulary.numbers(), atoms, at);
    }
    WordClass words = vocabulary.ofClass(name);
    if (!MONTHS.contains(name)) {
      return words::find;
    }
    List<WordClass> months = MONTHS.stream().map(vocabulary::ofClass).toList();
    return (atoms, at) -> doubled(words.find(atoms, at), months, atoms);
  }

  /** The classes that are reckoned, not listed. */
  private enum NumberClass {
    DAY,
    YEAR,
    MODERN,
    SHORTYEAR,
    HYEAR,
    COUNT,
    AGED,
    ELDERLY,
    ORDINAL,
    HOUR,
    MINUTE,
    ANY,
    DIGITS,
    NOUN,
    INDEFINITE,
    ADJECTIVE,
    DEFINITE,
    WORD;

    static boolean isNamed(String name) {
      return Arrays.stream(values()).anyMatch(c -> c.name().equals(name));
    }

    /** Whether it is a number; the others are words of a kind. */
    boolean isNumber() {
      return switch (this) {
        case NOUN, INDEFINITE, ADJECTIVE, DEFINITE, WORD -> false;
        default -> true;
      };
    }
  }

  /**
   * What the matches of a rule can begin with, as far as that can be told from one word.
   *
   * @param keys these words, with or without the article
   * @param digits whether a run of digits
   * @param any whether any word
   */
  record Openings(Set<String> keys, boolean digits, boolean any) {}

  Openings openings(Vocabulary vocabulary) {
    Set<String> keys = new HashSet<>();
    boolean digits = false;
    for (Element element : pattern) {
      for (Symbol symbol : element.symbols()) {
        if (!symbol.isClass()) {
          keys.add(symbol.name());
        } else if (!NumberClass.isNamed(symbol.name())) {
          keys.addAll(vocabulary.ofClass(symbol.name()).firstKeys());
        } else if (NumberClass.valueOf(symbol.name()).isNumber()) {
          keys.addAll(vocabulary.numbers().firstKeys());
          digits = true;
        } else {
          return new Openings(Set.of(), true, true);
        }
      }
      if (!element.optional()) {
        return new Openings(keys, digits, false);
      }
    }
    return new Openings(Set.of(), true, true);
  }

  /** The match of this rule at an atom that reaches farthest. */
  Optional<Match> match(List<Atom> atoms, int from) {
    if ((!after.isEmpty() && !after.endsAt(atoms, from)) || notAfter.endsAt(atoms, from)) {
      return Optional.empty();
    }
    return Optional.ofNullable(match(atoms, from, 0, Map.of()))
        .map(end -> new Match(this, from, end.to(), end.captures()));
  }

  /**
   * What stands around a match: a word, or a row of words and classes.
   *
   * @param words the keys of the entries that are a word only, looked up at once
   * @param rows the others
   */
  record Context(Set<String> words, List<List<Symbol>> rows) {

    boolean isEmpty() {
      return words.isEmpty() && rows.isEmpty();
    }

    boolean endsAt(List<Atom> atoms, int from) {
      if (from == 0) {
        return false;
      }
      if (words.contains(atoms.get(from - 1).key())) {
        return true;
      }
      for (List<Symbol> row : rows) {
        if (stands(row, atoms, from - row.size())) {
          return true;
        }
      }
      return false;
    }

    /** How many atoms the longest entry has that ends right before an atom; 0 if none does. */
    int lengthBefore(List<Atom> atoms, int from) {
      int word = from > 0 && words.contains(atoms.get(from - 1).key()) ? 1 : 0;
      int longest = word;
      for (List<Symbol> row : rows) {
        if (row.size() > longest && stands(row, atoms, from - row.size())) {
          longest = row.size();
        }
      }
      return longest;
    }

    boolean beginsAt(List<Atom> atoms, int at) {
      if (at >= atoms.size()) {
        return false;
      }
      if (words.contains(atoms.get(at).key())) {
        return true;
      }
      for (List<Symbol> row : rows) {
        if (begins(row, atoms, at)) {
          return true;
        }
      }
      return false;
    }

    /** Whether it begins and ends there. */
    boolean isWithin(List<Atom> atoms, int from, int to) {
      for (int at = from; at < to; at++) {
        int start = at;
        if (words.contains(atoms.get(at).key())
            || rows.stream()
                .anyMatch(row -> start + row.size() <= to && stands(row, atoms, start))) {
          return true;
        }
      }
      return false;
    }

    /** What a class of a row that ends right before an atom holds there. */
    Optional<String> value(String name, List<Atom> atoms, int from) {
      return rows.stream()
          .filter(row -> stands(row, atoms, from - row.size()))
          .flatMap(
              row ->
                  IntStream.range(0, row.size())
                      .filter(i -> row.get(i).name().equals(name))
                      .mapToObj(i -> row.get(i).find(atoms, from - row.size() + i).value()))
          .findFirst();
    }

    /** Whether an entry has a class. */
    boolean hasClass(String name) {
      return rows.stream().flatMap(List::stream).anyMatch(symbol -> symbol.name().equals(name));
    }

    /** Whether the symbols stand there one behind the other, of whatever length each. */
    private static boolean begins(List<Symbol> row, List<Atom> atoms, int start) {
      int at = start;
      for (Symbol symbol : row) {
        Found found = at < atoms.size() ? symbol.find(atoms, at) : Found.NOTHING;
        if (found.isNothing()) {
          return false;
        }
        at = found.to();
      }
      return true;
    }

    /** Whether each symbol stands at its atom and takes no more than that. */
    private static boolean stands(List<Symbol> row, List<Atom> atoms, int start) {
      if (start < 0 || start + row.size() > atoms.size()) {
        return false;
      }
      for (int i = row.size() - 1; i >= 0; i--) {
        if (row.get(i).find(atoms, start + i).to() != start + i + 1) {
          return false;
        }
      }
      return true;
    }
  }

  private record End(int to, Map<String, String> captures) {}

  /** Optional elements are taken where that leads to a match, and left out where not. */
  private @Nullable End match(List<Atom> atoms, int at, int next, Map<String, String> captures) {
    if (next == pattern.size()) {
      return isFollowedWell(atoms, at) ? new End(at, captures) : null;
    }
    Element element = pattern.get(next);
    if (at < atoms.size()) {
      for (Symbol symbol : element.symbols()) {
        Found found = symbol.find(atoms, at);
        if (!found.isNothing()) {
          End end = match(atoms, found.to(), next + 1, captured(symbol, found, captures));
          if (end != null) {
            return end;
          }
        }
      }
    }
    return element.optional() ? match(atoms, at, next + 1, captures) : null;
  }

  private boolean isFollowedWell(List<Atom> atoms, int at) {
    return (next.isEmpty() || next.beginsAt(atoms, at)) && !notNext.beginsAt(atoms, at);
  }

  /** The captures with what a class holds; a word alone, of which most matches begin, adds none. */
  private static Map<String, String> captured(
      Symbol symbol, Found found, Map<String, String> captures) {
    if (!symbol.isClass()) {
      return captures;
    }
    String key = symbol.name();
    Map<String, String> more = new LinkedHashMap<>(captures);
    more.put(captures.containsKey(key) ? key + "2" : key, found.value());
    return more;
  }

  /** «أغسطس/آب», «آذار (مارس)», «تموز يوليو»: a month in two namings. */
  private static Found doubled(Found first, List<WordClass> months, List<Atom> atoms) {
    if (first.isNothing() || first.to() >= atoms.size()) {
      return first;
    }
    String mark = atoms.get(first.to()).key();
    boolean isMarked = mark.equals("/") || mark.equals("(") || mark.equals("-");
    int at = isMarked ? first.to() + 1 : first.to();
    Found second =
        months.stream()
            .filter(month -> at < atoms.size())
            .map(month -> month.find(atoms, at))
            .filter(found -> found.value().equals(first.value()))
            .findFirst()
            .orElse(Found.NOTHING);
    if (second.isNothing()) {
      return first;
    }
    if (mark.equals("(")) {
      boolean closed = second.to() < atoms.size() && atoms.get(second.to()).key().equals(")");
      return closed ? new Found(second.to() + 1, first.value()) : first;
    }
    return second;
  }

  private static Found number(NumberClass kind, Numbers numbers, List<Atom> atoms, int at) {
    return switch (kind) {
      case DAY -> {
        Found digits = within(numbers.digits(atoms, at), 1, 31);
        yield digits.isNothing() ? within(numbers.masculine(atoms, at), 1, 31) : digits;
      }
      case YEAR -> {
        Found digits = within(numbers.digits(atoms, at), 1000, 2199);
        // A thousand in words is a number of things.
        yield digits.isNothing() ? within(numbers.cardinal(atoms, at), 1001, 2199) : digits;
      }
      case MODERN -> within(numbers.digits(atoms, at), 1900, 2100);
      case SHORTYEAR -> ofTwoDigits(within(numbers.digits(atoms, at), 10, 99));
      case HYEAR -> within(numbers.cardinal(atoms, at), 1300, 1500);
      case COUNT -> within(numbers.cardinal(atoms, at), 1, 100_000);
      case AGED -> within(numbers.cardinal(atoms, at), 30, 115);
      case ELDERLY -> within(numbers.cardinal(atoms, at), 60, 115);
      case ORDINAL -> numbers.ordinal(atoms, at);
      case HOUR -> within(numbers.digits(atoms, at), 0, 24);
      case MINUTE -> ofTwoDigits(within(numbers.digits(atoms, at), 0, 59));
      case ANY -> within(numbers.digits(atoms, at), 1, 31);
      case DIGITS -> numbers.digits(atoms, at);
      case NOUN -> tagged(atoms, at, "NN", "JJ");
      case INDEFINITE ->
          atoms.get(at).endsInTanwin() ? tagged(atoms, at, "NN", "JJ", "VN") : Found.NOTHING;
      case ADJECTIVE -> tagged(atoms, at, "DTJJ", "ADJ_NUM");
      case DEFINITE -> tagged(atoms, at, "DTNN");
      case WORD -> atoms.get(at).isWord() ? new Found(at + 1, "") : Found.NOTHING;
    };
  }

  private static Found tagged(List<Atom> atoms, int at, String... prefixes) {
    for (String prefix : prefixes) {
      if (atoms.get(at).isWord() && atoms.get(at).tag().startsWith(prefix)) {
        return new Found(at + 1, "");
      }
    }
    return Found.NOTHING;
  }

  private static Found ofTwoDigits(Found number) {
    return number.value().length() == 2 ? number : Found.NOTHING;
  }

  private static Found within(Found number, int low, int high) {
    if (number.isNothing()) {
      return number;
    }
    int value = Integer.parseInt(number.value());
    return value >= low && value <= high ? number : Found.NOTHING;
  }

  /**
   * A stretch of atoms that a rule matches.
   *
   * @param captures what stands there for each class that the rule names
   */
  record Match(Rule rule, int from, int to, Map<String, String> captures) {

    int size() {
      return to - from;
    }
  }
}
