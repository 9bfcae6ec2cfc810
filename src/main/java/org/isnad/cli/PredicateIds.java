package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.text.DataTable;

/** The ids that predicates have: those of the library's inventory, and of a user's own files. */
final class PredicateIds {

  private static final String ID = "predicate";
  private static final String[] INVENTORY = {
    ID, "tier", "kind", "cameo", "plover", "reciprocal", "speech", "inner", "control", "gloss"
  };

  private final Set<String> ids = new TreeSet<>();

  /**
   * @param own files of predicates, well-formed or not: the library checks them when it is loaded
   * @throws BadInputException if one can't be read
   */
  PredicateIds(List<Path> own) {
    DataTable.ofModel("lexicon/inventory.tsv", INVENTORY)
        .forEach(predicate -> ids.add(predicate.get(ID)));
    own.forEach(this::add);
  }

  private void add(Path file) {
    try {
      List<String> firstCells =
          new String(Files.readAllBytes(file), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", 2)[0].strip())
              .toList();
      if (firstCells.contains(ID)) {
        firstCells.stream().filter(cell -> !cell.equals(ID)).forEach(ids::add);
      }
    } catch (IOException e) {
      throw Source.unreadable(file.toString(), e);
    }
  }

  /**
   * @param option what messages begin with
   * @throws BadInputException if one of the wanted isn't there, with what was meant by it, if that
   *     can be told
   */
  void check(String option, Set<String> wanted) {
    wanted.forEach(
        id -> {
          if (!ids.contains(id)) {
            throw new BadInputException(option + ": «" + id + "» is no predicate: " + remedy(id));
          }
        });
  }

  private String remedy(String id) {
    return Nearest.to(id, ids)
        .map(nearest -> "did you mean " + nearest + "?")
        .orElse("name ids of models/lexicon/inventory.tsv, with commas between them");
  }
}
