package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Modality;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.junit.jupiter.api.Test;

/**
 * The examples of {@code lexicon/governors.tsv}: of each sentence the event in brackets comes out
 * as its line says.
 */
class GovernorExamplesIT {

  private static final Isnad ISNAD = Isnad.create();

  @Test
  void everyGovernorMakesOfItsEventWhatItsLineSays() {
    List<String> wrong = new ArrayList<>();
    int examples = 0;
    for (Row row : DataTable.ofModel("lexicon/governors.tsv", Governors.COLUMNS).rows()) {
      for (String example : row.list("examples")) {
        examples++;
        check(row, example).ifPresent(wrong::add);
      }
    }
    assertThat(examples).isGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  private static Optional<String> check(Row row, String example) {
    String event = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    String sentence = example.replaceAll("[\\[\\]]", "") + ".";
    String effect = row.get(sentence.startsWith("لم ") ? "negated" : "affirmed");
    List<Relation> told =
        ISNAD.extract(Article.of(sentence)).relations().stream()
            .filter(relation -> relation.trigger().text().contains(event))
            .toList();
    boolean right = !told.isEmpty() && told.stream().allMatch(r -> comesOut(r, effect));
    return right
        ? Optional.empty()
        : Optional.of(example + " → " + effect + ", not " + shown(told));
  }

  private static boolean comesOut(Relation relation, String effect) {
    return switch (effect) {
      case "fact", "next" -> is(relation, Polarity.AFFIRMED, Modality.ASSERTED);
      case "not" -> is(relation, Polarity.NEGATED, Modality.ASSERTED);
      case "none" -> is(relation, Polarity.AFFIRMED, Modality.POSSIBLE);
      default -> is(relation, Polarity.AFFIRMED, Modality.valueOf(effect.toUpperCase(Locale.ROOT)));
    };
  }

  /** What a minister announces or confirms is his claim, whatever becomes of it. */
  private static boolean is(Relation relation, Polarity polarity, Modality modality) {
    Modality told =
        relation.modality() == Modality.REPORTED ? Modality.ASSERTED : relation.modality();
    return relation.polarity() == polarity && told == modality;
  }

  private static String shown(List<Relation> relations) {
    return relations.stream()
        .map(r -> r.predicate().id() + " " + r.polarity() + " " + r.modality())
        .toList()
        .toString();
  }
}
