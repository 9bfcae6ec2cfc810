package org.isnad.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.relations.Governor.Control;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/** The words of {@code lexicon/governors.tsv}, by what they are. */
final class Governors {

  private static final String THAT = "أن";

  private final Map<String, List<Governor>> verbs = new HashMap<>();
  private final Map<String, List<Governor>> nouns = new HashMap<>();
  private final Map<String, Governor> prepositions = new HashMap<>();
  private final PhraseIndex<Governor> phrases = new PhraseIndex<>();

  private Governors() {}

  static Governors load(List<String> problems) {
    Governors governors = new Governors();
    for (Row row :
        DataTable.ofModel(
                "lexicon/governors.tsv",
                "word",
                "kind",
                "link",
                "affirmed",
                "negated",
                "control",
                "examples")
            .rows()) {
      try {
        governors.add(row);
      } catch (IllegalArgumentException e) {
        problems.add(row.problem(String.valueOf(e.getMessage())));
      }
    }
    return governors;
  }

  private void add(Row row) {
    Governor governor =
        new Governor(links(row), effect(row, "affirmed"), effect(row, "negated"), control(row));
    switch (row.get("kind")) {
      case "verb" -> add(verbs, row.get("word"), governor);
      case "noun" -> row.list("word").forEach(word -> add(nouns, Letters.key(word), governor));
      case "preposition" -> prepositions.put(Letters.key(row.get("word")), governor);
      case "phrase" -> phrases.add(row.get("word"), governor);
      default ->
          throw new IllegalArgumentException(
              "no kind «" + row.get("kind") + "»; use verb, noun, preposition or phrase");
    }
  }

  private static void add(Map<String, List<Governor>> index, String word, Governor governor) {
    index.computeIfAbsent(word, w -> new ArrayList<>()).add(governor);
  }

  private static Set<String> links(Row row) {
    Set<String> links = new HashSet<>();
    for (String link : row.optional("link").orElse("").split("/")) {
      links.add(link(link.replace('_', ' ')));
    }
    return links;
  }

  private static Effect effect(Row row, String column) {
    try {
      return Effect.valueOf(row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no effect «" + row.get(column) + "» in column " + column, e);
    }
  }

  private static Control control(Row row) {
    String control = row.optional("control").orElse("none");
    return switch (control) {
      case "subject" -> Control.SUBJECT;
      case "object" -> Control.OBJECT;
      case "dative" -> Control.DATIVE;
      case "none" -> Control.NONE;
      default ->
          throw new IllegalArgumentException(
              "no control «" + control + "»; use subject, object, dative or -");
    };
  }

  /** The name of a link, in plain letters. */
  static String link(String written) {
    return Letters.key(written.strip());
  }

  /** The name of the link of a clause behind أنّ, with the preposition before it or none. */
  static String clauseLink(String preposition) {
    return link(preposition + " " + THAT);
  }

  Optional<Governor> ofVerb(List<VerbReading> readings, String link) {
    return readings.stream()
        .flatMap(reading -> verbs.getOrDefault(reading.lemma(), List.of()).stream())
        .filter(governor -> governor.takes(link))
        .findFirst();
  }

  Optional<Governor> ofNoun(String nounKey, String link) {
    List<Governor> found =
        nouns.getOrDefault(
            nounKey, nouns.getOrDefault(FrameMatcher.withoutAccusative(nounKey), List.of()));
    return found.stream().filter(governor -> governor.takes(link)).findFirst();
  }

  /** A preposition that by itself says what becomes of the event: «بتهمة» (on the charge of). */
  Optional<Governor> ofPreposition(String preposition) {
    return Optional.ofNullable(prepositions.get(Letters.key(preposition)));
  }

  /** A phrase such as «غير صحيح» (untrue) at a token. */
  Optional<PhraseIndex.Found<Governor>> phraseAt(Sentence sentence, int token) {
    return phrases.longestAt(sentence, token);
  }

  boolean isVerb(String lemma) {
    return verbs.containsKey(lemma);
  }
}
