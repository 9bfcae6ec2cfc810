package org.isnad.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.Span;

/**
 * The phrases by which a line of a page shows that it is no part of the article: «المصدر:»
 * (source), «إقرأ أيضا» (read also), a bare date.
 */
final class Furniture {

  private static final String FILE = "text/furniture.tsv";
  private static final String DATE_FILE = "text/date-words.tsv";

  /** No phrase is longer, so no more of a line needs to be looked at. */
  private static final int LONGEST_HEAD = 120;

  private static final int LONGEST_DATELINE = 15;
  private static final int LONGEST_SIGNATURE = 12;

  /** Where in its line a phrase must stand. */
  enum Position {
    WHOLE_LINE,
    LINE_START,
    BEFORE_COLON,
    GLUED_PREFIX
  }

  /** What follows a phrase. */
  enum Then {
    NOTHING,
    TITLE,
    NAMES
  }

  /** A phrase of the list; its key with single blanks. */
  private record Phrase(String key, BlockType type, Position position, Then then) {}

  /**
   * A line that is furniture.
   *
   * @param type of its phrase
   * @param rest the original offset of the first letter or digit behind the phrase; the line's end
   *     if there is none
   * @param glued whether the rest is a line of its own, glued to the phrase
   * @param then what follows the phrase
   */
  record Match(BlockType type, int rest, boolean glued, Then then) {}

  private final List<Phrase> phrases;
  private final Set<String> dateWords;
  private final Words words;

  private Furniture(List<Phrase> phrases, Set<String> dateWords, Words words) {
    this.phrases = List.copyOf(phrases);
    this.dateWords = Set.copyOf(dateWords);
    this.words = words;
  }

  static Furniture ofModels() {
    List<Phrase> phrases = new ArrayList<>();
    DataTable.ofModel(
            FILE,
            Column.of("phrase").required(),
            Column.oneOf("type", "DATELINE", "LABEL", "ORNAMENT").required(),
            Column.oneOf("position", Position.class).required(),
            Column.oneOf("then", Then.class))
        .forEach(row -> phrases.add(phrase(row)));
    phrases.sort((a, b) -> b.key().length() - a.key().length());
    Set<String> dateWords = new HashSet<>();
    DataTable words =
        DataTable.ofModel(
            DATE_FILE,
            Column.oneOf("kind", "weekday", "month", "unit", "latin").required(),
            Column.list("words").required());
    for (DataTable.Row row : words.rows()) {
      row.list("words").forEach(word -> dateWords.add(Letters.key(word)));
    }
    return new Furniture(phrases, dateWords, Words.ofModels());
  }

  private static Phrase phrase(DataTable.Row row) {
    String key = Letters.key(row.get("phrase"));
    if (nextWord(key, 0) > 0 || key.isEmpty()) {
      throw new IllegalArgumentException("the phrase must begin with a letter or digit");
    }
    return new Phrase(
        key,
        BlockType.valueOf(row.get("type")),
        row.constant("position", Position.class),
        row.optional("then").isPresent() ? row.constant("then", Then.class) : Then.NOTHING);
  }

