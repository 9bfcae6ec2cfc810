package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.syntax.SegmenterModel.Label;

/**
 * The words of a line as the units that get a label: each character of an Arabic word, each other
 * word as a whole, and a boundary between two words.
 */
final class UnitLine {

  private final int[] units;

  /** The word that a unit belongs to; the empty word for a boundary. */
  private final List<String> words;

  /** Where in its word a unit stands. */
  private final int[] places;

  private UnitLine(int[] units, List<String> words, int[] places) {
    this.units = units;
    this.words = words;
    this.places = places;
  }

  static UnitLine of(List<String> lexed, Units units) {
    List<String> wordOf = new ArrayList<>();
    int size = Math.max(0, lexed.size() - 1);
    for (String word : lexed) {
      size += isWhole(word) ? 1 : word.length();
    }
    int[] unitAt = new int[size];
    int[] places = new int[size];
    for (String lexedWord : lexed) {
      if (!wordOf.isEmpty()) {
        unitAt[wordOf.size()] = Units.BOUNDARY;
        wordOf.add("");
      }
      String word = unmarked(lexedWord);
      if (isWhole(word)) {
        unitAt[wordOf.size()] = units.of(word);
        wordOf.add(word);
      } else {
        for (int i = 0; i < word.length(); i++) {
          unitAt[wordOf.size() + i] = word.charAt(i);
          places[wordOf.size() + i] = i;
        }
        wordOf.addAll(Collections.nCopies(word.length(), word));
      }
    }
    return new UnitLine(unitAt, wordOf, places);
  }

  /**
   * A word without CoreNLP's mark of a segment. That is a Java null which is written out and then
   * looked for, so that «nullify» loses a letter; it has to be lost here too.
   */
  private static String unmarked(String word) {
    String mark = Units.OUTSIDE_TEXT;
    if (word.equals(mark)) {
      return word;
    }
    int start = word.startsWith(mark) ? 1 : 0;
    return word.substring(start, word.length() - (word.endsWith(mark) ? 1 : 0));
  }

  /** Whether a word is never cut: one with digits, marks or letters that aren't Arabic. */
  private static boolean isWhole(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Units.isArabic(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return units.length;
  }

  /** The unit at a place; outside the line the one that stands for it. */
  int unit(int i) {
    return i < 0 || i >= units.length ? Units.OUTSIDE : units[i];
  }

  String word(int i) {
    return words.get(i);
  }

  int place(int i) {
    return places[i];
  }

  /** What a unit looks like. */
  String text(int i) {
    if (units[i] == Units.BOUNDARY) {
      return Units.BOUNDARY_TEXT;
    }
    return Units.isArabic(units[i]) ? String.valueOf((char) units[i]) : words.get(i);
  }

  /** How long it is as CoreNLP counts. */
  int length(int i) {
    if (units[i] == Units.BOUNDARY) {
      return Units.BOUNDARY_TEXT.length();
    }
    return Units.isArabic(units[i]) ? 1 : words.get(i).length();
  }

  /** The stems and clitics that these labels make of the line. */
  List<String> segments(Label[] labels) {
    List<String> segments = new ArrayList<>();
    StringBuilder segment = new StringBuilder();
    Label last = Label.OUTSIDE;
    for (int i = 0; i < units.length; i++) {
      if (units[i] == Units.BOUNDARY) {
        close(segment, segments);
      } else {
        if (opens(labels[i], last, units[i])) {
          close(segment, segments);
        }
        segment.append(labels[i] == Label.REWRITE ? rewritten(i) : text(i));
      }
      last = labels[i];
    }
    close(segment, segments);
    return segments;
  }

  private static boolean opens(Label label, Label last, int unit) {
    return switch (label) {
      case BEGIN -> last == Label.CONTINUE || last == Label.BEGIN || last == Label.REWRITE;
      case BOUNDARY, WHOLE -> true;
      case REWRITE -> unit == 'ل';
      case CONTINUE, OUTSIDE -> false;
    };
  }

  /** A letter that clitics have changed, as it is without them. */
  private String rewritten(int i) {
    return switch (units[i]) {
      case 'ت', 'ه' -> "ة";
      case 'ل' -> "ال";
      case 'ي', 'ا' -> "ى";
      case 'ى' -> "ي";
      default -> text(i);
    };
  }

  private static void close(StringBuilder segment, List<String> segments) {
    String closed = segment.toString().trim();
    if (!closed.isEmpty()) {
      segments.add(closed);
    }
    segment.setLength(0);
  }
}
