package org.isnad;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts that are measured, all made of the seed page. */
final class BenchmarkTexts {

  private static final int LETTERS = 4_000;

  private BenchmarkTexts() {}

  static String named(String name) {
    String page = page();
    return switch (name) {
      case "page" -> page;
      // Some 200,000 tokens.
      case "document" -> (page + "\n").repeat(234);
      // 5 MB of UTF-8.
      case "large" -> (page + "\n").repeat(5_000_000 / page.getBytes(UTF_8).length + 1);
      // Some 2,000 tokens without a full stop, and not one comma to cut it at.
      case "sentence" -> page.replaceAll("[.؟!\\n:;؛،,]+", " ").repeat(3);
      case "latin" -> "The quick brown fox jumps over the lazy dog and ".repeat(LETTERS / 48);
      case "urls" -> "https://www.example.org/a/b?c=d&e=f ".repeat(LETTERS / 36);
      case "signs" -> "a@".repeat(LETTERS / 2);
      default -> throw new IllegalArgumentException("no text is called " + name);
    };
  }

  private static String page() {
    try {
      return Files.readString(Path.of("test-corpus/page.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
