package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.testing.Mentions;

/** One run of a command with a reader that needs no model: its exit code and what it printed. */
record CommandRun(int code, String out, String err) {

  /** The reader's error for a text that holds this word. */
  static final String UNREADABLE = "مستحيل";

  /** A text that holds this word makes the reader throw, as a fault of the program would. */
  static final String FAULTY = "عطل";

  static CommandRun of(Object... args) {
    return withInput(new byte[0], args);
  }

  static CommandRun withInput(byte[] input, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code =
        new Main(wishes -> CommandRun::firstWord)
            .run(words, new ByteArrayInputStream(input), out, err);
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** The same, with a look at what is wanted of the library. */
  static CommandRun withReaders(Function<Wishes, ArticleReader> readers, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = new Main(readers).run(words, new ByteArrayInputStream(new byte[0]), out, err);
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Finds one person in every text that isn't empty: its first word. */
  static Extraction firstWord(Article article) {
    String text = article.text();
    if (text.contains(FAULTY)) {
      throw new IllegalStateException("a fault\nin the reader");
    }
    if (text.contains(UNREADABLE)) {
      return Extraction.failed(article, Failure.of("impossible"));
    }
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    Mention first =
        Mentions.mention(
            "m1",
            new Span(0, end),
            text.substring(0, end),
            MentionType.PERSON,
            Optional.empty(),
            Optional.empty(),
            1,
            "");
    return new Extraction(
        article,
        text.isEmpty() ? List.of() : List.of(first),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
