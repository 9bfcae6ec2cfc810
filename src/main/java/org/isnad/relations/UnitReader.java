package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbDictionary;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Person;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.BlockType;
import org.isnad.text.Letters;

/**
 * Groups the tokens of a sentence into units.
 *
 * <p>Mentions are trusted before tags: the tagger takes «يانج» of «بيونج يانج» (Pyongyang) for a
 * verb. Function words come from {@code lexicon/function-words.tsv}, since the tagger calls مع
 * (with) a noun.
 */
final class UnitReader {

  private static final Set<String> QUOTES = Set.of("\"", "«", "»", "“", "”", "''", "``");
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final Set<String> PARTICIPLES =
      Set.of("VBG", "VN", "VBN", "DTVBG", "DTVN", "DTVBN");

  /** What the tagger may take a verb for. */
  private static final Set<String> TAGS_OF_MISSED_VERBS =
      Set.of("NN", "NNS", "NNP", "JJ", "VN", "VBG", "RB", "UH", "NOUN_QUANT", "RP", "IN");

  private static final Set<String> JUSSIVE_PARTICLES = Set.of("لم", "لا", "ل", "لما", "إن");

  private final VerbDictionary verbs;
  private final FunctionWords functionWords;
  private final Words words;

  /** What must be known of words to tell verbs from nouns, and nouns from adjectives. */
  interface Words {
    /** Whether a verb, given by its lemma, tells an event. */
    boolean isVerb(String lemma);

    /** Whether a noun, given by its key, tells an event. */
    boolean tellsEvent(String key);

    /** Whether a noun, given by its key, is the masdar of a verb that tells an event. */
    boolean isMasdar(String key);

    /** من: whoever the verb behind it is told of, where no preposition can stand. */
    boolean isWhoever(String key);

    /** قضية، جريمة، تهمة: a noun that says of what kind the event in its genitive is. */
    boolean classifiesEvent(String key);

    /** Whether a verb of speech, given by its lemma, can't do without a preposition. */
    boolean asksFor(String lemma, String preposition);

    /** Whether a verb, given by its lemma, takes a noun, given by its key, as a fixed object. */
    boolean launches(String lemma, String key);

    /** Whether a noun, given by its key, is the masdar of a verb that has an object. */
    boolean actsOnSomebody(String key);

    /** ثاني، ثالثة: in which place something stands. */
    boolean isOrdinal(String key);

    /** Whether a noun, given by its key, is one for people. */
    boolean isPerson(String key);
  }

  UnitReader(VerbDictionary verbs, FunctionWords functionWords, Words words) {
    this.words = words;
    this.verbs = verbs;
    this.functionWords = functionWords;
  }

