package org.isnad.mentions;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;
import org.isnad.text.Words;

/**
 * What no name begins or ends with, wherever the model drew the line: «أمس بيونغ يانغ» (yesterday
 * Pyongyang), «مدينة شيري» (the town of Shire), «محمد بن سلمان الوفد» (Mohammed bin Salman the
 * delegation).
 *
 * <p>Words of time are those of models/dates/words.tsv, words for places those that
 * models/gazetteer/place-nouns.tsv keeps outside. Immutable and safe for all threads.
 */
final class NameMargins {

  private static final String ARTICLE = "ال";
  private static final String AS = "ك";
  private static final String WITH = "ب";
  private static final String THEN = "ف";
  private static final Set<String> IMPERFECT = Set.of("ي", "ت");

  private static final String NISBA = "ي";
  private static final String FEMININE = "ة";

  /** Two or more of a kind, by their nisba. */
  private static final Set<String> PEOPLE = Set.of("يان", "يين", "يون");

  /** A preposition on what is written in Latin letters. */
  private static final Pattern TO_LATIN = Pattern.compile("[لب]\\p{IsLatin}.*");

  /** The sound plural of a nisba. */
  private static final Set<String> MANY = Set.of("يين", "يون");

  /** A form that news writes so often is a word. */
  private static final int ORDINARY = 20;

  private static final int OFTEN = 10;

  /** «كولن» (Gülen) is no ك + «ولن» (and will not). */
  private static final int SHORTEST_COMPARED = 4;

  /** What no name begins or ends with: prepositions, particles, conjunctions, pronouns. */
  private static final Set<String> OUTSIDE_TAGS = Set.of("IN", "RP", "CC", "PRP", "PRP$", "WP");

  /** Classes of words that tell a time and are nothing else; those of a weekday need an article. */
  private static final Set<String> TIMES = Set.of("DEICTIC", "NOW", "PART", "DUAL", "MANY");

  private static final String WEEKDAY = "WEEKDAY";
  private static final Set<String> MONTHS = Set.of("MONTH", "RAREMONTH");

  private final Gazetteer gazetteer;
  private final PlaceNouns placeNouns;
  private final NameParticles particles;
  private final Set<String> times;
  private final Set<String> months;
  private final Words words;

  private NameMargins(
      Gazetteer gazetteer,
      PlaceNouns placeNouns,
      NameParticles particles,
      Set<String> times,
      Set<String> months,
      Words words) {
    this.gazetteer = gazetteer;
    this.placeNouns = placeNouns;
    this.particles = particles;
    this.times = Set.copyOf(times);
    this.months = Set.copyOf(months);
    this.words = words;
  }

  static NameMargins load(Gazetteer gazetteer, PlaceNouns placeNouns, NameParticles particles) {
    return new NameMargins(gazetteer, placeNouns, particles, times(), months(), Words.ofModels());
  }

  private static Set<String> times() {
    Set<String> times = new HashSet<>();
    for (Row row : DataTable.ofModel("dates/words.tsv", "class", "value", "words").rows()) {
      String article = row.get("class").equals(WEEKDAY) ? ARTICLE : "";
      if (!article.isEmpty() || TIMES.contains(row.get("class"))) {
        for (String word : row.list("words")) {
          times.add(Letters.key(article + word));
        }
      }
    }
    return times;
  }

  private static Set<String> months() {
    Set<String> months = new HashSet<>();
    for (Row row : DataTable.ofModel("dates/words.tsv", "class", "value", "words").rows()) {
      if (MONTHS.contains(row.get("class"))) {
        row.list("words").forEach(word -> months.add(Letters.key(word)));
      }
    }
    return months;
  }

  /** Whether a word is a month beside its number or its other name: «نيسان/أبريل» (April). */
  boolean isMonth(Sentence sentence, int at) {
    return isMonth(sentence.token(at))
        && (isOfDate(sentence, at - 1) || isOfDate(sentence, at + 1));
  }

  /** «إن شاء الله» (God willing): what is no name by itself, though part of many. */
  boolean isNoName(Sentence sentence, int at) {
    return particles.partOnly().contains(sentence.token(at).key());
  }

  private boolean isOfDate(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    return token.form().equals("/") || token.tag().equals("CD") || isMonth(token);
  }

  private boolean isMonth(Token token) {
    return months.contains(token.key());
  }

