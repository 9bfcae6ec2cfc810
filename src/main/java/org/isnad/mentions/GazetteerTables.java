package org.isnad.mentions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.DataFileException;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Gender;
import org.isnad.mentions.Gazetteer.Kind;
import org.isnad.mentions.Gazetteer.NameWord;
import org.isnad.mentions.GazetteerItem.Agreement;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/** Reads the tables of {@code models/gazetteer}. Used once, by one thread. */
final class GazetteerTables {

  static final String COUNTRIES = "gazetteer/countries.tsv";
  static final String TERRITORIES = "gazetteer/territories.tsv";
  static final String PEOPLES = "gazetteer/peoples.tsv";
  static final String PLACES = "gazetteer/places.tsv";
  static final String ORGANISATIONS = "gazetteer/organisations.tsv";
  static final String PEOPLE = "gazetteer/people.tsv";
  static final String GIVEN_NAMES = "gazetteer/given-names.tsv";
  static final String FAMILY_NAMES = "gazetteer/family-names.tsv";

  /** Of bodies that a list or {@link GazetteerOrganisations} names. */
  static final String[] BODY_KINDS = {
    "agency",
    "alliance",
    "armed-group",
    "bank",
    "broadcaster",
    "committee",
    "company",
    "court",
    "diplomatic",
    "government",
    "hospital",
    "international",
    "military",
    "ministry",
    "news-agency",
    "newspaper",
    "ngo",
    "parliament",
    "party",
    "religious",
    "security",
    "sport",
    "state-news-agency",
    "union",
    "university"
  };

  private static final String[] PLACE_KINDS = {
    "building", "city", "continent", "island", "mountain", "region", "river", "sea", "strait"
  };

  private static final Set<String> CODES = codes();
  private static final String A_CODE = "a country's code in ISO 3166, two capitals";

  static DataTable countries() {
    return DataTable.ofModel(
        COUNTRIES,
        iso("iso").unique(),
        forms("name").required(),
        forms("variants"),
        forms("capital"),
        forms("seats"),
        forms("nisba_m"),
        forms("nisba_f"),
        forms("nisba_mp"),
        forms("nisba_fp"),
        forms("armies"),
        forms("ambiguous"));
  }

  static DataTable territories() {
    return DataTable.ofModel(TERRITORIES, iso("iso").unique(), iso("state"));
  }

  static DataTable peoples() {
    return DataTable.ofModel(
        PEOPLES,
        forms("name").required(),
        forms("nisba_m"),
        forms("nisba_f"),
        forms("nisba_mp"),
        forms("nisba_fp"),
        forms("ambiguous"));
  }

  static DataTable places() {
    return DataTable.ofModel(
        PLACES,
        forms("name").required(),
        forms("aliases"),
        iso("iso"),
        Column.oneOf("kind", PLACE_KINDS).required(),
        Column.number("weight", 0, 100_000_000),
        forms("ambiguous"));
  }

  static DataTable organisations() {
    return DataTable.ofModel(
        ORGANISATIONS,
        forms("name").required(),
        forms("aliases"),
        forms("acronym"),
        iso("iso"),
        Column.oneOf("kind", BODY_KINDS).required(),
        forms("ambiguous"));
  }

  static DataTable people() {
    return DataTable.ofModel(
        PEOPLE,
        forms("name").required(),
        forms("aliases"),
        iso("iso"),
        Column.of("office"),
        forms("ambiguous"));
  }

  static DataTable givenNames() {
    return DataTable.ofModel(
        GIVEN_NAMES,
        forms("name").unique(),
        Column.oneOf("gender", "m", "f", "mf").required(),
        Column.oneOf("ambiguous", "yes"));
  }

  static DataTable familyNames() {
    return DataTable.ofModel(
        FAMILY_NAMES, forms("name").unique(), Column.oneOf("ambiguous", "yes"));
  }

  /** A user's names of any type. */
  private static DataTable own(Path file) {
    return DataTable.ofFile(
        file,
        Column.of("name").words().required(),
        forms("aliases"),
        Column.oneOf("type", "PERSON", "COUNTRY", "LOCATION", "ORGANIZATION").required(),
        Column.of("iso").only(A_CODE, CODES::contains),
        Column.oneOf("kind", BODY_KINDS),
        forms("ambiguous"));
  }

  private static Column forms(String name) {
    return Column.list(name).words();
  }

  private static Column iso(String name) {
    return Column.list(name).only(A_CODE, CODES::contains);
  }

  /** Kosovo has the code that everybody uses for it. */
  private static Set<String> codes() {
    Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }

