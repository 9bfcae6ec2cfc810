package org.isnad.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final String HYPHEN = "-";
  private static final String ARTICLE = "ال";
  private static final String NISBA = "ي";
  private static final String ACCUSATIVE = "ا";

  /** «قال … [إن]»: what stands behind whoever says something. */
  private static final Set<String> NAMES_SPEAK = Set.of("إن", "أن", "إنه", "أنه", "إنها", "أنها");

  /** Of seven million words of news: hardly a noun, an adjective or a verb. */
  private static final int RARE = 150;

  /** No ordinary noun. */
  private static final int HARDLY_EVER = 20;

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
   * The names of a sentence: what is a given name alone with the surname behind it, what is one
   * unknown word with the given name before it, chains of given names to their ends, and what a
   * hyphen joins.
   */
  List<Candidate> withSurnames(Sentence sentence, List<Candidate> names) {
    boolean[] taken = new boolean[sentence.size()];
    names.forEach(name -> Arrays.fill(taken, name.from(), name.to(), true));
    List<Candidate> whole = new ArrayList<>();
    for (Candidate name : names) {
      if (name.type() != MentionType.PERSON) {
        whole.add(withGivenName(sentence, name, taken));
        continue;
      }
      int to = isGivenName(sentence, name) ? behindSurname(sentence, name.to(), taken) : name.to();
      to = isListedThoughTorn(sentence, to, taken) ? to + 2 : behindChain(sentence, to, taken);
      to = behindFamily(sentence, to, taken);
      to = behindSon(sentence, name.from(), to, taken);
      to = behindNisba(sentence, name.from(), to, taken);
      to = behindHyphens(sentence, to, taken);
      Candidate surname = withFamily(sentence, name.endingAt(to), taken);
      whole.add(withChain(sentence, withGivenName(sentence, surname, taken), taken));
    }
    return joined(sentence, whole, taken);
  }

  /** «عبدالعزيز [علي] إبراهيم»: a given name that is another word too, between two parts of one. */
  private List<Candidate> joined(Sentence sentence, List<Candidate> names, boolean[] taken) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate name : names.stream().sorted(Candidate.TEXT_ORDER).toList()) {
      Candidate last = joined.isEmpty() ? name : joined.get(joined.size() - 1);
      boolean one =
          last.type() == MentionType.PERSON
              && name.type() == MentionType.PERSON
              && last.to() + 1 == name.from()
              && !taken[last.to()]
              && isGivenWord(sentence, last.to() - 1)
              && isGivenWord(sentence, last.to())
              && isGivenWord(sentence, name.from());
      if (one) {
        joined.set(joined.size() - 1, last.endingAt(name.to()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean isGivenWord(Sentence sentence, int at) {
    return sentence.token(at).attachment() == Token.Attachment.STEM
        && gazetteer.givenName(sentence.token(at).key()).isPresent();
  }

  /** «[آنا] ماريا لوكينغ»: back to the first of the given names. */
  private Candidate withChain(Sentence sentence, Candidate name, boolean[] taken) {
    int from = name.from();
    while (from > 0
        && !taken[from - 1]
        && isLink(sentence.token(from))
        && isLink(sentence.token(from - 1))) {
      from--;
    }
    return name.startingAt(from);
  }

  /** «محمد أحمد علي حسن» (names of father and grandfather): to the last of the given names. */
  private int behindChain(Sentence sentence, int to, boolean[] taken) {
    int end = to;
    while (isLink(sentence.token(end - 1))
        && isFree(sentence, end, taken)
        && isLink(sentence.token(end))) {
      end++;
    }
    return end;
  }

  /** A given name that is no other word. */
  private boolean isLink(Token token) {
    return token.attachment() == Token.Attachment.STEM
        && token.tag().contains("NN")
        && gazetteer.givenName(token.key()).filter(name -> !name.ambiguous()).isPresent();
  }

  /** «تركي [آل الشيخ]» (Turki of the family Al al-Sheikh), whose family's name is a title too. */
  private int behindFamily(Sentence sentence, int at, boolean[] taken) {
    boolean family =
        isFree(sentence, at, taken)
            && particles.family().contains(sentence.token(at).form())
            && isFree(sentence, at + 1, taken)
            && sentence.token(at + 1).attachment() == Token.Attachment.STEM
            && sentence.token(at + 1).tag().contains("NN");
    return family ? at + 2 : at;
  }

  /** «الشاذلي بن [جديد]» (Chadli Bendjedid): no name ends with «son of». */
  private int behindSon(Sentence sentence, int from, int to, boolean[] taken) {
    boolean son =
        to - from > 1
            && particles.son().contains(sentence.token(to - 1).key())
            && isFree(sentence, to, taken)
            && sentence.token(to).attachment() == Token.Attachment.STEM
            && !sentence.token(to).isPunctuation()
            && !sentence.token(to).isTaggedVerb();
    return son ? to + 1 : to;
  }

  /**
   * «محمد فرج [الموسيقي]، وهو …» (Mohammed Farag al-Musiqi): what looks like an adjective behind
   * given names is a surname, unless it is a state's, an office or goes on as adjectives do.
   */
  private int behindNisba(Sentence sentence, int from, int to, boolean[] taken) {
    boolean surname =
        to - from > 1
            && isFree(sentence, to, taken)
            && IntStream.range(from, to).allMatch(i -> isGivenWord(sentence, i))
            && isNisba(sentence.token(to))
            && isNothingElse(sentence, to)
            && isWhereANameEnds(sentence, to);
    return surname ? to + 1 : to;
  }

  private boolean isNisba(Token token) {
    return token.attachment() == Token.Attachment.STEM
        && token.form().startsWith(ARTICLE)
        && token.form().endsWith(NISBA)
        && token.tag().startsWith("DT");
  }

  /** Before a stop, a verb or «إن»; before a preposition only what is hardly an adjective. */
  private boolean isWhereANameEnds(Sentence sentence, int last) {
    if (last + 1 == sentence.size()) {
      return true;
    }
    Token next = sentence.token(last + 1);
    return next.isPunctuation()
        || next.isTaggedVerb()
        || NAMES_SPEAK.contains(next.form())
        || margins.isTime(next)
        || next.isProclitic() && next.tag().equals("CC")
        || next.tag().equals("IN") && words.count(sentence.token(last).form()) <= RARE;
  }

  /** «كانغ كيونغ[-وا]» (Kang Kyung-wha), written without blanks. */
  private static int behindHyphens(Sentence sentence, int to, boolean[] taken) {
    int end = to;
    while (isFree(sentence, end, taken) && areWrittenTogether(sentence, end - 1)) {
      boolean joined = sentence.token(end - 1).form().endsWith(HYPHEN);
      boolean joins =
          sentence.token(end).form().equals(HYPHEN)
              && isFree(sentence, end + 1, taken)
              && areWrittenTogether(sentence, end);
      if (!joined && !joins) {
        break;
      }
      end = behindWord(sentence, joined ? end : end + 1, taken);
    }
    return end;
  }

  /** Behind a word that the segmenter may have torn. */
  private static int behindWord(Sentence sentence, int from, boolean[] taken) {
    int to = from + 1;
    while (isFree(sentence, to, taken)
        && areWrittenTogether(sentence, to - 1)
        && !sentence.token(to).isPunctuation()) {
      to++;
    }
    return to;
  }

  private static boolean areWrittenTogether(Sentence sentence, int at) {
    return sentence.token(at).span().end() == sentence.token(at + 1).span().start();
  }

  /** «آل معمر» (of the family Muammar), «مسلي آل معمر», whose given name no list has. */
  private Candidate withFamily(Sentence sentence, Candidate name, boolean[] taken) {
    int before = name.from() - 1;
    boolean son =
        name.type() == MentionType.PERSON
            && before >= 0
            && !taken[before]
            && sentence.token(before).attachment() == Token.Attachment.STEM
            && opensName(sentence.token(before));
    if (son) {
      return name.startingAt(before);
    }
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

  /** «[بن] علوي», «[أبو] علي الكحلاني». */
  private boolean opensName(Token token) {
    return particles.son().contains(token.key()) && token.tag().equals(PROPER_NOUN)
        || particles.compound().contains(token.key()) && token.tag().startsWith("NN");
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
    boolean alone = name.type() == MentionType.PERSON && name.length() == 1;
    boolean given =
        before >= 0
            && !taken[before]
            && sentence.token(before).attachment() == Token.Attachment.STEM
            && (surname && isGivenNameOnly(sentence.token(before))
                || alone && isTaggedGivenName(sentence, before));
    return given ? name.startingAt(before).as(MentionType.PERSON) : name;
  }

  private boolean isGivenNameOnly(Token token) {
    return gazetteer.givenName(token.key()).filter(word -> !word.ambiguous()).isPresent();
  }

  /**
   * «علي بشار», «كريم التميمي»: a word as well («كريم», generous), but a name to the tagger; not
   * «[لصالح] باشينيان» (in favour of Pashinyan).
   */
  private boolean isTaggedGivenName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean behindPreposition =
        at > 0 && sentence.token(at - 1).isProclitic() && sentence.token(at - 1).tag().equals("IN");
    return token.tag().equals(PROPER_NOUN)
        && !behindPreposition
        && gazetteer.givenName(token.key()).isPresent();
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
    boolean his = at + 1 < sentence.size() && sentence.token(at + 1).isEnclitic();
    boolean noun =
        token.tag().equals("NN")
            && !his
            && !token.form().endsWith(ACCUSATIVE)
            && words.count(token.form()) <= HARDLY_EVER;
    return (noun || token.tag().endsWith(PROPER_NOUN))
        && token.attachment() == Token.Attachment.STEM
        && words.count(token.form()) <= RARE
        && !margins.isCompared(sentence, at)
        && isNothingElse(sentence, at);
  }

  /** «ويتسن» (Whitson), which is و + «يتسن» to the segmenter. */
  private boolean isListedThoughTorn(Sentence sentence, int at, boolean[] taken) {
    return isFree(sentence, at, taken)
        && isFree(sentence, at + 1, taken)
        && sentence.token(at).isProclitic()
        && gazetteer
            .familyName(sentence.token(at).key() + sentence.token(at + 1).key())
            .filter(name -> !name.ambiguous())
            .isPresent();
  }

  private boolean isTornSurname(Sentence sentence, int stem) {
    Token token = sentence.token(stem);
    return token.attachment() == Token.Attachment.STEM
        && token.key().length() >= SHORTEST_STEM
        && !margins.isWithPreposition(sentence, stem)
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
