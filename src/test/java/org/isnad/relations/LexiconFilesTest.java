package org.isnad.relations;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads every line of the lexicon's files and checks what models/lexicon/README.md promises. */
class LexiconFilesTest {

  private static final Set<String> ROLES = Set.of("S", "T", "C", "R", "I", "L", "D", "TOPIC");
  private static final Set<String> TYPES = Set.of("PERSON", "COUNTRY", "ORG", "LOCATION", "ACTOR");
  private static final Set<String> MODALITIES =
      Set.of("future", "possible", "required", "conditional");

  private static final String WORDS = "[^:=+@{}?\\s]+";
  private static final Pattern ROLE_SLOT =
      Pattern.compile(
          "(?:"
              + WORDS
              + ":)?(?<noun>\\+|@nisba:|@clause:|@described:)?(?<role>[A-Z]+)(?:\\{(?<only>[^{}]+)})?\\??");
  private static final Pattern FIXED_SLOT = Pattern.compile("(?:" + WORDS + ")?=" + WORDS);
  private static final Pattern BRACKET = Pattern.compile("\\[([A-Z]+) ([^\\[\\]]+)]");

  private final List<Row> inventory = LexiconLines.inventory();
  private final List<Row> predicates = LexiconLines.predicates();
  private final List<Row> classes = LexiconLines.classes();
  private final DataTable markers =
      DataTable.ofModel("lexicon/markers.tsv", "marker", "class", "value");
  private final DataTable governors = DataTable.ofModel("lexicon/governors.tsv", Governors.COLUMNS);
  private final DataTable verbForms =
      DataTable.ofModel(
          "lexicon/verb-forms.tsv", "lemma", "form", "tense", "gender", "number", "voice");

  @Test
  void theInventoryHas120EventPredicates83OfThemCore() {
    assertThat(inventory).filteredOn(this::isEvent).hasSize(120);
    assertThat(inventory)
        .filteredOn(row -> isEvent(row) && row.get("tier").equals("1"))
        .hasSize(83);
  }

