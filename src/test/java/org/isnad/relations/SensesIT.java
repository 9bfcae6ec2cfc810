package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.text.DataTable;
import org.junit.jupiter.api.Test;

/** What words mean besides tells nothing: the sentences of models/lexicon/senses.tsv. */
class SensesIT {

  private static final Isnad ISNAD = Isnad.create();

  @Test
  void noSentenceOfASenseTellsAnEvent() {
    List<String> sentences =
        DataTable.ofModel(
                "lexicon/senses.tsv",
                "kind",
                "lemma",
                "frame",
                "masdar",
                "genitive",
                "examples",
                "gloss")
            .rows()
            .stream()
            .flatMap(row -> row.list("examples").stream())
            .toList();
    assertThat(sentences).hasSizeGreaterThan(20);
    assertThat(sentences)
        .allSatisfy(
            sentence ->
                assertThat(ISNAD.extract(Article.of(sentence)).relations())
                    .extracting(Relation::predicate)
                    .extracting(Predicate::id)
                    .isEmpty());
  }
}