  /**
   * Whether what a line marks as ambiguous is among its forms, with or without the article.
   *
   * @throws IllegalArgumentException naming the form that isn't
   */
  static void checkAmbiguous(Row row, List<String> columns) {
    Set<String> keys = new HashSet<>();
    for (String column : columns) {
      for (String form : row.list(column)) {
        String key = Letters.key(form.replace("(ال)", ""));
        keys.add(key);
        keys.add("ال" + key);
      }
    }
    for (String form : row.list("ambiguous")) {
      if (!form.equals("yes") && !keys.contains(Letters.key(form))) {
        throw new IllegalArgumentException(
            "«" + form + "» is marked ambiguous but is no form of this line; remove it there");
      }
    }
  }

  private final GazetteerTrie.Builder<GazetteerItem> names = new GazetteerTrie.Builder<>();
  private final List<String> problems = new ArrayList<>();

  /** By key, the adjectives in the accusative that are a name as well: «روسيا» (Russia). */
  private final Set<String> accusatives = new HashSet<>();

  /** By key, the lines of the clubs whose names of one word are something else as well. */
  private final Map<String, String> clubs = new HashMap<>();

  /** What a user's lines say; what the library's own said of it is gone. */
  private final Set<String> replaced = new HashSet<>();

  /**
   * @param own a user's files, whose lines win over the library's
   */
  Gazetteer read(List<Path> own) {
    addNames();
    own.forEach(this::addOwn);
    GazetteerTrie<GazetteerItem> trie = names.build();
    Gazetteer gazetteer =
        new Gazetteer(
            trie,
            new GazetteerOrganisations(),
            nameWords(givenNames()),
            nameWords(familyNames()),
            accusatives,
            clubs);
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return gazetteer;
  }

  /** The library's own names. */
  GazetteerTrie<GazetteerItem> names() {
    addNames();
    return names.build();
  }

  /** Adjectives come last: a form made by rule gives way to a name («روسيا» as an accusative). */
  private void addNames() {
    List<Row> countries = countries().rows();
    Set<String> territories = new HashSet<>();
    territories().rows().forEach(row -> addTerritory(row, countries, territories));
    countries.forEach(row -> addCountry(row, territories.contains(row.get("iso"))));
    places().rows().forEach(this::addPlace);
    organisations().rows().forEach(this::addOrganisation);
    people().rows().forEach(this::addPerson);
    for (Row row : countries) {
      addNisbas(row, Optional.of(row.get("iso")), COUNTRIES + "#" + row.get("iso"));
    }
    for (Row row : peoples().rows()) {
      addNisbas(row, Optional.empty(), PEOPLES + "#" + row.get("name"));
    }
  }

  private void addOwn(Path file) {
    try {
      own(file).forEach(row -> addOwn(row, file + "#" + row.get("name")));
    } catch (DataFileException e) {
      problems.addAll(e.problems());
    }
  }

  private void addOwn(Row row, String evidence) {
    MentionType type = MentionType.valueOf(row.get("type"));
    Optional<String> iso = row.optional("iso");
    Optional<String> kind = row.optional("kind");
    if (type == MentionType.COUNTRY && iso.isEmpty()) {
      throw new IllegalArgumentException("a COUNTRY without a code; fill in iso");
    }
    if (type != MentionType.ORGANIZATION && kind.isPresent()) {
      throw new IllegalArgumentException("kind is for an ORGANIZATION; write - for a " + type);
    }
    Forms forms = new Forms(row, iso, evidence);
    forms.replace(row.get("name"), type, ownKind(type, kind));
    row.list("aliases").forEach(alias -> forms.replace(alias, type, ownKind(type, kind)));
  }

  private static Kind ownKind(MentionType type, Optional<String> body) {
    return switch (type) {
      case PERSON -> Kind.PERSON;
      case COUNTRY -> Kind.COUNTRY;
      case ORGANIZATION -> body.map(Gazetteer::bodyOf).orElse(Kind.ORGANISATION);
      default -> Kind.PLACE;
    };
  }

  private void addTerritory(Row row, List<Row> countries, Set<String> territories) {
    String iso = row.get("iso");
    if (countries.stream().noneMatch(country -> country.get("iso").equals(iso))) {
      problems.add(row.problem(iso + " has no line in countries.tsv; add one there"));
    }
    territories.add(iso);
  }

