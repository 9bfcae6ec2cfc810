package org.isnad.mentions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.DataFileException;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.BlockType;

/**
 * Finds names, nationalities and titles: the votes of a sequence model and of the gazetteers,
 * joined.
 *
 * <p>The order of precedence, in one place:
 *
 * <ol>
 *   <li>The longer name wins over what it overlaps: «وزارة الخارجية الأمريكية» over «الأمريكية».
 *   <li>Of two that overlap and are of one length, a list wins over the model, unless the listed
 *       form is often something else (مالي: Mali, or financial); then the model decides.
 *   <li>Inside an organisation or a title, countries, places and nationalities remain as mentions
 *       of their own, and inside a title its institution.
 *   <li>A person's name of several words keeps nothing inside: «جورجيا ميلوني» (Giorgia Meloni)
 *       names no Georgia.
 * </ol>
 *
 * <p>A document is one text: what is named in full once is known by a part of its name afterwards.
 * Immutable and safe for all threads; linear in the length of the text.
 */
public final class NameTagger {

  private static final String MODEL = "/org/isnad/models/ner/names.crf";
  private static final String EVIDENCE = "ner/names.crf";
  private static final double LISTED = 0.95;
  private static final double REPEATED = 0.75;
  private static final double BESIDE = 0.9;
  private static final double SURE_OF_PERSON = 0.6;

  /** As likely as not, and surer than a listed name that stands against it. */
  private static final double LIKELY = 0.5;

  private static final double SURE = 0.8;
  private static final String PROPER_NOUN = "NNP";
  private static final String DEFINITE_NAME = "DTNNP";
  private static final String COMMON_NOUN = "NN";
  private static final String DEFINITE_NOUN = "DTNN";
  private static final String FOR = "ل";
  private static final Set<String> COMMON_NOUN_TAGS = Set.of("DTNN", "DTNNS");

  /** What makes somebody a minister, ambassador or spokesman. */
  private static final Set<String> OFFICES =
      Set.of("minister-of", "ambassador-of", "spokesperson-of");

  private final NameModel model;
  private final String modelName;
  private final NameFeatures features;
  private final Gazetteer gazetteer;
  private final Titles titles;
  private final PlaceNouns placeNouns;
  private final NameMargins margins;
  private final IntroducedNames introduced;
  private final NisbasBesideNouns nisbas;
  private final CountryAdjectives countryAdjectives;
  private final PersonExtent extent;
  private final ClubNames clubs;
  private final QuotedNames quoted;

  private NameTagger(
      NameModel model,
      String modelName,
      NameFeatures features,
      Gazetteer gazetteer,
      Titles titles,
      PlaceNouns placeNouns,
      NameMargins margins,
      IntroducedNames introduced,
      NisbasBesideNouns nisbas,
      CountryAdjectives countryAdjectives,
      PersonExtent extent,
      ClubNames clubs,
      QuotedNames quoted) {
    this.model = model;
    this.modelName = modelName;
    this.features = features;
    this.gazetteer = gazetteer;
    this.titles = titles;
    this.placeNouns = placeNouns;
    this.margins = margins;
    this.introduced = introduced;
    this.nisbas = nisbas;
    this.countryAdjectives = countryAdjectives;
    this.extent = extent;
    this.clubs = clubs;
    this.quoted = quoted;
  }

