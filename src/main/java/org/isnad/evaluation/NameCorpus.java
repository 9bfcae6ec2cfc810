package org.isnad.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.DataFileException;
import org.isnad.mentions.NameTags;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Name-tagged column files: a word, a tab and a BIO tag in each line, an empty line between
 * sentences, two or more between documents; where tags are nested («I-ORG|B-PERS»), the first
 * counts.
 */
final class NameCorpus {

  /** The types of ANERcorp, AQMAR and Wojood that the tagger learns. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PER", "PER"),
          Map.entry("PERS", "PER"),
          Map.entry("LOC", "LOC"),
          Map.entry("GPE", "LOC"),
          Map.entry("ORG", "ORG"));

  /**
   * Of a file that doesn't mark its documents, so many sentences in a row count as one: a newspaper
   * article is about as long, and the next one is mostly another.
   */
  private static final int SENTENCES_OF_DOCUMENT = 20;

  private NameCorpus() {}

  /** A sentence of a corpus: its words and what each is tagged with, as type and beginning. */
  record TaggedWords(List<String> words, List<String> tags) {}

  /**
   * What is in a file.
   *
   * @param all its documents, each a list of sentences
   * @param marked whether the file says where they end
   */
  record Documents(List<List<TaggedWords>> all, boolean marked) {}

  /**
   * Reads a file.
   *
   * @return its documents
   * @throws DataFileException naming file, line and reason, if it is missing, a line is malformed
   *     or there is none
   */
  static Documents read(Path file) {
    List<List<TaggedWords>> documents = new ArrayList<>();
    List<TaggedWords> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        if (words.isEmpty() && !sentences.isEmpty()) {
          documents.add(List.copyOf(sentences));
          sentences.clear();
        }
        close(words, tags, sentences);
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2 || cells[0].isBlank() || !isTag(cells[1])) {
        problems.add(file + ":" + (i + 1) + ": not a word, a tab and a BIO tag: «" + line + "»");
        continue;
      }
      words.add(cells[0].strip());
      tags.add(tag(cells[1]));
    }
    close(words, tags, sentences);
    if (!sentences.isEmpty()) {
      documents.add(List.copyOf(sentences));
    }
    if (documents.isEmpty() && problems.isEmpty()) {
      problems.add(file + ": no sentences: write a word, a tab and a BIO tag in each line");
    }
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return documents.size() == 1
        ? new Documents(inDocuments(documents.get(0)), false)
        : new Documents(documents, true);
  }

  private static List<List<TaggedWords>> inDocuments(List<TaggedWords> sentences) {
    List<List<TaggedWords>> documents = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += SENTENCES_OF_DOCUMENT) {
      int to = Math.min(sentences.size(), from + SENTENCES_OF_DOCUMENT);
      documents.add(List.copyOf(sentences.subList(from, to)));
    }
    return documents;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new DataFileException(List.of(file + ": not UTF-8; save it as UTF-8"));
    } catch (NoSuchFileException e) {
      throw new DataFileException(List.of(file + ": no such file: check the path"));
    } catch (IOException e) {
      throw new DataFileException(List.of(file + ": can't be read: " + e.getMessage()));
    }
  }

  private static boolean isTag(String tag) {
    return tag.equals("O") || tag.startsWith("B-") || tag.startsWith("I-");
  }

  /** «B-PER», «I-LOC», ... or «O» for types that are not learnt. */
  private static String tag(String written) {
    for (String nested : written.split("\\|")) {
      String type = nested.length() > 2 ? TYPES.get(nested.substring(2)) : null;
      if (type != null) {
        return nested.substring(0, 2) + type;
      }
    }
    return "O";
  }

  private static void close(List<String> words, List<String> tags, List<TaggedWords> sentences) {
    if (!words.isEmpty()) {
      sentences.add(new TaggedWords(List.copyOf(words), List.copyOf(tags)));
      words.clear();
      tags.clear();
    }
  }

  /**
   * A tagged sentence as the tagger sees it.
   *
   * @param sentence its segmented tokens
   * @param labels each token's label, as {@link NameTags} numbers them: proclitics and pronouns
   *     stay outside
   */
  record Segmented(Sentence sentence, int[] labels) {}

  static Optional<Segmented> segment(TaggedWords tagged, Analyzer analyzer) {
    StringBuilder line = new StringBuilder();
    List<Integer> wordAt = new ArrayList<>();
    for (int w = 0; w < tagged.words.size(); w++) {
      String word = tagged.words.get(w);
      for (int k = 0; k <= word.length(); k++) {
        wordAt.add(w);
      }
      line.append(word).append(' ');
    }
    return analyzer.line(line.toString()).map(sentence -> label(sentence, tagged, wordAt));
  }

  private static Segmented label(Sentence sentence, TaggedWords tagged, List<Integer> wordAt) {
    int[] labels = new int[sentence.size()];
    int lastWord = -1;
    for (int i = 0; i < labels.length; i++) {
      Token token = sentence.token(i);
      int word = wordAt.get(token.span().start());
      String tag = tagged.tags.get(word);
      boolean goesOn = tag.startsWith("I-") && i > 0 && labels[i - 1] != NameTags.OUTSIDE;
      if (tag.equals("O") || token.isEnclitic() || token.isProclitic() && !goesOn) {
        labels[i] = NameTags.OUTSIDE;
      } else {
        boolean begins = word != lastWord && tag.startsWith("B-") || !hasName(labels, i);
        labels[i] = NameTags.index(tag.substring(2), begins);
      }
      if (labels[i] != NameTags.OUTSIDE) {
        lastWord = word;
      }
    }
    return new Segmented(sentence, labels);
  }

  private static boolean hasName(int[] labels, int i) {
    return i > 0 && labels[i - 1] != NameTags.OUTSIDE;
  }
}
