package org.isnad.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.Stage;

/**
 * What the user wants of the library: what its builder is told, and what is left of its results.
 *
 * @param stages what to do
 * @param minimumConfidence from 0 to 1: how sure a relation must be
 * @param explain whether to say which words gave no relation
 * @param only ids of the predicates that relations may have; empty for all
 * @param predicates files of predicates besides the library's own
 * @param gazetteers files of names besides the library's own
 * @param nameModel a name model in place of the library's own
 * @param hijriOffset how many days later than in Umm al-Qura Islamic months begin
 * @param threads how many texts to read side by side; all cores read unless it is there
 */
record Wishes(
    Set<Stage> stages,
    double minimumConfidence,
    boolean explain,
    Set<String> only,
    List<Path> predicates,
    List<Path> gazetteers,
    Optional<Path> nameModel,
    int hijriOffset,
    Optional<Integer> threads) {

  Wishes {
    stages = Set.copyOf(stages);
    only = Set.copyOf(only);
    predicates = List.copyOf(predicates);
    gazetteers = List.copyOf(gazetteers);
  }

  /** The library as it is. */
  static Wishes none() {
    return new Wishes(
        EnumSet.allOf(Stage.class),
        0,
        false,
        Set.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        0,
        Optional.empty());
  }

  /** Loads a library that is so. */
  Isnad isnad() {
    Isnad.Builder builder =
        Isnad.builder()
            .stages(stages)
            .minimumConfidence(minimumConfidence)
            .hijriOffset(hijriOffset);
    if (explain) {
      builder.explain();
    }
    predicates.forEach(builder::predicates);
    gazetteers.forEach(builder::gazetteer);
    nameModel.ifPresent(builder::nameModel);
    threads.ifPresent(builder::parallelism);
    return builder.build();
  }

  /**
   * An extraction without the relations that are not wanted, nor the words that would have told
   * such; the ids of the others stay.
   */
  Extraction wanted(Extraction found) {
    return only.isEmpty()
        ? found
        : new Extraction(
            found.article(),
            found.mentions(),
            found.entities(),
            found.relations().stream()
                .filter(relation -> only.contains(relation.predicate().id()))
                .toList(),
            found.unread().stream().filter(word -> only.contains(word.predicate())).toList(),
            found.error());
  }
}
