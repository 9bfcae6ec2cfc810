package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.Span;
import org.jspecify.annotations.Nullable;

/** Writes what was missed and what was found falsely, document by document. */
final class MistakesReport {

  private static final int LONGEST_PHRASE = 60;

  private final List<Evaluation.Section> sections;
  private final PredicateGroups predicates;
  private final StringBuilder out = new StringBuilder();

  MistakesReport(List<Evaluation.Section> sections, PredicateGroups predicates) {
    this.sections = sections;
    this.predicates = predicates;
  }

  String write() {
    for (Evaluation.Section section : sections) {
      if (!section.gold().isSealed()) {
        section.results().forEach(this::document);
      }
    }
    return out.toString();
  }

  private void document(Evaluation.Result result) {
    GoldDocument gold = result.document().gold();
    List<String> mistakes = new ArrayList<>();
    result
        .found()
        .error()
        .ifPresent(error -> mistakes.add(entry("could not be read", error.toString())));
    Matching<GoldMention, Mention> mentions = MentionScores.match(gold, result.found());
    mistakes.addAll(mentions(gold, result.found(), mentions));
    mistakes.addAll(values(gold, mentions));
    mistakes.addAll(entities(mentions));
    mistakes.addAll(relations(gold, result.found()));
    out.append("== ").append(result.document().name()).append(": ");
    out.append(mistakes.isEmpty() ? "no mistakes" : mistakes.size() + " to look at").append('\n');
    mistakes.forEach(out::append);
    out.append('\n');
  }

  private static List<String> mentions(
      GoldDocument gold, Extraction found, Matching<GoldMention, Mention> matching) {
    String text = gold.extraction().article().text();
    Set<Mention> instead = Collections.newSetFromMap(new IdentityHashMap<>());
    List<String> mistakes = new ArrayList<>();
    for (GoldMention missed : matching.missed()) {
      List<Mention> others =
          found.mentions().stream()
              .filter(f -> f.span().overlaps(missed.mention().span()))
              .filter(matching.spurious()::contains)
              .toList();
      instead.addAll(others);
      mistakes.add(
          entry("missed " + shown(missed.mention()), "")
              + instead(others.stream().map(MistakesReport::shown).toList())
              + sentence(text, missed.mention().span()));
    }
    for (Mention f : matching.spurious()) {
      if (!instead.contains(f)) {
        mistakes.add(entry("false  " + shown(f), f.evidence()) + sentence(text, f.span()));
      }
    }
    return mistakes;
  }

  private static List<String> values(GoldDocument gold, Matching<GoldMention, Mention> matching) {
    String text = gold.extraction().article().text();
    return matching.pairs().stream()
        .filter(pair -> pair.gold().core() && pair.gold().mention().type().isTemporal())
        .filter(pair -> !pair.gold().hasValue(pair.found().value()))
        .map(
            pair ->
                entry("wrong value of " + shown(pair.gold().mention()), "")
                    + instead(List.of(pair.found().value().orElse("no value")))
                    + sentence(text, pair.found().span()))
        .toList();
  }

  /** Things of the world that were split into several entities, and entities that are several. */
  private static List<String> entities(Matching<GoldMention, Mention> matching) {
    Map<String, Set<String>> split = new TreeMap<>();
    Map<String, Set<String>> merged = new TreeMap<>();
    for (Matching.Pair<GoldMention, Mention> pair : matching.pairs()) {
      Optional<String> goldEntity = pair.gold().mention().entity();
      Optional<String> foundEntity = pair.found().entity();
      boolean name = pair.gold().core() && pair.gold().mention().type().isName();
      if (name && goldEntity.isPresent() && foundEntity.isPresent()) {
        String named = " «" + pair.found().text() + "»";
        add(split, goldEntity.get(), foundEntity.get() + named);
        add(merged, foundEntity.get(), goldEntity.get() + named);
      }
    }
    List<String> mistakes = new ArrayList<>();
    split.forEach((entity, parts) -> listIfSeveral("split entity " + entity, parts, mistakes));
    merged.forEach((entity, parts) -> listIfSeveral("merged into " + entity, parts, mistakes));
    return mistakes;
  }

  private static void add(Map<String, Set<String>> parts, String whole, String part) {
    parts.computeIfAbsent(whole, id -> new LinkedHashSet<>()).add(part);
  }

  private static void listIfSeveral(String what, Set<String> parts, List<String> mistakes) {
    long entities =
        parts.stream().map(part -> part.substring(0, part.indexOf(' '))).distinct().count();
    if (entities > 1) {
      mistakes.add(entry(what, "") + line("parts", String.join(", ", parts)));
    }
  }

