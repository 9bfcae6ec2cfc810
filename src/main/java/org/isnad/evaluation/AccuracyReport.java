package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.MentionType;

/** Writes ACCURACY.md, or the figures of a corpus of somebody else's. Made for one use. */
final class AccuracyReport {

  private static final String UNDEFINED = "–";

  /** Of the project's own corpus, whose figures are kept in its repository. */
  private static final String HEAD =
      """
      # Accuracy

      What the library finds in the gold corpus, against what its annotators say. Written by

          java -jar target/isnad.jar evaluate

      Don't edit it: run that again when models, rules or corpus have changed, and look at the
      difference. A test fails when the F1 of a row in bold is lower than it stands here.

      """;

  /** Of any other. */
  private static final String PLAIN_HEAD =
      """
      # Accuracy

      What the library finds in the gold documents, against what stands in them.

      """;

  private static final String LEGEND =
      """
      - **Mentions** are right if span and type are. **Dates with their value**: span and TIMEX3 value.
      - **Relations**: *strict* if predicate, subject, object and polarity are right; *relaxed* if
        predicate, subject and object are, the latter two at least by their words. Participants are
        compared by entity where both have one, otherwise they must share half of the shorter span.
      - **Coreference** is the mean F1 of MUC, B³ and CEAF-e over names, those missed or false included.
      - What the gold marks as defensible but not certain is neither missed nor a false alarm. P is
        precision, R recall; intervals are 95 % of 1,000 bootstrap samples of documents, from a fixed seed.
      - `%s` means that there is nothing to measure.

      """
          .replace("%s", UNDEFINED);

  private final GoldCorpus corpus;
  private final List<Evaluation.Section> sections;
  private final PredicateGroups predicates;
  private final StringBuilder out = new StringBuilder();

  AccuracyReport(GoldCorpus corpus, List<Evaluation.Section> sections, PredicateGroups predicates) {
    this.corpus = corpus;
    this.sections = sections;
    this.predicates = predicates;
  }

  /** The file that is kept. */
  String write() {
    return write(HEAD);
  }

  /** The same figures without a word on that file. */
  String writeFigures() {
    return write(PLAIN_HEAD);
  }

  private String write(String head) {
    out.append(head).append(LEGEND);
    int documents = sections.stream().mapToInt(section -> section.results().size()).sum();
    line("Corpus: " + count(documents, "document") + ", SHA-256 `" + corpus.checksum() + "…`.");
    line("Models: SHA-256 `" + Checksum.ofModels().shortForm() + "…`.");
    sections.forEach(this::section);
    return out.toString();
  }

  private void section(Evaluation.Section section) {
    DocumentScores scores = section.scores();
    line("");
    line("## " + title(section.gold().name()) + ": " + count(section.results().size(), "document"));
    long unread = section.results().stream().filter(r -> r.found().error().isPresent()).count();
    if (unread > 0) {
      line("");
      line("**" + count(unread, "document") + " could not be read and count as empty.**");
    }
    headlines(section);
    mentions(scores.mentions());
    coreference(scores.coreference());
    details(scores);
    if (section.gold().isSealed()) {
      relations("Relations by PLOVER type, strict", byGroup(scores.relations().strict()));
    } else {
      relations("Relations by predicate, strict", new TreeMap<>(scores.relations().strict()));
    }
    reliability(scores.relations().reliability());
  }

