package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.syntax.Sentence;
import org.isnad.text.Skeleton;

/**
 * Which names of people are one person's.
 *
 * <p>A name of several words is a person of its own unless a longer name of the document contains
 * it. A single word («كيم», Kim) is the person who was named by it before, or else the one whose
 * full name was read last; once taken, a short form stays with its person, so that a namesake who
 * comes later takes nothing over.
 */
final class People {

  /** No short form of a name has more parts than this. */
  private static final int MOST_PARTS = 6;

  private final List<Sentence> sentences;
  private final StandingWords words;
  private final Map<String, Cluster> byFullName = new HashMap<>();
  private final Map<String, Cluster> byShortForm = new HashMap<>();

  /** For each part of a full name, the first of the document that holds it. */
  private final Map<String, String> firstWith = new HashMap<>();

  /** For each part of a full name, the one that was read last. */
  private final Map<String, String> lastReadWith = new HashMap<>();

  /** By full name, the parts that are a father's: «بن سلمان» (son of Salman). */
  private final Map<String, Set<String>> fathers = new LinkedHashMap<>();

  People(List<Sentence> sentences, StandingWords words) {
    this.sentences = sentences;
    this.words = words;
  }

  void link(List<Draft> drafts) {
    List<Draft> people = drafts.stream().filter(draft -> draft.type == MentionType.PERSON).toList();
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Draft person : people) {
      List<String> parts = parts(person);
      if (seen.add(parts)) {
        fathers.put(String.join(" ", parts), fathers(person));
      }
    }
    for (List<String> parts : seen) {
      ownRuns(parts).forEach(run -> firstWith.putIfAbsent(run, String.join(" ", parts)));
    }
    fathers.forEach((name, names) -> names.forEach(run -> firstWith.putIfAbsent(run, name)));
    for (Draft person : people) {
      cluster(person).add(person);
    }
  }

  private Cluster cluster(Draft person) {
    String name = String.join(" ", parts(person));
    Cluster known = byShortForm.get(name);
    if (known != null) {
      return known;
    }
    Cluster cluster = ofFullName(longerName(name).orElse(name));
    byShortForm.put(name, cluster);
    return cluster;
  }

  private Cluster ofFullName(String name) {
    return byFullName.computeIfAbsent(
        name,
        n -> {
          ownRuns(List.of(n.split(" "))).forEach(run -> lastReadWith.put(run, n));
          fathersOf(n).forEach(run -> lastReadWith.putIfAbsent(run, n));
          return new Cluster(MentionType.PERSON);
        });
  }

  /** The full name of the document that this name is a part of: one already read, or the first. */
  private Optional<String> longerName(String name) {
    return Optional.ofNullable(lastReadWith.getOrDefault(name, firstWith.get(name)));
  }

  /** What may stand for a name but its father's, by whom his son is called last. */
  private List<String> ownRuns(List<String> parts) {
    Set<String> names = fathersOf(String.join(" ", parts));
    return properRuns(parts).stream().filter(run -> !names.contains(run)).toList();
  }

  private Set<String> fathersOf(String name) {
    return fathers.getOrDefault(name, Set.of());
  }

  /** «سلمان» in «محمد بن سلمان»; in «بن سلمان» there is nobody else to call so. */
  private Set<String> fathers(Draft person) {
    Sentence sentence = person.sentenceIn(sentences);
    Set<String> names = new LinkedHashSet<>();
    for (int i = person.place.from() + 2; i < person.place.to(); i++) {
      if (words.is(StandingWords.Kind.PATRONYMIC, sentence.token(i - 1))) {
        names.add(Skeleton.of(sentence.token(i).form()));
      }
    }
    return names;
  }

  /** What may stand for a name: each run of its parts but the whole; of a list, the short ones. */
  private static List<String> properRuns(List<String> parts) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < parts.size(); from++) {
      int longest = Math.min(parts.size(), from + MOST_PARTS);
      for (int to = from + 1; to <= longest; to++) {
        if (to - from < parts.size()) {
          runs.add(String.join(" ", parts.subList(from, to)));
        }
      }
    }
    return runs;
  }

  private List<String> parts(Draft person) {
    List<String> parts = new ArrayList<>();
    Sentence sentence = person.sentenceIn(sentences);
    for (int i = person.place.from(); i < person.place.to(); i++) {
      String part = Skeleton.of(sentence.token(i).form());
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? List.of(sentence.token(person.place.from()).key()) : parts;
  }
}