  private List<String> relations(GoldDocument gold, Extraction found) {
    String text = gold.extraction().article().text();
    RelationJudge judge = new RelationJudge(new EntityAlignment(gold, found), predicates);
    Matching<GoldRelation, Relation> strict =
        RelationScores.match(gold, found, judge::isStrictlyRight);
    Map<GoldRelation, Relation> partners = new IdentityHashMap<>();
    RelationAlignment.of(gold, found, judge)
        .forEach(pair -> partners.put(pair.gold(), pair.found()));

    Set<Relation> instead = Collections.newSetFromMap(new IdentityHashMap<>());
    List<String> mistakes = new ArrayList<>();
    for (GoldRelation missed : strict.missed()) {
      List<Relation> others = others(missed, partners.get(missed), strict.spurious());
      instead.addAll(others);
      mistakes.add(
          entry("missed " + shown(missed.relation()), "")
              + instead(others.stream().map(MistakesReport::withEvidence).toList())
              + sentence(text, missed.relation().trigger().span()));
    }
    for (Relation f : strict.spurious()) {
      if (!instead.contains(f)) {
        mistakes.add(entry("false  " + withEvidence(f), "") + sentence(text, f.trigger().span()));
      }
    }
    for (GoldRelation g : gold.relations()) {
      Relation partner = partners.get(g);
      if (g.core() && partner != null && !instead.contains(partner)) {
        List<String> details = details(g, partner, judge);
        if (!details.isEmpty()) {
          mistakes.add(
              entry("partly " + shown(g.relation()), "")
                  + details.stream().map(d -> line("wrong", d)).collect(Collectors.joining())
                  + sentence(text, g.relation().trigger().span()));
        }
      }
    }
    return mistakes;
  }

  /** What was found falsely where a relation was missed: of the same event or the same trigger. */
  private static List<Relation> others(
      GoldRelation missed, @Nullable Relation partner, List<Relation> spurious) {
    return spurious.stream()
        .filter(f -> f == partner || RelationJudge.sharesTrigger(missed, f))
        .toList();
  }

  private static List<String> details(GoldRelation gold, Relation found, RelationJudge judge) {
    List<String> wrong = new ArrayList<>();
    Relation right = gold.relation();
    if (!RelationJudge.isModalityRight(gold, found)) {
      wrong.add("modality " + lower(found.modality()) + ", not " + lower(right.modality()));
    }
    if (!judge.isSpeakerRight(gold, found)) {
      wrong.add("speaker " + speaker(found) + ", not " + speaker(right));
    }
    if (!RelationJudge.isDateRight(gold, found)) {
      wrong.add("date " + found.date().orElse("none") + ", not " + right.date().orElse("none"));
    }
    for (RelationJudge.Filling filling : judge.rightParticipants(gold, found)) {
      if (!filling.gold().hasActor(filling.found().actor())) {
        wrong.add(
            "actor of "
                + shown(filling.found())
                + ", not "
                + filling.gold().participant().actor().orElse("none"));
      }
    }
    return wrong;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String speaker(Relation relation) {
    return relation.speaker().map(MistakesReport::shown).orElse("none");
  }

  private static String shown(Mention mention) {
    String value = mention.value().map(v -> " = " + v).orElse("");
    return mention.type() + " «" + phrase(mention.text()) + "»" + value;
  }

  /** {@code not accuse(subject → object) by «trigger»}. */
  private static String shown(Relation relation) {
    String not = relation.polarity() == Polarity.NEGATED ? "not " : "";
    return not
        + relation.predicate().id()
        + "("
        + shown(relation.subject())
        + " → "
        + shown(relation.object())
        + ") by «"
        + phrase(relation.trigger().text())
        + "»";
  }

  private static String withEvidence(Relation relation) {
    String confidence = String.format(Locale.ROOT, "%.2f", relation.confidence());
    String evidence = relation.evidence().isEmpty() ? "" : ", " + relation.evidence();
    return shown(relation) + " (" + confidence + evidence + ")";
  }

  /** Its words, or in brackets the name of one that has none; and the state it stands for. */
  private static String shown(Participant participant) {
    if (!participant.isStated()) {
      return "∅";
    }
    String words =
        participant.span().isPresent() ? participant.text() : "[" + participant.name() + "]";
    return phrase(words) + participant.actor().map(actor -> " " + actor).orElse("");
  }

  private static String phrase(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_PHRASE ? line : line.substring(0, LONGEST_PHRASE) + "…";
  }

  private static String entry(String what, String why) {
    return "  " + what + (why.isEmpty() ? "" : " (" + why + ")") + "\n";
  }

  private static String instead(List<String> others) {
    return others.stream().map(other -> line("found", other)).collect(Collectors.joining());
  }

  private static String sentence(String text, Span span) {
    return line("in", Surroundings.of(text, span));
  }

  private static String line(String label, String content) {
    return String.format(Locale.ROOT, "      %-6s %s%n", label + ":", content).replace("\r", "");
  }
}
