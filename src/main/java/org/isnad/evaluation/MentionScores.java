package org.isnad.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;

/**
 * How well mentions were found.
 *
 * @param byType for each type that was annotated or found: a mention is right if both its span and
 *     its type are; a wrong one counts under the type that it was given
 * @param values of the core DATE, TIME and DURATION mentions that were found, those whose TIMEX3
 *     value is right, an absent one where none can be known
 * @param dates DATE, TIME and DURATION mentions, right if both span and value are
 * @param countryCodes of the core COUNTRY mentions that were found, and whose entity has an ISO
 *     code in the gold, those whose entity was given that code
 */
public record MentionScores(
    Map<MentionType, Score> byType, Ratio values, Score dates, Ratio countryCodes) {

  static final MentionScores NONE = new MentionScores(Map.of(), Ratio.NONE, Score.NONE, Ratio.NONE);

  public MentionScores {
    byType = Map.copyOf(byType);
  }

  /** Scores {@code found} against {@code gold}. */
  public static MentionScores of(GoldDocument gold, Extraction found) {
    return of(gold, found, match(gold, found));
  }

  static MentionScores of(
      GoldDocument gold, Extraction found, Matching<GoldMention, Mention> matching) {
    return new MentionScores(
        byType(matching),
        values(matching),
        dates(gold, found),
        countryCodes(gold, found, matching));
  }

  /** The mentions whose span and type are right. */
  static Matching<GoldMention, Mention> match(GoldDocument gold, Extraction found) {
    return Matching.largest(
        gold.mentions(),
        found.mentions(),
        GoldMention::core,
        (g, f) -> g.hasSpan(f.span()) && g.hasType(f.type()));
  }

  private static Map<MentionType, Score> byType(Matching<GoldMention, Mention> matching) {
    Map<MentionType, Score> scores = new EnumMap<>(MentionType.class);
    for (Matching.Pair<GoldMention, Mention> pair : matching.pairs()) {
      if (pair.gold().core()) {
        scores.merge(pair.gold().mention().type(), Score.of(1, 1, 1), Score::plus);
      }
    }
    matching
        .missed()
        .forEach(g -> scores.merge(g.mention().type(), Score.of(0, 0, 1), Score::plus));
    matching.spurious().forEach(f -> scores.merge(f.type(), Score.of(0, 1, 0), Score::plus));
    return scores;
  }

  private static Ratio values(Matching<GoldMention, Mention> matching) {
    return matching.pairs().stream()
        .filter(pair -> pair.gold().core() && pair.gold().mention().type().isTemporal())
        .map(pair -> Ratio.of(pair.gold().hasValue(pair.found().value())))
        .reduce(Ratio.NONE, Ratio::plus);
  }

  private static Score dates(GoldDocument gold, Extraction found) {
    Matching<GoldMention, Mention> matching =
        Matching.largest(
            gold.mentions().stream().filter(g -> g.mention().type().isTemporal()).toList(),
            found.mentions().stream().filter(f -> f.type().isTemporal()).toList(),
            GoldMention::core,
            (g, f) -> g.hasSpan(f.span()) && g.hasValue(f.value()));
    int right = (int) matching.pairs().stream().filter(pair -> pair.gold().core()).count();
    return Score.of(right, right + matching.spurious().size(), right + matching.missed().size());
  }

  private static Ratio countryCodes(
      GoldDocument gold, Extraction found, Matching<GoldMention, Mention> matching) {
    Map<String, Entity> goldEntities = Entities.byId(gold.extraction());
    Map<String, Entity> foundEntities = Entities.byId(found);
    return matching.pairs().stream()
        .filter(pair -> pair.gold().core())
        .filter(pair -> pair.gold().mention().type() == MentionType.COUNTRY)
        .map(
            pair ->
                Entities.country(pair.gold().mention(), goldEntities)
                    .map(
                        code ->
                            Optional.of(code).equals(Entities.country(pair.found(), foundEntities)))
                    .map(Ratio::of)
                    .orElse(Ratio.NONE))
        .reduce(Ratio.NONE, Ratio::plus);
  }

  /** The score over mentions of all types. */
  public Score all() {
    return all(type -> true);
  }

  /** The score over mentions of the types for which {@code condition} holds. */
  Score all(Predicate<MentionType> condition) {
    return byType.entrySet().stream()
        .filter(entry -> condition.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Score.NONE, Score::plus);
  }

  /** The types that were annotated or found, in their own order. */
  List<MentionType> types() {
    return byType.keySet().stream().sorted().toList();
  }

  MentionScores plus(MentionScores other) {
    return new MentionScores(
        Sums.of(byType, other.byType, Score::plus),
        values.plus(other.values),
        dates.plus(other.dates),
        countryCodes.plus(other.countryCodes));
  }
}