  /** Whether a word tells a time: «أمس» (yesterday). */
  boolean isTime(Token token) {
    return times.contains(token.key());
  }

  /**
   * What the model says, with the names that it read on over a preposition cut there: «الجيش الوطني
   * [نحو] طرابلس» (the National Army towards Tripoli) are two.
   */
  CrfModel.Labels cut(Sentence sentence, CrfModel.Labels labels) {
    int[] cut = labels.labels().clone();
    for (int i = 0; i < cut.length; i++) {
      if (particles.between().contains(sentence.token(i).form())) {
        cut[i] = NameLabel.O.ordinal();
      }
      boolean begins = i == 0 || !NameLabel.mayFollow(cut[i - 1], cut[i]);
      cut[i] = begins ? NameLabel.ALL.get(cut[i]).beginning().ordinal() : cut[i];
    }
    return new CrfModel.Labels(cut, labels.confidences());
  }

  /**
   * Where a name begins that the model begins at {@code from}; {@code to} where nothing is left.
   */
  int from(Sentence sentence, int from, int to, MentionType type) {
    int first = from;
    while (first < to && isLeading(sentence, first, to, type)) {
      first++;
    }
    return first;
  }

  private boolean isLeading(Sentence sentence, int at, int to, MentionType type) {
    Token token = sentence.token(at);
    if (isMargin(token) || type == MentionType.PERSON && isOfCounterpart(sentence, at)) {
      return true;
    }
    boolean alone = at + 1 == to;
    return !alone
        && (type == MentionType.LOCATION && placeNouns.staysOutside(token.key())
            || type == MentionType.PERSON
                && (isBeforeGivenName(sentence, at) || isAdjectiveBefore(sentence, at)));
  }

  /** «نظيريه التركي والعراقي» (his Turkish and Iraqi counterparts): the noun and its adjective. */
  private boolean isOfCounterpart(Sentence sentence, int at) {
    boolean behind = at > 0 && particles.counterpart().contains(sentence.token(at - 1).key());
    return particles.counterpart().contains(sentence.token(at).key())
        || behind
            && gazetteer.matchesAt(sentence, at).stream().anyMatch(e -> e.kind() == Kind.NISBA);
  }

  /** «الكوارث عبد الله» (of disasters Abdullah): the article is no given name's neighbour. */
  private boolean isBeforeGivenName(Sentence sentence, int at) {
    String key = sentence.token(at).key();
    String next = sentence.token(at + 1).key();
    return key.startsWith(ARTICLE)
        && !isNameWord(key)
        && (particles.compound().contains(next)
            || gazetteer.givenName(next).filter(n -> !n.ambiguous()).isPresent());
  }

  /**
   * «الحقوقي كاسادو» (the lawyer Casado), «الديمقراطيان تد ليو» (the Democrats Ted Lieu …): of
   * many, or an adjective that news writes in the feminine as well, unlike «الشاذلي بن جديد».
   */
  private boolean isAdjectiveBefore(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    boolean nisba = form.endsWith(NISBA) && isOrdinary(form) && isOrdinary(form + FEMININE);
    return form.startsWith(ARTICLE)
        && (nisba || PEOPLE.stream().anyMatch(form::endsWith))
        && !isNameWord(sentence.token(at).key())
        && !isNameWord(sentence.token(at).key().substring(ARTICLE.length()))
        && !sentence.token(at + 1).form().startsWith(ARTICLE)
        && !particles.son().contains(sentence.token(at + 1).key());
  }

  /**
   * Where a name ends that the model ends before {@code to}; {@code from} where nothing is left.
   */
  int to(Sentence sentence, int from, int to, MentionType type) {
    int last = to;
    while (last > from && isTrailing(sentence, from, last, type)) {
      last--;
    }
    return last;
  }

  private boolean isTrailing(Sentence sentence, int from, int to, MentionType type) {
    if (isMargin(sentence.token(to - 1))) {
      return true;
    }
    boolean alone = from + 1 == to;
    return !alone
        && (type == MentionType.PERSON && endsChain(sentence, from, to - 1)
            || type == MentionType.PERSON && isCompared(sentence, to - 1)
            || type == MentionType.PERSON && isWithPreposition(sentence, to - 1)
            || type == MentionType.PERSON && isThenVerb(sentence.token(to - 1))
            || type == MentionType.PERSON && isToLatin(sentence.token(to - 1))
            || type == MentionType.LOCATION && isPlaceWithNisba(sentence, from, to - 1));
  }

