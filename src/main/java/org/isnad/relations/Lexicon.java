package org.isnad.relations;

import java.nio.file.Path;
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
import java.util.stream.Stream;
import org.isnad.DataFileException;
import org.isnad.Modality;
import org.isnad.Predicate;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.PredicateKind.Control;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.Constraint;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * The predicate inventory with its frames, word classes and markers, as {@code models/lexicon}
 * holds them. Immutable and safe for all threads.
 */
public final class Lexicon {

  /** The constraints that are no classes. */
  private static final Set<String> TYPES = Set.of("PERSON", "COUNTRY", "ORG", "LOCATION", "ACTOR");

  private final Map<String, PredicateKind> kinds;
  private final Map<String, List<Frame>> framesByVerb = new HashMap<>();
  private final Map<String, List<Frame>> framesByMasdar = new HashMap<>();
  private final Map<String, List<Frame>> framesByNoun = new HashMap<>();
  private final Map<String, List<Frame>> framesByParticiple = new HashMap<>();
  private final Map<String, Set<String>> classes;
  private final Set<String> classWords = new HashSet<>();
  private final Markers markers;
  private final Governors governors;
  private final List<LexiconExample> ownExamples;

  private Lexicon(
      Map<String, PredicateKind> kinds,
      List<Frame> frames,
      Map<String, Set<String>> classes,
      Markers markers,
      Governors governors,
      List<LexiconExample> ownExamples) {
    this.governors = governors;
    this.ownExamples = List.copyOf(ownExamples);
    this.kinds = kinds;
    this.classes = classes;
    classes.values().forEach(classWords::addAll);
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
    return load(List.of());
  }

  /**
   * Reads the library's own lexicon and a user's additions to it: files with the columns of {@code
   * predicates.tsv}, whose frames come before the library's, of {@code inventory.tsv}, whose
   * predicates may replace the library's, and of {@code classes.tsv}, whose words are added.
   *
   * @param own the user's files; the header line of each says what it holds
   * @throws DataFileException listing every problem of every file as {@code file:line: problem}
   */
  public static Lexicon load(List<Path> own) {
    List<String> problems = new ArrayList<>();
    LexiconTables tables = LexiconTables.load(own, problems);
    Map<String, PredicateKind> kinds = inventory(tables, problems);
    Map<String, Set<String>> classes = classes(tables);
    // of frames that fit alike the first counts: a user's, then what a word tells nothing by
    List<Frame> frames = frames(tables.ownFrames(), kinds, classes, problems);
    frames.addAll(senses(classes, problems));
    frames.addAll(frames(tables.libraryFrames(), kinds, classes, problems));
    List<LexiconExample> ownExamples = examples(tables.ownFrames(), problems);
    Markers markers = Markers.load(problems);
    Governors governors = Governors.load(problems);
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return new Lexicon(kinds, frames, classes, markers, governors, ownExamples);
  }

  private static List<LexiconExample> examples(List<Row> rows, List<String> problems) {
    List<LexiconExample> examples = new ArrayList<>();
    for (Row row : rows) {
      try {
        examples.addAll(LexiconExample.of(row));
      } catch (IllegalArgumentException e) {
        problems.add(row.problem(String.valueOf(e.getMessage())));
      }
    }
    return examples;
  }

  private static Map<String, PredicateKind> inventory(LexiconTables tables, List<String> problems) {
    Map<String, PredicateKind> kinds = new LinkedHashMap<>();
    for (Row row : tables.inventory()) {
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

  private static Map<String, Set<String>> classes(LexiconTables tables) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row : tables.classes()) {
      Set<String> words = classes.computeIfAbsent("@" + row.get("class"), name -> new HashSet<>());
      row.list("words").forEach(word -> words.add(Letters.key(word)));
    }
    return classes;
  }

  private static List<Frame> frames(
      List<Row> rows,
      Map<String, PredicateKind> kinds,
      Map<String, Set<String>> classes,
      List<String> problems) {
    List<Frame> frames = new ArrayList<>();
    for (Row row : rows) {
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
    for (Row row : LexiconTables.senses()) {
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
        row.place().replaceFirst(":\\d+$", "") + "#" + kind.predicate().id());
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

  /** The frames of a noun, its own and those of the verbs whose masdar it is. */
  List<Frame> framesOfEventNoun(String bareKey) {
    return Stream.concat(framesOfNoun(bareKey).stream(), framesOfMasdar(bareKey).stream()).toList();
  }

  /** «متهم ب» (accused of): whether a word tells something of the noun that it stands on. */
  boolean describes(String bareKey) {
    return framesOfNoun(bareKey).stream()
        .flatMap(frame -> frame.slots().stream())
        .anyMatch(slot -> slot.link() == Slot.Link.DESCRIBED);
  }

  /** «هجوم على» (an attack on), «فوز على»: whether an event noun takes a preposition. */
  boolean nounTakes(String bareKey, String preposition) {
    String key = Letters.key(preposition);
    return Stream.concat(framesOfNoun(bareKey).stream(), framesOfMasdar(bareKey).stream())
        .filter(frame -> frame.trigger() != TriggerKind.LIGHT)
        .flatMap(frame -> frame.slots().stream())
        .flatMap(slot -> slot.prepositions().stream())
        .anyMatch(taken -> Letters.key(taken).equals(key));
  }

  List<Frame> framesOfParticiple(String bareKey) {
    return framesByParticiple.getOrDefault(bareKey, List.of());
  }

  /**
   * The frames of a participle that says what somebody does beside: «محذرا» (warning), «محذرة»,
   * «محذرين», in the indefinite accusative.
   *
   * @param form as written
   */
  List<Frame> framesOfCircumstance(String form) {
    String key = Letters.key(form);
    int ending = form.endsWith("ا") || form.endsWith("ة") ? 1 : form.endsWith("ين") ? 2 : 0;
    return ending == 0 || key.length() < 3 + ending || form.startsWith("ال")
        ? List.of()
        : framesOfParticiple(key.substring(0, key.length() - ending));
  }

  Markers markers() {
    return markers;
  }

  Governors governors() {
    return governors;
  }

  /** Whether a noun belongs to a lexical class such as {@code @weapon}, whatever its ending. */
  boolean isOfClass(String name, String bareKey) {
    Set<String> nouns = classes.getOrDefault(name, Set.of());
    return nouns.contains(bareKey)
        || nouns.contains(NounStems.withoutAccusative(bareKey))
        || !isWord(bareKey) && NounStems.withoutNumber(bareKey).anyMatch(nouns::contains);
  }

  /** Whether a word without article is in any class, all of which list nouns. */
  boolean isListed(String bareKey) {
    return classWords.contains(bareKey);
  }

  /** «عدوان» (aggression) stands in the lexicon itself, and is no two of «عدو» (enemy). */
  private boolean isWord(String bareKey) {
    return isListed(bareKey)
        || framesByNoun.containsKey(bareKey)
        || framesByMasdar.containsKey(bareKey);
  }

  /** Whether a lexical class lists a noun in just this form. */
  boolean lists(String name, String bareKey) {
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

  /** The sentences that a user's frames must tell or leave alone. */
  public List<LexiconExample> ownExamples() {
    return ownExamples;
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
