package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what the library is to be built of, and to do. */
final class LibraryOptions {

  @Option(
      names = "--stages",
      paramLabel = "entities|relations",
      converter = Values.LastStage.class,
      completionCandidates = Values.LastStage.class,
      description =
          "How far to go: entities leaves relations out, and is quicker; relations, the last stage, "
              + "is all, as without this option.")
  private Stage lastStage = Stage.RELATIONS;

  @Option(
      names = "--minimum-confidence",
      paramLabel = "0..1",
      converter = Values.Confidence.class,
      description = "Leave out relations that the library is less sure of: 0.9 leaves the surest.")
  private @Nullable Double minimumConfidence;

  @Option(
      names = "--explain",
      description =
          "Say what was passed over: the verbs and event nouns that gave no relation, and why. The "
              + "format text says too which line of the lexicon each relation is from. With json, jsonl, text.")
  private boolean explain;

  @Option(
      names = "--only",
      paramLabel = "accuse,deny",
      split = ",",
      description =
          "Leave out relations of other predicates; models/lexicon/inventory.tsv has them.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--predicates",
      paramLabel = "FILE",
      description =
          "Words, predicates or word classes of your own: a table as in models/lexicon. May be given "
              + "several times.")
  private List<String> predicates = new ArrayList<>();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Names of your own: a table of names and types. May be given several times.")
  private List<String> gazetteers = new ArrayList<>();

  @Option(
      names = "--name-model",
      paramLabel = "FILE",
      description = "Another name model than the library's: the names.crf of train-names.")
  private @Nullable String nameModel;

  @Option(
      names = "--hijri-offset",
      paramLabel = "DAYS",
      converter = Values.HijriOffset.class,
      description =
          "How many days later than in Saudi Arabia (Umm al-Qura) the months of the Islamic calendar "
              + "begin where the texts are from: 1 where the crescent was seen a day later, -1 a day earlier.")
  private int hijriOffset;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Values.Threads.class,
      description =
          "How many texts are read side by side, as many as there are cores unless you say otherwise. "
              + "Results keep the order of the texts.")
  private @Nullable Integer threads;

  /**
   * @throws BadInputException if one of them makes no sense with another, or a predicate isn't
   *     there
   */
  Wishes wishes() {
    if (lastStage != Stage.RELATIONS) {
      checkLeftAway("--predicates", !predicates.isEmpty());
      checkLeftAway("--only", !only.isEmpty());
      checkLeftAway("--explain", explain);
      checkLeftAway("--minimum-confidence", minimumConfidence != null);
    }
    List<Path> ownPredicates = predicates.stream().map(Source::path).toList();
    Set<String> wanted = only.stream().map(String::strip).collect(Collectors.toSet());
    if (!wanted.isEmpty()) {
      new PredicateIds(ownPredicates).check("--only", wanted);
    }
    return new Wishes(
        EnumSet.range(Stage.ENTITIES, lastStage),
        minimumConfidence == null ? 0 : minimumConfidence,
        explain,
        wanted,
        ownPredicates,
        gazetteers.stream().map(Source::path).toList(),
        Optional.ofNullable(nameModel).map(Source::path),
        hijriOffset,
        Optional.ofNullable(threads));
  }

  private static void checkLeftAway(String option, boolean isThere) {
    if (isThere) {
      throw new BadInputException(
          option + ": --stages entities finds no relations: leave one of the two away");
    }
  }
}
