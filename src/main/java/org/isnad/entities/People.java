package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.syntax.Sentence;
import org.isnad.text.Skeleton;
import org.jspecify.annotations.Nullable;

/**
 * Which names of people are one person's.
 *
 * <p>A name of several words is a person of its own unless a longer name of the document contains
 * it. A single word («كيم», Kim) is the person who was named by it before, or else the one whose
 * full name was read last; once taken, a short form stays with its person, so that a namesake who
 * comes later takes nothing over.
 */
final class People {

  private final List<Sentence> sentences;
  private final Map<String, Cluster> byFullName = new HashMap<>();
  private final Map<String, Cluster> byShortForm = new HashMap<>();
  private final Map<String, List<String>> fullNamesWith = new HashMap<>();

  People(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  void link(List<Draft> drafts) {
    List<Draft> people = drafts.stream().filter(draft -> draft.type == MentionType.PERSON).toList();
    for (Draft person : people) {
      List<String> parts = parts(person);
      if (parts.size() > 1) {
        String name = String.join(" ", parts);
        for (String part : parts) {
          List<String> names = fullNamesWith.computeIfAbsent(part, p -> new ArrayList<>());
          if (!names.contains(name)) {
            names.add(name);
          }
        }
      }
    }
    for (Draft person : people) {
      cluster(person).add(person);
    }
  }

  private Cluster cluster(Draft person) {
    List<String> parts = parts(person);
    String name = String.join(" ", parts);
    Cluster known = byShortForm.get(name);
    if (known != null) {
      return known;
    }
    Optional<String> longer = longerName(parts, name);
    String fullName = longer.orElse(name);
    Cluster cluster = byFullName.computeIfAbsent(fullName, n -> new Cluster(MentionType.PERSON));
    byShortForm.put(name, cluster);
    return cluster;
  }

  /** The full name of the document that this name is a part of: one already read, or the first. */
  private Optional<String> longerName(List<String> parts, String name) {
    @Nullable String last = null;
    @Nullable String first = null;
    for (String candidate : fullNamesWith.getOrDefault(parts.get(0), List.of())) {
      if (candidate.length() > name.length() && contains(candidate, name)) {
        first = first == null ? candidate : first;
        last = byFullName.containsKey(candidate) ? candidate : last;
      }
    }
    return Optional.ofNullable(last != null ? last : first);
  }

  private static boolean contains(String name, String part) {
    return (" " + name + " ").contains(" " + part + " ");
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
