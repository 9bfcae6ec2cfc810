package org.isnad.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Names that the word before them gives away: «مدينة شيري» (the town of Shire), «امرأة تدعى منى
 * سالم» (a woman called Mona Salem).
 *
 * <p>The words are those of models/gazetteer/place-nouns.tsv that stay outside a name, and those of
 * models/gazetteer/name-particles.tsv. Immutable and safe for all threads.
 */
final class IntroducedNames {

  private static final String PLACES = "gazetteer/place-nouns.tsv";
  private static final Set<String> PROPER = Set.of("NNP", "DTNNP");
  private static final double CONFIDENCE = 0.7;

  private final PlaceNouns placeNouns;
  private final NameParticles particles;
  private final Gazetteer gazetteer;
  private final NameMargins margins;

  IntroducedNames(
      PlaceNouns placeNouns, NameParticles particles, Gazetteer gazetteer, NameMargins margins) {
    this.placeNouns = placeNouns;
    this.particles = particles;
    this.gazetteer = gazetteer;
    this.margins = margins;
  }

  /** Names of which the model says nothing. */
  List<Candidate> in(Sentence sentence, CrfModel.Labels labels) {
    List<Candidate> names = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (labels.at(i + 1).type().filter(type -> type != MentionType.LOCATION).isEmpty()) {
        if (placeNouns.staysOutside(sentence.token(i).key())) {
          place(sentence, i + 1).ifPresent(names::add);
        } else if (particles.calling().contains(sentence.token(i).form())) {
          person(sentence, i + 1).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  /** One word or two that the tagger takes for a name and that no list knows. */
  private Optional<Candidate> place(Sentence sentence, int from) {
    if (!gazetteer.matchesAt(sentence, from).isEmpty()) {
      return Optional.empty();
    }
    int to = from;
    while (to < sentence.size() && to < from + 2 && isName(sentence.token(to))) {
      to++;
    }
    return to == from
        ? Optional.empty()
        : Optional.of(candidate(from, to, MentionType.LOCATION, PLACES));
  }

  private boolean isName(Token token) {
    return PROPER.contains(token.tag())
        && token.attachment() == Token.Attachment.STEM
        && !margins.isTime(token);
  }

  /** A given name and, without the article, whatever noun stands behind it. */
  private Optional<Candidate> person(Sentence sentence, int from) {
    if (!isNoun(sentence.token(from))
        || gazetteer.givenName(sentence.token(from).key()).isEmpty()) {
      return Optional.empty();
    }
    int second = from + 1;
    boolean two = second < sentence.size() && isNoun(sentence.token(second));
    return Optional.of(
        candidate(from, two ? second + 1 : second, MentionType.PERSON, NameParticles.FILE));
  }

  private boolean isNoun(Token token) {
    boolean indefinite = token.tag().equals("NN") || token.tag().equals("JJ");
    boolean word = token.attachment() == Token.Attachment.STEM && !margins.isTime(token);
    return isName(token) || indefinite && word;
  }

  private static Candidate candidate(int from, int to, MentionType type, String evidence) {
    return new Candidate(from, to, type, CONFIDENCE, evidence, false, true);
  }
}
