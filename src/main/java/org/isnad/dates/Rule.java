package org.isnad.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.dates.Vocabulary.Found;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;
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
  private final Vocabulary vocabulary;
  private final List<List<String>> after;
  private final List<List<String>> notAfter;
  private final List<Element> pattern;
  private final List<Symbol> next;
  private final List<Symbol> notNext;
  private final Optional<MentionType> type;
  private final Reckoning value;

  private Rule(DataTable.Row row, Vocabulary vocabulary) {
    this.name = row.get("rule");
    this.vocabulary = vocabulary;
    this.after = keys(row.list("after"));
    this.notAfter = keys(row.list("not-after"));
    this.pattern =
        Arrays.stream(row.get("pattern").split(" ")).map(e -> element(e, vocabulary)).toList();
    this.next = row.list("next").stream().map(s -> symbol(s, vocabulary)).toList();
    this.notNext = row.list("not-next").stream().map(s -> symbol(s, vocabulary)).toList();
    this.type = row.optional("type").map(MentionType::valueOf);
    this.value = Reckoning.named(row.get("value"));
  }

  static List<Rule> load(Vocabulary vocabulary) {
    List<Rule> rules = new ArrayList<>();
    DataTable.ofModel("dates/rules.tsv", COLUMNS)
        .forEach(row -> rules.add(new Rule(row, vocabulary)));
    return List.copyOf(rules);
  }

  /** Each entry is a word or a few: «أكثر من». */
  private static List<List<String>> keys(List<String> entries) {
    return entries.stream().map(entry -> List.of(Letters.key(entry).split(" "))).toList();
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

  /** A word, or the name of a class. */
  private record Symbol(String name, boolean isClass, Article article) {

    String capture() {
      return name;
    }
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
    return new Symbol(isClass ? name : Letters.key(name), isClass, article);
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
    ORDINAL,
    HOUR,
    MINUTE,
    ANY,
    DIGITS,
    NOUN,
    ADJECTIVE,
    WORD;

    static boolean isNamed(String name) {
      return Arrays.stream(values()).anyMatch(c -> c.name().equals(name));
    }
  }

  /** The match of this rule at an atom that reaches farthest. */
  Optional<Match> match(List<Atom> atoms, int from) {
    if ((!after.isEmpty() && !follows(after, atoms, from)) || follows(notAfter, atoms, from)) {
      return Optional.empty();
    }
    return Optional.ofNullable(match(atoms, from, 0, new LinkedHashMap<>()))
        .map(end -> new Match(this, from, end.to(), end.captures()));
  }

  private static boolean follows(List<List<String>> entries, List<Atom> atoms, int from) {
    for (List<String> keys : entries) {
      int start = from - keys.size();
      int i = 0;
      while (start >= 0 && i < keys.size() && atoms.get(start + i).key().equals(keys.get(i))) {
        i++;
      }
      if (i == keys.size()) {
        return true;
      }
    }
    return false;
  }

  private record End(int to, Map<String, String> captures) {}

  /** Optional elements are taken where that leads to a match, and left out where not. */
  private @Nullable End match(List<Atom> atoms, int at, int next, Map<String, String> captures) {
    if (next == pattern.size()) {
      return isFollowedWell(atoms, at) ? new End(at, new LinkedHashMap<>(captures)) : null;
    }
    Element element = pattern.get(next);
    if (at < atoms.size()) {
      for (Symbol symbol : element.symbols()) {
        Found found = find(symbol, atoms, at);
        if (!found.isNothing()) {
          Map<String, String> more = new LinkedHashMap<>(captures);
          capture(symbol, found, more);
          End end = match(atoms, found.to(), next + 1, more);
          if (end != null) {
            return end;
          }
        }
      }
    }
    return element.optional() ? match(atoms, at, next + 1, captures) : null;
  }

  private boolean isFollowedWell(List<Atom> atoms, int at) {
    return (next.isEmpty() || isAny(next, atoms, at)) && !isAny(notNext, atoms, at);
  }

  private boolean isAny(List<Symbol> symbols, List<Atom> atoms, int at) {
    return at < atoms.size()
        && symbols.stream().anyMatch(symbol -> !find(symbol, atoms, at).isNothing());
  }

  private static void capture(Symbol symbol, Found found, Map<String, String> captures) {
    if (symbol.isClass()) {
      String key = symbol.capture();
      captures.put(captures.containsKey(key) ? key + "2" : key, found.value());
    }
  }

  private Found find(Symbol symbol, List<Atom> atoms, int at) {
    Atom atom = atoms.get(at);
    boolean definite = atom.isDefinite() || atom.key().equals("ال");
    if ((symbol.article() == Article.REQUIRED && !definite)
        || (symbol.article() == Article.FORBIDDEN && definite)) {
      return Found.NOTHING;
    }
    if (!symbol.isClass()) {
      return atom.key().equals(symbol.name()) ? new Found(at + 1, "") : Found.NOTHING;
    }
    if (NumberClass.isNamed(symbol.name())) {
      return number(NumberClass.valueOf(symbol.name()), atoms, at);
    }
    Found word = vocabulary.find(symbol.name(), atoms, at);
    return MONTHS.contains(symbol.name()) ? doubled(word, atoms) : word;
  }

  /** «أغسطس/آب», «آذار (مارس)»: a month in two namings. */
  private Found doubled(Found first, List<Atom> atoms) {
    if (first.isNothing() || first.to() + 1 >= atoms.size()) {
      return first;
    }
    String mark = atoms.get(first.to()).key();
    if (!mark.equals("/") && !mark.equals("(") && !mark.equals("-")) {
      return first;
    }
    Found second =
        MONTHS.stream()
            .map(name -> vocabulary.find(name, atoms, first.to() + 1))
            .filter(found -> !found.isNothing())
            .findFirst()
            .orElse(Found.NOTHING);
    if (second.isNothing() || !second.value().equals(first.value())) {
      return first;
    }
    if (mark.equals("(")) {
      boolean closed = second.to() < atoms.size() && atoms.get(second.to()).key().equals(")");
      return closed ? new Found(second.to() + 1, first.value()) : first;
    }
    return second;
  }

  private Found number(NumberClass kind, List<Atom> atoms, int at) {
    Numbers numbers = vocabulary.numbers();
    return switch (kind) {
      case DAY -> {
        Found digits = within(numbers.digits(atoms, at), 1, 31);
        yield digits.isNothing() ? within(numbers.ordinal(atoms, at), 1, 31) : digits;
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
      case ORDINAL -> numbers.ordinal(atoms, at);
      case HOUR -> within(numbers.digits(atoms, at), 0, 24);
      case MINUTE -> ofTwoDigits(within(numbers.digits(atoms, at), 0, 59));
      case ANY -> within(numbers.digits(atoms, at), 1, 31);
      case DIGITS -> numbers.digits(atoms, at);
      case NOUN -> tagged(atoms, at, "NN", "JJ");
      case ADJECTIVE -> tagged(atoms, at, "DTJJ", "ADJ_NUM");
      case WORD -> atoms.get(at).isWord() ? new Found(at + 1, "") : Found.NOTHING;
    };
  }

  private static Found tagged(List<Atom> atoms, int at, String... prefixes) {
    String tag = atoms.get(at).tag();
    return Arrays.stream(prefixes).anyMatch(tag::startsWith)
        ? new Found(at + 1, "")
        : Found.NOTHING;
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
