package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Matches frames on nouns: masdars («اتهام واشنطن لموسكو», Washington's accusing Moscow) and event
 * nouns («صفقة أسلحة», an arms deal).
 *
 * <p>A masdar keeps its verb's prepositions; the object that the verb takes directly follows in the
 * genitive or behind ل, the subject in the genitive, as a nationality («الاتهامات الأمريكية») or
 * behind من قبل. Nouns name events more loosely than verbs do, so that a noun counts only with a
 * party of its own that can act, or with one that the sentence lends it and one more place filled.
 */
final class NounMatcher {

  private final NounSite site;
  private final Surroundings surroundings;

  /**
   * What the sentence so far offers an event noun.
   *
   * @param control who does what the noun names, if a verb says so
   * @param referents whom its possessive means
   */
  record Surroundings(Told told, Control control, PronounReferents referents) {}

  NounMatcher(NounSite site, Surroundings surroundings) {
    this.site = site;
    this.surroundings = surroundings;
  }

  Optional<Match> match(int noun) {
    if (site.lexicon().lists("@adverb", site.units().get(noun).nounKey())) {
      return Optional.empty(); // «تأسست حديثا» (founded recently): no talk
    }
    Match best = null;
    for (Frame frame : frames(site.units().get(noun).nounKey())) {
      Optional<Match> match = new NounAttempt(site, surroundings, noun, frame).run();
      if (match.isPresent() && isSenseOfItsKind(frame)) {
        return match;
      }
      if (match.isPresent() && (best == null || explainsMore(match.get(), best))) {
        best = match.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** «اختيار سنغافورة موقعا» (choosing Singapore as the place): the sense says of whom it is. */
  private static boolean isSenseOfItsKind(Frame frame) {
    return frame.tellsNothing()
        && frame.slots().stream().anyMatch(slot -> !slot.constraints().isEmpty());
  }

  /** Of two that explain as much, a sense that tells nothing. */
  private static boolean explainsMore(Match match, Match best) {
    int more = match.fillers().size() - best.fillers().size();
    return more > 0 || more == 0 && match.frame().tellsNothing() && !best.frame().tellsNothing();
  }

  private List<Frame> frames(String key) {
    List<Frame> frames = framesOf(key);
    if (frames.isEmpty()) {
      frames = framesOf(NounStems.withoutAccusative(key));
    }
    return frames.isEmpty()
        ? NounStems.ofTwo(key).flatMap(two -> framesOf(two).stream()).toList()
        : frames;
  }

  private List<Frame> framesOf(String key) {
    List<Frame> frames = new ArrayList<>(site.lexicon().framesOfNoun(key));
    frames.addAll(site.lexicon().framesOfMasdar(key));
    return frames;
  }
}
