package org.isnad.output;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.Antecedent;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;

/**
 * Standoff annotations that brat shows: a text, its annotations, and the configuration that a
 * folder of them shares. Mentions are entities, relations are events on their triggers.
 *
 * <p>Places are code points, as brat counts. What a line of annotations can't hold splits a stretch
 * into fragments. An unpaired surrogate stands in the text as U+FFFD.
 */
public final class Brat {

  /** The type of what takes part in a relation and is no mention. */
  private static final String PARTICIPANT = "Participant";

  private Brat() {}

  /**
   * The .txt file: the text as it stands.
   *
   * @return a writer of one file
   */
  public static DocumentWriter text() {
    return extraction -> encodable(extraction.article().text());
  }

  /**
   * The .ann file of the same name.
   *
   * @return a writer of one file
   */
  public static DocumentWriter annotations() {
    return extraction -> new Annotations(requireNonNull(extraction, "extraction")).lines();
  }

  /**
   * The annotation.conf for all documents that the writer is given.
   *
   * @return a writer of one file
   */
  public static DocumentWriter configuration() {
    return new Configuration();
  }

  /**
   * The text in which an unpaired surrogate, which UTF-8 lacks, is U+FFFD; no longer, no shorter.
   */
  private static String encodable(String text) {
    StringBuilder encodable = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Escapes.isPair(text, i)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        encodable.setCharAt(i, '\uFFFD');
      }
    }
    return encodable.toString();
  }

  /** A predicate as a type, of the characters that brat's types have. */
  private static String type(Relation relation) {
    String name = relation.predicate().id().replaceAll("[^A-Za-z0-9_-]", "_");
    return name.isEmpty() ? "_" : name;
  }

  /** «REPORTED» as «Reported». */
  private static String capitalised(Enum<?> value) {
    return value.name().charAt(0) + lowerCase(value).substring(1);
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The lines of one document. */
  private static final class Annotations {
    private final Document document;
    private final String text;
    private final StringBuilder lines = new StringBuilder();

    /** The ids of stretches that are annotated: of mentions first, which come first. */
    private final Map<Span, String> stretches = new LinkedHashMap<>();

    private int lastStretch;
    private int lastEvent;
    private int lastAttribute;
    private int lastNote;

    Annotations(Extraction extraction) {
      this.document = new Document(extraction, Offsets.CODEPOINT);
      this.text = encodable(document.text());
    }

    String lines() {
      document.extraction().mentions().forEach(this::mention);
      document.extraction().relations().forEach(this::event);
      return lines.toString();
    }

    private void mention(Mention mention) {
      stretch(mention.type().name(), mention.span())
          .ifPresent(
              id -> {
                stretches.putIfAbsent(mention.span(), id);
                note(id, notes(mention));
              });
    }

    private List<String> notes(Mention mention) {
      List<String> notes = new ArrayList<>();
      Optional<Entity> entity = document.entity(mention.entity());
      entity.ifPresent(known -> notes.add(known.id() + " = " + known.name()));
      entity.flatMap(Entity::country).ifPresent(code -> notes.add("country " + code));
      mention.value().ifPresent(value -> notes.add("value " + value));
      notes.add("confidence " + mention.confidence());
      return notes;
    }

    /** Annotates a stretch, in fragments where it has to be; its id, if there is anything in it. */
    private Optional<String> stretch(String type, Span span) {
      List<Span> fragments = fragments(span);
      if (fragments.isEmpty()) {
        return Optional.empty();
      }
      String id = "T" + ++lastStretch;
      String places =
          fragments.stream()
              .map(document::written)
              .map(fragment -> fragment.start() + " " + fragment.end())
              .collect(Collectors.joining(";"));
      String words =
          fragments.stream().map(fragment -> fragment.of(text)).collect(Collectors.joining(" "));
      line(id, type + " " + places, words);
      return Optional.of(id);
    }

    /** What is left of a span without the characters that a line of annotations can't hold. */
    private List<Span> fragments(Span span) {
      List<Span> fragments = new ArrayList<>();
      if (span.start() == span.end()) {
        return fragments; // it may lie inside a character of two units, which isn't its
      }
      int start = isInside(span.start()) ? span.start() - 1 : span.start();
      int end = isInside(span.end()) ? span.end() + 1 : span.end();
      for (int i = start; i <= end; i++) {
        if (i == end || isBreak(text.charAt(i))) {
          if (start < i) {
            fragments.add(new Span(start, i));
          }
          start = i + 1;
        }
      }
      return fragments;
    }

    private boolean isInside(int place) {
      return place > 0 && Escapes.isPair(text, place - 1);
    }

    private static boolean isBreak(char c) {
      return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    private void event(Relation relation) {
      String type = type(relation);
      Optional<String> trigger = stretch(type, relation.trigger().span());
      if (trigger.isEmpty()) {
        return;
      }
      Map<String, String> parties = new LinkedHashMap<>();
      party("Subject", relation.subject(), relation, parties);
      party("Object", relation.object(), relation, parties);
      for (Argument argument : relation.arguments()) {
        party(capitalised(argument.role()), argument.filler(), relation, parties);
      }
      relation.speaker().ifPresent(speaker -> party("Speaker", speaker, relation, parties));
      StringBuilder event = new StringBuilder(type + ":" + trigger.get());
      parties.forEach((role, id) -> event.append(' ').append(role).append(':').append(id));
      String id = "E" + ++lastEvent;
      line(id, event.toString());
      attributes(id, relation);
      note(id, notes(relation));
    }

    /** The second of a role is «Claim2». */
    private void party(
        String role, Participant party, Relation relation, Map<String, String> parties) {
      Optional<String> id = idOf(party, relation);
      if (id.isPresent()) {
        String name = role;
        for (int i = 2; parties.containsKey(name); i++) {
          name = role + i;
        }
        parties.put(name, id.get());
      }
    }

    /** Where a party stands; where Arabic drops it, what it stands for. */
    private Optional<String> idOf(Participant party, Relation relation) {
      Optional<Span> own = party.span().or(() -> party.antecedent().map(Antecedent::span));
      Optional<Span> span = own.or(() -> nearest(party.entity(), relation));
      span.filter(place -> !stretches.containsKey(place))
          .ifPresent(
              place -> stretch(PARTICIPANT, place).ifPresent(id -> stretches.put(place, id)));
      return span.map(stretches::get);
    }

    /** The last mention of an entity before a relation, or else the first. */
    private Optional<Span> nearest(Optional<String> entity, Relation relation) {
      List<Span> mentions =
          document.extraction().mentions().stream()
              .filter(mention -> entity.isPresent() && mention.entity().equals(entity))
              .map(Mention::span)
              .toList();
      return mentions.stream()
          .filter(span -> span.start() < relation.trigger().span().start())
          .reduce((earlier, later) -> later)
          .or(() -> mentions.stream().findFirst());
    }

    private void attributes(String event, Relation relation) {
      if (relation.polarity() == Polarity.NEGATED) {
        line("A" + ++lastAttribute, "Negated " + event);
      }
      if (relation.modality() != Modality.ASSERTED) {
        line("A" + ++lastAttribute, "Modality " + event + " " + capitalised(relation.modality()));
      }
    }

    private static List<String> notes(Relation relation) {
      List<String> notes = new ArrayList<>();
      notes.add(relation.id());
      relation.predicate().cameo().ifPresent(code -> notes.add("CAMEO " + code));
      relation.predicate().plover().ifPresent(code -> notes.add("PLOVER " + code));
      relation.date().ifPresent(date -> notes.add("date " + date));
      Document.quantity(relation)
          .ifPresent(
              quantity ->
                  notes.add(
                      "quantity " + Document.quantityBound(relation).orElse("") + " " + quantity));
      notes.add("confidence " + relation.confidence());
      notes.add(relation.evidence());
      return notes;
    }

    private void note(String of, List<String> notes) {
      line("#" + ++lastNote, "AnnotatorNotes " + of, Escapes.oneLine(String.join("; ", notes)));
    }

    private void line(String... cells) {
      lines.append(String.join("\t", cells)).append('\n');
    }
  }

  /** Remembers the predicates, which are as few as the lexicon's. */
  private static final class Configuration implements DocumentWriter {
    private final NavigableSet<String> types = new TreeSet<>();

    @Override
    public String document(Extraction extraction) {
      extraction.relations().stream().map(Brat::type).forEach(types::add);
      return "";
    }

    @Override
    public String foot() {
      List<String> lines = new ArrayList<>();
      lines.add("[entities]");
      for (MentionType type : MentionType.values()) {
        lines.add(type.name());
      }
      lines.add(PARTICIPANT);
      lines.add("");
      lines.add("[relations]");
      lines.add("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>");
      lines.add("");
      lines.add("[events]");
      types.forEach(type -> lines.add(type + "\t" + roles()));
      lines.add("");
      lines.add("[attributes]");
      lines.add("Negated\tArg:<EVENT>");
      lines.add("Modality\tArg:<EVENT>, Value:" + modalities());
      return String.join("\n", lines) + "\n";
    }

    private static String roles() {
      List<String> roles = new ArrayList<>(List.of("Subject?:<ENTITY>", "Object?:<ENTITY>"));
      for (Role role : Role.values()) {
        roles.add(capitalised(role) + "*:<ENTITY>");
      }
      roles.add("Speaker?:<ENTITY>");
      return String.join(", ", roles);
    }

    private static String modalities() {
      List<String> values = new ArrayList<>();
      for (Modality modality : Modality.values()) {
        if (modality != Modality.ASSERTED) {
          values.add(capitalised(modality));
        }
      }
      return String.join("|", values);
    }
  }
}