  /** What a line without blanks around it is, if it is furniture. */
  Optional<Match> match(String original, Span line) {
    Span head = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_HEAD));
    FoldedText folded = FoldedText.of(original, head, List.of());
    String key = Letters.foldAll(folded.text());
    int first = nextWord(key, 0);
    if (first == key.length()) {
      return Optional.of(whole(BlockType.ORNAMENT, line));
    }
    for (Phrase phrase : phrases) {
      int behind = behind(key, first, phrase.key());
      if (behind >= 0) {
        Optional<Match> match = match(original, line, folded, key, phrase, behind);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    if (isBareDate(key, line)) {
      return Optional.of(whole(BlockType.DATELINE, line));
    }
    return hasLetter(original, line.start(), line.end())
        ? Optional.empty()
        : Optional.of(whole(BlockType.ORNAMENT, line));
  }

  private static Match whole(BlockType type, Span line) {
    return new Match(type, line.end(), false, Then.NOTHING);
  }

  private Optional<Match> match(
      String original, Span line, FoldedText folded, String key, Phrase phrase, int behind) {
    boolean glued = behind < key.length() && Character.isLetter(key.charAt(behind));
    if (phrase.position() == Position.GLUED_PREFIX) {
      int rest = glued ? folded.original(behind, behind + 1).start() : line.end();
      return glued && isWordOfItsOwn(folded.text(), behind)
          ? Optional.of(new Match(phrase.type(), rest, true, Then.NOTHING))
          : Optional.empty();
    }
    if (glued) {
      return Optional.empty();
    }
    int next = nextWord(key, behind);
    int rest = next < key.length() ? folded.original(next, next + 1).start() : line.end();
    if (next == key.length() && folded.original(0, key.length()).end() < line.end()) {
      rest = folded.original(0, key.length()).end();
    }
    boolean fits =
        switch (phrase.position()) {
          case WHOLE_LINE -> rest == line.end() || !hasLetter(original, rest, line.end());
          case LINE_START -> true;
          case BEFORE_COLON -> rest == line.end() || hasColon(key, behind, next);
          case GLUED_PREFIX -> false;
        };
    return fits && plausible(phrase, original, rest, line.end())
        ? Optional.of(new Match(phrase.type(), rest, false, phrase.then()))
        : Optional.empty();
  }

  /** A date line holds a number and little more; a signature is short and no sentence. */
  private static boolean plausible(Phrase phrase, String original, int rest, int end) {
    if (rest == end) {
      return true;
    }
    int length = words(original, rest, end);
    return switch (phrase.type()) {
      case DATELINE -> hasDigit(original, rest, end) && length <= LONGEST_DATELINE;
      case LABEL ->
          (phrase.then() == Then.NAMES || length <= LONGEST_SIGNATURE)
              && (phrase.position() == Position.BEFORE_COLON || original.charAt(end - 1) != '.');
      default -> true;
    };
  }

  /** «إعلانوتأتي» is glued (advertisement, and come), «إعلانات» (advertisements) is one word. */
  private boolean isWordOfItsOwn(String plain, int from) {
    int end = from;
    while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    int start = from;
    while (start > 0 && Character.isLetter(plain.charAt(start - 1))) {
      start--;
    }
    return end - from >= 3
        && words.count(plain.substring(start, end)) == 0
        && words.count(plain.substring(from, end)) > 0;
  }

  /** The offset behind {@code phrase} at {@code from}, or -1; its blanks match runs of blanks. */
  private static int behind(String key, int from, String phrase) {
    int at = from;
    for (int i = 0; i < phrase.length(); i++) {
      if (at == key.length() || key.charAt(at) != phrase.charAt(i)) {
        return -1;
      }
      at++;
      while (phrase.charAt(i) == ' ' && at < key.length() && key.charAt(at) == ' ') {
        at++;
      }
    }
    return at;
  }

  private static int nextWord(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean hasColon(String text, int from, int to) {
    int colon = text.indexOf(':', from);
    return colon >= 0 && colon < to;
  }

  private static boolean hasLetter(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetter);
  }

  private static boolean hasDigit(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isDigit);
  }

  private static int words(String text, int from, int to) {
    return Lines.words(text, new Span(from, to));
  }

  /**
   * Whether a line is a date and nothing else: digits with date signs between them or beside words
   * of the calendar.
   */
  private boolean isBareDate(String key, Span line) {
    if (line.length() > LONGEST_HEAD) {
      return false;
    }
    int numbers = 0;
    int calendarWords = 0;
    for (int i = nextWord(key, 0); i < key.length(); i = nextWord(key, i)) {
      boolean digit = Character.isDigit(key.codePointAt(i));
      int end = i;
      while (end < key.length()
          && Character.isLetterOrDigit(key.codePointAt(end))
          && Character.isDigit(key.codePointAt(end)) == digit) {
        end += Character.charCount(key.codePointAt(end));
      }
      if (digit) {
        numbers++;
      } else if (dateWords.contains(key.substring(i, end).toLowerCase(Locale.ROOT))) {
        calendarWords++;
      } else {
        return false;
      }
      i = end;
    }
    return numbers >= 2 || (numbers == 1 && calendarWords >= 1);
  }
}
