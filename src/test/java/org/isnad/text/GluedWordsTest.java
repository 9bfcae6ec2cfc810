package org.isnad.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where two words are glued together, and where they only look so. The bar shows the cut. */
class GluedWordsTest {

  private final GluedWords gluedWords = GluedWords.ofModels();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اتهامات أمريكية|واتهمت الولايات", // American charges, and accused
        "الولايات المتحدة|وفي برقية", // the United States, and in
        "وذلك|بحسب وكالة", // and that, according to
        "قتلى ومصابون|وبحسب", // dead and wounded, and according to
        "إعلان|وتأتي هذه", // advertisement, and come
        "وزير|الخارجية الروسي", // minister of foreign affairs
        "وقف|إطلاق النار", // cease-fire
        "على|شهادة دولية", // on a certificate
        "وقال أيضًا|وأضاف", // also, and added: tanwin ends a word
        "القمة|المرتقبة|وقال", // the awaited summit, and said
        "أَمْرِيكِيَّةٌ|وَاتَّهَمَتْ", // the same with vowel marks
        "ﺍﻟﻘﺎﻫﺮﺓ|ﻭﻗﺎﻝ", // in presentation forms
        "بين عامي 1950 و|1953", // and 1953
        "عام 1444|هـ", // 1444 AH
        "في الـ|18 من", // on the 18th of
        "كييف -|لا موسكو|- تنفي", // dashes around an insertion
      })
  void cutsBetweenTwoWords(String marked) {
    assertThat(cut(marked.replace("|", ""))).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وزير الخارجية ووزارة الدفاع",
        "وبالإسلامي والإلكتروني فالإصلاحات", // clitics before إ
        "سيكملونها ويتبعونهم وطالبوهما", // pronouns that look like و words
        "تجاربهما ومناقضتهم", // their experiences
        "نيوزيلندا تشامبرلين ليوبولد فولوديمير", // foreign names
        "شىء ومبادىء", // ى with a hamza of its own
        "الوةلايات", // a slip of the finger
        "إعلانات الإعلان", // advertisements
        "المسؤول المسئول",
        "جاي-إن",
        "ةة ىى وو",
      })
  void leavesOneWordWhole(String text) {
    assertThat(cut(text)).isEqualTo(text);
  }

  @Test
  void looksAtTheSpanOnlyAndGivesOffsetsOfTheText() {
    String text = "أمريكيةواتهمت أمريكيةواتهمت";
    assertThat(gluedWords.positions(text, new Span(14, text.length()))).containsExactly(21);
    assertThat(gluedWords.positions(text, new Span(3, 3))).isEmpty();
  }

  @Test
  @Timeout(value = 20, unit = SECONDS)
  void aLongRunOfLettersTakesLinearTime() {
    assertThat(positions("و".repeat(1_000_000))).isEmpty();
    assertThat(positions("ولدة".repeat(250_000))).hasSizeLessThan(250_000);
    assertThat(positions("علىوقال".repeat(100_000))).hasSizeLessThan(200_001);
  }

  private List<Integer> positions(String text) {
    return gluedWords.positions(text, new Span(0, text.length()));
  }

  private String cut(String text) {
    StringBuilder cut = new StringBuilder();
    int from = 0;
    for (int place : positions(text)) {
      cut.append(text, from, place).append('|');
      from = place;
    }
    return cut.append(text.substring(from)).toString();
  }
}
