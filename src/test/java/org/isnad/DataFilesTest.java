package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a data file in which somebody has made a mistake. */
class DataFilesTest {

  private static final DamagedModels MODELS = new DamagedModels();

  private static final String HEAD = "# Source: a test\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text/words.tsv; text.Words#read; word>count/كتاب>1>2;"
            + " text/words.tsv:3: 3 columns, not 2",
        "text/words.tsv; text.Words#read; word>count/كتاب>many;"
            + " text/words.tsv:3: count must be a number from 1 to 100000000, not «many»",
        "text/words.tsv; text.Words#read; word>count/كتاب>1/كتاب>2;"
            + " text/words.tsv:4: «كتاب» stands in line 3 already; remove one",
        "text/name-spellings.tsv; text.Skeleton#spellings; spellings/إسحاق|إسحق/إسحق|إساق;"
            + " text/name-spellings.tsv:4: the spelling اسحق stands twice; remove one",
        "text/agencies.tsv; text.AgencyLine#ofModels; name/رويترز/...;"
            + " text/agencies.tsv:4: no letter in the name; remove the line",
        "text/furniture.tsv; text.Furniture#ofModels; phrase>type>position>then/شارك>SHARE>line-start>-;"
            + " text/furniture.tsv:3: type must be one of DATELINE, LABEL, ORNAMENT, not «SHARE»",
        "text/numbers.tsv; dates.DateTagger#load; kind>value>words/unit>two>اثنان;"
            + " text/numbers.tsv:3: value must be a number from 1 to 1000000, not «two»",
        "dates/words.tsv; dates.DateTagger#load; class>value>words/MONTH>13>يناير;"
            + " dates/words.tsv:3: the value of MONTH must be a number from 1 to 12, not «13»",
        "dates/words.tsv; dates.DateTagger#load; class>value>words;"
            + " dates/words.tsv:2: no line below the header; add one",
        "lexicon/function-words.tsv; relations.FunctionWords#load; kind>words/adverb>جدا;"
            + " lexicon/function-words.tsv:3: kind must be one of",
        "dates/events.tsv; dates.DateTagger#load; year>month>day>heads>event/1973>Oct>6>حرب>a war;"
            + " dates/events.tsv:3: month must be a number from 1 to 12, not «Oct»",
        "dates/events.tsv; dates.DateTagger#load; year>month>day>heads>event/1973>2>30>حرب>a war;"
            + " dates/events.tsv:3: month 2 has no day 30",
        "dates/events.tsv; dates.DateTagger#load; year>month>day>heads>event/1973>2>3>حرب>a war/1974>2>3>حرب>a war;"
            + " dates/events.tsv:4: «حرب» of this day is that of the year 1973 already; remove one",
        "gazetteer/name-particles.tsv; mentions.NameParticles#load; kind>words/son>بن/compound>عبد/noun-ending>ها;"
            + " gazetteer/name-particles.tsv:5: no line of the kind calling here or before; add one",
        "gazetteer/name-particles.tsv; mentions.NameParticles#load; kind>words/son>بن/son>ابن;"
            + " gazetteer/name-particles.tsv:4: «son» stands in line 3 already; remove one",
        "ner/corpora.tsv; evaluation.NameCorpora#load; file>corpus>licence>source>development/a.tsv>A>MIT>me>1|last;"
            + " ner/corpora.tsv:3: development must be numbers from 1, not «last»",
        "gazetteer/territories.tsv; mentions.Gazetteer#load; iso>state/ZZ>-;"
            + " gazetteer/territories.tsv:3: iso must be a country's code in ISO 3166",
        "gazetteer/family-names.tsv; mentions.Gazetteer#load; name>ambiguous/عبّاس>perhaps;"
            + " gazetteer/family-names.tsv:3: name must be words in plain letters, not «عبّاس»",
      })
  void theFirstMistakeIsNamedWithFileAndLine(
      String file, String method, String content, String problem) {
    String written = HEAD + content.replace('>', '\t').replace('/', '\n') + "\n";
    assertThat(MODELS.problems(method, file, written)).first().asString().startsWith(problem);
  }

  @Test
  void everyMistakeOfAFileIsNamedNotOnlyTheFirst() {
    String titles =
        HEAD
            + "masculine\tfeminine\tplural\trelation\tcomplement\tambiguous\n"
            + "-\tوزيرة\t-\tminister-of\tportfolio\t-\n"
            + "وزير\t-\t-\truler-of\tportfolio|ministry\t-\n"
            + "(ال)\t-\t-\thead-of\tnone\t-\n"
            + "لواء\t-\t-\tholds-position\tnone\tألوية\n";
    assertThat(MODELS.problems("mentions.Titles#load", "lexicon/titles.tsv", titles))
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .isEqualTo("lexicon/titles.tsv:3: nothing under masculine; fill it in"),
            problem -> assertThat(problem).startsWith("lexicon/titles.tsv:4: relation must be one"),
            problem ->
                assertThat(problem)
                    .startsWith("lexicon/titles.tsv:4: complement must be")
                    .endsWith("not «ministry»"),
            problem -> assertThat(problem).startsWith("lexicon/titles.tsv:5: masculine must be"));
  }

  @Test
  void whatIsMarkedAmbiguousMustBeAForm() {
    String titles =
        HEAD
            + "masculine\tfeminine\tplural\trelation\tcomplement\tambiguous\n"
            + "لواء\t-\tألوية\tholds-position\tnone\tلواء|ألوان\n";
    assertThat(MODELS.problems("mentions.Titles#load", "lexicon/titles.tsv", titles))
        .containsExactly(
            "lexicon/titles.tsv:3: «ألوان» is marked ambiguous but is no form of this line; remove"
                + " it there");
  }

  @Test
  void aRuleWithoutAPattern() {
    String rules =
        DamagedModels.content("dates/rules.tsv")
            .replaceFirst("(?m)^(iso-day(?:\t[^\t]+){2})\t[^\t]+", "$1\t-");
    assertThat(MODELS.problems("dates.DateTagger#load", "dates/rules.tsv", rules))
        .singleElement()
        .asString()
        .matches("dates/rules.tsv:\\d+: nothing under pattern; fill it in");
  }

  @Test
  void aLexiconLineThatContradictsItself() {
    String lexicon =
        DamagedModels.content("lexicon/predicates.tsv")
            + "say\tverb\tقال\tS\tقول\t-\t-\t[S هو] قال\t-\n"
            + "say\tlight\tقال\tS T\t-\t-\t-\t[S هو] قال\t-\n"
            + "say\tverb\tقال\tS T{ANIMAL}\t-\t-\t-\t[S هو] قال\t-\n";
    assertThat(MODELS.problems("relations.Lexicon#load", "lexicon/predicates.tsv", lexicon))
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .endsWith("masdar and genitive go together; give both or neither"),
            problem ->
                assertThat(problem).endsWith("a light verb's frame needs its noun, as in =محادثات"),
            problem -> assertThat(problem).contains("constraint «ANIMAL» is neither"));
  }
}
