package org.isnad.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.syntax.Analyzer;

/**
 * A text in which the dates are marked: «وصل [أمس = 2023-08-15]» (he arrived yesterday). A length
 * of time and a time of day are known by their values; «= ?» is a date without one.
 *
 * @param marked the text with its marks
 * @param text the text without them
 * @param dates what is marked
 */
record MarkedDates(String marked, String text, List<Marked> dates) {

  static final Analyzer ANALYZER = Analyzer.load();
  static final DateTagger TAGGER = DateTagger.load();

  private static final Pattern MARK =
      Pattern.compile(
          "\\[(?<words>[^\\[\\]=]+?) = (?<value>[^\\[\\] ]+)(?<qualifiers>[^\\[\\]]*)]");

  MarkedDates {
    dates = List.copyOf(dates);
  }

  /** A date, its type, its value or «?», and what is marked behind the value. */
  record Marked(Span span, MentionType type, String value, String qualifiers) {

    static Marked of(DateMention found) {
      return new Marked(found.span(), found.type(), found.value().orElse("?"), "");
    }

    String in(String text) {
      return type + " «" + span.of(text) + "» = " + value;
    }
  }

  static MarkedDates of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Marked> dates = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int done = 0;
    while (mark.find()) {
      text.append(marked, done, mark.start());
      int start = text.length();
      text.append(mark.group("words"));
      String value = mark.group("value");
      dates.add(
          new Marked(
              new Span(start, text.length()), typeOf(value), value, mark.group("qualifiers")));
      done = mark.end();
    }
    text.append(marked, done, marked.length());
    return new MarkedDates(marked, text.toString(), dates);
  }

  private static MentionType typeOf(String value) {
    if (value.matches("P[0-9TX].*")) {
      return MentionType.DURATION;
    }
    return value.contains("T") && Character.isDigit(value.charAt(0))
        ? MentionType.TIME
        : MentionType.DATE;
  }

  List<DateMention> found(LocalDate published) {
    return TAGGER.tag(ANALYZER.sentences(text), Optional.of(published));
  }
}