  /**
   * Loads the model and the titles.
   *
   * @param gazetteer the names that are known
   * @throws DataFileException if the model or a data file is damaged
   */
  public static NameTagger load(Gazetteer gazetteer) {
    try (InputStream in = NameTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new DataFileException(
            List.of(EVIDENCE + ": not in the library's jar; train it with train-names"));
      }
      return load(gazetteer, NameModel.read(EVIDENCE, in), EVIDENCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Loads the titles beside another model.
   *
   * @param gazetteer the names that are known
   * @param model a model that was trained with the library's word classes
   * @param modelName what mentions give as their evidence
   * @throws DataFileException if a data file is damaged
   */
  public static NameTagger load(Gazetteer gazetteer, NameModel model, String modelName) {
    Titles titles = Titles.load();
    PlaceNouns placeNouns = PlaceNouns.load();
    NameParticles particles = NameParticles.load();
    NameMargins margins = NameMargins.load(gazetteer, placeNouns, particles);
    return new NameTagger(
        model,
        modelName,
        new NameFeatures(WordClasses.load(), gazetteer, titles),
        gazetteer,
        titles,
        placeNouns,
        margins,
        new IntroducedNames(placeNouns, particles, gazetteer, margins, titles),
        NisbasBesideNouns.load(gazetteer, titles),
        new CountryAdjectives(gazetteer, particles),
        new PersonExtent(gazetteer, particles, margins, titles),
        new ClubNames(gazetteer, particles),
        new QuotedNames(gazetteer));
  }

  /**
   * The names of a document.
   *
   * @param sentences all its sentences, labels and date lines included
   * @return mentions in text order; mentions of one type never overlap
   */
  public List<NameMention> tag(List<Sentence> sentences) {
    List<CrfModel.Labels> labels = labels(sentences);
    boolean sport = clubs.isAboutSport(sentences);
    List<List<Candidate>> chosen = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      List<Candidate> candidates = candidates(sentence, labels.get(s));
      List<Candidate> names =
          choose(sentence, sport ? withClubs(sentence, candidates) : candidates);
      chosen.add(extent.withSurnames(sentence, names));
    }
    KnownNames known = KnownNames.of(sentences, chosen, gazetteer, SURE_OF_PERSON);
    List<NameMention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Candidate> here =
          new ArrayList<>(known.corrected(sentence, chosen.get(sentence.index())));
      here.addAll(known.repeated(sentence, here, REPEATED));
      here = known.joined(sentence, here);
      here.addAll(nested(sentence, here));
      here.addAll(titles(sentence, here));
      here.sort(Candidate.TEXT_ORDER);
      here.forEach(
          candidate ->
              mentions.add(
                  candidate.mention(
                      sentence,
                      lettersBefore(sentence, candidate),
                      QuotedNames.lettersAfter(sentence, candidate))));
    }
    return List.copyOf(mentions);
  }

