package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;
import org.isnad.syntax.VerbReading.Person;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.syntax.VerbReading.Voice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The vowels written on a verb say")
class VowelMarksTest {

  @ParameterizedTest(name = "of «{0}», of {1}, that it is {3}")
  @CsvSource({
    "قُتل, قتل, PERFECT, PASSIVE",
    "قَتل, قتل, PERFECT, ACTIVE",
    "استُهدف, استهدف, PERFECT, PASSIVE",
    "اعتُقل, اعتقل, PERFECT, PASSIVE",
    "يُعتقل, اعتقل, IMPERFECT, PASSIVE",
    "يُقتل, قتل, IMPERFECT, PASSIVE",
    "يَقتل, قتل, IMPERFECT, ACTIVE",
  })
  void voice(String written, String lemma, Tense tense, Voice voice) {
    assertThat(VowelMarks.of(written).allowed(bothVoices(lemma, tense)))
        .extracting(VerbReading::voice)
        .containsExactly(voice);
  }

  @ParameterizedTest(name = "nothing of «{0}», of {1}")
  @CsvSource({
    "قتل, قتل, PERFECT",
    "قتلتُ, قتل, PERFECT",
    "يُعلن, أعلن, IMPERFECT",
    "يُدمّر, دمّر, IMPERFECT",
    "'', قتل, PERFECT",
  })
  void nothing(String written, String lemma, Tense tense) {
    List<VerbReading> readings = bothVoices(lemma, tense);
    assertThat(VowelMarks.of(written).allowed(readings)).isEqualTo(readings);
  }

  @Test
  @DisplayName("that «كَبُر» (grew) is active, for all its damma")
  void dammaInTheMiddle() {
    assertThat(VowelMarks.of("كَبُر").allowed(bothVoices("كبر", Tense.PERFECT)))
        .extracting(VerbReading::voice)
        .containsExactly(Voice.ACTIVE);
  }

  @Test
  @DisplayName("which of two verbs it is, where a shadda stands")
  void shadda() {
    VerbReading plain = reading("دمر", Tense.PERFECT, Voice.ACTIVE);
    VerbReading doubled = reading("دمّر", Tense.PERFECT, Voice.ACTIVE);
    assertThat(VowelMarks.of("دمّر").allowed(List.of(plain, doubled))).containsExactly(doubled);
  }

  private static List<VerbReading> bothVoices(String lemma, Tense tense) {
    return List.of(reading(lemma, tense, Voice.ACTIVE), reading(lemma, tense, Voice.PASSIVE));
  }

  private static VerbReading reading(String lemma, Tense tense, Voice voice) {
    return new VerbReading(lemma, tense, voice, Person.THIRD, Gender.MASCULINE, Number.SINGULAR);
  }
}
