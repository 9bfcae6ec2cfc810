package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.DataFileException;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Entry;
import org.isnad.mentions.Gazetteer.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that a user adds to the library's own. */
class OwnGazetteerTest {

  private static final String HEAD =
      "# Source: a test\nname\taliases\ttype\tiso\tkind\tambiguous\n";

  private final Path directory;

  OwnGazetteerTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(
        directory.resolve(name), HEAD + String.join("\n", lines).replace('>', '\t') + "\n");
  }

  private static List<Entry> at(Gazetteer gazetteer, String sentence) {
    return gazetteer.matchesAt(SegmentedSentence.of(sentence), 0);
  }

  @Test
  void aLineOfTheUsersTakesThePlaceOfWhatOursSayOfAForm() throws IOException {
    assertThat(at(Gazetteer.load(), "عمان"))
        .extracting(Entry::kind)
        .contains(Kind.COUNTRY, Kind.CAPITAL);

    Path file = file("own.tsv", "عمان>->LOCATION>JO>->-");
    assertThat(at(Gazetteer.load(List.of(file)), "عمان"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.type()).isEqualTo(MentionType.LOCATION);
              assertThat(entry.iso()).contains("JO");
              assertThat(entry.evidence()).isEqualTo(file + "#عمان");
            });
  }

  @Test
  void anAliasStandsForTheNameOfItsLine() throws IOException {
    Path file = file("own.tsv", "هيئة الرصد>الرصد الوطني>ORGANIZATION>EG>government>-");
    assertThat(at(Gazetteer.load(List.of(file)), "الرصد الوطني"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.name()).isEqualTo("هيئة الرصد");
              assertThat(entry.kind()).isEqualTo(Kind.STATE_BODY);
            });
  }

  @Test
  void whatTwoLinesOfTheUsersSayOfAFormBothCounts() throws IOException {
    Path people = file("people.tsv", "ريم>->PERSON>->->-");
    Path places = file("places.tsv", "ريم>->LOCATION>AE>->ريم");
    assertThat(at(Gazetteer.load(List.of(people, places)), "ريم"))
        .extracting(Entry::type, Entry::ambiguous)
        .containsExactlyInAnyOrder(
            tuple(MentionType.PERSON, false), tuple(MentionType.LOCATION, true));
  }

  @Test
  void everyProblemOfEveryFileIsTold() throws IOException {
    Path first =
        file(
            "first.tsv",
            "صخرستان>->COUNTRY>->->-",
            "هدى صخر>->PERSON>->company>-",
            "هدى صخر الدين>->PERSON>->->صخر");
    Path second = file("second.tsv", "هدى>->WOMAN>ZZ>->-");
    Path missing = directory.resolve("missing.tsv");

    DataFileException refused =
        catchThrowableOfType(
            DataFileException.class, () -> Gazetteer.load(List.of(first, second, missing)));
    assertThat(refused.problems())
        .containsExactlyInAnyOrder(
            first + ":3: a COUNTRY without a code; fill in iso",
            first + ":4: kind is for an ORGANIZATION; write - for a PERSON",
            first + ":5: «صخر» is marked ambiguous but is no form of this line; remove it there",
            second + ":3: type must be one of PERSON, COUNTRY, LOCATION, ORGANIZATION, not «WOMAN»",
            second + ":3: iso must be a country's code in ISO 3166, two capitals, not «ZZ»",
            missing + ": no such file");
  }
}
