package org.isnad.output;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Unread;
import org.isnad.output.TextLine.Tone;

/**
 * What a person reads in a terminal: who and what a text names, and who did what to whom. It can be
 * followed without Arabic: predicates, roles and countries are in English, states have their ISO
 * codes.
 *
 * <p>Relations stand together by who does it, those of the most first; offices and what else lasts
 * stand apart from events. The number at the end of a relation is its confidence. A page that
 * {@linkplain TextLayout#explained explains} says behind it what made the relation, and at its end
 * which words gave none.
 *
 * <p>Lines are wrapped at words. Every run of the text's own words is a first strong isolate of the
 * Unicode bidirectional algorithm (U+2068 to U+2069), so that the order of a line is the same in
 * every terminal; control characters of the text are left out. The words are for reading, not for
 * parsing: that is what {@link JsonFormat} is for.
 */
public final class TextFormat {

  private static final int LINES_OF_A_TITLE = 2;

  /** What stands in front of a person, a date, a doer; what they do stands behind another. */
  private static final String INDENT = "  ";

  private final Extraction extraction;
  private final TextLayout layout;
  private final StringBuilder page = new StringBuilder();

  private TextFormat(Extraction extraction, TextLayout layout) {
    this.extraction = extraction;
    this.layout = layout;
  }

  /**
   * The page that shows {@code extraction}, as {@link TextLayout#USUAL}; its last line is ended.
   * Safe for all threads.
   *
   * @param extraction what was found in the document
   * @return the page
   */
  public static String write(Extraction extraction) {
    return write(extraction, TextLayout.USUAL);
  }

  /**
   * The page that shows {@code extraction}; its last line is ended. Safe for all threads.
   *
   * @param extraction what was found in the document
   * @param layout how wide, and whether with colours
   * @return the page
   */
  public static String write(Extraction extraction, TextLayout layout) {
    return new TextFormat(
            requireNonNull(extraction, "extraction"), requireNonNull(layout, "layout"))
        .page();
  }

  private String page() {
    head();
    section("People", names(EntityType.PERSON));
    section("Countries", names(EntityType.COUNTRY));
    section("Organisations", names(EntityType.ORGANIZATION));
    section("Places", names(EntityType.LOCATION));
    section("Dates", dates());
    relations("Events", relation -> !isLasting(relation));
    relations("Offices and ties", TextFormat::isLasting);
    if (layout.explained()) {
      section("Passed over, though it may tell something", extraction.unread().size(), unread());
    }
    if (extraction.error().isPresent()) {
      page.append('\n');
      add(new TextLine(layout, "").english("Not read:").words(extraction.error().get().toString()));
    } else if (extraction.mentions().isEmpty() && extraction.relations().isEmpty()) {
      page.append("\nNothing found.\n");
    }
    return page.toString();
  }

  private void head() {
    extraction
        .article()
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .ifPresent(title -> add(title(title)));
    TextLine published = new TextLine(layout, "");
    published.english(
        extraction.article().date().map(day -> "published " + day).orElse("no publication date"));
    if (!extraction.article().id().isEmpty()) {
      published.english("·").words(extraction.article().id());
    }
    add(published);
  }

  private TextLine title(String line) {
    return new TextLine(layout, "")
        .wordsWithin(
            LINES_OF_A_TITLE * layout.columns() - LINES_OF_A_TITLE * 10, Tone.HEADING, line);
  }

  private void section(String title, List<TextLine> lines) {
    section(title, lines.size(), lines);
  }

  private void section(String title, int count, List<TextLine> lines) {
    if (!lines.isEmpty()) {
      page.append('\n');
      add(new TextLine(layout, "").english(Tone.HEADING, title + " (" + count + ")"));
      lines.forEach(this::add);
    }
  }

  private void add(TextLine line) {
    page.append(line.wrapped());
  }

