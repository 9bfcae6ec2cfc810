package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a data file is read, and what is said of one that can't be. */
class DataTableTest {

  private static final String SOURCE = "# Source: a list of towns\n";

  private final Path folder;
  private Path file;

  DataTableTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("towns.tsv");
  }

  @Test
  void readsCellsListsAndEmptyCellsBelowCommentsAndAHeader() throws IOException {
    DataTable table = read("# Source: none\n\ncode\tnames\nRU\tموسكو | الكرملين\n# more\nXX\t-\n");

    assertThat(table.columns()).containsExactly("code", "names");
    assertThat(table.rows()).hasSize(2);
    DataTable.Row moscow = table.rows().get(0);
    assertThat(moscow.get("code")).isEqualTo("RU");
    assertThat(moscow.list("names")).containsExactly("موسكو", "الكرملين");
    assertThat(moscow.place()).isEqualTo(file + ":4");
    assertThat(moscow.problem("no such state")).isEqualTo(file + ":4: no such state");
    DataTable.Row unknown = table.rows().get(1);
    assertThat(unknown.get("names")).isEmpty();
    assertThat(unknown.optional("names")).isEmpty();
    assertThat(unknown.list("names")).isEmpty();
  }

  @Test
  void takesLineEndsOfWindows() throws IOException {
    assertThat(read("code\tnames\r\nRU\tموسكو\r\n").rows().get(0).get("names")).isEqualTo("موسكو");
  }

  @Test
  void refusesAMissingFile() {
    assertThat(problems()).containsExactly(file + ": no such file");
  }

  @Test
  void refusesAFolder() {
    file = folder;
    assertThat(problems()).singleElement().asString().startsWith(folder + ": can't be read: ");
  }

  @Test
  void refusesAMissingModelFile() {
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> DataTable.ofModel("text/none.tsv", "word"))
        .withMessage("text/none.tsv: no such data file in the library's jar");
  }

  @Test
  void refusesAFileWithoutAHeader() throws IOException {
    write("# only a source\n");
    assertThat(problems())
        .containsExactly(file + ":1: no header line; the columns must be code, names");
  }

  @Test
  void refusesOtherColumns() throws IOException {
    write("code\tname\nRU\tموسكو\n");
    assertThat(problems()).containsExactly(file + ":2: the columns must be code, names");
  }

  @Test
  void refusesBytesThatAreNotUtf8() throws IOException {
    Files.write(file, "code\tnames\nRU\tموسكو\n".getBytes(Charset.forName("windows-1256")));
    assertThat(problems()).containsExactly(file + ":2: not UTF-8; save it as UTF-8");
  }

  @Test
  void refusesAByteOrderMark() throws IOException {
    writeWhole("\uFEFF" + SOURCE + "code\tnames\nRU\tموسكو\n");
    assertThat(problems())
        .containsExactly(file + ":1: a byte order mark; save it as UTF-8 without one");
  }

  @Test
  void namesEveryProblemWithItsLine() throws IOException {
    write(
        """
        code\tnames
        RU
        RU\tموسكو\t1
        RU\tا\u0654
        RU\tﻼ
        RU\tموسكو\u200F
        RU\tموسكو||الكرملين
        RU\tموسكو
        RU\tنهر  موسكو
        RU\tموسكو\u0007
        RU\tموسكو
        """);
    assertThat(problems())
        .containsExactly(
            file + ":3: 1 columns, not 2",
            file + ":4: 3 columns, not 2",
            file + ":5: not in Unicode normal form NFC",
            file + ":6: presentation form U+fefc; write the letter",
            file + ":7: invisible character U+200f; remove it",
            file + ":8: an empty part in a list; remove a bar (|)",
            file + ":10: two blanks in a row; remove one",
            file + ":11: character U+7 stands for nothing; remove it",
            file + ":12: the same as line 9; remove one");
  }

  @Test
  void refusesAHeaderWithoutLines() throws IOException {
    write("code\tnames\n");
    assertThat(problems()).containsExactly(file + ":2: no line below the header; add one");
  }

  @Test
  void refusesAHeadWithoutASource() throws IOException {
    writeWhole("# towns\ncode\tnames\nRU\tموسكو\n# source: here it is too late\n");
    assertThat(problems())
        .containsExactly(
            file + ":1: the head names no source; add a line such as # Source: written by hand");
  }

  @Test
  void commentsAreCleanToo() throws IOException {
    write("# Source: a list\u202E\ncode\tnames\nRU\tموسكو\n");
    assertThat(problems()).containsExactly(file + ":1: invisible character U+202e; remove it");
  }

  /** What a town may be asked to be. */
  private enum Size {
    SMALL,
    VERY_LARGE
  }

  @Test
  void everyCellHoldsWhatItsColumnAllows() throws IOException {
    write(
        """
        code\tsize\tpeople\tkinds
        RU\tvery-large\t13000000\tsmall|very-large
        RU\tlarge\tmany\tsmall|small
        -\t-\t-1\tbig
        """);
    Column[] columns = {
      Column.matching("code", "[A-Z]{2}", "two capitals").unique(),
      Column.oneOf("size", Size.class),
      Column.number("people", 0, 100_000_000),
      Column.listOf("kinds", Size.class)
    };
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> DataTable.ofFile(file, columns))
        .extracting(DataFileException::problems)
        .asInstanceOf(list(String.class))
        .containsExactly(
            file + ":4: «RU» stands in line 3 already; remove one",
            file + ":4: size must be one of small, very-large, not «large»",
            file + ":4: people must be a number from 0 to 100000000, not «many»",
            file + ":4: «small» stands twice under kinds; remove one",
            file + ":5: nothing under code; fill it in",
            file + ":5: people must be a number from 0 to 100000000, not «-1»",
            file + ":5: kinds must be of small, very-large, not «big»");
  }

  @Test
  void cellsAreGivenAsNumbersAndConstants() throws IOException {
    write("size\tpeople\tkinds\nvery-large\t13\tsmall | very-large\n");
    DataTable.Row row =
        DataTable.ofFile(
                file,
                Column.oneOf("size", Size.class),
                Column.number("people", 0, 100),
                Column.listOf("kinds", Size.class))
            .rows()
            .get(0);
    assertThat(row.constant("size", Size.class)).isEqualTo(Size.VERY_LARGE);
    assertThat(row.number("people")).isEqualTo(13);
    assertThat(row.constants("kinds", Size.class)).containsExactly(Size.SMALL, Size.VERY_LARGE);
  }

  @Test
  void whatAReaderOfRowsFindsWrongIsCollectedWithItsLine() throws IOException {
    DataTable table = read("code\tnames\nRU\tموسكو\nEG\tالقاهرة\nXX\t-\n");
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(
            () ->
                table.forEach(
                    row -> {
                      if (!row.get("code").equals("EG")) {
                        throw new IllegalArgumentException("no such state");
                      }
                    }))
        .extracting(DataFileException::problems)
        .asInstanceOf(list(String.class))
        .containsExactly(file + ":3: no such state", file + ":5: no such state");
  }

  @Test
  void refusesToGiveAColumnThatThereIsNot() throws IOException {
    DataTable.Row row = read("code\tnames\nRU\tموسكو\n").rows().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.get("capital"))
        .withMessage(file + " has no column capital");
  }

  /** A well-formed file but for its body. */
  private void write(String body) throws IOException {
    writeWhole(body.startsWith("#") ? body : SOURCE + body);
  }

  private void writeWhole(String content) throws IOException {
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  private DataTable read(String content) throws IOException {
    write(content);
    return DataTable.ofFile(file, "code", "names");
  }

  private List<String> problems() {
    try {
      DataTable.ofFile(file, "code", "names");
      return List.of();
    } catch (DataFileException e) {
      return e.problems();
    }
  }
}
