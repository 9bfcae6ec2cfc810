package org.isnad.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Entry;
import org.isnad.mentions.Gazetteer.Kind;
import org.isnad.mentions.Gazetteer.OrganisationHead;
import org.isnad.mentions.GazetteerItem.Agreement;
import org.isnad.syntax.Sentence;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;

/**
 * Organisations that are named by grammar rather than by a list: a head with its genitive («وزارة
 * الدفاع», ministry of defence), with a country's adjective («الجيش الأوكراني», the Ukrainian
 * army), with both («وزارة الدفاع الروسية»), or with a country («خارجية بيونغ يانغ», Pyongyang's
 * foreign ministry).
 */
final class GazetteerOrganisations {

  private static final String TABLE = "gazetteer/organisation-heads.tsv";
  private static final Column[] COLUMNS = {
    Column.of("head").words(),
    Column.of("definite").words(),
    Column.oneOf("gender", "m", "f").required(),
    Column.oneOf("kind", GazetteerTables.BODY_KINDS).required(),
    Column.list("adjectives").words(),
    Column.list("complements").words()
  };

  private record Head(
      String form,
      boolean construct,
      boolean completedByNisba,
      Agreement gender,
      String kind,
      Set<String> adjectives,
      GazetteerTrie<Complement> complements) {}

  /** A genitive, or the same without its article: «خارجية» of «الخارجية». */
  private enum Complement {
    COMPLETE,
    BARE
  }

  /** How many adjectives may stand between the head and the country's: «الشرطة الوطنية». */
  private static final int ADJECTIVES = 2;

  private final GazetteerTrie<Head> heads;

  static DataTable table() {
    return DataTable.ofModel(TABLE, COLUMNS);
  }

  GazetteerOrganisations() {
    GazetteerTrie.Builder<Head> builder = new GazetteerTrie.Builder<>();
    table()
        .forEach(
            row -> {
              if (row.get("head").isEmpty() && row.get("definite").isEmpty()) {
                throw new IllegalArgumentException("neither head nor definite; fill one in");
              }
              row.optional("head").ifPresent(form -> builder.add(form, head(row, form, true)));
              row.optional("definite").ifPresent(form -> builder.add(form, head(row, form, false)));
            });
    heads = builder.build();
  }

  private static Head head(DataTable.Row row, String form, boolean construct) {
    Set<String> adjectives = new HashSet<>();
    row.list("adjectives").forEach(adjective -> adjectives.add(Letters.key(adjective)));
    return new Head(
        form,
        construct,
        row.optional("definite").isPresent(),
        row.get("gender").equals("f") ? Agreement.FEMININE : Agreement.MASCULINE,
        row.get("kind"),
        Set.copyOf(adjectives),
        complements(row.list("complements"), construct));
  }

  private static GazetteerTrie<Complement> complements(List<String> complements, boolean bare) {
    GazetteerTrie.Builder<Complement> builder = new GazetteerTrie.Builder<>();
    for (String complement : complements) {
      builder.add(complement, Complement.COMPLETE);
      if (bare && complement.startsWith("ال") && complement.indexOf(' ') < 0) {
        builder.add(complement.substring(2), Complement.BARE);
      }
    }
    return builder.build();
  }

  Optional<OrganisationHead> headAt(Sentence sentence, int from) {
    List<GazetteerTrie.Match<Head>> found = heads.matchesAt(sentence, from);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    GazetteerTrie.Match<Head> longest = found.get(found.size() - 1);
    Head head = longest.value();
    return Optional.of(
        new OrganisationHead(
            head.form(),
            head.kind(),
            !head.construct() && head.completedByNisba(),
            longest.length()));
  }

  /** The organisations that begin with token {@code from}, by the countries in {@code names}. */
  List<Entry> composedAt(Sentence sentence, int from, GazetteerTrie<GazetteerItem> names) {
    List<Entry> found = new ArrayList<>(0);
    for (GazetteerTrie.Match<Head> match : heads.matchesAt(sentence, from)) {
      Composition composition =
          new Composition(sentence, from, match.value(), match.length(), names, found);
      if (match.value().construct()) {
        composition.withGenitive();
      } else {
        composition.withAdjectives();
      }
    }
    return found;
  }

  /** One head at one place. */
  private record Composition(
      Sentence sentence,
      int from,
      Head head,
      int length,
      GazetteerTrie<GazetteerItem> names,
      List<Entry> found) {

    void withGenitive() {
      if (head.completedByNisba()) {
        withCountry(from + length);
      }
      withComplement();
    }

    void withAdjectives() {
      int at = from + length;
      for (int adjectives = 0; adjectives <= ADJECTIVES; adjectives++) {
        if (head.completedByNisba()) {
          withNisba(at, head.gender());
        }
        if (!isAdjective(at)) {
          break;
        }
        at++;
      }
      withComplement();
    }

    private boolean isAdjective(int at) {
      return at < sentence.size() && head.adjectives().contains(sentence.token(at).key());
    }

    private void withComplement() {
      int at = from + length;
      if (at >= sentence.size()) {
        return;
      }
      for (GazetteerTrie.Match<Complement> match : head.complements().matchesAt(sentence, at)) {
        int behind = at + match.length();
        if (match.value() == Complement.BARE) {
          withCountry(behind);
        } else {
          add(behind, Optional.empty());
          withNisba(behind, Agreement.MASCULINE);
          withNisba(behind, Agreement.FEMININE);
        }
      }
    }

    private void withNisba(int at, Agreement agreement) {
      for (GazetteerTrie.Match<GazetteerItem> match : namesAt(at)) {
        GazetteerItem item = match.value();
        if (item.kind() == Kind.NISBA && item.definite() && item.agreement() == agreement) {
          add(at + match.length(), item.iso());
        }
      }
    }

    private void withCountry(int at) {
      for (GazetteerTrie.Match<GazetteerItem> match : namesAt(at)) {
        GazetteerItem item = match.value();
        if (item.kind() == Kind.COUNTRY || item.kind() == Kind.CAPITAL) {
          add(at + match.length(), item.iso());
        }
      }
    }

    private List<GazetteerTrie.Match<GazetteerItem>> namesAt(int at) {
      return at < sentence.size() ? names.matchesAt(sentence, at) : List.of();
    }

    private void add(int to, Optional<String> iso) {
      found.add(
          new Entry(
              MentionType.ORGANIZATION,
              text(to),
              iso,
              Gazetteer.bodyOf(head.kind()),
              TABLE + "#" + head.form(),
              /* ambiguous= */ false,
              to - from));
    }

    private String text(int to) {
      StringBuilder text = new StringBuilder();
      for (int i = from; i < to; i++) {
        if (i > from && !sentence.token(i - 1).isProclitic() && !sentence.token(i).isEnclitic()) {
          text.append(' ');
        }
        text.append(sentence.token(i).form());
      }
      return text.toString();
    }
  }
}