  /** «روبرت باير [لـCNN]» (Robert Baer to CNN). */
  private static boolean isToLatin(Token token) {
    return TO_LATIN.matcher(token.form()).matches();
  }

  /** «كيم [كبادرة]» (Kim as a gesture): ك and a noun that news knows with the article. */
  boolean isCompared(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    return form.startsWith(AS)
        && form.length() > SHORTEST_COMPARED
        && !isNameWord(sentence.token(at).key())
        && gazetteer.matchesAt(sentence, at).isEmpty()
        && words.count(form.substring(1)) > words.count(form)
        && words.count(ARTICLE + form.substring(1)) > 1;
  }

  /** «مهاتير [بالفعل]» (Mahathir indeed): ب and a definite noun, as news often writes them. */
  boolean isWithPreposition(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean torn = at > 0 && sentence.token(at - 1).isProclitic();
    String word = torn ? sentence.token(at - 1).form() + token.form() : token.form();
    return word.startsWith(WITH + ARTICLE)
        && word.length() > SHORTEST_COMPARED
        && !isNameWord(token.key())
        && isOrdinary(word)
        && isOrdinary(word.substring(WITH.length()));
  }

  /** «مانافورت [فيرفض]» (Manafort, he refuses): ف and a verb, but no «فيدان» (Fidan). */
  private boolean isThenVerb(Token token) {
    String word = token.form();
    String verb = word.substring(Math.min(THEN.length(), word.length()));
    return word.startsWith(THEN)
        && IMPERFECT.contains(verb.substring(0, Math.min(1, verb.length())))
        && verb.length() >= SHORTEST_COMPARED
        && !isNameWord(token.key())
        && isOrdinary(verb)
        && words.count(verb) > OFTEN * words.count(word);
  }

  /** «الموصل» (Mosul) is written more often than «موصل», but not «البندقية» (the rifle). */
  boolean isMostlyDefinite(Token token) {
    String form = token.form();
    return form.startsWith(ARTICLE)
        && words.count(form) > words.count(form.substring(ARTICLE.length()));
  }

  private boolean isOrdinary(String form) {
    return words.count(form) >= ORDINARY;
  }

  /**
   * «المسيحيين» (the Christians), «الشيوعيون» (the communists): many, and nobody's name by itself.
   */
  boolean isPeople(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    return form.startsWith(ARTICLE)
        && MANY.stream().anyMatch(form::endsWith)
        && !isNameWord(sentence.token(at).key());
  }

  /** «محمد بن سلمان بن عبد العزيز الوفد»: what stands behind the father's name is no name. */
  private boolean endsChain(Sentence sentence, int from, int at) {
    return isOrdinaryNoun(sentence.token(at).key())
        && !particles.compound().contains(sentence.token(at - 1).key())
        && hasSonOf(sentence, from, at - 1);
  }

  private boolean hasSonOf(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (particles.son().contains(sentence.token(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a definite word, in no list of names, is used in news as nouns are. */
  private boolean isOrdinaryNoun(String key) {
    if (!key.startsWith(ARTICLE) || isNameWord(key)) {
      return false;
    }
    String bare = key.substring(ARTICLE.length());
    String stem = bare.endsWith("ه") ? bare.substring(0, bare.length() - 1) + "ت" : bare;
    return particles.nounEndings().stream().filter(ending -> words.count(stem + ending) > 0).count()
        > 1;
  }

  /**
   * «السلط الأردنية» (Salt in Jordan), but «شبه الجزيرة الكورية» (the Korean peninsula) is a name.
   */
  private boolean isPlaceWithNisba(Sentence sentence, int from, int at) {
    boolean place =
        gazetteer.matchesAt(sentence, from).stream()
            .anyMatch(e -> e.type() == MentionType.LOCATION && e.length() == at - from);
    return place
        && gazetteer.matchesAt(sentence, at).stream()
            .anyMatch(e -> e.kind() == Kind.NISBA && e.length() == 1);
  }

  private boolean isNameWord(String key) {
    return gazetteer.givenName(key).isPresent() || gazetteer.familyName(key).isPresent();
  }

  private boolean isMargin(Token token) {
    return token.isPunctuation()
        || token.isProclitic()
        || token.isEnclitic()
        || OUTSIDE_TAGS.contains(token.tag())
        || particles.outside().contains(token.form())
        || isTime(token);
  }
}
