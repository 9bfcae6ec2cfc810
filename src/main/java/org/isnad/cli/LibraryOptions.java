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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what the library is to be built of, and to do. */
final class LibraryOptions {

  @Option(
      names = "--stages",
      paramLabel = "entities|relations",
      converter = StagesConverter.class,
      description = {
        "How far to go: entities leaves relations out, and is quicker; relations, the last stage,",
        "is all, as without this option."
      })
  private Set<Stage> stages = EnumSet.allOf(Stage.class);

  @Option(
      names = "--minimum-confidence",
      paramLabel = "0..1",
      converter = ConfidenceConverter.class,
      description = "Leave out relations that the library is less sure of: 0.9 leaves the surest.")
  private @Nullable Double minimumConfidence;

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
      description = {
        "Words, predicates or word classes of your own: a table as in models/lexicon. May be given",
        "several times."
      })
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

  /**
   * @throws BadInputException if one of them makes no sense with another, or a predicate isn't
   *     there
   */
  Wishes wishes() {
    if (!stages.contains(Stage.RELATIONS)) {
      checkLeftAway("--predicates", !predicates.isEmpty());
      checkLeftAway("--only", !only.isEmpty());
      checkLeftAway("--minimum-confidence", minimumConfidence != null);
    }
    List<Path> ownPredicates = predicates.stream().map(Source::path).toList();
    Set<String> wanted = only.stream().map(String::strip).collect(Collectors.toSet());
    if (!wanted.isEmpty()) {
      new PredicateIds(ownPredicates).check("--only", wanted);
    }
    return new Wishes(
        stages,
        minimumConfidence == null ? 0 : minimumConfidence,
        wanted,
        ownPredicates,
        gazetteers.stream().map(Source::path).toList(),
        Optional.ofNullable(nameModel).map(Source::path));
  }

  private static void checkLeftAway(String option, boolean isThere) {
    if (isThere) {
      throw new BadInputException(
          option + ": --stages entities finds no relations: leave one of the two away");
    }
  }

  static final class StagesConverter implements ITypeConverter<Set<Stage>> {
    @Override
    public Set<Stage> convert(String last) {
      return switch (last) {
        case "entities" -> EnumSet.of(Stage.ENTITIES);
        case "relations" -> EnumSet.allOf(Stage.class);
        default ->
            throw new TypeConversionException("«" + last + "» is none of entities, relations");
      };
    }
  }

  static final class ConfidenceConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String number) {
      try {
        double confidence = Double.parseDouble(number);
        if (confidence >= 0 && confidence <= 1) {
          return confidence;
        }
      } catch (NumberFormatException e) {
        throw none(number);
      }
      throw none(number);
    }

    private static TypeConversionException none(String number) {
      return new TypeConversionException("«" + number + "» is no number from 0 to 1, e.g. 0.8");
    }
  }
}
