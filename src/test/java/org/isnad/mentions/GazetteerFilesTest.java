package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.MentionType;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.junit.jupiter.api.Test;

/** Every line of every file of models/gazetteer, and titles.tsv. */
class GazetteerFilesTest {

  private static final Set<String> CODES = codes();

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }

  @Test
  void everyCountryOfTheWorldStandsThereOnce() {
    assertThat(GazetteerTables.countries().rows())
        .extracting(row -> row.get("iso"))
        .hasSize(250)
        .containsExactlyElementsOf(CODES);
  }

  @Test
  void theListsAreAsLongAsTheyMustBe() {
    assertThat(GazetteerTables.organisations().rows()).hasSizeGreaterThan(400);
    assertThat(GazetteerTables.people().rows()).hasSizeGreaterThan(300);
    assertThat(GazetteerTables.givenNames().rows()).hasSizeGreaterThan(600);
    assertThat(GazetteerTables.places().rows()).hasSizeGreaterThan(2000);
    assertThat(Titles.table().rows()).hasSizeGreaterThan(150);
  }

  /** «السعودية» is Saudi Arabia or Saudi: one line, one country, so no second meaning. */
  @Test
  void ofTheMeaningsOfAFormAtMostOneIsUnmarked() {
    Map<String, List<GazetteerItem>> names = new GazetteerTables().names().names();
    List<String> unmarked = new ArrayList<>();
    names.forEach(
        (form, items) -> {
          List<String> meanings =
              items.stream()
                  .filter(item -> !item.ambiguous())
                  .map(GazetteerItem::evidence)
                  .distinct()
                  .toList();
          if (meanings.size() > 1) {
            unmarked.add(form + ": " + meanings);
          }
        });
    assertThat(names.size()).isGreaterThan(12_000);
    assertThat(unmarked).isEmpty();
  }

  @Test
  void everyNameInTheTablesIsFoundAsWritten() {
    Gazetteer gazetteer = Gazetteer.load();
    List<String> lost = new ArrayList<>();
    for (String file : List.of("places", "organisations", "people")) {
      DataTable table =
          switch (file) {
            case "places" -> GazetteerTables.places();
            case "organisations" -> GazetteerTables.organisations();
            default -> GazetteerTables.people();
          };
      for (Row row : table.rows()) {
        List<String> forms = new ArrayList<>(row.list("aliases"));
        forms.add(row.get("name"));
        for (String form : forms) {
          int words = form.split(" ").length;
          boolean found =
              gazetteer.matchesAt(SegmentedSentence.of(form), 0).stream()
                  .anyMatch(e -> e.length() == words && e.evidence().endsWith(row.get("name")));
          if (!found) {
            lost.add(row.problem(form));
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void aTerritoryIsALocationAndAStateACountry() {
    Gazetteer gazetteer = Gazetteer.load();
    Set<String> territories = new HashSet<>();
    GazetteerTables.territories().rows().forEach(row -> territories.add(row.get("iso")));
    for (Row row : GazetteerTables.countries().rows()) {
      MentionType expected =
          territories.contains(row.get("iso")) ? MentionType.LOCATION : MentionType.COUNTRY;
      assertThat(gazetteer.matchesAt(SegmentedSentence.of(row.get("name")), 0))
          .as(row.place())
          .anyMatch(e -> e.type() == expected && e.iso().equals(row.optional("iso")));
    }
  }
}
