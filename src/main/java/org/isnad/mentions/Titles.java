package org.isnad.mentions;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.DataFileException;
import org.isnad.syntax.Sentence;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * The titles that the library knows: offices, functions, ranks and forms of address, from {@code
 * models/lexicon/titles.tsv}, in all their numbers and genders, with and without the article.
 *
 * <p>A title is found with the portfolio that completes it («وزير الدفاع», minister of defence) and
 * with the title that it depends on («نائب المتحدث باسم», deputy spokesperson of). The institution
 * behind it is for the reader to add; {@link Title#takes} tells whether it can have one.
 *
 * <p>Immutable, safe for all threads.
 */
public final class Titles {

  /** What can complete a title. */
  public enum Complement {
    /** A body: «مدير الوكالة» (director of the agency). */
    INSTITUTION,
    /** A field of government: «وزير الدفاع» (minister of defence). */
    PORTFOLIO,
    /** A country, by name or adjective: «الرئيس الروسي» (the Russian president). */
    COUNTRY,
    /** Another title: «نائب الرئيس» (deputy of the president). */
    TITLE,
    /** Nothing. */
    NONE
  }

  /** In which number and gender a title is used. */
  public enum Use {
    MASCULINE,
    FEMININE,
    DUAL,
    PLURAL
  }

  /**
   * A title.
   *
   * @param name its masculine without the article: «أمين عام» (secretary-general)
   * @param relation the id of the static relation that it gives its bearer and the complement:
   *     {@code head-of}, {@code minister-of}, ...
   * @param complements what can complete it
   */
  public record Title(String name, String relation, Set<Complement> complements) {

    public Title {
      requireNonNull(name, "name");
      requireNonNull(relation, "relation");
      complements = Set.copyOf(complements);
    }

    public boolean takes(Complement complement) {
      return complements.contains(complement);
    }
  }

  /**
   * A title at some place.
   *
   * @param title the title that the words begin with
   * @param use its number and gender
   * @param definite whether it bears the article, or its genitive does
   * @param portfolio the portfolio that completes it, as the lists have it: «الدفاع»
   * @param of the title that it depends on: «المتحدث باسم» in «نائب المتحدث باسم»
   * @param ambiguous whether the form is often something else
   * @param evidence the line that says so: {@code lexicon/titles.tsv#وزير}
   * @param length the number of tokens, portfolio and further titles included
   */
  public record Match(
      Title title,
      Use use,
      boolean definite,
      Optional<String> portfolio,
      Optional<Match> of,
      boolean ambiguous,
      String evidence,
      int length) {

    public Match {
      requireNonNull(title, "title");
      requireNonNull(use, "use");
      requireNonNull(portfolio, "portfolio");
      requireNonNull(of, "of");
      requireNonNull(evidence, "evidence");
      if (length < 1) {
        throw new IllegalArgumentException("not a length: " + length);
      }
    }
  }

  private record Form(String spelling, Title title, Use use, boolean definite, boolean ambiguous) {

    /** أمام (before) is no إمام (imam): a hamza that is written tells the two apart. */
    boolean contradicts(String word) {
      char listed = spelling.charAt(0);
      char written = word.charAt(0);
      return listed == 'أ' && written == 'إ' || listed == 'إ' && written == 'أ';
    }

    /** «نائبه» (his deputy), which is spelled like «نائبة» but for its dots. */
    boolean isHis(String word) {
      return use == Use.FEMININE && !definite && word.endsWith(HIS);
    }

    Form ofMan() {
      return new Form(spelling, title, Use.MASCULINE, definite, ambiguous);
    }

    /** What bears an article governs no genitive. */
    boolean governs(Portfolio portfolio) {
      return !isBehindArticle() || !portfolio.definite();
    }

    /**
     * Whether a title can stand right behind this one: «نائب الرئيس» (deputy of the president);
     * behind the article only what describes or names the same person, «النائب المعارض» (the
     * dissident deputy), and neither «النائب [المعارضة]» (the deputy … the opposition) nor «النائب
     * [الوزير]» (the deputy … the minister).
     */
    boolean governs(Match next) {
      boolean another = !next.ambiguous() && next.title().takes(Complement.COUNTRY);
      return !isBehindArticle() || next.use() == use && !another;
    }

    private boolean isBehindArticle() {
      return definite && spelling.startsWith(ARTICLE) && spelling.indexOf(' ') < 0;
    }
  }

  private record Portfolio(String name, boolean definite) {}

  private static final String TABLE = "lexicon/titles.tsv";

  /** The static relations of the inventory that a title can tell. */
  private static final String[] RELATIONS = {
    "ambassador-of",
    "deputy-of",
    "employee-of",
    "head-of",
    "holds-position",
    "member-of",
    "minister-of",
    "spokesperson-of"
  };

  private static final String ARTICLE = "ال";
  private static final String HIS = "ه";
  private static final String ARTICLE_SLOT = "(ال)";
  private static final String MINISTRY = "وزارة";

  /** Titles hardly nest deeper than «نائب مساعد وزير الخارجية» (deputy assistant secretary). */
  private static final int DEPTH = 3;

  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt(Match::length)
          .reversed()
          .thenComparing(match -> match.title().name());

  private final GazetteerTrie<Form> forms;
  private final GazetteerTrie<Portfolio> portfolios;

  private Titles(GazetteerTrie<Form> forms, GazetteerTrie<Portfolio> portfolios) {
    this.forms = forms;
    this.portfolios = portfolios;
  }

  /**
   * The library's own titles.
   *
   * @throws DataFileException naming every malformed line
   */
  public static Titles load() {
    return new Titles(new Reader().read(), portfolios(GazetteerOrganisations.table()));
  }

  static DataTable table() {
    return DataTable.ofModel(
        TABLE,
        forms("masculine").required(),
        forms("feminine"),
        forms("plural"),
        Column.oneOf("relation", RELATIONS).required(),
        Column.listOf("complement", Complement.class).required(),
        Column.list("ambiguous").words());
  }

  private static Column forms(String name) {
    return Column.list(name)
        .only(
            "words in plain letters, (ال) where the article may stand",
            form ->
                Letters.plain(form).equals(form)
                    && form.replace(ARTICLE_SLOT, "").codePoints().anyMatch(Character::isLetter));
  }

  /** Portfolios are what completes «وزارة»; without the article before a country. */
  private static GazetteerTrie<Portfolio> portfolios(DataTable heads) {
    GazetteerTrie.Builder<Portfolio> builder = new GazetteerTrie.Builder<>();
    for (Row row : heads.rows()) {
      if (row.get("head").equals(MINISTRY)) {
        for (String portfolio : row.list("complements")) {
          builder.add(portfolio, new Portfolio(portfolio, /* definite= */ true));
          if (portfolio.startsWith(ARTICLE) && portfolio.indexOf(' ') < 0) {
            builder.add(
                portfolio.substring(ARTICLE.length()),
                new Portfolio(portfolio, /* definite= */ false));
          }
        }
      }
    }
    return builder.build();
  }

  /**
   * The titles that begin with a token, the longest first.
   *
   * @param sentence the sentence
   * @param from the index of a token in it
   * @throws IndexOutOfBoundsException if the sentence has no such token
   */
  public List<Match> matchesAt(Sentence sentence, int from) {
    return matchesAt(sentence, from, DEPTH);
  }

  private List<Match> matchesAt(Sentence sentence, int from, int depth) {
    List<Match> matches = new ArrayList<>(2);
    for (GazetteerTrie.Match<Form> found : forms.matchesAt(sentence, from)) {
      Form form = found.value();
      if (form.contradicts(sentence.token(from).form())) {
        continue;
      }
      int length = found.length();
      int behind = from + length;
      if (form.isHis(sentence.token(behind - 1).form())) {
        matches.add(match(form.ofMan(), false, Optional.empty(), Optional.empty(), length));
        continue;
      }
      matches.add(match(form, form.definite(), Optional.empty(), Optional.empty(), length));
      if (behind < sentence.size() && form.title().takes(Complement.PORTFOLIO)) {
        for (GazetteerTrie.Match<Portfolio> next : portfolios.matchesAt(sentence, behind)) {
          Portfolio portfolio = next.value();
          if (!form.governs(portfolio)) {
            continue;
          }
          matches.add(
              match(
                  form,
                  portfolio.definite(),
                  Optional.of(portfolio.name()),
                  Optional.empty(),
                  length + next.length()));
        }
      }
      if (behind < sentence.size() && depth > 1 && form.title().takes(Complement.TITLE)) {
        for (Match next : matchesAt(sentence, behind, depth - 1)) {
          if (!form.governs(next)) {
            continue;
          }
          matches.add(
              match(
                  form,
                  next.definite(),
                  Optional.empty(),
                  Optional.of(next),
                  length + next.length()));
        }
      }
    }
    matches.sort(LONGEST_FIRST);
    return List.copyOf(matches);
  }

  private static Match match(
      Form form, boolean definite, Optional<String> portfolio, Optional<Match> of, int length) {
    boolean completed = portfolio.isPresent() || of.isPresent();
    return new Match(
        form.title(),
        form.use(),
        definite,
        portfolio,
        of,
        form.ambiguous() && !completed,
        TABLE + "#" + form.title().name(),
        length);
  }

  /** Reads the table and derives the forms that it leaves out. */
  private static final class Reader {
    private final GazetteerTrie.Builder<Form> forms = new GazetteerTrie.Builder<>();

    GazetteerTrie<Form> read() {
      table().forEach(this::add);
      return forms.build();
    }

    private void add(Row row) {
      GazetteerTables.checkAmbiguous(row, List.of("masculine", "feminine", "plural"));
      Title title =
          new Title(
              row.list("masculine").get(0).replace(ARTICLE_SLOT, ""),
              row.get("relation"),
              Set.copyOf(row.constants("complement", Complement.class)));
      Set<String> ambiguous = new HashSet<>();
      row.list("ambiguous").forEach(form -> ambiguous.add(Letters.key(form)));
      Line line = new Line(title, ambiguous);
      // Plurals first: «مسؤولين» is seldom the dual.
      for (String form : row.list("plural")) {
        line.add(form, Use.PLURAL);
        if (isOneWord(form) && (form.endsWith("ون") || form.endsWith("ين"))) {
          line.addIndefinite(form.substring(0, form.length() - 1), Use.PLURAL);
        }
      }
      for (String form : row.list("masculine")) {
        line.add(form, Use.MASCULINE);
        if (isOneWord(form)) {
          line.addIndefinite(form + "ا", Use.MASCULINE);
          line.addDual(form, form + "ان");
          line.addDual(form, form + "ين");
        }
      }
      for (String form : row.list("feminine")) {
        line.add(form, Use.FEMININE);
        if (isOneWord(form) && form.endsWith("ة")) {
          String stem = form.substring(0, form.length() - 1);
          line.add(stem + "تان", Use.DUAL);
          line.add(stem + "تين", Use.DUAL);
          line.add(stem + "ات", Use.PLURAL);
        }
      }
    }

    private static boolean isOneWord(String form) {
      return form.indexOf(' ') < 0;
    }

    /** The forms of one title; the first to claim a spelling keeps it. */
    private final class Line {
      private final Title title;
      private final Set<String> ambiguous;
      private final Set<String> added = new HashSet<>();

      Line(Title title, Set<String> ambiguous) {
        this.title = title;
        this.ambiguous = ambiguous;
      }

      void add(String form, Use use) {
        if (form.contains(ARTICLE_SLOT)) {
          put(form.replace(ARTICLE_SLOT, ""), use, /* definite= */ false);
          put(form.replace(ARTICLE_SLOT, ARTICLE), use, /* definite= */ true);
        } else {
          put(form, use, /* definite= */ false);
          if (isOneWord(form)) {
            put(ARTICLE + form, use, /* definite= */ true);
          }
        }
      }

      /** «الفريقان» are two teams as «الفريق» is one, and no two generals. */
      void addDual(String form, String dual) {
        if (ambiguous.contains(Letters.key(form))) {
          ambiguous.add(Letters.key(dual));
        }
        if (ambiguous.contains(Letters.key(ARTICLE + form))) {
          ambiguous.add(Letters.key(ARTICLE + dual));
        }
        add(dual, Use.DUAL);
      }

      void addIndefinite(String form, Use use) {
        put(form, use, /* definite= */ false);
      }

      private void put(String form, Use use, boolean definite) {
        if (added.add(Letters.key(form))) {
          boolean doubtful = ambiguous.contains(Letters.key(form));
          forms.add(form, new Form(form, title, use, definite, doubtful));
        }
      }
    }
  }
}