  @Test
  void everyInventoryLineIsWellFormed() {
    List<String> problems = new ArrayList<>();
    duplicates(inventory, row -> row.get("predicate"), problems);
    for (Row row : inventory) {
      mustMatch(row, "predicate", "[a-z]+(-[a-z]+)*", problems);
      mustMatch(row, "tier", "[12]", problems);
      mustMatch(row, "kind", "event|static", problems);
      mustMatch(row, "cameo", "(\\d{2,4})?", problems);
      mustMatch(row, "plover", "([A-Z]+)?", problems);
      mustMatch(row, "reciprocal", "(yes)?", problems);
      mustMatch(row, "speech", "(claim|denied|asked|wanted)?", problems);
      mustMatch(row, "inner", "(reported|future|required|possible)?", problems);
      mustMatch(row, "control", "(subject|target)?", problems);
      mustMatch(row, "gloss", ".+", problems);
      if (row.get("speech").isEmpty() != row.get("inner").isEmpty()) {
        problems.add(row.problem("speech and inner go together: give both or neither"));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyEventPredicateHasAFrameAndEveryFrameAnEventPredicate() {
    Set<String> events = LexiconLines.inventoryWhere(this::isEvent);
    Set<String> framed = values(predicates, "predicate");
    assertThat(framed).containsExactlyInAnyOrderElementsOf(events);
  }

  @Test
  void everyFrameIsWellFormed() {
    List<String> problems = new ArrayList<>();
    Set<String> known = values(classes, "class");
    duplicates(
        predicates,
        row -> String.join(" ", row.get("predicate"), row.get("lemma"), row.get("frame")),
        problems);
    for (Row row : predicates) {
      mustMatch(row, "kind", "verb|noun|light", problems);
      List<String> slots = slots(row);
      for (String slot : slots) {
        slotProblem(slot, row.get("kind"), known).ifPresent(p -> problems.add(row.problem(p)));
      }
      boolean fixed = slots.stream().anyMatch(slot -> FIXED_SLOT.matcher(slot).matches());
      if (row.get("kind").equals("light") && !fixed) {
        problems.add(row.problem("a light verb's frame needs its noun, as in =محادثات"));
      }
      if (row.get("kind").equals("verb") && fixed) {
        problems.add(row.problem("a frame with a fixed noun is of kind light"));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void masdarsAndParticiplesStandOnVerbsOnlyAndMasdarsSayWhoTheirGenitiveIs() {
    List<String> problems = new ArrayList<>();
    for (Row row : predicates) {
      boolean masdar = !row.list("masdar").isEmpty();
      boolean verb = row.get("kind").equals("verb");
      if (verb && masdar == row.get("genitive").isEmpty()) {
        problems.add(row.problem("masdar and genitive go together: give both or neither"));
      }
      if (row.get("kind").equals("light") && !row.get("genitive").isEmpty()) {
        problems.add(row.problem("the genitive of a light verb's masdar is its noun"));
      }
      if (row.get("kind").equals("noun") && masdar) {
        problems.add(row.problem("only verbs have masdars"));
      }
      if (!verb && !row.list("participle").isEmpty()) {
        problems.add(row.problem("only verbs have participles"));
      }
      if (verb && masdar && !roles(row).containsAll(List.of(row.get("genitive").split("/")))) {
        problems.add(row.problem("the genitive is a role that the frame hasn't"));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void noNounIsBothAMasdarAndATriggerOfItsOwn() {
    Set<String> masdars =
        predicates.stream()
            .filter(row -> row.get("kind").equals("verb"))
            .flatMap(row -> row.list("masdar").stream().map(m -> row.get("predicate") + " " + m))
            .collect(toSet());
    Stream<String> nouns =
        predicates.stream()
            .filter(row -> row.get("kind").equals("noun"))
            .flatMap(row -> row.list("lemma").stream().map(n -> row.get("predicate") + " " + n));
    assertThat(nouns).doesNotContainAnyElementsOf(masdars);
  }

  @Test
  void everyLineHasExamplesWhoseBracketsAreItsRoles() {
    List<String> problems = new ArrayList<>();
    for (Row row : predicates) {
      if (row.list("examples").isEmpty()) {
        problems.add(row.problem("no example"));
      }
      for (String example : row.list("examples")) {
        exampleProblem(example, roles(row)).ifPresent(p -> problems.add(row.problem(p)));
      }
      for (String sentence : row.list("counterexamples")) {
        if (sentence.contains("[")) {
          problems.add(row.problem("a counterexample has no brackets: " + sentence));
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyExampleHoldsItsTrigger() throws IOException {
    DictionaryLookup dictionary = dictionary();
    List<String> problems = new ArrayList<>();
    for (Row row : predicates) {
      Set<String> triggers = triggers(row);
      for (String example : row.list("examples")) {
        String sentence = BRACKET.matcher(example).replaceAll("$2");
        boolean held =
            Arrays.stream(sentence.split("[^\\p{L}\\p{M}]+"))
                .flatMap(LexiconFilesTest::withoutClitics)
                .anyMatch(
                    word ->
                        triggers.contains(Letters.key(word))
                            || verbs(word, dictionary).contains(row.get("lemma")));
        if (!held) {
          problems.add(row.problem("its word is not in the example: " + example));
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyVerbIsInTheDictionaryOrAmongTheVerbForms() throws IOException {
    DictionaryLookup dictionary = dictionary();
    Set<String> listed = values(verbForms.rows(), "lemma");
    List<String> problems = new ArrayList<>();
    for (Row row : predicates) {
      String lemma = row.get("lemma");
      if (!row.get("kind").equals("noun") && !isVerb(lemma, dictionary, listed)) {
        problems.add(row.problem(lemma + " is no verb of the dictionary nor of verb-forms.tsv"));
      }
    }
    for (Row row : governors.rows()) {
      for (String word : row.list("word")) {
        if (row.get("kind").equals("verb") && !isVerb(word, dictionary, listed)) {
          problems.add(row.problem(word + " is no verb of the dictionary nor of verb-forms.tsv"));
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyClassIsListedOnceWithoutDoublets() {
    List<String> problems = new ArrayList<>();
    duplicates(classes, row -> row.get("class"), problems);
    for (Row row : classes) {
      mustMatch(row, "class", "[a-z]+(-[a-z]+)*", problems);
      if (row.list("words").isEmpty()) {
        problems.add(row.problem("no words"));
      }
      Set<String> seen = new HashSet<>();
      row.list("words").stream()
          .filter(word -> !seen.add(word))
          .forEach(word -> problems.add(row.problem("twice: " + word)));
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(WordClass.class)
  void everyClassThatCodeAsksForIsListed(WordClass name) {
    assertThat(values(classes, "class")).contains(name.label().substring(1));
  }

  @Test
  void everyMarkerHasAClassAndAValueThatFitsIt() {
    List<String> problems = new ArrayList<>();
    duplicates(markers.rows(), row -> row.get("class") + " " + row.get("marker"), problems);
    for (Row row : markers.rows()) {
      boolean fits =
          switch (row.get("class")) {
            case "attribution" -> Set.of("", "passed-on").contains(row.get("value"));
            case "agent", "said-of-unnamed" -> row.get("value").isEmpty();
            case "negation" ->
                Set.of("verb", "noun", "clause", "nothing").contains(row.get("value"));
            case "modality" ->
                MODALITIES.contains(row.get("value"))
                    || row.get("value").equals("possible-imperfect");
            case "exception", "if", "any" -> row.get("value").isEmpty();
            case "question" -> row.get("value").isEmpty() || row.get("value").equals("always");
            default -> false;
          };
      if (!fits) {
        problems.add(row.problem("no such class, or no such value in it"));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyVerbFormIsWellFormed() {
    List<String> problems = new ArrayList<>();
    duplicates(
        verbForms.rows(),
        row -> Stream.of("lemma", "form", "tense", "gender", "number").map(row::get).toList(),
        problems);
    for (Row row : verbForms.rows()) {
      mustMatch(row, "tense", "past|present|jussive", problems);
      mustMatch(row, "gender", "[mf]", problems);
      mustMatch(row, "number", "sg|du|pl", problems);
      mustMatch(row, "voice", "active|passive", problems);
      if (!row.get("form").equals(Letters.plain(row.get("form")))) {
        problems.add(row.problem("forms are written without vowel marks"));
      }
    }
    assertThat(problems).isEmpty();
  }

  private boolean isEvent(Row row) {
    return row.get("kind").equals("event");
  }

  private static List<String> slots(Row row) {
    return List.of(row.get("frame").split(" "));
  }

  private static Set<String> roles(Row row) {
    return slots(row).stream()
        .map(ROLE_SLOT::matcher)
        .filter(Matcher::matches)
        .map(slot -> slot.group("role"))
        .collect(toSet());
  }

  private static Optional<String> slotProblem(String slot, String kind, Set<String> classes) {
    if (FIXED_SLOT.matcher(slot).matches()) {
      return Optional.empty();
    }
    Matcher role = ROLE_SLOT.matcher(slot);
    if (!role.matches() || !ROLES.contains(role.group("role"))) {
      return Optional.of("no slot: " + slot);
    }
    if (kind.equals("verb") && role.group("noun") != null) {
      return Optional.of("a verb has no genitive and no nisba: " + slot);
    }
    String only = role.group("only");
    return only == null
        ? Optional.empty()
        : Arrays.stream(only.split(","))
            .map(constraint -> constraint.replaceFirst("^!", ""))
            .filter(
                constraint ->
                    !(constraint.startsWith("@")
                        ? classes.contains(constraint.substring(1))
                        : TYPES.contains(constraint)))
            .map(constraint -> constraint + " is neither a class of classes.tsv nor a type")
            .findFirst();
  }

  private static Optional<String> exampleProblem(String example, Set<String> roles) {
    Matcher bracket = BRACKET.matcher(example);
    int found = 0;
    while (bracket.find()) {
      found++;
      if (!roles.contains(bracket.group(1))) {
        return Optional.of(bracket.group(1) + " is no role of the frame: " + example);
      }
    }
    if (found == 0) {
      return Optional.of("no participant in brackets: " + example);
    }
    String rest = BRACKET.matcher(example).replaceAll("");
    return rest.contains("[") || rest.contains("]")
        ? Optional.of("a bracket without its partner or its role: " + example)
        : Optional.empty();
  }

  private static DictionaryLookup dictionary() throws IOException {
    URL url =
        requireNonNull(
            LexiconFilesTest.class.getResource("/org/languagetool/resource/ar/arabic.dict"));
    return new DictionaryLookup(Dictionary.read(url));
  }

  /** Keys of the listed forms, masdars, participles and nouns that a line is triggered by. */
  private Set<String> triggers(Row row) {
    Stream<String> listed =
        verbForms.rows().stream()
            .filter(form -> form.get("lemma").equals(row.get("lemma")))
            .map(form -> form.get("form"));
    Stream<String> nouns =
        Stream.of("lemma", "masdar", "participle")
            .flatMap(column -> row.list(column).stream())
            .map(noun -> noun.split("_")[0]);
    return Stream.concat(listed, nouns).map(Letters::key).collect(toSet());
  }

  private static Set<String> verbs(String word, DictionaryLookup dictionary) {
    return dictionary.lookup(word).stream()
        .map(WordData::getStem)
        .map(LexiconFilesTest::withoutVowels)
        .collect(toSet());
  }

  /** A word as it stands, and with each proclitic, article, ending or possessive taken off. */
  private static Stream<String> withoutClitics(String word) {
    Stream<String> bases =
        Stream.of("", "و", "ف", "س", "ب", "ل", "ك", "ال", "لل", "بال", "وال")
            .filter(word::startsWith)
            .map(clitic -> word.substring(clitic.length()));
    return bases.flatMap(
        base ->
            Stream.of("", "ه", "ها", "هم", "هما", "ا", "ة", "ان", "ين", "ون", "ات")
                .filter(base::endsWith)
                .map(ending -> base.substring(0, base.length() - ending.length()))
                .flatMap(
                    stem ->
                        stem.endsWith("ت")
                            ? Stream.of(stem, stem.substring(0, stem.length() - 1) + "ة")
                            : Stream.of(stem)));
  }

  private static boolean isVerb(String lemma, DictionaryLookup dictionary, Set<String> listed) {
    return listed.contains(lemma)
        || dictionary.lookup(Letters.plain(lemma)).stream()
            .filter(word -> String.valueOf(word.getTag()).startsWith("V"))
            .map(WordData::getStem)
            .anyMatch(stem -> withoutVowels(stem).equals(lemma));
  }

  /** A dictionary lemma as the lexicon writes it: with shadda, without vowels and sukun. */
  private static String withoutVowels(CharSequence stem) {
    StringBuilder bare = new StringBuilder();
    stem.chars().filter(c -> c == 'ّ' || !Letters.isMark((char) c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static Set<String> values(List<Row> rows, String column) {
    return rows.stream().map(row -> row.get(column)).collect(toSet());
  }

  private static void duplicates(List<Row> rows, Function<Row, Object> key, List<String> problems) {
    Set<Object> seen = new HashSet<>();
    for (Row row : rows) {
      if (!seen.add(key.apply(row))) {
        problems.add(row.problem("a second line for " + key.apply(row)));
      }
    }
  }

  private static void mustMatch(Row row, String column, String regex, List<String> problems) {
    if (!row.get(column).matches(regex)) {
      problems.add(row.problem(column + " must match " + regex + ", not " + row.get(column)));
    }
  }
}
