package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.mentions.Titles.Complement;
import org.isnad.mentions.Titles.Match;
import org.isnad.mentions.Titles.Use;
import org.isnad.syntax.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  private static final Titles TITLES = Titles.load();

  private static Match longest(int from, String sentence) {
    List<Match> matches = TITLES.matchesAt(SegmentedSentence.of(sentence), from);
    assertThat(matches).as(sentence).isNotEmpty();
    return matches.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "رئيس, رئيس, MASCULINE, false",
    "الرئيسة, رئيس, FEMININE, true",
    "رئيسا, رئيس, MASCULINE, false",
    "الرئيسان, رئيس, DUAL, true",
    "زعماء, زعيم, PLURAL, false",
    "مسؤولو, مسؤول, PLURAL, false",
    "المسؤولين, مسؤول, PLURAL, true",
    "الوزيرات, وزير, PLURAL, true",
    "رئيس وزراء, رئيس وزراء, MASCULINE, false",
    "رئيس الوزراء, رئيس وزراء, MASCULINE, true",
    "الأمينة العامة, أمين عام, FEMININE, true",
    "المتحدثة باسم, متحدث باسم, FEMININE, true",
    "ولي العهد, ولي عهد, MASCULINE, true"
  })
  void aTitleIsKnownInAllItsForms(String form, String name, Use use, boolean definite) {
    Match match = longest(0, form);
    assertThat(match.title().name()).isEqualTo(name);
    assertThat(match.use()).isEqualTo(use);
    assertThat(match.definite()).isEqualTo(definite);
    assertThat(match.length()).isEqualTo(form.split(" ").length);
  }

  @Test
  void aPortfolioCompletesAMinister() {
    Match match = longest(0, "وزير الدفاع الروسي");
    assertThat(match.length()).isEqualTo(2);
    assertThat(match.portfolio()).contains("الدفاع");
    assertThat(match.title().relation()).isEqualTo("minister-of");
    assertThat(match.evidence()).isEqualTo("lexicon/titles.tsv#وزير");
  }

  @Test
  void beforeACountryThePortfolioHasNoArticle() {
    Match match = longest(0, "نائب وزير خارجية بيونغ يانغ");
    assertThat(match.length()).isEqualTo(3);
    assertThat(match.title().relation()).isEqualTo("deputy-of");
    assertThat(match.of()).isPresent();
    assertThat(match.of().orElseThrow().portfolio()).contains("الخارجية");
  }

  @Test
  void aDeputyDependsOnTheTitleBehindIt() {
    // CoreNLP takes «باسم» for ب + اسم.
    Match match = longest(0, "نائب المتحدث ب+ اسم وزارة الخارجية");
    assertThat(match.length()).isEqualTo(4);
    assertThat(match.definite()).isTrue();
    assertThat(match.of().map(of -> of.title().relation())).contains("spokesperson-of");
  }

  @Test
  void aPronounBehindATitleIsNoPartOfIt() {
    Match match = longest(0, "رئيس +ها");
    assertThat(match.length()).isEqualTo(1);
    assertThat(match.title().name()).isEqualTo("رئيس");
  }

  @ParameterizedTest
  @CsvSource({
    "النائب المعارض, 2",
    "النائبة المعارضة, 2",
    "النواب المعارضون, 2",
    "النائب الدكتور, 2",
    "النائب المعارضة, 1",
    "المستشار الدبلوماسية, 1",
    "النائب الوزير, 1",
    "الوزير الخارجية, 1",
    "نائب الوزير, 2"
  })
  void behindTheArticleATitleTakesNoGenitiveAndOnlyWhatAgrees(String words, int length) {
    assertThat(longest(0, words).length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"نائب +ه المعارضة, 2", "نائبه المعارضة, 1", "مستشار +ه الرئيس, 2"})
  void hisDeputyIsNoWomanAndTakesNoTitle(String words, int length) {
    Match match = longest(0, words);
    assertThat(match.length()).isEqualTo(length);
    assertThat(match.use()).isEqualTo(Use.MASCULINE);
    assertThat(match.of()).isEmpty();
  }

  @Test
  void titlesTellWhatCompletesThem() {
    assertThat(longest(0, "سفير").title().takes(Complement.COUNTRY)).isTrue();
    assertThat(longest(0, "وزير").title().takes(Complement.PORTFOLIO)).isTrue();
    assertThat(longest(0, "الدكتور").title().takes(Complement.INSTITUTION)).isFalse();
  }

  @Test
  void commonWordsAreMarked() {
    assertThat(longest(0, "لواء").ambiguous()).isTrue();
    assertThat(longest(0, "المحافظة").ambiguous()).isTrue();
    assertThat(longest(0, "الرئيس").ambiguous()).isFalse();
  }

  @Test
  void otherWordsAreNoTitles() {
    Sentence sentence = SegmentedSentence.of("طائرات فوق المدينة");
    assertThat(TITLES.matchesAt(sentence, 0)).isEmpty();
    assertThat(TITLES.matchesAt(sentence, 2)).isEmpty();
  }
}