  private void addCountry(Row row, boolean territory) {
    Forms forms = new Forms(row, Optional.of(row.get("iso")), COUNTRIES + "#" + row.get("iso"));
    MentionType type = territory ? MentionType.LOCATION : MentionType.COUNTRY;
    forms.add(row.get("name"), type, Kind.COUNTRY);
    row.list("variants").forEach(form -> forms.add(form, type, Kind.COUNTRY));
    List<String> capital = row.list("capital");
    capital.forEach(form -> forms.add(form, capital.get(0), MentionType.LOCATION, Kind.CAPITAL));
    row.list("seats").forEach(form -> forms.addAs(form, MentionType.LOCATION, Kind.SEAT));
    row.list("armies")
        .forEach(form -> forms.addAs(form, MentionType.ORGANIZATION, Kind.STATE_BODY));
  }

  private void addPlace(Row row) {
    Forms forms = new Forms(row, row.optional("iso"), PLACES + "#" + row.get("name"));
    forms.add(row.get("name"), MentionType.LOCATION, Kind.PLACE);
    row.list("aliases").forEach(form -> forms.add(form, MentionType.LOCATION, Kind.PLACE));
  }

  private void addOrganisation(Row row) {
    Forms forms = new Forms(row, row.optional("iso"), ORGANISATIONS + "#" + row.get("name"));
    Kind kind = Gazetteer.bodyOf(row.get("kind"));
    forms.add(row.get("name"), MentionType.ORGANIZATION, kind);
    for (String column : List.of("aliases", "acronym")) {
      row.list(column).forEach(form -> forms.add(form, MentionType.ORGANIZATION, kind));
    }
    if (row.get("kind").equals("sport")) {
      row.list("ambiguous").stream()
          .filter(form -> form.indexOf(' ') < 0)
          .forEach(form -> clubs.put(Letters.key(form), ORGANISATIONS + "#" + row.get("name")));
    }
  }

  private void addPerson(Row row) {
    Forms forms = new Forms(row, row.optional("iso"), PEOPLE + "#" + row.get("name"));
    forms.add(row.get("name"), MentionType.PERSON, Kind.PERSON);
    row.list("aliases").forEach(form -> forms.add(form, MentionType.PERSON, Kind.PERSON));
  }

  private void addNisbas(Row row, Optional<String> iso, String evidence) {
    Forms forms = new Forms(row, iso, evidence);
    List<String> feminines = row.list("nisba_f");
    List<String> masculines = row.list("nisba_m");
    if (feminines.size() != masculines.size()) {
      problems.add(row.problem("nisba_m and nisba_f must have the same number of forms"));
      return;
    }
    for (int i = 0; i < masculines.size(); i++) {
      forms.addNisba(new Nisba(masculines.get(i), feminines.get(i)));
    }
    for (String column : List.of("nisba_mp", "nisba_fp")) {
      for (String plural : row.list(column)) {
        forms.addNisba(plural, Agreement.PLURAL, Nisba.withArticle(plural, masculines));
      }
    }
  }

  private Map<String, NameWord> nameWords(DataTable table) {
    boolean gendered = table.columns().contains("gender");
    Map<String, NameWord> words = new HashMap<>();
    for (Row row : table.rows()) {
      Optional<Gender> gender = gendered ? gender(row) : Optional.empty();
      NameWord word = new NameWord(row.get("name"), gender, row.get("ambiguous").equals("yes"));
      if (words.putIfAbsent(Letters.key(word.name()), word) != null) {
        problems.add(row.problem("the name «" + word.name() + "» stands above already"));
      }
    }
    return words;
  }

  private static Optional<Gender> gender(Row row) {
    return switch (row.get("gender")) {
      case "m" -> Optional.of(Gender.MASCULINE);
      case "f" -> Optional.of(Gender.FEMININE);
      default -> Optional.empty();
    };
  }

  /** The forms of one line. */
  private final class Forms {
    private final Row row;
    private final Optional<String> iso;
    private final String evidence;
    private final Set<String> ambiguous = new HashSet<>();

    Forms(Row row, Optional<String> iso, String evidence) {
      this.row = row;
      this.iso = iso;
      this.evidence = evidence;
      row.list("ambiguous").forEach(form -> ambiguous.add(Letters.key(form)));
      checkForms();
    }

    private void checkForms() {
      List<String> columns = new ArrayList<>(row.columns());
      columns.remove("ambiguous");
      try {
        checkAmbiguous(row, columns);
      } catch (IllegalArgumentException e) {
        String problem = row.problem(String.valueOf(e.getMessage()));
        if (!problems.contains(problem)) {
          problems.add(problem);
        }
      }
    }

