package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a data file is read, and what is said of one that can't be. */
class DataTableTest {

  private final Path folder;
  private Path file;

  DataTableTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("towns.tsv");
  }

  @Test
  void readsCellsListsAndEmptyCellsBelowCommentsAndAHeader() throws IOException {
    DataTable table = read("# a comment\n\ncode\tnames\nRU\tموسكو | الكرملين\n# more\nXX\t-\n");

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
    write("# only a comment\n");
    assertThat(problems())
        .containsExactly(file + ": no header line; the columns must be code, names");
  }

  @Test
  void refusesOtherColumns() throws IOException {
    write("code\tname\nRU\tموسكو\n");
    assertThat(problems()).containsExactly(file + ":1: the columns must be code, names");
  }

  @Test
  void refusesBytesThatAreNotUtf8() throws IOException {
    Files.write(file, "code\tnames\nRU\tموسكو\n".getBytes(Charset.forName("windows-1256")));
    assertThat(problems()).containsExactly(file + ": not UTF-8; save it as UTF-8");
  }

  @Test
  void refusesAByteOrderMark() throws IOException {
    write("\uFEFFcode\tnames\n");
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
        """);
    assertThat(problems())
        .containsExactly(
            file + ":2: 1 columns, not 2",
            file + ":3: 3 columns, not 2",
            file + ":4: not in Unicode normal form NFC",
            file + ":5: presentation form U+fefc; write the letter",
            file + ":6: invisible character U+200f; remove it",
            file + ":7: an empty part in a list; remove a bar (|)");
  }

  @Test
  void refusesToGiveAColumnThatThereIsNot() throws IOException {
    DataTable.Row row = read("code\tnames\nRU\tموسكو\n").rows().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.get("capital"))
        .withMessage(file + " has no column capital");
  }

  private void write(String content) throws IOException {
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
