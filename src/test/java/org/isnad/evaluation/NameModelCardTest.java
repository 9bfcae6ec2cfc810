package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameModelCardTest {

  @Test
  void aListedCorpusIsAttributedToItsAuthors() {
    assertThat(NameModelCard.of(List.of("aqmar-train.tsv"), "5 epochs", "| a | b |\n"))
        .contains("- `aqmar-train.tsv`: AQMAR (CC BY-SA 3.0; Mohit et al. 2012)\n")
        .contains("- Licence of the weights: CC BY-SA 4.0, with the attribution above.\n")
        .contains("- Training: 5 epochs.\n")
        .contains("|\n| a | b |\n\nTo write it again:\n")
        .contains(" train-names --train aqmar-train.tsv --classes ");
  }

  @Test
  void aUsersOwnDataIsNobodyElses() {
    assertThat(NameModelCard.of(List.of("aqmar-train.tsv", "mine.tsv"), "", ""))
        .contains("- `aqmar-train.tsv`: AQMAR (")
        .contains(
            "- `mine.tsv`: not listed in models/ner/corpora.tsv: write its source and licence")
        .contains("- Licence of the weights: what the data's licences allow.\n")
        .doesNotContain("ANERcorp")
        .contains(" --train aqmar-train.tsv --train mine.tsv --classes ");
  }
}
