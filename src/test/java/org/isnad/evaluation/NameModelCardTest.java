package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelCardTest {

  private static String card(String figures, String... files) {
    return NameModelCard.of(
        List.of(files),
        NameCorpora.load(),
        "5 epochs",
        figures,
        "| one | .4 |\n",
        "| less | .5 |\n");
  }

  @Test
  void aListedCorpusIsAttributedToItsAuthors() {
    assertThat(card("| a | b |\n", "aqmar-train.tsv"))
        .contains("- `aqmar-train.tsv`: AQMAR (CC BY-SA 3.0; Mohit et al. 2012)\n")
        .contains("- Licence of the weights: CC BY-SA 4.0, with the attribution above.\n")
        .contains("- Training: 5 epochs.\n")
        .contains("`aqmar-train.tsv`: documents 14, 18, 21, 22.\n")
        .contains("|\n| a | b |\n\n")
        .contains("|---|---|\n| one | .4 |\n\n")
        .contains("| without | aqmar-train.tsv |\n|---|---|\n| less | .5 |\n\nTo write it again:\n")
        .contains(" train-names --train aqmar-train.tsv --classes ");
  }

  @Test
  void aUsersOwnDataIsNobodyElses() {
    assertThat(card("", "aqmar-train.tsv", "mine.tsv"))
        .contains("- `aqmar-train.tsv`: AQMAR (")
        .contains(
            "- `mine.tsv`: not listed in models/ner/corpora.tsv: write its source and licence")
        .contains("- Licence of the weights: what the data's licences allow.\n")
        .contains("`mine.tsv`: the last tenth.\n")
        .doesNotContain("ANERcorp")
        .contains(" --train aqmar-train.tsv --train mine.tsv --classes ");
  }

  @Test
  void theDevelopmentDocumentsAreThoseListedOrTheLastTenth() {
    NameCorpora corpora = NameCorpora.load();
    assertThat(corpora.development("aqmar-train.tsv", 22))
        .containsExactlyInAnyOrder(13, 17, 20, 21);
    assertThat(corpora.development("anercorp-train.tsv", 30)).containsExactlyInAnyOrder(27, 28, 29);
    assertThat(corpora.development("mine.tsv", 9)).isEmpty();
  }
}
