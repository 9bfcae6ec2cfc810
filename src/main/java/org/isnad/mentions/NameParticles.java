package org.isnad.mentions;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.DataFileException;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * The small words of {@code models/gazetteer/name-particles.tsv}, which tell where a name begins or
 * ends.
 *
 * @param calling what says how somebody is called, as it is written: «تدعى» (is called)
 * @param son what joins a name with the father's, by key: «بن»
 * @param compound what opens a given name of two words, by key: «عبد»
 * @param nounEndings what news writes onto ordinary nouns, but onto hardly any name
 */
record NameParticles(
    Set<String> calling, Set<String> son, Set<String> compound, Set<String> nounEndings) {

  static final String FILE = "gazetteer/name-particles.tsv";

  NameParticles {
    calling = Set.copyOf(calling);
    son = Set.copyOf(son);
    compound = Set.copyOf(compound);
    nounEndings = Set.copyOf(nounEndings);
  }

  /**
   * The library's own.
   *
   * @throws DataFileException if the file is malformed or lacks a kind
   */
  static NameParticles load() {
    Map<String, List<String>> words = new HashMap<>();
    for (Row row : DataTable.ofModel(FILE, "kind", "words").rows()) {
      words.put(row.get("kind"), row.list("words"));
    }
    return new NameParticles(
        Set.copyOf(of("calling", words)),
        keys(of("son", words)),
        keys(of("compound", words)),
        Set.copyOf(of("noun-ending", words)));
  }

  private static List<String> of(String kind, Map<String, List<String>> words) {
    if (!words.containsKey(kind)) {
      throw new DataFileException(List.of(FILE + ": no line of the kind «" + kind + "»; add one"));
    }
    return words.getOrDefault(kind, List.of());
  }

  private static Set<String> keys(List<String> words) {
    return words.stream().map(Letters::key).collect(toSet());
  }
}
