package org.isnad.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invented news of several sentences of unlike length, built at random from {@code
 * constructions.tsv}. The same seed gives the same text.
 */
public final class NewsTexts {

  private static final String FILE = "constructions.tsv";
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final List<String> BETWEEN_SENTENCES = List.of(" ", "\n", "\n\n", " ", "");
  private static final int MOST_SENTENCES = 9;
  private static final int FEW_SENTENCES = 2;

  private final Map<String, List<String>> constructions;

  private NewsTexts(Map<String, List<String>> constructions) {
    this.constructions = constructions;
  }

  public static NewsTexts load() {
    return new NewsTexts(
        lines()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", 2))
            .collect(groupingBy(cells -> cells[0], mapping(cells -> cells[1], toList()))));
  }

  private static String lines() {
    try (InputStream in = NewsTexts.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** A text whose sentences are whole, or, half of the time, cut and spliced at random. */
  public String text(long seed) {
    return text(seed, MOST_SENTENCES);
  }

  /** The same, of short texts, of which more can be read in an hour. */
  public String shortText(long seed) {
    return text(seed, FEW_SENTENCES);
  }

  private String text(long seed, int most) {
    Random random = new Random(seed);
    String text = wholeText(random, most);
    if (random.nextBoolean()) {
      return text;
    }
    return new Splicer(List.of(text, wholeText(random, most), wholeText(random, most)))
        .text(random);
  }

  private String wholeText(Random random, int most) {
    int sentences = 1 + random.nextInt(most);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(filled("{sentence}", random)).append(Splicer.oneOf(BETWEEN_SENTENCES, random));
    }
    return text.toString();
  }

  /** {@code construction} with its slots filled, and the slots of what fills them. */
  private String filled(String construction, Random random) {
    Matcher slots = SLOT.matcher(construction);
    StringBuilder filled = new StringBuilder();
    while (slots.find()) {
      List<String> alternatives =
          Objects.requireNonNull(
              constructions.get(slots.group(1)),
              () -> FILE + ": no line for the slot of «" + construction + "»: add one");
      String filler = filled(Splicer.oneOf(alternatives, random), random);
      slots.appendReplacement(filled, Matcher.quoteReplacement(filler));
    }
    return slots.appendTail(filled).toString();
  }

  /** Every slot that is named has something to stand in it. */
  public List<String> emptySlots() {
    List<String> empty = new ArrayList<>();
    constructions.values().stream()
        .flatMap(List::stream)
        .flatMap(construction -> SLOT.matcher(construction).results())
        .map(slot -> slot.group(1))
        .filter(slot -> !constructions.containsKey(slot))
        .forEach(empty::add);
    return empty;
  }
}
