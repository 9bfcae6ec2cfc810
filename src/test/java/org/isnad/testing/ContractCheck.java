package org.isnad.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.Unread;
import org.isnad.output.JsonFormat;

/**
 * Whether a result keeps what the contract {@code isnad/1} promises of every result, whatever the
 * text. Each fault reads «kind: where and what», so that faults can be counted by kind.
 */
public final class ContractCheck {

  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

  private final Extraction extraction;
  private final String text;
  private final Map<String, Entity> entities = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private ContractCheck(Extraction extraction) {
    this.extraction = extraction;
    this.text = extraction.article().text();
  }

  /** What is wrong with a result; empty where it is valid. */
  public static List<String> faults(Extraction extraction) {
    return new ContractCheck(extraction).all();
  }

  private List<String> all() {
    if (extraction.error().isPresent()) {
      fault("error", extraction.error().get().toString());
    }
    entities();
    mentions();
    relations();
    parties();
    unread();
    if (faults.isEmpty()) {
      writtenAndRead(); // what is wrong already, JSON refuses to read
    }
    return faults;
  }

  private void entities() {
    for (int i = 0; i < extraction.entities().size(); i++) {
      Entity entity = extraction.entities().get(i);
      numbered("e", i, entity.id());
      entities.put(entity.id(), entity);
      expect(!entity.name().isBlank(), "entity without a name", entity.id());
      entity.country().ifPresent(code -> state(entity.id(), code));
    }
  }

