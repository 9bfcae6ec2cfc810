package org.isnad.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.DataFileException;
import org.isnad.evaluation.NameCorpus.TaggedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCorpusTest {

  private final Path file;

  NameCorpusTest(@TempDir Path home) {
    this.file = home.resolve("news.tsv");
  }

  private List<TaggedWords> read(String... lines) throws IOException {
    return documents(lines).stream().flatMap(List::stream).toList();
  }

  private NameCorpus.Documents file(String... lines) throws IOException {
    return NameCorpus.read(Files.writeString(file, String.join("\n", lines), UTF_8));
  }

  private List<List<TaggedWords>> documents(String... lines) throws IOException {
    return file(lines).all();
  }

  @Test
  void twoEmptyLinesEndADocument() throws IOException {
    assertThat(documents("زار\tO", "", "سامر\tB-PER", "", "", "وصل\tO", "", "", ""))
        .containsExactly(
            List.of(
                new TaggedWords(List.of("زار"), List.of("O")),
                new TaggedWords(List.of("سامر"), List.of("B-PER"))),
            List.of(new TaggedWords(List.of("وصل"), List.of("O"))));
  }

  @Test
  void whereAFileDoesNotMarkItsDocumentsTwentySentencesStandForOne() throws IOException {
    assertThat(documents("زار\tO\n\n".repeat(45)).stream().map(List::size))
        .containsExactly(20, 20, 5);
  }

  @Test
  void itIsKnownWhetherAFileMarksItsDocuments() throws IOException {
    assertThat(file("زار\tO", "", "", "وصل\tO").marked()).isTrue();
    assertThat(file("زار\tO", "", "وصل\tO").marked()).isFalse();
  }

  @Test
  void anEmptyLineEndsASentence() throws IOException {
    assertThat(read("زار\tO", "سامر\tB-PER", "", "", "وصل\tO"))
        .containsExactly(
            new TaggedWords(List.of("زار", "سامر"), List.of("O", "B-PER")),
            new TaggedWords(List.of("وصل"), List.of("O")));
  }

  @Test
  void theNamesOfTypesDifferBetweenCorpora() throws IOException {
    assertThat(read("أ\tB-PERS", "ب\tI-PER", "ج\tB-GPE", "د\tI-LOC", "ه\tB-ORG").get(0).tags())
        .containsExactly("B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG");
  }

  @Test
  void typesThatAreNotLearntAreOutside() throws IOException {
    assertThat(read("أ\tB-MISC", "ب\tI-DATE", "ج\tB-").get(0).tags()).containsOnly("O");
  }

  @Test
  void ofNestedTagsTheFirstThatIsLearntCounts() throws IOException {
    assertThat(read("جامعة\tB-ORG", "سامر\tI-ORG|B-PERS", "أمس\tB-DATE|B-GPE").get(0).tags())
        .containsExactly("B-ORG", "I-ORG", "B-LOC");
  }

  @Test
  void everyMalformedLineIsNamed() {
    assertThatThrownBy(() -> read("زار\tO", "سامر B-PER", "", "وصل\tPER", "\tO", "ا\tO\tO"))
        .isInstanceOfSatisfying(
            DataFileException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        file + ":2: not a word, a tab and a BIO tag: «سامر B-PER»",
                        file + ":4: not a word, a tab and a BIO tag: «وصل\tPER»",
                        file + ":5: not a word, a tab and a BIO tag: «\tO»",
                        file + ":6: not a word, a tab and a BIO tag: «ا\tO\tO»"));
  }

  @Test
  void aFileWithoutSentencesIsRefused() {
    assertThatThrownBy(() -> read("", " "))
        .isInstanceOf(DataFileException.class)
        .hasMessage(file + ": no sentences: write a word, a tab and a BIO tag in each line");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> NameCorpus.read(file))
        .isInstanceOf(DataFileException.class)
        .hasMessage(file + ": no such file: check the path");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Files.write(file, "سامر\tB-PER".getBytes(Charset.forName("windows-1256")));
    assertThatThrownBy(() -> NameCorpus.read(file))
        .isInstanceOf(DataFileException.class)
        .hasMessage(file + ": not UTF-8; save it as UTF-8");
  }
}
