package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.syntax.Sentence;
import org.junit.jupiter.api.Test;

/** What the other occurrences of a word in a document say of it. */
class DocumentVotesTest {

  private static final int O = NameTags.OUTSIDE;
  private static final int PER = NameTags.index("PER", true);
  private static final int LOC = NameTags.index("LOC", true);

  private static final Sentence HERE = SegmentedSentence.of("قال قباني");
  private static final Sentence THERE = SegmentedSentence.of("الناطق قباني");

  private static int voteOnName(int here, int... elsewhere) {
    List<Sentence> sentences = new java.util.ArrayList<>(List.of(HERE));
    List<int[]> labels = new java.util.ArrayList<>(List.of(new int[] {O, here}));
    for (int label : elsewhere) {
      sentences.add(THERE);
      labels.add(new int[] {O, label});
    }
    return DocumentVotes.of(sentences, labels).on(HERE, labels.get(0))[1];
  }

  @Test
  void aWordThatStandsNowhereElseHasNoVote() {
    assertThat(voteOnName(PER)).isEqualTo(voteOnName(O)).isZero();
  }

  @Test
  void whatTheWordIsHereDoesNotCount() {
    assertThat(voteOnName(O, PER)).isEqualTo(voteOnName(LOC, PER)).isNotEqualTo(voteOnName(O, LOC));
  }

  @Test
  void itMattersHowClearlyAndHowOften() {
    assertThat(
            List.of(
                voteOnName(O, PER),
                voteOnName(O, PER, O),
                voteOnName(O, PER, O, O, O),
                voteOnName(O, PER, PER, PER),
                voteOnName(O, O),
                voteOnName(O, O, O, O)))
        .doesNotHaveDuplicates();
  }

  @Test
  void cliticsAndShortWordsAreTooManyThings() {
    Sentence sentence = SegmentedSentence.of("و+ من +ه من");
    List<int[]> labels = List.of(new int[] {PER, PER, PER, PER});
    assertThat(DocumentVotes.of(List.of(sentence), labels).on(sentence, labels.get(0)))
        .containsOnly(0);
  }
}
