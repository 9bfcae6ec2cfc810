package org.isnad.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Words;

/**
 * Names that the word before them gives away: «مدينة شيري» (the town of Shire), «امرأة تدعى منى
 * سالم» (a woman called Mona Salem).
 *
 * <p>The words are those of models/gazetteer/place-nouns.tsv that stay outside a name, and those of
 * models/gazetteer/name-particles.tsv. Immutable and safe for all threads.
 */
final class IntroducedNames {

  static final String PLACES = "gazetteer/place-nouns.tsv";
  private static final Set<String> PROPER = Set.of("NNP", "DTNNP");
  private static final double CONFIDENCE = 0.7;
  private static final double SURE = 0.9;
  private static final String ARTICLE = "ال";
  private static final String NISBA = "ي";

  /** Of seven million words of news: no name of a small town occurs more often. */
  private static final int COMMON = 250;

  private static final int RARE = 150;

  /** A word that news hardly uses is no ordinary one. */
  private static final int UNKNOWN = 20;

  private static final int UNHEARD_OF = 6;
  private static final int SHORTEST = 3;
  private static final int LONGEST_PERSON = 3;

  private final PlaceNouns placeNouns;
  private final NameParticles particles;
  private final Gazetteer gazetteer;
  private final NameMargins margins;
  private final Titles titles;
  private final Words words = Words.ofModels();

  IntroducedNames(
      PlaceNouns placeNouns,
      NameParticles particles,
      Gazetteer gazetteer,
      NameMargins margins,
      Titles titles) {
    this.placeNouns = placeNouns;
    this.particles = particles;
    this.gazetteer = gazetteer;
    this.margins = margins;
    this.titles = titles;
  }

