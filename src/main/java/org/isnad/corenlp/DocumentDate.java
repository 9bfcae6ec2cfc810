package org.isnad.corenlp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that a CoreNLP document date names: {@code 2023-08-16}, a time behind it or not. */
final class DocumentDate {

  private static final Pattern EXTENDED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
  private static final Pattern BASIC = Pattern.compile("\\d{8}(T.*)?");
  private static final int EXTENDED_LENGTH = 10;
  private static final int BASIC_LENGTH = 8;

  private DocumentDate() {}

  /**
   * @param written the date; an empty one, which CoreNLP sets where it knows none, is none
   * @throws IllegalArgumentException if it names no day
   */
  static Optional<LocalDate> parse(String written) {
    String date = written.strip();
    if (date.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (EXTENDED.matcher(date).matches()) {
        return Optional.of(LocalDate.parse(date.substring(0, EXTENDED_LENGTH)));
      }
      if (BASIC.matcher(date).matches()) {
        return Optional.of(
            LocalDate.parse(date.substring(0, BASIC_LENGTH), DateTimeFormatter.BASIC_ISO_DATE));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(refusal(written), e);
    }
    throw new IllegalArgumentException(refusal(written));
  }

  private static String refusal(String written) {
    return "the document's date «" + written + "» is no day; write it as in 2023-08-16";
  }
}