  List<Unit> read(String text, Sentence sentence, LinkedText linked) {
    Map<Integer, List<LinkedMention>> starts = new HashMap<>();
    for (LinkedMention mention : linked.mentionsOf(sentence)) {
      starts.computeIfAbsent(mention.from(), from -> new ArrayList<>()).add(mention);
    }
    List<Unit> units = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Unit unit = marked(text, unitAt(sentence, i, starts, units));
      units.add(unit);
      i = unit.to();
    }
    return units;
  }

  /** «قُتل»: a verb in the readings that the vowels written on it allow. */
  private static Unit marked(String text, Unit unit) {
    if (!unit.is(Kind.VERB)) {
      return unit;
    }
    CharSequence written = text.subSequence(unit.head().span().start(), unit.head().span().end());
    return unit.reading(VowelMarks.of(written).allowed(unit.readings()));
  }

  private Unit unitAt(
      Sentence sentence, int i, Map<Integer, List<LinkedMention>> starts, List<Unit> before) {
    for (LinkedMention mention : starts.getOrDefault(i, List.of())) {
      Optional<Unit> unit = mentionUnit(sentence, mention, starts, before);
      if (unit.isPresent()) {
        return unit.get();
      }
    }
    if (isFreePronoun(sentence, i)) {
      Token pronoun = sentence.token(i + 1);
      return new Unit(
          Kind.CLITIC,
          i,
          i + 2,
          pronoun,
          Optional.empty(),
          List.of(),
          pronoun.form(),
          pronoun.key());
    }
    Optional<PhraseIndex.Found<Kind>> found = functionWords.longestAt(sentence, i);
    if (found.filter(f -> f.value() == Kind.DATE).isPresent()) {
      return dateAt(i + found.get().length(), starts)
          .map(date -> group(Kind.DATE, sentence, i, date.to(), date))
          .orElseGet(() -> tagged(sentence, i, before));
    }
    if (found.isPresent() && isVerbBeforePerson(sentence, i, starts)) {
      return word(Kind.VERB, sentence, i, i + 1, third(verbs.readings(sentence.token(i).form())));
    }
    if (isWhoever(sentence, i, before)) {
      return word(Kind.NOUN, sentence, i, i + 1, List.of());
    }
    if (isFreeRelative(sentence, i, before)) {
      return word(Kind.SUBORDINATOR, sentence, i, i + 1, List.of());
    }
    return found
        .filter(f -> !isAdjectiveHere(sentence, f.value(), i, before))
        .map(f -> word(f.value(), sentence, i, i + f.length(), List.of()))
        .orElseGet(() -> tagged(sentence, i, before));
  }

  /** «وحدات خاصة» (special units), though «خاصة» alone is «especially». */
  private static boolean isAdjectiveHere(Sentence sentence, Kind kind, int i, List<Unit> before) {
    return kind == Kind.SUBORDINATOR
        && sentence.token(i).tag().equals("JJ")
        && !before.isEmpty()
        && before.get(before.size() - 1).is(Kind.NOUN)
        && !before.get(before.size() - 1).head().form().startsWith("ال");
  }

  /**
   * «عبر الوزير عن قلقه» (the minister expressed his concern): what else is a preposition is a verb
   * at the head of a clause and right before somebody who can't be gone across.
   */
  private boolean isVerbBeforePerson(
      Sentence sentence, int i, Map<Integer, List<LinkedMention>> starts) {
    return opensClause(sentence, i)
        && starts.getOrDefault(i + 1, List.of()).stream()
            .anyMatch(m -> m.type() == MentionType.TITLE || m.type() == MentionType.PERSON)
        && isTrigger(verbs.readings(sentence.token(i).form()));
  }

  /** «إياها» (her): an object pronoun that is not written onto its verb. */
  private static boolean isFreePronoun(Sentence sentence, int i) {
    return sentence.token(i).form().equals("إيا")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).isEnclitic();
  }

  /**
   * «، ما أدى إلى» (which led to), «بما اعتبره» (by what he considered), «وهو ما أكدته» (which she
   * confirmed): behind a comma, preposition or pronoun, and before a verb with a pronoun, ما denies
   * nothing, but for «ما زال» (still).
   */
  private static boolean isFreeRelative(Sentence sentence, int i, List<Unit> before) {
    if (!sentence.token(i).form().equals("ما") || i + 1 >= sentence.size()) {
      return false;
    }
    if (sentence.token(i + 1).form().equals("لم")) {
      return true; // «ما لم يطلق سراحه» (unless he is released)
    }
    if (!sentence.token(i + 1).isTaggedVerb() || isStill(sentence.token(i + 1).form())) {
      return false;
    }
    boolean governed =
        !before.isEmpty()
            && before.get(before.size() - 1).is(Kind.COMMA, Kind.PREPOSITION, Kind.PRONOUN);
    return governed || i + 2 < sentence.size() && sentence.token(i + 2).isEnclitic();
  }

  /** «من وصفهم بالخونة» (those whom he called traitors): no preposition stands before a verb. */
  private boolean isWhoever(Sentence sentence, int i, List<Unit> before) {
    if (i + 2 >= sentence.size() || !words.isWhoever(sentence.token(i).key())) {
      return false;
    }
    Token verb = sentence.token(i + 1);
    boolean behindThat = // «أن من نفذ الهجوم» (that whoever carried out the attack)
        !before.isEmpty() && before.get(before.size() - 1).is(Kind.COMPLEMENTIZER);
    boolean object =
        sentence.token(i + 2).isEnclitic() && sentence.token(i + 2).tag().equals("PRP");
    return verb.isTaggedVerb()
        && (object || behindThat || !mayBeNoun(sentence, verb))
        && !verbs.readings(verb.form()).isEmpty();
  }

  /** «زال», «يزال», «تزال». */
  private static boolean isStill(String form) {
    boolean imperfect = form.startsWith("ي") || form.startsWith("ت");
    return form.startsWith("زال", imperfect ? 1 : 0);
  }

  /** «مساء [أمس]» (yesterday evening), «مطلع [الشهر المقبل]»: the date behind a word for a part. */
  private static Optional<LinkedMention> dateAt(
      int token, Map<Integer, List<LinkedMention>> starts) {
    return starts.getOrDefault(token, List.of()).stream()
        .filter(mention -> mention.type().isTemporal())
        .findFirst();
  }

  private Optional<Unit> mentionUnit(
      Sentence sentence,
      LinkedMention mention,
      Map<Integer, List<LinkedMention>> starts,
      List<Unit> before) {
    MentionType type = mention.type();
    if (type.isTemporal()) {
      return Optional.of(group(Kind.DATE, sentence, mention.from(), mention.to(), mention));
    }
    if (type.isName()) {
      return Optional.of(group(Kind.NAME, sentence, mention.from(), mention.to(), mention));
    }
    if (type == MentionType.TITLE) {
      return Optional.of(titled(sentence, mention, starts));
    }
    boolean attribute = isAttributePlace(before) && !isPeopleBehindName(sentence, mention, before);
    return Optional.of(
        group(
            attribute ? Kind.ADJECTIVE : Kind.NAME,
            sentence,
            mention.from(),
            mention.to(),
            mention));
  }

  /** «هنأت طهران العراقيين» (Tehran congratulated the Iraqis): no name is in the plural. */
  private static boolean isPeopleBehindName(
      Sentence sentence, LinkedMention mention, List<Unit> before) {
    String form = sentence.token(mention.from()).form();
    return before.get(before.size() - 1).is(Kind.NAME)
        && form.startsWith("ال")
        && (form.endsWith("ين") || form.endsWith("ون"));
  }

  /** Behind a noun, a name, or «نظيره» (his counterpart). */
  private static boolean isAttributePlace(List<Unit> before) {
    int last = before.size() - 1;
    if (last > 0 && before.get(last).is(Kind.CLITIC)) {
      last--;
      return before.get(last).is(Kind.NOUN);
    }
    return last >= 0 && before.get(last).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME);
  }

  /** «نائب وزير خارجية بيونج يانج، كيم سون جيونج»: title, state, comma and person are one name. */
  private Unit titled(
      Sentence sentence, LinkedMention title, Map<Integer, List<LinkedMention>> starts) {
    LinkedMention head = title;
    int to = title.to();
    int at = to;
    int commas = 0;
    boolean statePassed = false;
    while (at < sentence.size()) {
      if (commas == 0 && isComma(sentence.token(at))) {
        commas++;
        at++;
        continue;
      }
      Optional<LinkedMention> next = starts.getOrDefault(at, List.of()).stream().findFirst();
      if (next.isEmpty() && commas == 0 && opensInstitution(sentence, at)) {
        at += 2;
        continue;
      }
      if (next.isEmpty() && commas == 0 && sentence.token(at).tag().equals("DTJJ")) {
        at++; // «المرشح اليساري غوستافو بيترو»: the left-wing candidate Gustavo Petro
        continue;
      }
      if (next.isEmpty()) {
        break;
      }
      LinkedMention mention = next.get();
      if (mention.type() == MentionType.PERSON) {
        boolean same = mention.mention().entity().equals(title.mention().entity());
        if (same && title.mention().entity().isPresent()) {
          head = mention;
          to = mention.to();
        }
        break;
      }
      boolean definite = sentence.token(to - 1).form().startsWith("ال");
      boolean state =
          mention.type() == MentionType.NATIONALITY
              || !definite
                  && (mention.type() == MentionType.COUNTRY
                      || mention.type() == MentionType.LOCATION);
      if (commas > 0 || !state || statePassed) {
        break;
      }
      statePassed = true;
      at = mention.to();
      to = at;
    }
    return group(Kind.NAME, sentence, title.from(), to, head);
  }

  /** «الأمين العام [للاتحاد] فلان» (Secretary General of the union so-and-so). */
  private static boolean opensInstitution(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at).isProclitic()
        && sentence.token(at).form().equals("ل")
        && sentence.token(at + 1).tag().startsWith("DTNN");
  }

  private static boolean isComma(Token token) {
    return token.form().equals("،") || token.form().equals(",");
  }

  private Unit tagged(Sentence sentence, int i, List<Unit> before) {
    Token token = sentence.token(i);
    if (token.isPunctuation() || !Character.isLetterOrDigit(token.form().codePointAt(0))) {
      return word(punctuation(token), sentence, i, i + 1, List.of());
    }
    List<VerbReading> readings = finite(sentence, token, before);
    if (!readings.isEmpty()) {
      return word(Kind.VERB, sentence, i, i + 1, readings);
    }
    Kind kind = isEpithet(token, before) ? Kind.ADJECTIVE : kind(sentence, token);
    if (kind == Kind.NOUN && isOrdinal(token, before)) {
      kind = Kind.ADJECTIVE;
    }
    if (kind == Kind.ADJECTIVE && isDoer(sentence, token, before)) {
      kind = Kind.NOUN;
    }
    return word(kind, sentence, i, i + 1, List.of());
  }

  /** «المركز الثاني» (second place), for which the tagger sees a name. */
  private boolean isOrdinal(Token token, List<Unit> before) {
    return token.form().startsWith("ال")
        && !before.isEmpty()
        && before.get(before.size() - 1).is(Kind.NOUN)
        && before.get(before.size() - 1).head().form().startsWith("ال")
        && words.isOrdinal(Participants.bare(token));
  }

  /** «قتل مسلح جنديا» (a gunman killed a soldier): no killing is armed. */
  private boolean isDoer(Sentence sentence, Token token, List<Unit> before) {
    Unit last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null
        && (last.is(Kind.PREPOSITION)
            || followedByPronoun(sentence, token) // «يقتل صديقتها» (kills her friend)
            || last.is(Kind.NOUN)
                && !last.head().form().startsWith("ال") // «الهجوم الانتحاري»: the suicide attack
                && words.tellsEvent(last.nounKey()))
        && words.isPerson(nounKey(sentence, token.index()));
  }

  /** «رئيس الوزراء المكلف» (the prime minister designate): a participle with the article. */
  private static boolean isEpithet(Token token, List<Unit> before) {
    return token.form().startsWith("ال")
        && PARTICIPLES.contains(token.tag())
        && !before.isEmpty()
        && before.get(before.size() - 1).is(Kind.NAME);
  }

  /** The readings as a finite verb of a text in the third person, if it is one. */
  private List<VerbReading> finite(Sentence sentence, Token token, List<Unit> before) {
    if (token.isProclitic() || token.isEnclitic() || token.form().length() < 2) {
      return List.of();
    }
    boolean tagged = token.isTaggedVerb();
    if (!tagged && !TAGS_OF_MISSED_VERBS.contains(token.tag())) {
      return List.of();
    }
    List<VerbReading> readings =
        wholeReadings(sentence, token).stream()
            .filter(r -> r.tense() != Tense.IMPERATIVE && r.person() != Person.SECOND)
            .filter(r -> !isJussive(r, token.form()) || mayBeJussive(sentence, token.index()))
            .toList();
    if (!tagged) {
      boolean noun = mayBeNoun(sentence, token);
      boolean opens =
          opensClause(sentence, token.index())
              && (followedByPronoun(sentence, token) && !goesOnWithMasdar(before) || !noun);
      boolean onlyVerb = !noun && hasObjectPronoun(sentence, token);
      boolean verb =
          isTrigger(readings)
              && (opens
                  || onlyVerb
                  || hasNominativeBehind(sentence, token)
                  || opensClause(sentence, token.index()) && asksFor(sentence, token, readings)
                  || followsItsSubject(before)
                  || bringsBackItsNoun(sentence, token, before, readings)
                  || !noun && isToldOfIndefinite(token, before, readings)
                  || isOnlyPredicate(sentence, token.index(), readings));
      return verb ? third(readings) : List.of();
    }
    boolean noun = verbs.isNoun(token.form());
    if (isGenitiveMasdar(sentence, token, before)) {
      return List.of();
    }
    if (isSubjectOf(sentence, token, before)) {
      return List.of();
    }
    if (token.tag().equals("VBD")
        && mayBeNoun(sentence, token)
        && followsVerbAndSubject(before)
        && !describes(sentence, token, before)) {
      return List.of();
    }
    if (noun && readings.stream().noneMatch(r -> r.person() == Person.THIRD)) {
      return List.of();
    }
    Tense tense = token.tag().equals("VBP") ? Tense.IMPERFECT : Tense.PERFECT;
    List<VerbReading> ordered = new ArrayList<>(third(readings));
    ordered.sort(Comparator.comparing(r -> r.tense() == tense ? 0 : 1));
    return ordered.isEmpty() && !noun ? unknown(token, tense) : ordered;
  }

  /**
   * Before a pronoun the silent alif goes and ى is written ا: «وصفوها» (they described her) is
   * وصفوا + ها, «أجراها» (he held them) أجرى + ها.
   */
  private List<VerbReading> wholeReadings(Sentence sentence, Token token) {
    String form = token.form();
    if (!followedByPronoun(sentence, token)) {
      return verbs.readings(form);
    }
    if (form.endsWith("ا")) {
      List<VerbReading> defective = verbs.readings(form.substring(0, form.length() - 1) + "ى");
      return defective.isEmpty() ? verbs.readings(form) : defective;
    }
    return verbs.readings(form.endsWith("و") ? form + "ا" : form);
  }

  /** «تقل» of أقال (dismiss), «تجر» of أجرى: weak verbs are shortened in the jussive only. */
  private static boolean isJussive(VerbReading reading, String form) {
    String lemma = reading.lemma();
    if (reading.tense() != Tense.IMPERFECT
        || reading.number() != VerbReading.Number.SINGULAR
        || lemma.length() < 3
        || form.length() < 3) {
      return false;
    }
    boolean hollow = lemma.charAt(lemma.length() - 2) == 'ا';
    boolean defective = lemma.endsWith("ى");
    boolean full =
        hollow
            ? isLong(form.charAt(form.length() - 2))
            : !defective || isLong(form.charAt(form.length() - 1));
    return !full;
  }

  private static boolean isLong(char letter) {
    return letter == 'ا' || letter == 'و' || letter == 'ي' || letter == 'ى' || letter == 'ئ';
  }

  private static boolean mayBeJussive(Sentence sentence, int i) {
    return i > 0 && JUSSIVE_PARTICLES.contains(sentence.token(i - 1).form());
  }

  /**
   * «أعلن الجنرال ترشحه» (the general announced his candidacy): behind verb and subject no other
   * verb in the perfect can stand without a conjunction, but for كان (had).
   */
  private static boolean followsVerbAndSubject(List<Unit> before) {
    int i = before.size() - 1;
    while (i >= 0 && (isOfSubject(before.get(i)) || isDate(before, i))) {
      i--;
    }
    return i >= 0
        && i < before.size() - 1
        && before.get(i).is(Kind.VERB)
        && before.get(i).readings().stream().noneMatch(r -> r.lemma().equals("كان"));
  }

  /** «لم يطرأ تغير على» (no change occurred in): right behind a verb stands its subject. */
  private boolean isSubjectOf(Sentence sentence, Token token, List<Unit> before) {
    Unit last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null
        && last.is(Kind.VERB)
        && last.readings().stream().allMatch(reading -> reading.tense() == Tense.IMPERFECT)
        && mayBeNoun(sentence, token);
  }

  /** «في قضية قتل رجل» (in the case of a man's killing): no case kills. */
  private boolean isGenitiveMasdar(Sentence sentence, Token token, List<Unit> before) {
    Unit last = before.isEmpty() ? null : before.get(before.size() - 1);
    int next = token.index() + 1;
    boolean described = // «في جريمة قتل فيها»
        next + 1 < sentence.size()
            && (sentence.token(next).isEnclitic() || sentence.token(next + 1).isEnclitic());
    return last != null
        && !described
        && words.isMasdar(Letters.key(token.form()))
        && (isCase(last)
            || last.is(Kind.CONJUNCTION) && (isOfCharge(before) || sharesGenitive(before)));
  }

  /**
   * «يخطط لاختطاف وقتل الفتاتين» (plans to abduct and kill the two girls): before و stands another
   * masdar of an act on somebody, which lacks its genitive.
   */
  private boolean sharesGenitive(List<Unit> before) {
    int masdar = before.size() - 2;
    return masdar > 0
        && before.get(masdar).is(Kind.NOUN)
        && words.actsOnSomebody(before.get(masdar).nounKey())
        && before.get(masdar - 1).is(Kind.PREPOSITION);
  }

  private boolean isCase(Unit unit) {
    return unit.is(Kind.NOUN)
        && !unit.head().form().startsWith("ال")
        && words.classifiesEvent(unit.nounKey());
  }

  /** «بتهمة تشكيل عصابة وقتل جنود» (charged with forming a gang and killing soldiers). */
  private boolean isOfCharge(List<Unit> before) {
    int i = before.size() - 2;
    while (i > 0 && before.get(i).is(Kind.NOUN, Kind.NAME, Kind.ADJECTIVE, Kind.CONJUNCTION)) {
      if (isCase(before.get(i - 1)) && before.get(i).is(Kind.NOUN)) {
        return true;
      }
      i--;
    }
    return false;
  }

  /** «اتفاقا وقعته روسيا» (an agreement that Russia signed): its pronoun means the noun before. */
  private static boolean describes(Sentence sentence, Token token, List<Unit> before) {
    Unit last = before.get(before.size() - 1);
    boolean indefinite = last.is(Kind.NOUN, Kind.ADJECTIVE) && !last.head().form().startsWith("ال");
    int next = token.index() + 1;
    boolean preposition = next + 1 < sentence.size() && sentence.token(next).tag().equals("IN");
    int pronoun = preposition ? next + 1 : next; // «خطابا هاجم فيه»: in which he attacked
    return indefinite
        && pronoun < sentence.size()
        && sentence.token(pronoun).isEnclitic()
        && sentence.token(pronoun).tag().equals("PRP");
  }

  private static boolean isOfSubject(Unit unit) {
    return unit.is(Kind.NAME, Kind.NOUN, Kind.ADJECTIVE, Kind.PREPOSITION);
  }

  /** A date, and the comma on either side of it: «أعلنت الشركة، الاثنين، توقف العمل». */
  private static boolean isDate(List<Unit> before, int i) {
    Unit unit = before.get(i);
    return unit.is(Kind.DATE)
        || unit.is(Kind.COMMA)
            && (i > 0 && before.get(i - 1).is(Kind.DATE)
                || i + 1 < before.size() && before.get(i + 1).is(Kind.DATE));
  }

  /**
   * «تجنب الرئيس زيارة القاعدة» (the president avoided visiting the base): the first word of a
   * sentence that has no other verb, with a definite noun and one more noun behind it.
   */
  private static boolean isOnlyPredicate(Sentence sentence, int i, List<VerbReading> readings) {
    return i == 0
        && sentence.block() != BlockType.HEADLINE
        && sentence.size() > 3
        && sentence.token(sentence.size() - 1).isPunctuation()
        && sentence.token(1).tag().matches("DTNNS?|NNP|DTNNP")
        && readings.stream().anyMatch(r -> r.tense() == Tense.PERFECT)
        && sentence.token(2).tag().matches("NNS?|DTNNS?|IN")
        && sentence.tokens().stream().noneMatch(Token::isTaggedVerb);
  }

  /** «استقالته» (his resignation) is استقالة + ه, though استقالت alone is a verb. */
  private boolean mayBeNoun(Sentence sentence, Token token) {
    String form = token.form();
    return verbs.isNoun(form)
        || words.isMasdar(Letters.key(form))
        || form.endsWith("ت")
            && followedByPronoun(sentence, token)
            && verbs.isNoun(form.substring(0, form.length() - 1) + "ة");
  }

  /** Where a verb is to be expected though the tagger sees a noun: nothing governs the word. */
  private static boolean opensClause(Sentence sentence, int i) {
    if (i == 0) {
      return true;
    }
    String tag = sentence.token(i - 1).tag();
    return tag.equals("CC") || tag.equals("PUNC") || tag.equals("RP");
  }

  /**
   * «إن بوتين تبادل الرسائل» (that Putin exchanged letters): behind a name at the head of a clause
   * that has no verb yet, a word that may be a verb or its masdar is the verb.
   */
  private static boolean followsItsSubject(List<Unit> before) {
    int last = before.size() - 1;
    if (last > 0
        && before.get(last).is(Kind.CLITIC)
        && before.get(last - 1).is(Kind.COMPLEMENTIZER)) {
      return true; // «وأنهما تعهدا»: and that the two have pledged
    }
    int subject = last;
    while (subject >= 0 && last - subject < 3 && isDefinite(before.get(subject))) {
      subject--; // «أن القضاء المصري أمر بسجنها»: that the Egyptian judiciary ordered
    }
    if (subject >= 0 && subject < last && before.get(subject).is(Kind.COMPLEMENTIZER)) {
      return true; // «أن الجيش قصف المدينة»: that the army shelled the city
    }
    if (before.isEmpty() || !before.get(last).is(Kind.NAME)) {
      return false;
    }
    int i = last;
    while (i >= 0 && before.get(i).is(Kind.NAME, Kind.CONJUNCTION)) {
      i--;
    }
    return i < 0 || before.get(i).is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.COLON);
  }

  private static boolean isDefinite(Unit unit) {
    return unit.is(Kind.NOUN, Kind.ADJECTIVE) && unit.head().form().startsWith("ال");
  }

  private static boolean followedByPronoun(Sentence sentence, Token token) {
    return token.index() + 1 < sentence.size() && sentence.token(token.index() + 1).isEnclitic();
  }

  /**
   * «هجمات شنها التنظيم» (attacks that the organisation launched): behind the noun that a verb has
   * as its fixed object, and with the pronoun that brings it back, no masdar stands.
   */
  private boolean bringsBackItsNoun(
      Sentence sentence, Token token, List<Unit> before, List<VerbReading> readings) {
    Unit last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null
        && last.is(Kind.NOUN)
        && !last.head().form().startsWith("ال")
        && followedByPronoun(sentence, token)
        && readings.stream()
            .filter(reading -> reading.tense() == Tense.PERFECT)
            .anyMatch(reading -> words.launches(reading.lemma(), last.nounKey()));
  }

  /** «خلية خططت لاغتيال» (a cell that planned to assassinate): in ـت ends no noun that has ة. */
  private static boolean isToldOfIndefinite(
      Token token, List<Unit> before, List<VerbReading> readings) {
    Unit last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null
        && last.is(Kind.NOUN)
        && last.head().form().endsWith("ة")
        && !last.head().form().startsWith("ال")
        && token.form().endsWith("ت")
        && readings.stream()
            .anyMatch(
                r ->
                    r.tense() == Tense.PERFECT
                        && r.gender() == VerbReading.Gender.FEMININE
                        && r.number() == VerbReading.Number.SINGULAR);
  }

  /** «أيدتها» (she supported her), «بيان نشره»; but «خفضها» (its reduction) has a possessive. */
  private static boolean hasObjectPronoun(Sentence sentence, Token token) {
    return followedByPronoun(sentence, token)
        && (token.form().endsWith("ت")
            || !sentence.token(token.index() + 1).tag().equals("PRP$")
            || token.index() > 0 && sentence.token(token.index() - 1).tag().matches("NNS?|JJ"));
  }

  /** «بحرق القرى ثم هدمها» (of burning the villages and razing them): one masdar and another. */
  private boolean goesOnWithMasdar(List<Unit> before) {
    int i = before.size() - 2;
    while (i > 0 && before.get(i).is(Kind.NOUN, Kind.NAME, Kind.ADJECTIVE)) {
      i--;
    }
    return i >= 0
        && i + 2 < before.size()
        && before.get(i).is(Kind.PREPOSITION, Kind.CONJUNCTION)
        && before.get(i + 1).is(Kind.NOUN)
        && !before.get(i + 1).head().form().startsWith("ال");
  }

  /**
   * «وجرح حارسان» (and two guards were wounded), «خطفهم مسلحون» (gunmen abducted them), «دربتها
   * تركيا» (Turkey trained them): what a noun governs has no nominative ending, and behind a
   * possessive stands no name.
   */
  private boolean hasNominativeBehind(Sentence sentence, Token token) {
    boolean pronoun = followedByPronoun(sentence, token);
    int next = token.index() + (pronoun ? 2 : 1);
    if (next >= sentence.size() || !pronoun && !opensClause(sentence, token.index())) {
      return false;
    }
    Token subject = sentence.token(next);
    return isNominative(sentence, subject)
        || pronoun && token.form().endsWith("ت") && subject.tag().endsWith("NNP");
  }

  private boolean isNominative(Sentence sentence, Token noun) {
    String form = noun.form();
    String key = nounKey(sentence, noun.index());
    return form.length() > 4
        && (form.endsWith("ون") || form.endsWith("ان"))
        && noun.tag().matches("(DT)?(NNS|JJ)")
        && words.isPerson(key.substring(0, key.length() - 2));
  }

  /**
   * «، وأمر بنشر» (and ordered the deployment of), for which the tagger sees «an order»: behind a
   * comma and و, before the preposition that the verb asks for.
   */
  private boolean asksFor(Sentence sentence, Token token, List<VerbReading> readings) {
    int i = token.index();
    return i > 1
        && i + 1 < sentence.size()
        && sentence.token(i - 1).tag().equals("CC")
        && isComma(sentence.token(i - 2))
        && sentence.token(i + 1).tag().equals("IN")
        && readings.stream()
            .filter(r -> r.tense() == Tense.PERFECT)
            .anyMatch(r -> words.asksFor(r.lemma(), sentence.token(i + 1).form()));
  }

  private boolean isTrigger(List<VerbReading> readings) {
    return readings.stream().anyMatch(r -> words.isVerb(r.lemma()));
  }

  private static List<VerbReading> third(List<VerbReading> readings) {
    List<VerbReading> third = readings.stream().filter(r -> r.person() == Person.THIRD).toList();
    return third.isEmpty() ? readings : third;
  }

  /**
   * A word that the tagger takes for a verb and no list knows still ends its neighbours' clauses.
   */
  private static List<VerbReading> unknown(Token token, Tense tense) {
    return List.of(
        new VerbReading(
            token.form(),
            tense,
            VerbReading.Voice.ACTIVE,
            Person.THIRD,
            VerbReading.Gender.MASCULINE,
            VerbReading.Number.SINGULAR));
  }

  private static Kind kind(Sentence sentence, Token token) {
    String tag = token.tag();
    if (token.isEnclitic() || tag.startsWith("PRP") && follows(sentence, token)) {
      return Kind.CLITIC;
    }
    if (tag.startsWith("PRP")) {
      return Kind.PRONOUN;
    }
    if (tag.equals("DT") || tag.equals("NOUN_QUANT")) {
      return Kind.DETERMINER;
    }
    if (tag.equals("CD")) {
      return Kind.NUMBER;
    }
    if (tag.contains("JJ") || tag.startsWith("ADJ") || tag.startsWith("DTADJ")) {
      return Kind.ADJECTIVE;
    }
    if (tag.contains("NN")
        || tag.equals("VBG")
        || tag.equals("VN")
        || tag.equals("DTVN")
        || tag.equals("DTVBG")
        || tag.startsWith("VB")) {
      return Kind.NOUN;
    }
    return switch (tag) {
      case "IN" -> Kind.PREPOSITION;
      case "CC" -> Kind.CONJUNCTION;
      case "WP" -> Kind.RELATIVE;
      case "RP" -> Kind.PARTICLE;
      default -> Kind.OTHER;
    };
  }

  /** «بها» (in it): a pronoun written onto a preposition of one letter. */
  private static boolean follows(Sentence sentence, Token pronoun) {
    return pronoun.index() > 0
        && sentence.token(pronoun.index() - 1).isProclitic()
        && sentence.token(pronoun.index() - 1).tag().equals("IN");
  }

  private static Kind punctuation(Token token) {
    String form = token.form();
    if (isComma(token) || form.equals("؛") || form.equals(";")) {
      return Kind.COMMA;
    }
    if (form.equals(":")) {
      return Kind.COLON;
    }
    if (QUOTES.contains(form)) {
      return Kind.QUOTE;
    }
    if (form.equals("%") || form.equals("٪")) {
      return Kind.PERCENT;
    }
    if (form.equals("(") || form.equals("[")) {
      return Kind.OPEN;
    }
    if (form.equals(")") || form.equals("]")) {
      return Kind.CLOSE;
    }
    return DASHES.contains(form) ? Kind.COMMA : Kind.OTHER;
  }

  private Unit group(Kind kind, Sentence sentence, int from, int to, LinkedMention mention) {
    return new Unit(
        kind,
        from,
        to,
        sentence.token(from),
        Optional.of(mention),
        List.of(),
        mention.type() == MentionType.TITLE ? forms(sentence, from, to) : "",
        nounKey(sentence, from));
  }

  private Unit word(Kind kind, Sentence sentence, int from, int to, List<VerbReading> readings) {
    return new Unit(
        kind,
        from,
        to,
        sentence.token(from),
        Optional.empty(),
        readings,
        forms(sentence, from, to),
        nounKey(sentence, from));
  }

  private static String forms(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(sentence.token(i).form());
    }
    return words.toString();
  }

  /** «أصواتهم» (their votes) is أصوات + هم, for all that «حياتهم» is حياة + هم. */
  private boolean isPluralOfThings(String form) {
    return form.endsWith("ات")
        && verbs.isNoun(form)
        && !verbs.isNoun(form.substring(0, form.length() - 1) + "ة");
  }

  /** «دعوتها» (her call) is دعوة + ها: before a pronoun, ة is written ت. */
  private String nounKey(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String key = Participants.bare(token);
    boolean beforePronoun = i + 1 < sentence.size() && sentence.token(i + 1).isEnclitic();
    boolean plural = token.tag().endsWith("NNS"); // «قواتها»: its forces
    return beforePronoun
            && key.endsWith("ت")
            && !plural
            && !token.isTaggedVerb()
            && !isPluralOfThings(token.form())
        ? key.substring(0, key.length() - 1) + "ه"
        : key;
  }
}
