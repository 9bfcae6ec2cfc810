package org.isnad.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.Modality;
import org.isnad.Predicate;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.PredicateKind.Control;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.Constraint;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.text.Column;
import org.isnad.text.DataFileException;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * The predicate inventory with its frames, word classes and markers, as {@code models/lexicon}
 * holds them. Immutable and safe for all threads.
 */
public final class Lexicon {

  private static final String ROLES = "(S|T|C|R|I|L|D|TOPIC)";

  /** The constraints that are no classes. */
  private static final Set<String> TYPES = Set.of("PERSON", "COUNTRY", "ORG", "LOCATION", "ACTOR");

  private final Map<String, PredicateKind> kinds;
  private final Map<String, List<Frame>> framesByVerb = new HashMap<>();
  private final Map<String, List<Frame>> framesByMasdar = new HashMap<>();
  private final Map<String, List<Frame>> framesByNoun = new HashMap<>();
  private final Map<String, List<Frame>> framesByParticiple = new HashMap<>();
  private final Map<String, Set<String>> classes;
  private final Markers markers;
  private final Governors governors;

  private Lexicon(
      Map<String, PredicateKind> kinds,
      List<Frame> frames,
      Map<String, Set<String>> classes,
      Markers markers,
      Governors governors) {
    this.governors = governors;
    this.kinds = kinds;
    this.classes = classes;
    this.markers = markers;
    for (Frame frame : frames) {
      if (frame.trigger() == TriggerKind.NOUN) {
        index(framesByNoun, Arrays.asList(frame.lemma().split("\\|")), frame);
      } else {
        framesByVerb.computeIfAbsent(frame.lemma(), lemma -> new ArrayList<>()).add(frame);
        index(framesByMasdar, frame.masdars(), frame);
        index(framesByParticiple, frame.participles(), frame);
      }
    }
  }

  private static void index(Map<String, List<Frame>> index, List<String> words, Frame frame) {
    for (String word : words) {
      index.computeIfAbsent(Letters.key(word), key -> new ArrayList<>()).add(frame);
    }
  }

  /**
   * Reads the library's own lexicon.
   *
   * @throws DataFileException listing every problem as {@code file:line: problem}
   */
  public static Lexicon load() {
    List<String> problems = new ArrayList<>();
    Map<String, PredicateKind> kinds = inventory(problems);
    Map<String, Set<String>> classes = classes();
    List<Frame> frames =
        senses(classes, problems); // first, so that they win where all else is equal
    frames.addAll(frames(kinds, classes, problems));
    Markers markers = Markers.load(problems);
    Governors governors = Governors.load(problems);
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return new Lexicon(kinds, frames, classes, markers, governors);
  }

