package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.evaluation.CrfTrainer.Example;
import org.isnad.mentions.CrfModel;
import org.isnad.mentions.NameTags;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {

  private static final int PERSON = NameTags.index("PER", true);
  private static final int PLACE = NameTags.index("LOC", true);
  private static final int NONE = NameTags.OUTSIDE;

  private final FeatureNumbers numbers = new FeatureNumbers();
  private final List<Example> examples = new ArrayList<>();

  /** Five sentences of one token each. */
  private void learn(int domain, int label, long... features) {
    int[][] sentence = {numbers.of(features)};
    examples.addAll(IntStream.range(0, 5).mapToObj(i -> example(sentence, label, domain)).toList());
  }

  private static Example example(int[][] features, int label, int domain) {
    return new Example(features, new int[] {label}, domain);
  }

  private CrfTrainer.Field trained(int domains) {
    return new CrfTrainer(new CrfTrainer.Settings(10, 0.1, 2e-5, 4, 0.08), numbers, domains)
        .train(examples);
  }

  private static int label(CrfModel model, long... features) {
    return model.best(List.of(features))[0];
  }

  @Test
  void eachCorpusKeepsItsOwnConvention() {
    learn(0, PERSON, 1, 100);
    learn(1, NONE, 1, 100);
    learn(0, NONE, 2, 100);
    learn(1, PLACE, 2, 100);
    CrfTrainer.Field field = trained(2);
    assertThat(label(field.model(0), 1, 100)).isEqualTo(PERSON);
    assertThat(label(field.model(1), 1, 100)).isEqualTo(NONE);
    assertThat(label(field.model(0), 2, 100)).isEqualTo(NONE);
    assertThat(label(field.model(1), 2, 100)).isEqualTo(PLACE);
  }

  @Test
  void whatOneCorpusHoldsTheOtherLearns() {
    learn(0, PERSON, 1, 100);
    learn(0, NONE, 3, 100);
    learn(1, PERSON, 1, 100);
    learn(1, PLACE, 2, 100);
    assertThat(label(trained(2).model(0), 2)).isEqualTo(PLACE);
  }

  @Test
  void aFeatureThatIsSeenTooSeldomIsLeftOut() {
    learn(0, NONE, 1);
    examples.add(example(new int[][] {numbers.of(new long[] {7})}, PERSON, 0));
    assertThat(label(trained(1).model(0), 7)).isEqualTo(label(trained(1).model(0), 999));
  }

  @Test
  void theSameSentencesGiveTheSameModel() {
    learn(0, PERSON, 1, 100);
    learn(1, PLACE, 2, 100);
    assertThat(trained(2).model(1))
        .usingRecursiveComparison()
        .ignoringFields("index")
        .isEqualTo(trained(2).model(1));
  }
}
