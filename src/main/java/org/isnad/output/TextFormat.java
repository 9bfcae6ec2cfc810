package org.isnad.output;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.Role;

/**
 * What a person reads in a terminal: who and what a text names, and who did what to whom. It can be
 * followed without Arabic: predicates, roles and countries are in English, states have their ISO
 * codes.
 *
 * <p>Lines are wrapped at words to 100 columns. Every run of the text's own words is a first strong
 * isolate of the Unicode bidirectional algorithm (U+2068 to U+2069), so that the order of a line is
 * the same in every terminal; control characters of the text are left out. The words are for
 * reading, not for parsing: that is what {@link JsonFormat} is for.
 */
public final class TextFormat {

  private static final int TITLE_COLUMNS = 180;

  private final Extraction extraction;
  private final StringBuilder page = new StringBuilder();

  private TextFormat(Extraction extraction) {
    this.extraction = extraction;
  }

  /**
   * The page that shows {@code extraction}; its last line is ended. Safe for all threads.
   *
   * @param extraction what was found in the document
   * @return the page
   */
  public static String write(Extraction extraction) {
    return new TextFormat(requireNonNull(extraction, "extraction")).page();
  }

  private String page() {
    head();
    section("People", names(EntityType.PERSON));
    section("Countries", names(EntityType.COUNTRY));
    section("Organisations", names(EntityType.ORGANIZATION));
    section("Places", names(EntityType.LOCATION));
    section("Dates", dates());
    section("Relations", extraction.relations().stream().map(TextFormat::line).toList());
    if (extraction.error().isPresent()) {
      page.append('\n');
      add(new TextLine("").english("Not read:").words(extraction.error().get().toString()));
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
        .ifPresent(title -> add(new TextLine("").wordsWithin(TITLE_COLUMNS, title)));
    TextLine published = new TextLine("");
    published.english(
        extraction.article().date().map(day -> "published " + day).orElse("no publication date"));
    if (!extraction.article().id().isEmpty()) {
      published.english("·").words(extraction.article().id());
    }
    add(published);
  }

  private void section(String title, List<TextLine> lines) {
    if (!lines.isEmpty()) {
      page.append('\n').append(title).append(" (").append(lines.size()).append(")\n");
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

  private static TextLine named(Entity entity) {
    TextLine line = item().words(entity.name());
    entity.country().ifPresent(code -> country(line, code));
    return line;
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
        .map(date -> new Counted(date.getKey().line(), date.getValue()).line())
        .toList();
  }

  /** «الولايات المتحدة —accuse→ كوريا الشمالية · claim: بتقديم أسلحة لروسيا · CAMEO 112». */
  private static TextLine line(Relation relation) {
    TextLine line = item();
    if (relation.subject().isStated()) {
      participant(line, relation.subject());
    } else {
      line.english("(unnamed)");
    }
    line.english(arrow(relation));
    participant(line, relation.object());
    for (Argument argument : relation.arguments()) {
      if (argument.role() != Role.DATE) {
        line.english("· " + lowerCase(argument.role()) + ":");
        participant(line, argument.filler());
      }
    }
    date(line, relation);
    if (relation.modality() != Modality.ASSERTED) {
      line.english("· " + lowerCase(relation.modality()));
    }
    relation.speaker().ifPresent(speaker -> participant(line.english("· says:"), speaker));
    relation.predicate().cameo().ifPresent(code -> line.english("· CAMEO " + code));
    return line;
  }

  private static String arrow(Relation relation) {
    String not = relation.polarity() == Polarity.NEGATED ? "not " : "";
    return "—" + not + relation.predicate().id() + "→";
  }

  private static void participant(TextLine line, Participant participant) {
    line.words(participant.name());
    participant.actor().ifPresent(line::code);
  }

  private static void date(TextLine line, Relation relation) {
    List<String> words =
        relation.arguments().stream()
            .filter(argument -> argument.role() == Role.DATE)
            .map(argument -> argument.filler().name())
            .toList();
    if (relation.date().isPresent() || !words.isEmpty()) {
      line.english("· date:");
      words.forEach(line::words);
      relation.date().ifPresent(day -> line.english(words.isEmpty() ? day : "= " + day));
    }
  }

  private static TextLine item() {
    return new TextLine("  ");
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
    TextLine line() {
      return item().words(text).english(value.map(day -> "= " + day).orElse("· unresolved"));
    }
  }
}