  /** A club takes the place of a town of its name. */
  private List<Candidate> withClubs(Sentence sentence, List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates);
    for (Candidate club : clubs.in(sentence)) {
      all.removeIf(c -> c.from() == club.from() && c.to() == club.to());
      all.add(club);
    }
    return all;
  }

  private int lettersBefore(Sentence sentence, Candidate candidate) {
    return switch (candidate.type()) {
      case COUNTRY -> gazetteer.lettersBefore(sentence, candidate.from());
      case PERSON -> candidate.listed() ? 0 : lettersBeforePerson(sentence.token(candidate.from()));
      case LOCATION ->
          candidate.listed()
              ? gazetteer.lettersBefore(sentence, candidate.from())
              : gazetteer.lettersBeforePlace(sentence, candidate);
      default -> 0;
    };
  }

  /** «هدف لماريو» (a goal for Mario), where the segmenter left the preposition on the name. */
  private int lettersBeforePerson(Token first) {
    boolean glued =
        first.key().startsWith(FOR)
            && first.attachment() == Token.Attachment.STEM
            && gazetteer.givenName(first.key()).isEmpty()
            && gazetteer.familyName(first.key()).isEmpty()
            && gazetteer
                .givenName(first.key().substring(1))
                .filter(name -> !name.ambiguous())
                .isPresent();
    return glued ? 1 : 0;
  }

  /** What the model says of each sentence; labels and date lines are no running text. */
  private List<CrfModel.Labels> labels(List<Sentence> sentences) {
    Iterator<CrfModel.Labels> running =
        model
            .label(sentences.stream().filter(NameTagger::isRunningText).toList(), features)
            .iterator();
    return sentences.stream()
        .map(
            s -> isRunningText(s) ? margins.cut(s, running.next()) : CrfModel.Labels.none(s.size()))
        .toList();
  }

  private static boolean isRunningText(Sentence sentence) {
    return sentence.block() != BlockType.LABEL && sentence.block() != BlockType.DATELINE;
  }

  private List<Candidate> candidates(Sentence sentence, CrfModel.Labels labels) {
    List<Candidate> candidates = new ArrayList<>();
    addModelled(sentence, labels, candidates);
    candidates.addAll(introduced.in(sentence, labels));
    for (int i = 0; i < sentence.size(); i++) {
      for (Gazetteer.Entry entry : gazetteer.matchesAt(sentence, i)) {
        boolean another = entry.length() == 1 && isAnotherWord(entry, sentence, labels, i);
        if (!another && (!entry.ambiguous() || supported(entry, sentence, labels, i))) {
          candidates.add(
              new Candidate(
                  i,
                  i + entry.length(),
                  entry.type(),
                  entry.ambiguous() ? doubtful(labels, i) : LISTED,
                  entry.evidence(),
                  true,
                  entry.kind() == Kind.PERSON && entry.length() == 1));
        }
      }
    }
    candidates.addAll(quoted.in(sentence));
    besideNouns(sentence, labels, candidates);
    namedAfterPeople(sentence, candidates);
    return behindTitles(sentence, candidates);
  }

  /**
   * «وزير الثقافة المصري سامح حداد» (the Egyptian minister of culture Sameh Haddad): the adjective
   * is no part of his name.
   */
  private void besideNouns(Sentence sentence, CrfModel.Labels labels, List<Candidate> candidates) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean ofCountry = countryAdjectives.isAdjective(sentence, i);
      if (!ofCountry && !nisbas.isAdjective(sentence, i, labels)) {
        continue;
      }
      int at = i;
      candidates.removeIf(c -> isModelledPerson(c) && c.from() == at && c.length() == 1);
      candidates.replaceAll(c -> isModelledPerson(c) && c.from() == at ? c.startingAt(at + 1) : c);
      Kind kind = ofCountry ? Kind.COUNTRY : Kind.NISBA;
      for (Gazetteer.Entry entry : gazetteer.matchesAt(sentence, i)) {
        if (entry.kind() == kind && entry.length() == 1) {
          candidates.add(
              new Candidate(
                  i, i + 1, MentionType.NATIONALITY, BESIDE, entry.evidence(), true, false));
        }
      }
    }
  }

  /** «مؤسسة سامي الحداد» (the foundation), «مكتبة الملك فهد الوطنية» (the King Fahd library). */
  private void namedAfterPeople(Sentence sentence, List<Candidate> candidates) {
    List<Candidate> bodies = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (gazetteer.isNamedAfterPeople(sentence, i)) {
        int to = behindPerson(sentence, i + 1, candidates);
        boolean adjective = to < sentence.size() && sentence.token(to).tag().equals("DTJJ");
        if (to > i + 1) {
          bodies.add(
              new Candidate(
                  i,
                  adjective ? to + 1 : to,
                  MentionType.ORGANIZATION,
                  QuotedNames.CONFIDENCE,
                  QuotedNames.FILE,
                  true,
                  false));
        }
      }
    }
    candidates.addAll(bodies);
  }

  /** Behind a person's name, or behind a title of one word and a given name at least. */
  private int behindPerson(Sentence sentence, int at, List<Candidate> candidates) {
    boolean titled =
        at + 1 < sentence.size()
            && titles.matchesAt(sentence, at).stream()
                .anyMatch(title -> title.length() == 1 && title.definite())
            && gazetteer.givenName(sentence.token(at + 1).key()).isPresent();
    int name = titled ? at + 1 : at;
    return candidates.stream()
        .filter(c -> c.type() == MentionType.PERSON && c.from() == name)
        .mapToInt(Candidate::to)
        .max()
        .orElse(titled ? name + 1 : at);
  }

  private static boolean isModelledPerson(Candidate candidate) {
    return candidate.type() == MentionType.PERSON && !candidate.listed();
  }

  /** How sure the model is that a listed form is a name. */
  private static double doubtful(CrfModel.Labels labels, int i) {
    return labels.at(i).type().isPresent() ? labels.confidences()[i] : LIKELY;
  }

  /**
   * «وزير خارجية بيونغ يانغ» (Pyongyang's foreign minister) is a title, and what stands behind a
   * complete title («المتحدث باسم الوزارة فيدانت باتيل») is a person, whatever the model took it
   * for.
   */
  private List<Candidate> behindTitles(Sentence sentence, List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>(candidates);
    int i = 0;
    while (i < sentence.size()) {
      Optional<Titles.Match> title = titles.matchesAt(sentence, i).stream().findFirst();
      if (title.isEmpty()) {
        i++;
        continue;
      }
      int from = i;
      int to = i + title.get().length();
      if (title.get().length() > 1) {
        kept.removeIf(
            c -> c.type() == MentionType.ORGANIZATION && c.from() > from && c.from() < to);
      }
      Optional<Candidate> institution = institution(title.get(), to, candidates);
      int end = institution.map(Candidate::to).orElse(to);
      boolean complete = institution.isPresent() || innermost(title.get()).portfolio().isPresent();
      int behind = behindState(end, candidates);
      if (complete || behind > end) {
        kept.replaceAll(
            c ->
                c.from() == behind && !c.listed() && c.length() > 1 ? c.as(MentionType.PERSON) : c);
      }
      i = to;
    }
    return kept;
  }

  /** Past the nationality or country that may stand between a title and its bearer's name. */
  private static int behindState(int at, List<Candidate> names) {
    int behind = at;
    for (Candidate name : names) {
      boolean state = name.type() == MentionType.NATIONALITY || name.type() == MentionType.COUNTRY;
      if (name.from() == at && state) {
        behind = Math.max(behind, name.to());
      }
    }
    return behind;
  }

  /**
   * «سرت تكهنات» (rumours spread), not the town of Sirte; «12 نيسان/أبريل» (12 April), not the
   * maker of cars.
   */
  private boolean isAnotherWord(
      Gazetteer.Entry entry, Sentence sentence, CrfModel.Labels labels, int i) {
    boolean announced = i > 0 && placeNouns.contains(sentence.token(i - 1).key());
    boolean verb = sentence.token(i).isTaggedVerb() && labels.at(i).type().isEmpty() && !announced;
    return entry.kind() == Kind.PLACE && verb || entry.ambiguous() && margins.isMonth(sentence, i);
  }

  /**
   * A form that is often something else counts where the model takes it for a name as well; a state
   * or its capital may pass for the body that governs there: «أكدت سول» (Seoul confirmed). Of a
   * body's name the tagger's word is enough where the model has none: «حماس» (Hamas, or zeal).
   */
  private boolean supported(
      Gazetteer.Entry entry, Sentence sentence, CrfModel.Labels labels, int i) {
    Optional<MentionType> type = labels.at(i).type();
    if (type.isEmpty() || isBehindVerb(sentence, labels, i)) {
      return isTaggedAsName(entry, sentence.token(i))
          && (i == 0 || !sentence.token(i - 1).isProclitic())
          && gazetteer.matchesAt(sentence, i).size() == 1;
    }
    if (isNisbaAsBody(sentence, i, type.get())) {
      return entry.kind() == Kind.NISBA;
    }
    boolean state = entry.type() == MentionType.COUNTRY || entry.kind() == Kind.CAPITAL;
    return labels.at(i).begins()
        && (type.get() == entry.type()
            || type.get() == MentionType.LOCATION && entry.type() == MentionType.COUNTRY
            || type.get() == MentionType.ORGANIZATION && state);
  }

  /**
   * «الرئيس [التشيلي]» (the Chilean president), «منافس [كولومبي]» (a Colombian rival), whatever the
   * model took the adjective for.
   */
  private boolean isNisbaAsBody(Sentence sentence, int i, MentionType type) {
    if (i == 0 || type == MentionType.LOCATION) {
      return false;
    }
    String before = sentence.token(i - 1).tag();
    boolean definite = sentence.token(i).form().startsWith("ال");
    boolean agrees =
        definite
            ? before.startsWith(DEFINITE_NOUN) && !before.equals(DEFINITE_NAME)
            : before.equals(COMMON_NOUN) && sentence.token(i).tag().equals("JJ");
    return agrees
        && (type == MentionType.ORGANIZATION || definite)
        && gazetteer.matchesAt(sentence, i).stream()
            .anyMatch(e -> e.kind() == Kind.NISBA && e.length() == 1);
  }

  /**
   * «القوات تستعيد [الموصل]» (the forces regain Mosul), where the model makes one name of it all.
   */
  private static boolean isBehindVerb(Sentence sentence, CrfModel.Labels labels, int i) {
    int at = i;
    while (at > 0 && !labels.at(at).begins() && !sentence.token(at).isTaggedVerb()) {
      at--;
    }
    return labels.at(i).type().isPresent() && at < i && sentence.token(at).isTaggedVerb();
  }

  /**
   * Of «الموصل» (Mosul, or what connects) it is the tagger's word for a name with the article, if
   * news hardly writes it without.
   */
  private boolean isTaggedAsName(Gazetteer.Entry entry, Token token) {
    String tag = token.tag();
    return switch (entry.kind()) {
      case CAPITAL -> tag.endsWith(PROPER_NOUN);
      case PLACE -> tag.equals(DEFINITE_NAME) && margins.isMostlyDefinite(token);
      default -> entry.type() == MentionType.ORGANIZATION && tag.equals(PROPER_NOUN);
    };
  }

  private void addModelled(Sentence sentence, CrfModel.Labels labels, List<Candidate> candidates) {
    int i = 0;
    while (i < sentence.size()) {
      Optional<MentionType> type = labels.at(i).type();
      if (type.isEmpty()) {
        i++;
        continue;
      }
      int to = i + 1;
      while (to < sentence.size() && !labels.at(to).begins() && labels.at(to).type().equals(type)) {
        to++;
      }
      addTrimmed(sentence, labels, i, to, type.get(), candidates);
      i = to;
    }
  }

  private void addTrimmed(
      Sentence sentence,
      CrfModel.Labels labels,
      int from,
      int to,
      MentionType type,
      List<Candidate> candidates) {
    int first = margins.from(sentence, from, to, type);
    int last = beforeAnother(sentence, first, margins.to(sentence, first, to, type), type);
    if (first < last && !isGeneric(sentence, first, last, type)) {
      last = withoutListedTail(sentence, first, last, type);
      if (type == MentionType.PERSON) {
        last = beforeTitle(sentence, first, last);
        last = beforeOffice(sentence, first, last);
        first = behindTitle(sentence, first, last);
      }
      double confidence = 1;
      for (int k = first; k < last; k++) {
        confidence = Math.min(confidence, labels.confidences()[k]);
      }
      if (isTrusted(sentence, first, last, type, confidence)) {
        candidates.add(new Candidate(first, last, type, confidence, modelName, false, false));
      }
    }
  }

  /**
   * Whether what only the model says is believed: rather than not; a person's name also where a
   * list knows how it begins; a common noun with the article, which «الاتحاد» (the union) may be,
   * and what swallows a name that the lists are sure of, «أجرت بيونغ يانغ» (Pyongyang conducted),
   * only if the model is surer.
   */
  private boolean isTrusted(
      Sentence sentence, int from, int to, MentionType type, double confidence) {
    String first = sentence.token(from).key();
    boolean given = gazetteer.givenName(first).isPresent();
    if (to - from == 1) {
      boolean name = given || gazetteer.familyName(first).isPresent();
      boolean common = !name && COMMON_NOUN_TAGS.contains(sentence.token(from).tag());
      return confidence >= (common ? SURE : LIKELY);
    }
    if (type == MentionType.PERSON && given) {
      return true;
    }
    boolean verb = // «أردى الجندي» (the soldier shot): no man's name
        type == MentionType.PERSON && sentence.token(from).tag().equals("VBD");
    return confidence >= (verb || swallows(sentence, from, to, type) ? SURE : LIKELY);
  }

  /**
   * Whether a list is sure of a name inside another; bodies are named after places and adjectives:
   * «جامعة أكسفورد» (the university of Oxford).
   */
  private boolean swallows(Sentence sentence, int from, int to, MentionType type) {
    boolean headed =
        type == MentionType.ORGANIZATION
            && gazetteer.organisationHeadAt(sentence, from).isPresent()
            && IntStream.range(from, to).noneMatch(i -> sentence.token(i).isTaggedVerb());
    for (int i = from; i < to && !headed; i++) {
      for (Gazetteer.Entry entry : gazetteer.matchesAt(sentence, i)) {
        boolean inside = i + entry.length() <= to && entry.length() < to - from;
        boolean sure = !entry.ambiguous() && entry.type() != MentionType.NATIONALITY;
        boolean part = entry.kind() == Kind.PERSON && type == MentionType.PERSON && to - i == 1;
        if (inside && sure && !part) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * «القوات الباكستانية» (the Pakistani forces): a plural that a nationality completes names
   * nobody; «القطاع» (the sector) is no place's name; «نيسان/أبريل» (April) is nobody's.
   */
  private boolean isGeneric(Sentence sentence, int from, int to, MentionType type) {
    if (to - from == 1 && (margins.isMonth(sentence, from) || margins.isNoName(sentence, from))) {
      return true;
    }
    if (to - from == 1
        && (type == MentionType.PERSON && margins.isPeople(sentence, from)
            || isNisbaAsBody(sentence, from, type))) {
      return true;
    }
    if (type == MentionType.LOCATION && to - from == 1) {
      return placeNouns.contains(sentence.token(from).key()) && !isListed(sentence, from, to, type);
    }
    return type == MentionType.ORGANIZATION
        && to - from > 1
        && (gazetteer.isGenericBody(sentence, from)
            || isListedBodyWithNoun(sentence, from, to)
            || sentence.token(from).tag().endsWith("NNS")
                && isListed(sentence, from + 1, to, MentionType.NATIONALITY));
  }

  /**
   * «هاجم أردوغان أوروبا», «عاقب الاتحاد الأوروبي بيلاروسيا», «التقى بوتين أردوغان»: subject and
   * object in a row are no one name; who or what is known by itself ends what the model ran on
   * into.
   */
  private int withoutListedTail(Sentence sentence, int from, int to, MentionType type) {
    for (int i = from + 1; i < to; i++) {
      for (Gazetteer.Entry entry : gazetteer.matchesAt(sentence, i)) {
        boolean place = entry.type() == MentionType.COUNTRY || entry.type() == MentionType.LOCATION;
        boolean ends = i + entry.length() == to && !entry.ambiguous();
        boolean another =
            place
                ? type == MentionType.PERSON || isListed(sentence, from, i, type)
                : isListed(sentence, from, i, MentionType.PERSON)
                    && type == MentionType.PERSON
                    && entry.kind() == Kind.PERSON;
        if (ends && another) {
          return i;
        }
      }
    }
    return to;
  }

  /**
   * «ناشدت المنظمة الدول» (the organisation appealed to the states), «القوات العراقية تستعيد» (…
   * retake): a body whose noun has the article ends before a verb, and before a noun with the
   * article that doesn't agree with it, which is no adjective. What is left of one word names
   * nobody.
   */
  private static int beforeAnother(Sentence sentence, int from, int to, MentionType type) {
    if (type != MentionType.ORGANIZATION
        || from >= to
        || !COMMON_NOUN_TAGS.contains(sentence.token(from).tag())) {
      return to;
    }
    for (int i = from + 1; i < to && sentence.token(i - 1).form().startsWith("ال"); i++) {
      if (sentence.token(i).isTaggedVerb()
          || isOtherNoun(sentence.token(from), sentence.token(i))) {
        return i == from + 1 ? from : i;
      }
    }
    return to;
  }

  private static boolean isOtherNoun(Token body, Token noun) {
    boolean ofOneWoman = noun.form().matches(".*[ةىا]");
    boolean agrees = body.form().endsWith("ة") ? ofOneWoman : !noun.form().matches(".*(ات|ون|ين)");
    return COMMON_NOUN_TAGS.contains(noun.tag())
        && body.tag().equals(DEFINITE_NOUN)
        && body.form().startsWith("ال")
        && !agrees;
  }

  /** «ليراوغ المدافع كاري أرناسون» (to dribble round the defender Kari Arnason). */
  private int behindTitle(Sentence sentence, int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (sentence.token(i).tag().equals(DEFINITE_NOUN) && isTitle(sentence, i)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isTitle(Sentence sentence, int at) {
    String key = sentence.token(at).key();
    return gazetteer.givenName(key).isEmpty()
        && gazetteer.familyName(key).isEmpty()
        && !titles.matchesAt(sentence, at).isEmpty();
  }

  /** «كاليدو كوليبالي مدافع نابولي» (Koulibaly, Naples' defender): the office is no name. */
  private int beforeTitle(Sentence sentence, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (sentence.token(i).tag().equals(COMMON_NOUN) && isTitle(sentence, i)) {
        return i;
      }
    }
    return to;
  }

  /** «سامح حداد [السفير]» (Sameh Haddad … the ambassador): the office of a state is no surname. */
  private int beforeOffice(Sentence sentence, int from, int to) {
    int last = to - 1;
    boolean office =
        last > from + 1
            && sentence.token(last).tag().equals(DEFINITE_NOUN)
            && isTitle(sentence, last)
            && titles.matchesAt(sentence, last).stream()
                .anyMatch(title -> OFFICES.contains(title.title().relation()));
    return office ? last : to;
  }

  /**
   * «الحوثيون السفن الأمريكية» (the Houthis … the American ships), «قصف الحوثيون الأراضي» (the
   * Houthis bombarded the territory): behind a body that bears the article and that a list knows, a
   * noun with the article is another's.
   */
  private boolean isListedBodyWithNoun(Sentence sentence, int from, int to) {
    return IntStream.range(from, Math.min(from + 2, to))
        .anyMatch(
            first ->
                gazetteer.matchesAt(sentence, first).stream()
                    .filter(e -> e.type() == MentionType.ORGANIZATION && !e.ambiguous())
                    .mapToInt(e -> first + e.length())
                    .anyMatch(
                        end ->
                            end < to
                                && COMMON_NOUN_TAGS.contains(sentence.token(end).tag())
                                && sentence.token(first).form().startsWith("ال")));
  }

  private boolean isListed(Sentence sentence, int from, int to, MentionType type) {
    return gazetteer.matchesAt(sentence, from).stream()
        .anyMatch(entry -> entry.type() == type && entry.length() == to - from);
  }

  /** The outermost names, by the order of precedence. */
  private List<Candidate> choose(Sentence sentence, List<Candidate> candidates) {
    List<Candidate> ordered = new ArrayList<>(candidates);
    ordered.removeIf(candidate -> candidate.type() == MentionType.NATIONALITY);
    ordered.removeIf(c -> isModelledPlace(c) && isOnlyNationality(sentence, c));
    ordered.removeIf(
        c -> isState(c) && c.length() == 1 && countryAdjectives.isAdjective(sentence, c.from()));
    ordered.sort(
        Comparator.comparingInt(Candidate::length)
            .thenComparing(Candidate::listed)
            .thenComparing(c -> !c.weak())
            .thenComparing(Candidate::confidence)
            .reversed()
            .thenComparing(Candidate.TEXT_ORDER));
    boolean[] taken = new boolean[sentence.size()];
    List<Candidate> chosen = new ArrayList<>();
    place(ordered, taken, chosen);
    List<Candidate> nationalities = new ArrayList<>(candidates);
    nationalities.removeIf(candidate -> candidate.type() != MentionType.NATIONALITY);
    nationalities.sort(Comparator.comparingInt(Candidate::length).reversed());
    place(nationalities, taken, chosen);
    return chosen;
  }

  private static boolean isModelledPlace(Candidate candidate) {
    return isState(candidate) && !candidate.listed();
  }

  /** «روسيان» (two Russians) is no town. */
  private boolean isOnlyNationality(Sentence sentence, Candidate candidate) {
    List<Gazetteer.Entry> entries = gazetteer.matchesAt(sentence, candidate.from());
    return candidate.length() == 1
        && !entries.isEmpty()
        && entries.stream().allMatch(e -> e.kind() == Kind.NISBA && !e.ambiguous());
  }

  private static boolean isState(Candidate candidate) {
    return candidate.type() == MentionType.COUNTRY || candidate.type() == MentionType.LOCATION;
  }

  private static void place(List<Candidate> ordered, boolean[] taken, List<Candidate> chosen) {
    for (Candidate candidate : ordered) {
      boolean free = true;
      for (int i = candidate.from(); i < candidate.to(); i++) {
        free &= !taken[i];
      }
      if (free) {
        chosen.add(candidate);
        for (int i = candidate.from(); i < candidate.to(); i++) {
          taken[i] = true;
        }
      }
    }
  }

  /** Countries, places and nationalities inside organisations. */
  private List<Candidate> nested(Sentence sentence, List<Candidate> chosen) {
    List<Candidate> placed = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Candidate outer : chosen) {
      if (outer.type() != MentionType.ORGANIZATION || outer.length() < 2) {
        continue;
      }
      for (int i = outer.from(); i < outer.to(); i++) {
        int at = i;
        Optional<Gazetteer.Entry> inner =
            taken.contains(i) ? Optional.empty() : innerAt(sentence, i, outer);
        inner.ifPresent(
            entry -> {
              placed.add(
                  new Candidate(
                      at,
                      at + entry.length(),
                      entry.type(),
                      LISTED,
                      entry.evidence(),
                      true,
                      false));
              for (int k = 0; k < entry.length(); k++) {
                taken.add(at + k);
              }
            });
      }
    }
    return placed;
  }

  private Optional<Gazetteer.Entry> innerAt(Sentence sentence, int i, Candidate outer) {
    return gazetteer.matchesAt(sentence, i).stream()
        .filter(entry -> i + entry.length() <= outer.to() && entry.length() < outer.length())
        .filter(entry -> !entry.ambiguous())
        .filter(entry -> entry.type() != MentionType.COUNTRY || !isInnerNisba(sentence, i, entry))
        .filter(
            entry ->
                entry.type() == MentionType.NATIONALITY && entry.iso().isPresent()
                    || entry.type() == MentionType.COUNTRY
                    || entry.kind() == Kind.CAPITAL)
        .findFirst();
  }

  /** «النيابة العامة السعودية» (the Saudi public prosecution): behind what is definite. */
  private boolean isInnerNisba(Sentence sentence, int at, Gazetteer.Entry country) {
    return at > 0
        && sentence.token(at - 1).form().startsWith("ال")
        && isListed(sentence, at, at + country.length(), MentionType.NATIONALITY);
  }

  /** Titles, with the institution behind them: «المتحدث باسم وزارة الخارجية». */
  private List<Candidate> titles(Sentence sentence, List<Candidate> names) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int from = i;
      Optional<Titles.Match> title =
          titles.matchesAt(sentence, i).stream()
              .filter(match -> !insideName(from, from + match.length(), names))
              .findFirst();
      if (title.isEmpty()) {
        i++;
        continue;
      }
      int to = i + title.get().length();
      Optional<Candidate> institution = institution(title.get(), to, names);
      to = institution.map(Candidate::to).orElse(to);
      if (isOffice(title.get(), institution.isPresent(), to, names)) {
        found.add(
            new Candidate(i, to, MentionType.TITLE, LISTED, title.get().evidence(), true, false));
        i = to;
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean insideName(int from, int to, List<Candidate> names) {
    return names.stream().anyMatch(n -> n.from() < to && from < n.to());
  }

  /** In «نائب وزير الخارجية», the minister. */
  private static Titles.Match innermost(Titles.Match title) {
    Titles.Match inner = title;
    while (inner.of().isPresent()) {
      inner = inner.of().get();
    }
    return inner;
  }

  private static Optional<Candidate> institution(
      Titles.Match title, int at, List<Candidate> names) {
    Titles.Match last = innermost(title);
    return last.portfolio().isEmpty() && last.title().takes(Titles.Complement.INSTITUTION)
        ? names.stream()
            .filter(n -> n.from() == at && n.type() == MentionType.ORGANIZATION)
            .findFirst()
        : Optional.empty();
  }

  /**
   * «مسؤول» or «جنود» alone are common nouns; an office is held, completed or the office of a
   * state.
   */
  private static boolean isOffice(
      Titles.Match title, boolean ofInstitution, int to, List<Candidate> names) {
    int behind = behindState(to, names);
    boolean held =
        names.stream().anyMatch(n -> n.from() == behind && n.type() == MentionType.PERSON);
    boolean complete = ofInstitution || innermost(title).portfolio().isPresent();
    boolean ofState = behind > to && title.title().takes(Titles.Complement.COUNTRY);
    boolean known = title.definite() && title.use() != Titles.Use.PLURAL;
    return held || complete || !title.ambiguous() && (ofState || known);
  }
}
