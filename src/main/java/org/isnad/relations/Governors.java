package org.isnad.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.relations.Governor.Control;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/** The words of {@code lexicon/governors.tsv}, by what they are. */
final class Governors {

  private static final String THAT = "أن";

  /** What a governing word is. */
  private enum Kind {
    VERB,
    NOUN,
    PREPOSITION,
    PHRASE,
    /** What somebody speaks in, which governs nothing: «بيان» (a statement). */
    TEXT
  }

  /** Kinds whose words need no link. */
  private static final Set<Kind> STANDALONE = Set.of(Kind.PREPOSITION, Kind.TEXT);

  static final Column[] COLUMNS = {
    Column.list("word").required(),
    Column.oneOf("kind", Kind.class).required(),
    Column.of("link"),
    Column.oneOf("affirmed", Effect.class).required(),
    Column.oneOf("negated", Effect.class).required(),
    Column.oneOf("control", Control.class),
    Column.list("examples")
        .only(
            "a sentence with one event in brackets",
            cell -> cell.matches("[^\\[\\]]*\\[[^\\[\\]]+\\][^\\[\\]]*"))
  };

  private final Map<String, List<Governor>> verbs = new HashMap<>();
  private final Map<String, List<Governor>> nouns = new HashMap<>();
  private final Map<String, Governor> prepositions = new HashMap<>();
  private final PhraseIndex<Governor> phrases = new PhraseIndex<>();
  private final Set<String> texts = new HashSet<>();

  private Governors() {}

  static Governors load(List<String> problems) {
    Governors governors = new Governors();
    for (Row row : DataTable.ofModel("lexicon/governors.tsv", COLUMNS).rows()) {
      if (links(row).contains("") && !STANDALONE.contains(row.constant("kind", Kind.class))) {
        problems.add(row.problem("no link; say how the event hangs on it"));
      }
      governors.add(row);
    }
    return governors;
  }

  private void add(Row row) {
    Governor governor =
        new Governor(
            links(row),
            row.constant("affirmed", Effect.class),
            row.constant("negated", Effect.class),
            row.optional("control").isPresent()
                ? row.constant("control", Control.class)
                : Control.NONE);
    switch (row.constant("kind", Kind.class)) {
      case VERB -> row.list("word").forEach(word -> add(verbs, word, governor));
      case NOUN -> row.list("word").forEach(word -> add(nouns, Letters.key(word), governor));
      case PREPOSITION ->
          row.list("word").forEach(word -> prepositions.put(Letters.key(word), governor));
      case PHRASE -> row.list("word").forEach(word -> phrases.add(word, governor));
      case TEXT -> row.list("word").forEach(word -> texts.add(Letters.key(word)));
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
            nounKey, nouns.getOrDefault(NounStems.withoutAccusative(nounKey), List.of()));
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

  /** Whether a noun is what somebody speaks in. */
  boolean isText(String nounKey) {
    return texts.contains(nounKey);
  }

  boolean isVerb(String lemma) {
    return verbs.containsKey(lemma);
  }
}
