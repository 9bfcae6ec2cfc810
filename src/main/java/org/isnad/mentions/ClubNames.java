package org.isnad.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Clubs by the one word that is something else as well, in texts about sport: «فاز الأهلي على
 * الزمالك» (Al Ahly beat Zamalek), «تعادل مع ليفربول» (drew with Liverpool).
 *
 * <p>The words are forms of kind sport that models/gazetteer/organisations.tsv marks ambiguous, and
 * those of models/gazetteer/name-particles.tsv. Immutable and safe for all threads.
 */
final class ClubNames {

  private static final String ARTICLE = "ال";
  private static final String AND = "و";
  private static final double CONFIDENCE = 0.9;

  /** «مباراة» alone may be a likeness. */
  private static final int LEAST_WORDS = 3;

  private static final int LEAST_DISTINCT = 2;

  /** Before those whom one plays against. */
  private static final Set<String> AGAINST = Set.of("على", "أمام", "ضد", "مع", "بين", "ل");

  /** Before a club, though before a town as well. */
  private static final Set<String> BESIDE = Set.of("من", "في", "إلى", "ب", "عن");

  private final Gazetteer gazetteer;
  private final NameParticles particles;

  ClubNames(Gazetteer gazetteer, NameParticles particles) {
    this.gazetteer = gazetteer;
    this.particles = particles;
  }

  /** Whether a document is about sport. */
  boolean isAboutSport(List<Sentence> sentences) {
    Set<String> distinct = new HashSet<>();
    int words = 0;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String word = bare(sentence.token(i).key());
        if (particles.sport().contains(word)) {
          distinct.add(word);
          words++;
        }
      }
    }
    return words >= LEAST_WORDS && distinct.size() >= LEAST_DISTINCT;
  }

  /** The clubs of a sentence of such a document. */
  List<Candidate> in(Sentence sentence) {
    List<Candidate> clubs = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Optional<String> evidence = gazetteer.club(sentence.token(i).key());
      if (evidence.isPresent() && standsForClub(sentence, i, last)) {
        clubs.add(
            new Candidate(
                i,
                i + 1,
                MentionType.ORGANIZATION,
                CONFIDENCE,
                evidence.get(),
                /* listed= */ true,
                /* weak= */ false));
        last = i;
      }
    }
    return clubs;
  }

  private boolean standsForClub(Sentence sentence, int at, int last) {
    Token club = sentence.token(at);
    if (club.attachment() != Token.Attachment.STEM) {
      return false;
    }
    boolean town = !club.key().startsWith(ARTICLE);
    if (at == 0) {
      return !town;
    }
    Token before = sentence.token(at - 1);
    if (before.form().equals(AND)) {
      return last >= 0 && last == at - 2;
    }
    return before.isTaggedVerb()
        || AGAINST.contains(before.form())
        || !town && (BESIDE.contains(before.form()) || before.isPunctuation())
        || isSide(before)
        || before.isEnclitic() && at > 1 && isSide(sentence.token(at - 2));
  }

  /** «لاعب الأهلي» (Ahly's player), «ضيفه الزمالك» (his guest Zamalek). */
  private boolean isSide(Token noun) {
    return particles.club().contains(noun.key());
  }

  private static String bare(String key) {
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }
}