  private static String title(String section) {
    return section.isEmpty()
        ? "Documents"
        : section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1);
  }

  private static String count(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }

  private void headlines(Evaluation.Section section) {
    table("", "P", "R", "F1", "95 % interval", "right", "found", "gold");
    for (Headline headline : Headline.all(predicates)) {
      List<List<Score>> documents =
          section.results().stream().map(r -> headline.parts().apply(r.scores())).toList();
      List<Score> sums = Bootstrap.sum(documents);
      List<String> cells = new ArrayList<>();
      cells.add("**" + headline.name() + "**");
      boolean single = sums.size() == 1;
      cells.add(single ? figure(sums.get(0).precision().value()) : "");
      cells.add(single ? figure(sums.get(0).recall().value()) : "");
      cells.add(figure(Headline.value(sums)));
      cells.add(
          Bootstrap.interval(documents)
              .map(i -> decimals(i.low()) + " to " + decimals(i.high()))
              .orElse(UNDEFINED));
      cells.addAll(single ? counts(sums.get(0)) : List.of("", "", ""));
      row(cells);
    }
  }

  private void mentions(MentionScores mentions) {
    Map<String, Score> rows = new LinkedHashMap<>();
    for (MentionType type : mentions.types()) {
      rows.put(type.name(), mentions.byType().getOrDefault(type, Score.NONE));
    }
    scores("Mentions by type", rows);
  }

  private void coreference(CoreferenceScores coreference) {
    heading("Coreference");
    table("", "P", "R", "F1");
    Map<String, Score> measures = new LinkedHashMap<>();
    measures.put("MUC", coreference.muc());
    measures.put("B³", coreference.b3());
    measures.put("CEAF-e", coreference.ceaf());
    measures.forEach(
        (name, score) ->
            row(
                List.of(
                    name,
                    figure(score.precision().value()),
                    figure(score.recall().value()),
                    figure(score.f1()))));
  }

  /** Accuracies of what hangs on mentions and relations that were found. */
  private void details(DocumentScores scores) {
    Map<String, Ratio> details = new LinkedHashMap<>();
    details.put("value of a date, time or duration", scores.mentions().values());
    details.put("code of a country", scores.mentions().countryCodes());
    details.put("polarity of a relation", scores.relations().polarity());
    details.put("modality of a relation", scores.relations().modality());
    details.put("speaker of a relation", scores.relations().speaker());
    details.put("date of a relation", scores.relations().date());
    details.put("actor of a participant", scores.relations().actor());
    heading("Of what was found");
    table("", "share", "right", "of");
    details.forEach(
        (name, ratio) ->
            row(List.of(name, figure(ratio.value()), whole(ratio.part()), whole(ratio.whole()))));
  }

  private Map<String, Score> byGroup(Map<String, Score> byPredicate) {
    return byPredicate.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> predicates.groupOf(entry.getKey()),
                Map.Entry::getValue,
                Score::plus,
                TreeMap::new));
  }

  private void relations(String title, Map<String, Score> rows) {
    scores(title, rows);
  }

  private void reliability(Reliability reliability) {
    heading("Confidence of relations");
    table("stated", "mean", "right", "relations");
    for (int i = 0; i < reliability.bins().size(); i++) {
      Reliability.Bin bin = reliability.bins().get(i);
      if (bin.right().whole() > 0) {
        row(
            List.of(
                String.format(Locale.ROOT, "%.1f to %.1f", i / 10.0, (i + 1) / 10.0),
                figure(bin.stated().value()),
                figure(bin.right().value()),
                whole(bin.right().whole())));
      }
    }
    line("");
    line("Expected calibration error: " + decimals(reliability.expectedError()) + ".");
  }

  private void scores(String title, Map<String, Score> rows) {
    heading(title);
    table("", "P", "R", "F1", "right", "found", "gold");
    rows.forEach(
        (name, score) -> {
          List<String> cells = new ArrayList<>();
          cells.add(name);
          cells.add(figure(score.precision().value()));
          cells.add(figure(score.recall().value()));
          cells.add(figure(score.f1()));
          cells.addAll(counts(score));
          row(cells);
        });
  }

  private static List<String> counts(Score score) {
    return List.of(
        whole(score.recall().part()),
        whole(score.precision().whole()),
        whole(score.recall().whole()));
  }

  private static String whole(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }

  private static String figure(OptionalDouble value) {
    return value.isPresent() ? decimals(value.getAsDouble()) : UNDEFINED;
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private void heading(String title) {
    line("");
    line("### " + title);
  }

  private void table(String... columns) {
    line("");
    row(List.of(columns));
    line("|---" + "|---:".repeat(columns.length - 1) + "|");
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
