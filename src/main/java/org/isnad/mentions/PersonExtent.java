package org.isnad.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Words;

/**
 * A person's surname that nobody has heard of: «آنا لاوري» (Anna Lowry), of which the model knows
 * the given name, and which the segmenter may have torn: ل + «اوري».
 *
 * <p>Immutable and safe for all threads.
 */
final class PersonExtent {

  private static final String PROPER_NOUN = "NNP";

  /** What the segmenter takes off the beginning of foreign names. */
  private static final Set<String> TORN_OFF = Set.of("ب", "ل", "ك", "ف");

  /** Of seven million words of news: hardly a noun, an adjective or a verb. */
  private static final int RARE = 150;

  /** As good as never seen: nothing that a preposition stands before. */
  private static final int UNSEEN = 3;

  private static final int OFTEN = 3;

  private static final int SHORTEST_STEM = 3;

  private final Gazetteer gazetteer;
  private final NameParticles particles;
  private final NameMargins margins;
  private final Titles titles;
  private final Words words = Words.ofModels();

  PersonExtent(Gazetteer gazetteer, NameParticles particles, NameMargins margins, Titles titles) {
    this.gazetteer = gazetteer;
    this.particles = particles;
    this.margins = margins;
    this.titles = titles;
  }

  /**
   * The names of a sentence: what is a given name alone with the surname behind it, and what is one
   * unknown word with the given name before it.
   */
  List<Candidate> withSurnames(Sentence sentence, List<Candidate> names) {
    boolean[] taken = new boolean[sentence.size()];
    names.forEach(name -> Arrays.fill(taken, name.from(), name.to(), true));
    List<Candidate> whole = new ArrayList<>();
    for (Candidate name : names) {
      int to = isGivenName(sentence, name) ? behindSurname(sentence, name.to(), taken) : name.to();
      Candidate surname = withFamily(sentence, name.endingAt(to), taken);
      whole.add(withGivenName(sentence, surname, taken));
    }
    return whole;
  }

  /** «آل معمر» (of the family Muammar), «مسلي آل معمر», whose given name no list has. */
  private Candidate withFamily(Sentence sentence, Candidate name, boolean[] taken) {
    int before = name.from() - 1;
    boolean family =
        name.type() == MentionType.PERSON
            && before >= 0
            && !taken[before]
            && particles.family().contains(sentence.token(before).form());
    if (!family) {
      return name;
    }
    boolean given =
        before > 0
            && !taken[before - 1]
            && sentence.token(before - 1).tag().endsWith(PROPER_NOUN)
            && sentence.token(before - 1).attachment() == Token.Attachment.STEM;
    return name.startingAt(given ? before - 1 : before);
  }

  /** «جينا بلاكوود» (Gina Blackwood), of which the model knows the second word, if as a body. */
  private Candidate withGivenName(Sentence sentence, Candidate name, boolean[] taken) {
    int before = name.from() - 1;
    boolean unknown = name.type() == MentionType.PERSON || name.type() == MentionType.ORGANIZATION;
    boolean surname =
        unknown
            && !name.listed()
            && name.length() == 1
            && gazetteer.givenName(sentence.token(name.from()).key()).isEmpty();
    boolean given =
        surname
            && before >= 0
            && !taken[before]
            && sentence.token(before).attachment() == Token.Attachment.STEM
            && gazetteer
                .givenName(sentence.token(before).key())
                .filter(word -> !word.ambiguous())
                .isPresent();
    return given ? name.startingAt(before).as(MentionType.PERSON) : name;
  }

  private boolean isGivenName(Sentence sentence, Candidate name) {
    if (name.type() != MentionType.PERSON) {
      return false;
    }
    String last = sentence.token(name.to() - 1).key();
    if (name.length() == 1) {
      return gazetteer.givenName(last).isPresent() && gazetteer.familyName(last).isEmpty();
    }
    return name.length() == 2
        && particles.compound().contains(sentence.token(name.from()).key())
        && gazetteer.familyName(last).isEmpty();
  }

  private int behindSurname(Sentence sentence, int at, boolean[] taken) {
    if (isFree(sentence, at, taken) && isUnheardOf(sentence, at)) {
      return at + 1;
    }
    boolean torn =
        isFree(sentence, at, taken)
            && isFree(sentence, at + 1, taken)
            && TORN_OFF.contains(sentence.token(at).key())
            && sentence.token(at).isProclitic()
            && isTornSurname(sentence, at + 1);
    return torn ? at + 2 : at;
  }

  private static boolean isFree(Sentence sentence, int at, boolean[] taken) {
    return at < sentence.size() && !taken[at];
  }

  private boolean isUnheardOf(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.tag().endsWith(PROPER_NOUN)
        && token.attachment() == Token.Attachment.STEM
        && words.count(token.form()) <= RARE
        && isNothingElse(sentence, at);
  }

  private boolean isTornSurname(Sentence sentence, int stem) {
    Token token = sentence.token(stem);
    return token.attachment() == Token.Attachment.STEM
        && token.key().length() >= SHORTEST_STEM
        && isSeldomAlone(sentence.token(stem - 1), token)
        && isNothingElse(sentence, stem);
  }

  /** «فايد» is written more often than «ايد»: what stands before the stem is no preposition. */
  private boolean isSeldomAlone(Token letter, Token stem) {
    int alone = words.count(stem.form());
    return alone <= UNSEEN || words.count(letter.form() + stem.form()) > OFTEN * alone;
  }

  private boolean isNothingElse(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return !token.isPunctuation()
        && token.form().codePoints().allMatch(Character::isLetter)
        && gazetteer.matchesAt(sentence, at).isEmpty()
        && titles.matchesAt(sentence, at).isEmpty()
        && !margins.isTime(token);
  }
}