  private void mentions() {
    List<Mention> mentions = extraction.mentions();
    Map<MentionType, List<Mention>> byType = new EnumMap<>(MentionType.class);
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      numbered("m", i, mention.id());
      words(mention.id(), mention.span(), mention.text());
      mention.entity().ifPresent(id -> resolved(mention.id(), id));
      probability(mention.id(), mention.confidence());
      expect(
          mention.type().isTemporal() || mention.value().isEmpty(),
          "value of no date",
          Shown.of(mention));
      expect(
          !mention.type().isTemporal() || mention.entity().isEmpty(),
          "date that is an entity",
          Shown.of(mention));
      byType.computeIfAbsent(mention.type(), type -> new ArrayList<>()).add(mention);
    }
    inTextOrder("mentions", mentions.stream().map(mention -> mention.span().start()).toList());
    byType.values().forEach(this::apart);
    everyEntityMentioned(mentions);
  }

  private void apart(List<Mention> sameType) {
    List<Mention> sorted = new ArrayList<>(sameType);
    sorted.sort(Comparator.comparing(Mention::span));
    for (int i = 1; i < sorted.size(); i++) {
      Mention one = sorted.get(i - 1);
      Mention other = sorted.get(i);
      expect(
          !one.span().overlaps(other.span()),
          "overlapping mentions of one type",
          Shown.of(one) + " and " + Shown.of(other));
    }
  }

  private void everyEntityMentioned(List<Mention> mentions) {
    Set<String> mentioned = new HashSet<>();
    mentions.forEach(mention -> mention.entity().ifPresent(mentioned::add));
    for (String id : entities.keySet()) {
      expect(mentioned.contains(id), "entity that nothing mentions", id);
    }
  }

  private void unread() {
    for (Unread word : extraction.unread()) {
      words("unread", word.span(), word.text());
      for (Relation relation : extraction.relations()) {
        expect(
            !relation.trigger().span().overlaps(word.span()),
            "word both told and unread",
            word + " and " + Shown.of(relation));
      }
    }
    inTextOrder("unread", extraction.unread().stream().map(word -> word.span().start()).toList());
  }

  private void relations() {
    List<Relation> relations = extraction.relations();
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      numbered("r", i, relation.id());
      words(relation.id() + " trigger", relation.trigger().span(), relation.trigger().text());
      probability(relation.id(), relation.confidence());
      participant(relation.id() + " subject", relation.subject());
      participant(relation.id() + " object", relation.object());
      arguments(relation);
      speaker(relation);
      relation.quote().ifPresent(span -> quote(relation.id(), span));
    }
    inTextOrder(
        "relations",
        relations.stream().map(relation -> relation.trigger().span().start()).toList());
  }

  private void quote(String owner, Span span) {
    expect(!span.isEmpty() && span.end() <= text.length(), "quote of nothing", owner + " " + span);
  }

  private void arguments(Relation relation) {
    Set<Argument> seen = new HashSet<>();
    for (Argument argument : relation.arguments()) {
      String owner = relation.id() + " " + argument.role();
      participant(owner, argument.filler());
      expect(argument.filler().isStated(), "argument that nothing fills", owner);
      expect(seen.add(argument), "argument twice", owner + " «" + argument.filler().text() + "»");
    }
  }

  private void speaker(Relation relation) {
    relation
        .speaker()
        .ifPresent(
            speaker -> {
              participant(relation.id() + " speaker", speaker);
              expect(
                  relation.modality() != Modality.ASSERTED,
                  "asserted by the text and by a speaker",
                  Shown.of(relation));
            });
  }

  private void participant(String owner, Participant participant) {
    participant.span().ifPresent(span -> words(owner, span, participant.text()));
    expect(
        participant.span().isPresent() || participant.text().isEmpty(),
        "text without a span",
        owner + " «" + participant.text() + "»");
    participant.entity().ifPresent(id -> resolved(owner, id));
    participant.actor().ifPresent(code -> state(owner, code));
    Optional<Entity> entity = participant.entity().map(entities::get);
    entity.ifPresent(
        known ->
            expect(
                known.name().equals(participant.name()),
                "name that is not the entity's",
                owner + " «" + participant.name() + "» for «" + known.name() + "»"));
  }

  private void words(String owner, Span span, String words) {
    if (span.end() > text.length()) {
      fault("span beyond the text", owner + " " + span + " of " + text.length());
    } else if (!span.of(text).equals(words)) {
      fault("span of other words", owner + " «" + words + "» is «" + span.of(text) + "»");
    } else {
      expect(!span.isEmpty(), "empty span", owner + " " + span);
    }
  }

  private void resolved(String owner, String id) {
    expect(entities.containsKey(id), "dangling entity", owner + " names " + id);
  }

  private void numbered(String letter, int index, String id) {
    expect(id.equals(letter + (index + 1)), "id out of turn", id + " at place " + (index + 1));
  }

  private void probability(String owner, double confidence) {
    expect(
        confidence >= 0 && confidence <= 1, "confidence beyond 0 to 1", owner + " " + confidence);
  }

  private void state(String owner, String code) {
    expect(STATE.matcher(code).matches(), "no ISO code", owner + " " + code);
  }

  private void inTextOrder(String what, List<Integer> starts) {
    for (int i = 1; i < starts.size(); i++) {
      expect(starts.get(i - 1) <= starts.get(i), "not in text order", what + " at place " + i);
    }
  }

  private void parties() {
    for (Relation relation : extraction.relations()) {
      Optional<Participant> speaker = relation.speaker();
      expect(
          speaker.isEmpty() || speaker.get().isStated(),
          "speaker whom nothing names",
          Shown.of(relation));
      Optional<String> subject = relation.subject().entity();
      expect(
          subject.isEmpty() || !subject.equals(relation.object().entity()),
          "subject is object",
          Shown.of(relation));
    }
  }

  private void writtenAndRead() {
    Extraction read = JsonFormat.read(JsonFormat.write(extraction));
    Extraction line = JsonFormat.read(JsonFormat.writeLine(extraction));
    expect(line.equals(read), "JSON of two minds", "lines and one line differ");
    expect(read.equals(extraction), "read back unequal", "the object read isn't the one written");
  }

  private void expect(boolean holds, String kind, String what) {
    if (!holds) {
      fault(kind, what);
    }
  }

  private void fault(String kind, String what) {
    faults.add(kind + ": " + what);
  }
}