  private static Map<String, PredicateKind> inventory(List<String> problems) {
    Map<String, PredicateKind> kinds = new LinkedHashMap<>();
    for (Row row :
        DataTable.ofModel(
                "lexicon/inventory.tsv",
                Column.matching("predicate", "[a-z]+(-[a-z]+)*", "small letters and hyphens")
                    .unique(),
                Column.oneOf("tier", "1", "2").required(),
                Column.oneOf("kind", "event", "static").required(),
                Column.matching("cameo", "[0-9]{2,4}", "two to four digits"),
                Column.matching("plover", "[A-Z]+", "capitals"),
                Column.oneOf("reciprocal", "yes"),
                Column.oneOf("speech", Speech.class),
                Column.oneOf("inner", Modality.class),
                Column.oneOf("control", Control.class),
                Column.of("gloss").required())
            .rows()) {
      try {
        String id = row.get("predicate");
        kinds.put(
            id,
            new PredicateKind(
                new Predicate(id, row.optional("cameo"), row.optional("plover")),
                row.get("kind").equals("static"),
                row.get("reciprocal").equals("yes"),
                row.optional("speech").map(s -> constant(Speech.class, s)).orElse(Speech.NONE),
                row.optional("inner").map(s -> constant(Modality.class, s)),
                row.optional("control").map(s -> constant(Control.class, s)).orElse(Control.NONE)));
      } catch (IllegalArgumentException e) {
        problems.add(row.problem(String.valueOf(e.getMessage())));
      }
    }
    return kinds;
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row :
        DataTable.ofModel(
                "lexicon/classes.tsv",
                Column.matching("class", "[a-z]+(-[a-z]+)*", "small letters and hyphens").unique(),
                Column.list("words").required())
            .rows()) {
      Set<String> words = classes.computeIfAbsent("@" + row.get("class"), name -> new HashSet<>());
      row.list("words").forEach(word -> words.add(Letters.key(word)));
    }
    return classes;
  }

  private static List<Frame> frames(
      Map<String, PredicateKind> kinds, Map<String, Set<String>> classes, List<String> problems) {
    List<Frame> frames = new ArrayList<>();
    for (Row row :
        DataTable.ofModel(
                "lexicon/predicates.tsv",
                Column.of("predicate").required(),
                Column.oneOf("kind", TriggerKind.class).required(),
                Column.list("lemma").required(),
                Column.of("frame").required(),
                Column.list("masdar"),
                Column.matching("genitive", ROLES + "(/" + ROLES + ")?", "a role, or S/T"),
                Column.list("participle"),
                Column.list("examples").required(),
                Column.list("counterexamples"))
            .rows()) {
      try {
        frames.add(frame(row, kind(row, kinds), row.list("participle"), classes));
      } catch (IllegalArgumentException e) {
        problems.add(row.problem(String.valueOf(e.getMessage())));
      }
    }
    return frames;
  }

  /** What the words of predicates.tsv mean besides, without telling anything. */
  private static List<Frame> senses(Map<String, Set<String>> classes, List<String> problems) {
    List<Frame> senses = new ArrayList<>();
    for (Row row :
        DataTable.ofModel(
                "lexicon/senses.tsv",
                Column.oneOf("kind", TriggerKind.class).required(),
                Column.list("lemma").required(),
                Column.of("frame").required(),
                Column.list("masdar"),
                Column.matching("genitive", ROLES + "(/" + ROLES + ")?", "a role, or S/T"),
                Column.list("examples").required(),
                Column.of("gloss").required())
            .rows()) {
      try {
        senses.add(frame(row, PredicateKind.NOTHING, List.of(), classes));
      } catch (IllegalArgumentException e) {
        problems.add(row.problem(String.valueOf(e.getMessage())));
      }
    }
    return senses;
  }

  private static PredicateKind kind(Row row, Map<String, PredicateKind> kinds) {
    PredicateKind kind = kinds.get(row.get("predicate"));
    if (kind == null) {
      throw new IllegalArgumentException(
          "predicate " + row.get("predicate") + " is not in lexicon/inventory.tsv");
    }
    return kind;
  }

  private static Frame frame(
      Row row, PredicateKind kind, List<String> participles, Map<String, Set<String>> classes) {
    List<Slot> slots = new ArrayList<>();
    for (String slot : row.get("frame").split(" +")) {
      slots.add(Slot.parse(slot));
    }
    for (Slot slot : slots) {
      for (Constraint constraint : slot.constraints()) {
        if (constraint.name().startsWith("@") && !classes.containsKey(constraint.name())) {
          throw new IllegalArgumentException(
              "class " + constraint.name() + " is not in lexicon/classes.tsv");
        }
        if (!constraint.name().startsWith("@") && !TYPES.contains(constraint.name())) {
          throw new IllegalArgumentException(
              "constraint «"
                  + constraint.name()
                  + "» is neither a class nor PERSON, COUNTRY, ORG,"
                  + " LOCATION or ACTOR");
        }
      }
    }
    FrameCheck.check(row, slots, participles);
    List<SlotRole> genitive =
        row.optional("genitive").stream()
            .flatMap(roles -> Arrays.stream(roles.split("/")))
            .map(SlotRole::valueOf)
            .toList();
    return new Frame(
        kind,
        constant(TriggerKind.class, row.get("kind")),
        row.get("lemma"),
        slots,
        row.list("masdar"),
        genitive,
        participles,
        row.place().replaceFirst(":.*", "") + "#" + kind.predicate().id());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  /** The frames of a verb, the most specific first. */
  List<Frame> framesOfVerb(String lemma) {
    return framesByVerb.getOrDefault(lemma, List.of());
  }

  /** Whether a verb, by its lemma, tells an event or governs one. */
  boolean isVerb(String lemma) {
    return framesByVerb.containsKey(lemma) || governors.isVerb(lemma);
  }

  /** The verbal frames that a noun names as their masdar. */
  List<Frame> framesOfMasdar(String bareKey) {
    return framesByMasdar.getOrDefault(bareKey, List.of());
  }

  List<Frame> framesOfNoun(String bareKey) {
    return framesByNoun.getOrDefault(bareKey, List.of());
  }

  List<Frame> framesOfParticiple(String bareKey) {
    return framesByParticiple.getOrDefault(bareKey, List.of());
  }

  Markers markers() {
    return markers;
  }

  Governors governors() {
    return governors;
  }

  /** Whether a noun belongs to a lexical class such as {@code @weapon}. */
  boolean isOfClass(String name, String bareKey) {
    return classes.getOrDefault(name, Set.of()).contains(bareKey);
  }

  /**
   * A predicate of the inventory by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  PredicateKind kind(String id) {
    return Optional.ofNullable(kinds.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no predicate " + id));
  }

  /** All predicates of the inventory that a frame can tell. */
  public Set<String> predicates() {
    Set<String> ids = new HashSet<>();
    for (Map<String, List<Frame>> index : List.of(framesByVerb, framesByNoun)) {
      index.values().forEach(frames -> frames.forEach(frame -> ids.add(frame.predicate())));
    }
    ids.remove(PredicateKind.NOTHING.predicate().id());
    return ids;
  }
}