    /** Adds a form of the thing that the line is about. */
    void add(String form, MentionType type, Kind kind) {
      add(form, row.get("name"), type, kind);
    }

    /** Adds a form in the place of all that the library's own lines say of it. */
    void replace(String form, MentionType type, Kind kind) {
      if (replaced.add(Letters.key(form).replace('-', ' '))) {
        names.remove(form);
      }
      add(form, type, kind);
    }

    /** Adds a form of something else that the line mentions, under its own name. */
    void addAs(String form, MentionType type, Kind kind) {
      add(form, form, type, kind);
    }

    void add(String form, String name, MentionType type, Kind kind) {
      names.add(form, GazetteerItem.of(type, name, iso, kind, evidence, isAmbiguous(form)));
    }

    void addNisba(Nisba nisba) {
      addNisba(nisba.masculine(), Agreement.MASCULINE, nisba.definite(nisba.masculine()));
      addNisba(nisba.feminine(), Agreement.FEMININE, nisba.definite(nisba.feminine()));
      boolean doubtful = isAmbiguous(nisba.masculine());
      for (String derived : nisba.duals()) {
        addDerived(derived, Agreement.PLURAL, false, doubtful);
        addDerived(nisba.definite(derived), Agreement.PLURAL, true, doubtful);
      }
      String accusative = nisba.accusative();
      if (names.contains(accusative)) {
        accusatives.add(Letters.key(accusative));
      }
      addDerived(accusative, Agreement.MASCULINE, false, doubtful);
    }

    void addNisba(String form, Agreement agreement, String definite) {
      addNisba(form, agreement, false, isAmbiguous(form));
      addNisba(definite, agreement, true, isAmbiguous(definite));
    }

    private void addDerived(String form, Agreement agreement, boolean definite, boolean ambiguous) {
      if (!names.contains(form)) {
        addNisba(form, agreement, definite, ambiguous || isAmbiguous(form));
      }
    }

    private void addNisba(String form, Agreement agreement, boolean definite, boolean ambiguous) {
      names.add(
          form,
          new GazetteerItem(
              MentionType.NATIONALITY,
              row.get("name"),
              iso,
              Kind.NISBA,
              evidence,
              ambiguous,
              agreement,
              definite));
    }

    private boolean isAmbiguous(String form) {
      return ambiguous.contains(Letters.key(form)) || ambiguous.contains("yes");
    }
  }

  /** The masculine and feminine of an adjective, and what follows from them. */
  private record Nisba(String masculine, String feminine) {

    /**
     * With the article: on every word where every word is inflected («الكوري الشمالي»), otherwise
     * on the first («الجنوب أفريقي»).
     */
    String definite(String form) {
      return isInflectedThroughout() ? everyWordWithArticle(form) : "ال" + form;
    }

    static String withArticle(String plural, List<String> masculines) {
      String first = firstWord(plural);
      boolean compound =
          plural.indexOf(' ') > 0
              && masculines.stream().anyMatch(masculine -> firstWord(masculine).equals(first));
      return compound ? "ال" + plural : everyWordWithArticle(plural);
    }

    private boolean isInflectedThroughout() {
      return !firstWord(masculine).equals(firstWord(feminine));
    }

    /** The dual in both cases: «أمريكيان، أمريكيين، أمريكيتان، أمريكيتين». */
    List<String> duals() {
      String stem =
          feminine.endsWith("ة") ? feminine.substring(0, feminine.length() - 1) : feminine;
      if (masculine.indexOf(' ') < 0) {
        return List.of(masculine + "ان", masculine + "ين", stem + "تان", stem + "تين");
      }
      return isInflectedThroughout()
          ? List.of(
              everyWord(masculine, "", "ان"),
              everyWord(masculine, "", "ين"),
              everyWord(masculine, "", "تان"),
              everyWord(masculine, "", "تين"))
          : List.of();
    }

    /** The indefinite accusative: «أمريكيا». */
    String accusative() {
      return isInflectedThroughout() ? everyWord(masculine, "", "ا") : masculine + "ا";
    }

    private static String everyWordWithArticle(String form) {
      return everyWord(form, "ال", "");
    }

    private static String everyWord(String form, String before, String behind) {
      StringBuilder words = new StringBuilder();
      for (String word : form.split(" ")) {
        words.append(words.isEmpty() ? "" : " ").append(before).append(word).append(behind);
      }
      return words.toString();
    }

    private static String firstWord(String form) {
      int space = form.indexOf(' ');
      return space < 0 ? form : form.substring(0, space);
    }
  }
}