  /** Names of which the model says nothing. */
  List<Candidate> in(Sentence sentence, CrfModel.Labels labels) {
    List<Candidate> names = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      capital(sentence, i).ifPresent(names::add);
      ofFamily(sentence, i).ifPresent(names::add);
      addressed(sentence, i + 1, labels).ifPresent(names::add);
      if (labels.at(i + 1).type().filter(type -> type != MentionType.LOCATION).isEmpty()) {
        if (placeNouns.staysOutside(sentence.token(i).key())) {
          place(sentence, i + 1).ifPresent(names::add);
        } else if (placeNouns.joins(sentence.token(i).key())) {
          joined(sentence, i).ifPresent(names::add);
        } else if (particles.calling().contains(sentence.token(i).form())) {
          person(sentence, i + 1).ifPresent(names::add);
        } else {
          held(sentence, i + 1, labels).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  /**
   * «الممثل عمر الزين» (the actor Omar al-Zein), «اللاعبة الأمريكية ليندسي كاردو» (the American
   * player): behind an office or an adjective, a given name with what is nothing but a name.
   */
  private Optional<Candidate> held(Sentence sentence, int from, CrfModel.Labels labels) {
    Token before = sentence.token(from - 1);
    boolean adjective = before.key().startsWith(ARTICLE) && before.tag().equals("DTJJ");
    boolean office = titles.matchesAt(sentence, from - 1).stream().anyMatch(Titles.Match::definite);
    boolean given =
        gazetteer.givenName(sentence.token(from).key()).filter(n -> !n.ambiguous()).isPresent();
    boolean held = given && (adjective || office);
    if (!held && !isPair(sentence, from)) {
      return Optional.empty();
    }
    int to = from;
    while (to < sentence.size()
        && to < from + LONGEST_PERSON
        && labels.at(to).type().isEmpty()
        && isPersonal(sentence, to)) {
      to++;
    }
    return to < from + 2
        ? Optional.empty()
        : Optional.of(candidate(from, to, MentionType.PERSON, NameParticles.FILE));
  }

  /**
   * «مات هانكوك» (Matt Hancock): what the tagger takes for two names, of which the first is one.
   */
  private boolean isPair(Sentence sentence, int from) {
    int second = from + 1;
    return second < sentence.size()
        && sentence.token(from).tag().equals("NNP")
        && sentence.token(from).attachment() == Token.Attachment.STEM
        && gazetteer.givenName(sentence.token(from).key()).isPresent()
        && sentence.token(second).tag().equals("NNP")
        && gazetteer.givenName(sentence.token(second).key()).isEmpty()
        && isPersonal(sentence, second);
  }

  /** «صالح آل الشيخ» (Saleh of the family Al al-Sheikh): a given name that is a word as well. */
  private Optional<Candidate> ofFamily(Sentence sentence, int from) {
    boolean family =
        from + 2 < sentence.size()
            && sentence.token(from).attachment() == Token.Attachment.STEM
            && gazetteer.givenName(sentence.token(from).key()).isPresent()
            && particles.family().contains(sentence.token(from + 1).form())
            && sentence.token(from + 2).attachment() == Token.Attachment.STEM
            && sentence.token(from + 2).tag().contains("NN");
    return family
        ? Optional.of(candidate(from, from + 3, MentionType.PERSON, NameParticles.FILE))
        : Optional.empty();
  }

  /**
   * «السيد الكرباسي» (Mr Karbasi): whom a form of address announces, with a name of one word of no
   * list or with several; not «السيد الوزير» (Mr Minister), not «السيدة الأولى» (the First Lady).
   */
  private Optional<Candidate> addressed(Sentence sentence, int from, CrfModel.Labels labels) {
    boolean announced =
        particles.address().contains(sentence.token(from - 1).key())
            && (from < 2 || gazetteer.givenName(sentence.token(from - 2).key()).isEmpty());
    if (!announced) {
      return Optional.empty();
    }
    int to = from;
    while (to < sentence.size()
        && to < from + LONGEST_PERSON
        && labels.at(to).type().isEmpty()
        && (isPersonal(sentence, to) || to == from && isSurname(sentence, to))) {
      to++;
    }
    return to == from
        ? Optional.empty()
        : Optional.of(candidate(from, to, MentionType.PERSON, NameParticles.FILE));
  }

  /** «الكرباسي», «المقرحي»: as names go that are adjectives by their form, or a rare word. */
  private boolean isSurname(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean nisba =
        token.form().startsWith(ARTICLE)
            && token.form().endsWith(NISBA)
            && token.tag().startsWith("DT");
    boolean unlisted =
        gazetteer.matchesAt(sentence, at).isEmpty() && titles.matchesAt(sentence, at).isEmpty();
    boolean foreign = isRare(sentence, at) && isUncommon(token, UNKNOWN);
    return unlisted
        && token.attachment() == Token.Attachment.STEM
        && token.key().length() >= SHORTEST
        && token.form().codePoints().allMatch(Character::isLetter)
        && (nisba || foreign && !isGoverning(sentence, at) || isName(token));
  }

  /** «السيدة [مسكن] الرجل» (the lady, the man's home): a noun with its genitive. */
  private static boolean isGoverning(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("DTNN");
  }

  private boolean isPersonal(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean known =
        gazetteer.givenName(token.key()).isPresent()
            || gazetteer.familyName(token.key()).isPresent();
    return isName(token)
        && titles.matchesAt(sentence, at).isEmpty()
        && (known || isUncommon(token, RARE) && gazetteer.matchesAt(sentence, at).isEmpty());
  }

  /**
   * «العاصمة البلغارية صوفيا» (the Bulgarian capital Sofia): a city, though also a woman's name.
   */
  private Optional<Candidate> capital(Sentence sentence, int noun) {
    if (!placeNouns.isCapital(sentence.token(noun).key())) {
      return Optional.empty();
    }
    int at = noun + 1;
    int from =
        gazetteer.matchesAt(sentence, at).stream()
            .filter(entry -> entry.kind() == Kind.NISBA)
            .mapToInt(entry -> at + entry.length())
            .max()
            .orElse(at);
    return from >= sentence.size()
        ? Optional.empty()
        : gazetteer.matchesAt(sentence, from).stream()
            .filter(entry -> entry.kind() == Kind.CAPITAL && entry.ambiguous())
            .map(e -> new Candidate(from, from + e.length(), e.type(), SURE, PLACES, true, false))
            .findFirst();
  }

  /** «بلدة الزاوية»: the town that its word announces, which stays outside. */
  private Optional<Candidate> place(Sentence sentence, int from) {
    String noun = sentence.token(from - 1).key();
    int to = behindPlace(sentence, from);
    if (to == from && placeNouns.announces(noun) && isAnnounced(sentence, from)) {
      to = from + 1;
    }
    if (to == from && isUnheardOf(sentence, from, UNHEARD_OF)) {
      to = from + 1;
    }
    return to == from
        ? Optional.empty()
        : Optional.of(candidate(from, to, MentionType.LOCATION, PLACES));
  }

  /** «حقل الزبير النفطي» (the Zubair oil field): the word, the name and its adjective. */
  private Optional<Candidate> joined(Sentence sentence, int noun) {
    int from = noun + 1;
    boolean definite = sentence.token(from).key().startsWith(ARTICLE);
    int to = behindListed(sentence, from);
    if (to == from && (definite || gazetteer.matchesAt(sentence, from).isEmpty())) {
      to = behindPlace(sentence, from);
    }
    if (to == from && isRare(sentence, from) && isUncommon(sentence.token(from), UNKNOWN)) {
      to = from + 1;
    }
    if (to == from && isUnheardOf(sentence, from, UNKNOWN)) {
      return Optional.of(candidate(noun, from + 1, MentionType.LOCATION, PLACES));
    }
    if (to == from) {
      return Optional.empty();
    }
    if (to < sentence.size() && isKind(sentence, to)) {
      to++;
    }
    return Optional.of(candidate(noun, to, MentionType.LOCATION, PLACES));
  }

  /**
   * Behind what is sometimes a place, or one word or two of no list that the tagger takes for
   * names.
   */
  private int behindPlace(Sentence sentence, int from) {
    List<Gazetteer.Entry> listed = gazetteer.matchesAt(sentence, from);
    if (!listed.isEmpty()) {
      return listed.stream()
          .filter(entry -> entry.ambiguous() && entry.type() == MentionType.LOCATION)
          .filter(
              e ->
                  sentence.token(from).isProclitic()
                      || isUncommon(sentence.token(from), COMMON)
                      || isAnnouncedByNoun(sentence, from))
          .mapToInt(entry -> from + entry.length())
          .max()
          .orElse(from);
    }
    int to = from;
    while (to < sentence.size() && to < from + 2 && isName(sentence.token(to))) {
      to++;
    }
    return to;
  }

  /** «محافظة البيضاء» (the governorate of Bayda): what the article makes a genitive. */
  private boolean isAnnouncedByNoun(Sentence sentence, int at) {
    return sentence.token(at).key().startsWith(ARTICLE)
        && placeNouns.announces(sentence.token(at - 1).key());
  }

  private int behindListed(Sentence sentence, int from) {
    return gazetteer.matchesAt(sentence, from).stream()
        .filter(entry -> !entry.ambiguous())
        .filter(
            entry -> entry.type() == MentionType.LOCATION || entry.type() == MentionType.COUNTRY)
        .mapToInt(entry -> from + entry.length())
        .max()
        .orElse(from);
  }

  /** A noun that news seldom uses otherwise: «الزاوية», «كتاف», but no «الثقافة», no «صغيرة». */
  private boolean isAnnounced(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean definite = token.key().startsWith(ARTICLE) && token.tag().startsWith("DTNN");
    return gazetteer.matchesAt(sentence, at).isEmpty()
        && titles.matchesAt(sentence, at).isEmpty()
        && gazetteer.givenName(token.key()).isEmpty()
        && (definite && isUncommon(token, COMMON) || isRare(sentence, at));
  }

  /** «منطقة الجعملة» (the area of Jaamala): a definite noun that news hardly ever uses. */
  private boolean isUnheardOf(Sentence sentence, int at, int most) {
    Token token = sentence.token(at);
    return token.key().startsWith(ARTICLE)
        && token.tag().startsWith("DTNN")
        && token.attachment() == Token.Attachment.STEM
        && isUncommon(token, most)
        && gazetteer.matchesAt(sentence, at).isEmpty()
        && titles.matchesAt(sentence, at).isEmpty();
  }

  /** Whether a word without an article is rare, and no adjective of a feminine word before it. */
  private boolean isRare(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean nominal = token.tag().equals("NN") || token.tag().equals("JJ");
    boolean plain = !token.key().startsWith(ARTICLE) && !token.form().endsWith("ة");
    return nominal
        && plain
        && gazetteer.matchesAt(sentence, at).isEmpty()
        && token.attachment() == Token.Attachment.STEM
        && token.key().length() >= SHORTEST
        && !margins.isTime(token)
        && isUncommon(token, RARE);
  }

  private boolean isUncommon(Token token, int most) {
    return words.count(token.form()) <= most;
  }

  /** «الدولي», «النفطي»: what kind of port or field it is, not whose. */
  private boolean isKind(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.tag().equals("DTJJ")
        && token.key().startsWith(ARTICLE)
        && gazetteer.matchesAt(sentence, at).isEmpty();
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