  /** The entities of a type, and the names that no entity was made of, the most mentioned first. */
  private List<TextLine> names(EntityType type) {
    Map<String, Integer> mentionsOf = new LinkedHashMap<>();
    Map<String, Integer> unlinked = new LinkedHashMap<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.entity().isPresent()) {
        mentionsOf.merge(mention.entity().get(), 1, Integer::sum);
      } else if (mention.type() == type.mentionType()) {
        unlinked.merge(mention.text(), 1, Integer::sum);
      }
    }
    List<Counted> counted = new ArrayList<>();
    for (Entity entity : extraction.entities()) {
      if (entity.type() == type) {
        counted.add(new Counted(named(entity), mentionsOf.getOrDefault(entity.id(), 0)));
      }
    }
    unlinked.forEach((text, count) -> counted.add(new Counted(item().words(text), count)));
    return counted.stream()
        .sorted(Comparator.comparingInt(Counted::mentions).reversed())
        .map(Counted::line)
        .toList();
  }

  private TextLine named(Entity entity) {
    TextLine line = item().words(entity.name());
    if (entity.type() != EntityType.COUNTRY) {
      entity.latinName().ifPresent(latin -> latin(line, latin));
    }
    entity.country().ifPresent(code -> country(line, code));
    return line;
  }

  /** The name for readers of no Arabic; one that a rule made is a guess. */
  private static void latin(TextLine line, LatinName latin) {
    boolean guessed = latin.source() == LatinName.Source.RULE;
    line.english(guessed ? "· ≈" : "·").words(latin.text());
  }

  /** What the JDK calls a country in English, where it knows it, and the code. */
  private static void country(TextLine line, String code) {
    if (code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      Locale country = new Locale.Builder().setRegion(code).build();
      line.english("· " + country.getDisplayCountry(Locale.ENGLISH));
    }
    line.code(code);
  }

  private List<TextLine> dates() {
    Map<Calendared, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.type().isTemporal()) {
        counts.merge(new Calendared(mention.text(), mention.value()), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(date -> new Counted(date.getKey().on(item()), date.getValue()).line())
        .toList();
  }

  private static boolean isLasting(Relation relation) {
    return Glosses.LABELS.isLasting(relation.predicate().id());
  }

  /** Those of a kind, together by who does it. */
  private void relations(String title, Predicate<Relation> kind) {
    Map<Doer, List<Relation>> deeds = new LinkedHashMap<>();
    List<Relation> chosen = extraction.relations().stream().filter(kind).toList();
    chosen.forEach(
        relation ->
            deeds.computeIfAbsent(Doer.of(relation), doer -> new ArrayList<>()).add(relation));
    Comparator<List<Relation>> bySize = Comparator.comparingInt(List::size);
    List<TextLine> lines =
        deeds.values().stream().sorted(bySize.reversed()).flatMap(this::together).toList();
    section(title, chosen.size(), lines);
  }

  /** One line for one deed; of several the doer has a line, and each of them one below it. */
  private Stream<TextLine> together(List<Relation> deeds) {
    Relation first = deeds.get(0);
    if (deeds.size() == 1) {
      return Stream.of(deed(doer(first), first));
    }
    return Stream.concat(
        Stream.of(doer(first)),
        deeds.stream().map(relation -> deed(new TextLine(layout, INDENT + INDENT), relation)));
  }

  private TextLine doer(Relation relation) {
    return relation.subject().isStated()
        ? participant(item(), relation.subject())
        : item().english("(unnamed)");
  }

  /** «—accuse→ كوريا الشمالية [KP] · claim: بتقديم أسلحة لروسيا · CAMEO 112 · 0.90». */
  private TextLine deed(TextLine line, Relation relation) {
    boolean negated = relation.polarity() == Polarity.NEGATED;
    line.english(negated ? Tone.DENIED : Tone.DEED, arrow(relation));
    participant(line, relation.object());
    for (Argument argument : relation.arguments()) {
      if (argument.role() != Role.DATE) {
        label(line, lowerCase(argument.role()));
        participant(line, argument.filler());
      }
    }
    relation.quote().ifPresent(quote -> quote(line, relation, quote));
    date(line, relation);
    if (relation.modality() != Modality.ASSERTED) {
      aside(line, lowerCase(relation.modality()));
    }
    relation.speaker().ifPresent(speaker -> participant(label(line, "says"), speaker));
    relation.predicate().cameo().ifPresent(code -> aside(line, "CAMEO " + code));
    aside(line, String.format(Locale.ROOT, "%.2f", relation.confidence()));
    if (layout.explained() && !relation.evidence().isEmpty()) {
      aside(line, relation.evidence());
    }
    return line;
  }

  private static TextLine aside(TextLine line, String text) {
    return line.english(Tone.ASIDE, "· " + text);
  }

  private static TextLine label(TextLine line, String text) {
    return line.label(Tone.ASIDE, "· " + text + ":");
  }

  /** The words between quotation marks, unless they are shown as a party or in one. */
  private void quote(TextLine line, Relation relation, Span quote) {
    List<Span> shown =
        Stream.concat(
                Stream.of(relation.object()), relation.arguments().stream().map(Argument::filler))
            .flatMap(party -> party.span().stream())
            .toList();
    if (shown.contains(quote)) {
      aside(line, "word for word");
    } else if (shown.stream().anyMatch(span -> span.covers(quote))) {
      aside(line, "partly word for word");
    } else {
      label(line, "quoted").words(quote.of(extraction.article().text()));
    }
  }

  private static String arrow(Relation relation) {
    String not = relation.polarity() == Polarity.NEGATED ? "not " : "";
    return "—" + not + relation.predicate().id() + "→";
  }

  private static TextLine participant(TextLine line, Participant participant) {
    line.words(participant.name());
    participant.actor().ifPresent(line::code);
    participant.quantity().ifPresent(quantity -> line.remark("(" + many(quantity) + ")"));
    return line;
  }

  private static String many(Quantity quantity) {
    String value = Long.toString(quantity.value());
    return quantity.bound() == Quantity.Bound.EXACT
        ? value
        : Document.hyphenated(quantity.bound()).replace('-', ' ') + " " + value;
  }

  private static void date(TextLine line, Relation relation) {
    List<String> words =
        relation.arguments().stream()
            .filter(argument -> argument.role() == Role.DATE)
            .map(argument -> argument.filler().name())
            .toList();
    if (relation.date().isPresent() || !words.isEmpty()) {
      label(line, "date");
      words.forEach(line::words);
      relation.date().ifPresent(day -> line.remark(words.isEmpty() ? day : "= " + day));
    }
  }

  /** Each sentence of which words gave no relation, and below it those words. */
  private List<TextLine> unread() {
    List<Unread> words = extraction.unread();
    Sentences sentences =
        Sentences.of(extraction.article().text(), words.stream().map(Unread::span).toList());
    Map<Span, List<Unread>> bySentence =
        words.stream()
            .collect(
                Collectors.groupingBy(
                    word -> sentences.around(word.span()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return bySentence.entrySet().stream()
        .flatMap(entry -> Stream.of(sentence(entry.getKey()), passedOver(entry.getValue())))
        .toList();
  }

  private TextLine sentence(Span place) {
    int columns = layout.columns() - 2 * INDENT.length();
    return item().wordsWithin(columns, Tone.PLAIN, place.of(extraction.article().text()));
  }

  /** «المفاوضات = negotiate? no frame fits · نفى = deny? too unsure», all of it in the back. */
  private TextLine passedOver(List<Unread> words) {
    TextLine line = new TextLine(layout, INDENT + INDENT);
    for (int i = 0; i < words.size(); i++) {
      Unread word = words.get(i);
      if (i > 0) {
        line.label(Tone.ASIDE, "·");
      }
      line.wordsWithin(Integer.MAX_VALUE, Tone.ASIDE, word.text());
      line.english(Tone.ASIDE, "= " + word.predicate() + "? " + told(word.reason()));
    }
    return line;
  }

  private static String told(Unread.Reason reason) {
    return switch (reason) {
      case NO_FRAME -> "no frame fits";
      case NO_PARTIES -> "nobody takes part";
      case UNSURE -> "too unsure";
    };
  }

  private TextLine item() {
    return new TextLine(layout, INDENT);
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A line for something, and how often the text mentions it. */
  private record Counted(TextLine start, int mentions) {
    TextLine line() {
      return mentions < 2 ? start : start.english("· " + mentions + " mentions");
    }
  }

  /** The words of a date with their place on the calendar. */
  private record Calendared(String text, Optional<String> value) {
    TextLine on(TextLine line) {
      return line.words(text).remark(value.map(day -> "= " + day).orElse("· unresolved"));
    }
  }

  /** Who does something, as far as relations show: an entity, or else words of the text. */
  private record Doer(Optional<String> entity, String words) {
    static Doer of(Relation relation) {
      Participant subject = relation.subject();
      if (!subject.isStated()) {
        return new Doer(Optional.of(relation.id()), "");
      }
      return new Doer(subject.entity(), subject.entity().isPresent() ? "" : subject.name());
    }
  }

  /** Read once, when the first relation is shown. */
  private static final class Glosses {
    static final Labels LABELS = new Labels();
  }
}
