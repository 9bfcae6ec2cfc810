package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.Extraction;
import org.isnad.Modality;
import org.isnad.Polarity;
import org.isnad.Relation;

/** Reads our standoff files as brat does: by code points, line by line, types from the .conf. */
final class BratRoundTrip {

  /** An annotated stretch: its type, its fragments by code points, the text as brat shows it. */
  record Stretch(String type, List<String> fragments, String words) {}

  private final String text;
  private final Map<String, Stretch> stretches = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> events = new LinkedHashMap<>();
  private final Map<String, String> eventTypes = new HashMap<>();
  private final List<String> attributes = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  private BratRoundTrip(String text) {
    this.text = text;
  }

  static BratRoundTrip read(Extraction extraction) {
    BratRoundTrip read = new BratRoundTrip(TableReader.throughUtf8(Brat.text().file(extraction)));
    String annotations = TableReader.throughUtf8(Brat.annotations().file(extraction));
    // Python's lines, as brat reads them.
    assertThat(annotations.split("\\R|[\\x1C-\\x1E]")).hasSize(annotations.split("\n").length);
    annotations.lines().forEach(read::line);
    read.isOf(extraction);
    read.fits(Brat.configuration().file(extraction));
    return read;
  }

  List<Stretch> stretches() {
    return List.copyOf(stretches.values());
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    switch (cells[0].charAt(0)) {
      case 'T' -> stretches.put(cells[0], stretch(cells));
      case 'E' -> event(cells);
      case 'A' -> attributes.add(cells[1]);
      case '#' -> {
        assertThat(cells).hasSize(3);
        notes.put(cells[1].split(" ")[1], TableReader.unescaped(cells[2]));
      }
      default -> throw new AssertionError("no annotation: " + line);
    }
  }

  private Stretch stretch(String[] cells) {
    assertThat(cells).hasSize(3);
    String[] head = cells[1].split(" ", 2);
    List<String> fragments =
        Arrays.stream(head[1].split(";")).map(place -> fragment(place.split(" "))).toList();
    assertThat(fragments).noneMatch(String::isEmpty);
    assertThat(cells[2]).isEqualTo(String.join(" ", fragments));
    return new Stretch(head[0], fragments, cells[2]);
  }

  private String fragment(String[] place) {
    int start = text.offsetByCodePoints(0, Integer.parseInt(place[0]));
    return text.substring(start, text.offsetByCodePoints(0, Integer.parseInt(place[1])));
  }

  private void event(String[] cells) {
    assertThat(cells).hasSize(2);
    Map<String, String> parties = new LinkedHashMap<>();
    for (String party : cells[1].split(" ")) {
      String[] parts = party.split(":");
      assertThat(stretches).containsKey(parts[1]);
      String twice = parties.put(parts[0], parts[1]);
      assertThat(twice).isNull();
    }
    String type = parties.keySet().iterator().next();
    eventTypes.put(cells[0], type);
    events.put(cells[0], parties);
  }

  private void isOf(Extraction extraction) {
    String original = extraction.article().text();
    assertThat(text).hasSameSizeAs(original);
    assertThat(text.replaceAll("\uFFFD", "")).isEqualTo(original.replaceAll("[\\p{Cs}\uFFFD]", ""));
    List<Relation> shown =
        extraction.relations().stream()
            .filter(relation -> hasWords(relation.trigger().span().of(original)))
            .toList();
    assertThat(events).hasSameSizeAs(shown);
    assertThat(notes.keySet()).containsAll(events.keySet());
    long negated = shown.stream().filter(r -> r.polarity() == Polarity.NEGATED).count();
    long modal = shown.stream().filter(r -> r.modality() != Modality.ASSERTED).count();
    assertThat(attributes).filteredOn(line -> line.startsWith("Negated ")).hasSize((int) negated);
    assertThat(attributes).filteredOn(line -> line.startsWith("Modality ")).hasSize((int) modal);
  }

  private static boolean hasWords(String words) {
    return words.chars().anyMatch(c -> !Character.isISOControl(c) && c != 0x2028 && c != 0x2029);
  }

  /** Every type and role is one that the configuration knows. */
  private void fits(String configuration) {
    Map<String, String> sections =
        Arrays.stream(configuration.split("\n\n"))
            .collect(Collectors.toMap(s -> s.lines().findFirst().orElse(""), s -> s));
    assertThat(sections).containsOnlyKeys("[entities]", "[relations]", "[events]", "[attributes]");
    List<String> known =
        sections.values().stream().flatMap(String::lines).map(line -> line.split("\t")[0]).toList();
    assertThat(known).containsAll(eventTypes.values());
    stretches.values().forEach(stretch -> assertThat(known).contains(stretch.type()));
    for (String event : events.keySet()) {
      events.getOrDefault(event, Map.of()).keySet().stream()
          .skip(1)
          .map(role -> role.replaceAll("\\d", ""))
          .forEach(role -> assertThat(sections.get("[events]")).containsPattern(role + "[?*]:"));
    }
  }

  /** The words of a party of the only event. */
  String party(String role) {
    Map<String, String> parties = events.getOrDefault("E1", Map.of());
    Stretch stretch = stretches.get(parties.getOrDefault(role, "none"));
    return stretch == null ? "" : stretch.words();
  }

  String note(String of) {
    return notes.getOrDefault(of, "");
  }

  List<String> attributes() {
    return attributes;
  }
}
