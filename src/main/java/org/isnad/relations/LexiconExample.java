package org.isnad.relations;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.DataTable.Row;

/**
 * A sentence that a line of a user's frames brings along, to be read when the library is built.
 *
 * @param place the line, as {@code file:line}
 * @param predicate the line's predicate
 * @param text the sentence without its marks
 * @param positive whether it must tell the predicate, or must not
 */
public record LexiconExample(String place, String predicate, String text, boolean positive) {

  private static final Pattern MARK = Pattern.compile("\\[[A-Z]+ ([^\\[\\]]+)]");

  public LexiconExample {
    requireNonNull(place, "place");
    requireNonNull(predicate, "predicate");
    requireNonNull(text, "text");
  }

  /**
   * The examples and counterexamples of a line.
   *
   * @throws IllegalArgumentException naming the sentence whose marks are not well-formed
   */
  static List<LexiconExample> of(Row row) {
    List<LexiconExample> examples = new ArrayList<>();
    for (String written : row.list("examples")) {
      examples.add(new LexiconExample(row.place(), row.get("predicate"), plain(written), true));
    }
    for (String written : row.list("counterexamples")) {
      examples.add(new LexiconExample(row.place(), row.get("predicate"), plain(written), false));
    }
    return examples;
  }

  private static String plain(String written) {
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(written);
    int done = 0;
    while (mark.find()) {
      text.append(written, done, mark.start());
      text.append(behindLam(text) ? withoutAlif(mark.group(1)) : mark.group(1));
      done = mark.end();
    }
    text.append(written, done, written.length());
    if (text.indexOf("[") >= 0 || text.indexOf("]") >= 0) {
      throw new IllegalArgumentException(
          "a bracket without its role or its end in «" + written + "»; write [S ...]");
    }
    return text.toString();
  }

  /** Whether a sentence so far ends in the preposition ل, which is written onto its noun. */
  private static boolean behindLam(CharSequence text) {
    int last = text.length() - 1;
    return last >= 0 && text.charAt(last) == 'ل' && (last == 0 || text.charAt(last - 1) == ' ');
  }

  /** The article behind ل: «ل[R الصحفيين]» is spelt «للصحفيين», «ل[R اللجنة]» «للجنة». */
  private static String withoutAlif(String words) {
    if (!words.startsWith("ال")) {
      return words;
    }
    return words.substring(words.startsWith("الل") ? 2 : 1);
  }

  /**
   * What is wrong with how the sentence is read.
   *
   * @param told the predicates found in it
   */
  public Optional<String> problem(Set<String> told) {
    if (told.contains(predicate) == positive) {
      return Optional.empty();
    }
    String what =
        positive
            ? "the example «" + text + "» is not read as " + predicate
            : "the counterexample «" + text + "» is read as " + predicate;
    return Optional.of(place + ": " + what + "; mend the frame, or choose another sentence");
  }
}
