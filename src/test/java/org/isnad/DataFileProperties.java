package org.isnad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever is done to a data file, its loader takes it or says what is wrong, and where. */
class DataFileProperties {

  private static final DamagedModels MODELS = new DamagedModels();

  /** Longer files are cut: a fault shows in a line, and 77,000 of them take their time. */
  private static final int LINES = 300;

  private static final List<String> JUNK =
      List.of(
          "-",
          "",
          "|",
          "||",
          " ",
          "  ",
          "yes",
          "0",
          "-1",
          "99999999999",
          "two",
          "ال",
          "(ال)",
          "ـ",
          "!",
          "?",
          "~",
          "+",
          "{",
          "}",
          "@",
          "@nisba:",
          "=",
          ":",
          "S",
          "S{",
          "T{}",
          "S:S",
          "MONTH",
          "\u0000",
          "\u200F",
          "\u202E",
          "\uFEFF",
          "ﻻ",
          "ا\u0654",
          "\uFFFD",
          "#",
          "😀",
          "وزير|وزير",
          "a/b/c",
          "/");

  private record Table(String file, String method) {}

  private static final List<Table> TABLES =
      List.of(
          new Table("text/words.tsv", "text.Words#read"),
          new Table("text/name-spellings.tsv", "text.Skeleton#spellings"),
          new Table("text/furniture.tsv", "text.Furniture#ofModels"),
          new Table("text/date-words.tsv", "text.Furniture#ofModels"),
          new Table("text/agencies.tsv", "text.AgencyLine#ofModels"),
          new Table("gazetteer/countries.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/territories.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/peoples.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/places.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/organisations.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/organisation-heads.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/organisation-heads.tsv", "mentions.Titles#load"),
          new Table("gazetteer/people.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/given-names.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/family-names.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/organisation-topics.tsv", "mentions.Gazetteer#load"),
          new Table("gazetteer/nisbas-beside-nouns.tsv", "mentions.NisbasBesideNouns#load"),
          new Table("gazetteer/place-nouns.tsv", "mentions.PlaceNouns#load"),
          new Table("gazetteer/name-particles.tsv", "mentions.NameParticles#load"),
          new Table("gazetteer/officials.tsv", "entities.EntityLinker#officials"),
          new Table("gazetteer/cameo-actors.tsv", "entities.CameoActors#load"),
          new Table("gazetteer/latin-names.tsv", "entities.LatinNames#load"),
          new Table("gazetteer/latin-words.tsv", "entities.Transliteration#load"),
          new Table("gazetteer/latin-letters.tsv", "entities.Transliteration#load"),
          new Table("gazetteer/latin-body-words.tsv", "entities.LatinNames#load"),
          new Table("lexicon/titles.tsv", "mentions.Titles#load"),
          new Table("lexicon/inventory.tsv", "relations.Lexicon#load"),
          new Table("lexicon/predicates.tsv", "relations.Lexicon#load"),
          new Table("lexicon/classes.tsv", "relations.Lexicon#load"),
          new Table("lexicon/markers.tsv", "relations.Lexicon#load"),
          new Table("lexicon/governors.tsv", "relations.Lexicon#load"),
          new Table("lexicon/senses.tsv", "relations.Lexicon#load"),
          new Table("lexicon/standing-words.tsv", "entities.StandingWords#load"),
          new Table("lexicon/confidence.tsv", "relations.Confidences#load"),
          new Table("lexicon/function-words.tsv", "relations.FunctionWords#load"),
          new Table("lexicon/quantity-words.tsv", "relations.QuantityWords#load"),
          new Table("lexicon/verb-forms.tsv", "syntax.VerbDictionary#additions"),
          new Table("text/numbers.tsv", "dates.DateTagger#load"),
          new Table("dates/words.tsv", "dates.DateTagger#load"),
          new Table("dates/rules.tsv", "dates.DateTagger#load"),
          new Table("dates/events.tsv", "dates.DateTagger#load"),
          new Table("dates/qualifiers.tsv", "dates.DateTagger#load"),
          new Table("ner/classes.tsv", "mentions.WordClasses#load"),
          new Table("ner/corpora.tsv", "evaluation.NameCorpora#load"));

  @Test
  void noTableOfTheLibraryIsForgotten() throws IOException {
    Path models = Path.of("models");
    try (Stream<Path> files = Files.walk(models)) {
      assertThat(files.map(file -> models.relativize(file).toString().replace('\\', '/')))
          .filteredOn(file -> file.endsWith(".tsv"))
          .allMatch(file -> TABLES.stream().anyMatch(table -> table.file().equals(file)));
    }
  }

  @Property(tries = 400)
  void aDamagedFileIsTakenOrRefusedWithFileAndLine(@ForAll long seed) {
    Random random = new Random(seed);
    Table table = TABLES.get(random.nextInt(TABLES.size()));
    byte[] content = damaged(shortened(DamagedModels.content(table.file())), random);
    Optional<Throwable> thrown = MODELS.load(table.method(), table.file(), content);
    thrown.ifPresent(
        problem ->
            assertThat(problem)
                .as("%s by %s, seed %d", table.file(), table.method(), seed)
                .isInstanceOfSatisfying(
                    DataFileException.class,
                    e ->
                        assertThat(e.problems())
                            .isNotEmpty()
                            .allMatch(
                                line -> line.matches("(?s)[a-z-]+/[a-z-]+\\.tsv:[0-9]+: .+"))));
  }

  private static List<String> shortened(String content) {
    List<String> lines = content.lines().toList();
    return lines.size() <= LINES ? lines : lines.subList(0, LINES);
  }

  private static byte[] damaged(List<String> whole, Random random) {
    List<String> lines = new ArrayList<>(whole);
    int faults = 1 + random.nextInt(4);
    for (int i = 0; i < faults && !lines.isEmpty(); i++) {
      damage(lines, random);
    }
    byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
    if (bytes.length > 0 && random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  private static void damage(List<String> lines, Random random) {
    int at = random.nextInt(lines.size());
    List<String> cells = new ArrayList<>(Arrays.asList(lines.get(at).split("\t", -1)));
    int cell = random.nextInt(cells.size());
    switch (random.nextInt(8)) {
      case 0 -> cells.remove(cell);
      case 1 -> cells.add(cell, junk(random));
      case 2 -> cells.set(cell, junk(random));
      case 3 -> cells.set(cell, cells.get(cell) + junk(random));
      case 4 -> Collections.swap(cells, cell, random.nextInt(cells.size()));
      case 5 -> lines.add(random.nextInt(lines.size()), lines.get(at));
      case 6 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      default -> cells.set(cell, cut(cells.get(cell), random));
    }
    lines.set(at, String.join("\t", cells));
  }

  private static String junk(Random random) {
    return JUNK.get(random.nextInt(JUNK.size()));
  }

  private static String cut(String cell, Random random) {
    return cell.substring(0, random.nextInt(cell.length() + 1));
  }
}
