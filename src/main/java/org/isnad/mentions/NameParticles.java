package org.isnad.mentions;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.DataFileException;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * The small words of {@code models/gazetteer/name-particles.tsv}, which tell where a name begins or
 * ends.
 *
 * @param calling what says how somebody is called, as it is written: «تدعى» (is called)
 * @param son what joins a name with the father's, by key: «بن»
 * @param compound what opens a given name of two words, by key: «عبد»
 * @param counterpart those of the same office elsewhere, with the pronoun on them, by key: «نظيريه»
 * @param nounEndings what news writes onto ordinary nouns, but onto hardly any name
 * @param adverbs what looks like a noun in the accusative, by key: «أيضا» (too)
 * @param partOnly what is no name by itself, though part of many, by key: «الله» (God)
 * @param outside prepositions that the tagger takes for nouns, as they are written: «أمام» (before)
 * @param plural plurals of things, which an adjective in the feminine describes, by key: «الأراضي»
 * @param family what opens a family's name, as it is written: «آل»
 * @param sport what hardly any text but one about sport says, by key without the article: «مباراة»
 * @param club what stands before a club's name, by key: «لاعب» (player of)
 * @param between prepositions that end a name and let another begin, as they are written: «نحو»
 * @param address how somebody is addressed, by key: «السيد» (Mr); a name stands behind it
 */
record NameParticles(
    Set<String> calling,
    Set<String> son,
    Set<String> compound,
    Set<String> counterpart,
    Set<String> nounEndings,
    Set<String> adverbs,
    Set<String> partOnly,
    Set<String> outside,
    Set<String> plural,
    Set<String> family,
    Set<String> sport,
    Set<String> club,
    Set<String> between,
    Set<String> address) {

  static final String FILE = "gazetteer/name-particles.tsv";

  private enum Kind {
    CALLING,
    SON,
    COMPOUND,
    COUNTERPART,
    NOUN_ENDING,
    ADVERB,
    PART_ONLY,
    OUTSIDE,
    PLURAL,
    FAMILY,
    SPORT,
    CLUB,
    BETWEEN,
    ADDRESS
  }

  NameParticles {
    calling = Set.copyOf(calling);
    son = Set.copyOf(son);
    compound = Set.copyOf(compound);
    counterpart = Set.copyOf(counterpart);
    nounEndings = Set.copyOf(nounEndings);
    adverbs = Set.copyOf(adverbs);
    partOnly = Set.copyOf(partOnly);
    outside = Set.copyOf(outside);
    plural = Set.copyOf(plural);
    family = Set.copyOf(family);
    sport = Set.copyOf(sport);
    club = Set.copyOf(club);
    between = Set.copyOf(between);
    address = Set.copyOf(address);
  }

  /**
   * The library's own.
   *
   * @throws DataFileException if the file is malformed or lacks a kind
   */
  static NameParticles load() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    List<Row> rows =
        DataTable.ofModel(
                FILE,
                Column.oneOf("kind", Kind.class).required().unique(),
                Column.list("words").words().required())
            .rows();
    rows.forEach(row -> words.put(row.constant("kind", Kind.class), row.list("words")));
    List<String> problems =
        Arrays.stream(Kind.values())
            .filter(kind -> !words.containsKey(kind))
            .map(kind -> lacking(kind, rows.get(rows.size() - 1)))
            .toList();
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return new NameParticles(
        Set.copyOf(of(Kind.CALLING, words)),
        keys(of(Kind.SON, words)),
        keys(of(Kind.COMPOUND, words)),
        keys(of(Kind.COUNTERPART, words)),
        Set.copyOf(of(Kind.NOUN_ENDING, words)),
        keys(of(Kind.ADVERB, words)),
        keys(of(Kind.PART_ONLY, words)),
        Set.copyOf(of(Kind.OUTSIDE, words)),
        keys(of(Kind.PLURAL, words)),
        Set.copyOf(of(Kind.FAMILY, words)),
        keys(of(Kind.SPORT, words)),
        keys(of(Kind.CLUB, words)),
        Set.copyOf(of(Kind.BETWEEN, words)),
        keys(of(Kind.ADDRESS, words)));
  }

  private static String lacking(Kind kind, Row last) {
    return last.problem("no line of the kind " + Column.written(kind) + " here or before; add one");
  }

  private static List<String> of(Kind kind, Map<Kind, List<String>> words) {
    return words.getOrDefault(kind, List.of());
  }

  private static Set<String> keys(List<String> words) {
    return words.stream().map(Letters::key).collect(toSet());
  }
}
