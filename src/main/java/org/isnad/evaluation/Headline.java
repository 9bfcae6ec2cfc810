package org.isnad.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.isnad.MentionType;

/**
 * A figure by which the library is judged: the mean of the F1 of its parts, of those that are
 * defined.
 *
 * @param name what the report calls it
 * @param parts its scores in the scores of a document
 */
record Headline(String name, Function<DocumentScores, List<Score>> parts) {

  static List<Headline> all(PredicateGroups predicates) {
    return List.of(
        one("mentions", scores -> scores.mentions().all()),
        one("names", scores -> scores.mentions().all(MentionType::isName)),
        one("dates with their value", scores -> scores.mentions().dates()),
        new Headline(
            "coreference, CoNLL mean",
            scores ->
                List.of(
                    scores.coreference().muc(),
                    scores.coreference().b3(),
                    scores.coreference().ceaf())),
        one(
            "event relations, strict",
            scores -> scores.relations().strict(id -> !predicates.isStatic(id))),
        one(
            "event relations, relaxed",
            scores -> scores.relations().relaxed(id -> !predicates.isStatic(id))),
        one("static relations, strict", scores -> scores.relations().strict(predicates::isStatic)),
        one(
            "static relations, relaxed",
            scores -> scores.relations().relaxed(predicates::isStatic)));
  }

  private static Headline one(String name, Function<DocumentScores, Score> score) {
    return new Headline(name, scores -> List.of(score.apply(scores)));
  }

  static OptionalDouble value(List<Score> parts) {
    return parts.stream()
        .map(Score::f1)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }
}
