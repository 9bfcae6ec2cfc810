package org.isnad.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.NameWord;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Words;

/**
 * The people whom a document names in full, by the parts of their names: «فيدانت باتيل» once makes
 * «باتيل» a person everywhere.
 */
final class KnownNames {

  /** Shorter parts (بن، آل، دي) are too many things. */
  private static final int SHORTEST_PART = 3;

  private static final String EVIDENCE = "repeats a name of the document";

  /** Of seven million words of news. */
  private static final int RARE = 300;

  private static final int LONGEST_PLACE = 2;

  /** A preposition, a stem, a pronoun: what one word may be torn into. */
  private static final int LONGEST_TORN = 3;

  private static final String PROPER_NOUN = "NNP";
  private static final Set<String> COMMON_NOUN_TAGS = Set.of("DTNN", "DTNNS");

  private static final Set<String> QUOTES = Set.of("«", "“", "\"");
  private static final int LONGEST_NAME = 5;

  private final Set<String> parts;
  private final Set<String> surnames;
  private final Set<List<String>> wholes;

  /** «بنت مبارك» of «مريم بنت مبارك»: the last two words of longer names. */
  private final Set<String> tails;

  private final Set<String> quoted;
  private final Set<String> places;
  private final Set<String> namedPlaces;
  private final Gazetteer gazetteer;

  private KnownNames(
      Set<String> parts,
      Set<String> surnames,
      Set<List<String>> wholes,
      Set<String> tails,
      Set<String> quoted,
      Set<String> places,
      Set<String> namedPlaces,
      Gazetteer gazetteer) {
    this.parts = parts;
    this.surnames = surnames;
    this.wholes = wholes;
    this.tails = tails;
    this.quoted = quoted;
    this.places = places;
    this.namedPlaces = namedPlaces;
    this.gazetteer = gazetteer;
  }

  static KnownNames of(
      List<Sentence> sentences,
      List<List<Candidate>> names,
      Gazetteer gazetteer,
      double leastConfidence) {
    Set<String> parts = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    Set<List<String>> wholes = new HashSet<>();
    Set<String> tails = new HashSet<>();
    Set<String> quoted = new HashSet<>();
    Set<String> places = new HashSet<>();
    Set<String> namedPlaces = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Candidate name : names.get(sentence.index())) {
        boolean full = name.type() == MentionType.PERSON && name.confidence() >= leastConfidence;
        List<String> written = full ? written(sentence, name.from(), name.to()) : List.of();
        if (written.size() > 1) {
          addPart(written.get(0), parts);
          addPart(written.get(written.size() - 1), parts);
          addPart(written.get(written.size() - 1), surnames);
          wholes.add(written);
          if (written.size() > 2) {
            tails.add(String.join(" ", written.subList(written.size() - 2, written.size())));
          }
        } else if (name.evidence().equals(IntroducedNames.PLACES)) {
          rare(sentence, name).ifPresent(places::add);
          listed(sentence, name).ifPresent(namedPlaces::add);
        } else if (name.type() == MentionType.LOCATION && name.listed()) {
          listed(sentence, name).ifPresent(namedPlaces::add);
        } else if (name.type() == MentionType.ORGANIZATION) {
          quoted(sentence, name).ifPresent(quoted::add);
        }
      }
    }
    return new KnownNames(parts, surnames, wholes, tails, quoted, places, namedPlaces, gazetteer);
  }

  private static void addPart(String part, Set<String> parts) {
    if (part.length() >= SHORTEST_PART) {
      parts.add(part);
    }
  }

  /** The words of a name as they are written, where the segmenter has torn them: ب + «وزداق». */
  private static List<String> written(Sentence sentence, int from, int to) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      word.append(sentence.token(i).key());
      boolean open = i + 1 < to && isWrittenOntoNext(sentence, i);
      if (!open) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isWrittenOntoNext(Sentence sentence, int at) {
    return sentence.token(at).isProclitic() || sentence.token(at + 1).isEnclitic();
  }

  /**
   * A place of one word that another word announced once, if it is hardly ever something else; the
   * segmenter may have torn it: «لحج» into ل + «حج».
   */
  private static Optional<String> rare(Sentence sentence, Candidate name) {
    Token token = sentence.token(name.from());
    boolean torn = name.length() == LONGEST_PLACE && token.isProclitic();
    boolean rare = name.length() == 1 && Words.ofModels().count(token.form()) <= RARE;
    return torn || rare ? Optional.of(keys(sentence, name.from(), name.to())) : Optional.empty();
  }

  /**
   * «ديالى» (Diyala, or heels): a place in one sentence, it is one where it is tagged as a name.
   */
  private static Optional<String> listed(Sentence sentence, Candidate name) {
    return name.length() == 1 ? Optional.of(sentence.token(name.from()).key()) : Optional.empty();
  }

  /**
   * What stands between the quotation marks of «شركة «مرافئ الشرق»»: it returns without the rest.
   */
  private static Optional<String> quoted(Sentence sentence, Candidate name) {
    int open = name.to() - 2;
    while (open > name.from() && !QUOTES.contains(sentence.token(open).form())) {
      open--;
    }
    boolean several = name.to() - open > 3;
    return open > name.from() && several
        ? Optional.of(keys(sentence, open + 1, name.to() - 1))
        : Optional.empty();
  }

  private static String keys(Sentence sentence, int from, int to) {
    StringJoiner keys = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      keys.add(sentence.token(i).key());
    }
    return keys.toString();
  }

  /** The untagged words of a sentence that are parts of known names. */
  List<Candidate> repeated(Sentence sentence, List<Candidate> tagged, double confidence) {
    boolean[] taken = new boolean[sentence.size()];
    for (Candidate name : tagged) {
      for (int i = name.from(); i < name.to(); i++) {
        taken[i] = true;
      }
    }
    List<Candidate> repeated = new ArrayList<>();
    organisations(sentence, taken, repeated, confidence);
    places(sentence, taken, repeated, confidence);
    people(sentence, taken, repeated, confidence);
    return repeated;
  }

  private void people(
      Sentence sentence, boolean[] taken, List<Candidate> repeated, double confidence) {
    for (int i = 0; i < taken.length; i++) {
      int to = Math.min(taken.length, i + LONGEST_TORN);
      while (to > i && !isKnownPerson(sentence, i, to, taken)) {
        to--;
      }
      if (to > i) {
        int from = i > 0 && !taken[i - 1] && tails.contains(keys(sentence, i - 1, to)) ? i - 1 : i;
        repeated.add(
            new Candidate(from, to, MentionType.PERSON, confidence, EVIDENCE, false, true));
        Arrays.fill(taken, from, to, true);
      }
    }
  }

  /**
   * A noun by its tag, or what is too rare to be a word of another kind; no given name that is a
   * word as well where it governs a noun: «حسن الحظ» (good luck).
   */
  private boolean isKnownPerson(Sentence sentence, int from, int to, boolean[] taken) {
    List<String> written = written(sentence, from, to);
    if (taken[from] || taken[to - 1] || written.size() > 1 || !parts.contains(written.get(0))) {
      return false;
    }
    if (to - from > 1) {
      return true;
    }
    Token token = sentence.token(from);
    if (isAdjective(sentence, from)) {
      return false;
    }
    boolean noun = token.tag().contains("NN") || token.tag().contains("JJ");
    return (noun || Words.ofModels().count(token.form()) <= RARE) && !isGoverning(sentence, from);
  }

  /** «الحفل [الموسيقي]» (the musical evening), where a man is called «محمد فرج الموسيقي». */
  private boolean isAdjective(Sentence sentence, int at) {
    boolean behindNoun = at > 0 && sentence.token(at - 1).tag().equals("DTNN");
    return behindNoun
        && sentence.token(at).tag().equals("DTJJ")
        && gazetteer.familyName(sentence.token(at).key()).isEmpty();
  }

  private boolean isGoverning(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean ambiguous = gazetteer.givenName(token.key()).filter(NameWord::ambiguous).isPresent();
    return ambiguous
        && !token.tag().endsWith(PROPER_NOUN)
        && at + 1 < sentence.size()
        && COMMON_NOUN_TAGS.contains(sentence.token(at + 1).tag());
  }

  /**
   * The names of a sentence, put right by what the document knows: «هايلي» is no body where «نيكي
   * هايلي» is a person, «صوفيا» no person where «العاصمة صوفيا» is a place, and of «أومتيتي الفتيل»
   * only the first is one where «صامويل أومتيتي» is.
   */
  List<Candidate> corrected(Sentence sentence, List<Candidate> names) {
    return names.stream().map(name -> corrected(sentence, name)).toList();
  }

  private Candidate corrected(Sentence sentence, Candidate name) {
    String first = sentence.token(name.from()).key();
    boolean alone = name.type() == MentionType.PERSON && name.length() == 1;
    if (alone && !name.listed() && places.contains(first)) {
      return name.as(MentionType.LOCATION);
    }
    int before = name.from() - 1;
    boolean torn = alone && before >= 0 && sentence.token(before).isProclitic();
    if (torn && written(sentence, before, name.to()).stream().anyMatch(parts::contains)) {
      return name.startingAt(before);
    }
    boolean known = surnames.contains(first);
    if (name.listed() || !known || name.evidence().equals(IntroducedNames.PLACES)) {
      return name;
    }
    boolean body = name.type() == MentionType.ORGANIZATION || name.type() == MentionType.LOCATION;
    if (body && name.length() == 1) {
      return name.as(MentionType.PERSON);
    }
    boolean another =
        name.type() == MentionType.PERSON
            && name.length() == 2
            && COMMON_NOUN_TAGS.contains(sentence.token(name.to() - 1).tag())
            && !surnames.contains(sentence.token(name.to() - 1).key());
    return another ? name.endingAt(name.from() + 1) : name;
  }

  /** Neighbours that are together a name of the document: «رضوان» + «فايد». */
  List<Candidate> joined(Sentence sentence, List<Candidate> names) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate name : names.stream().sorted(Candidate.TEXT_ORDER).toList()) {
      Candidate last = joined.isEmpty() ? name : joined.get(joined.size() - 1);
      boolean one =
          last.to() == name.from()
              && last.type() == MentionType.PERSON
              && name.type() == MentionType.PERSON
              && (wholes.contains(written(sentence, last.from(), name.to()))
                  || tails.contains(keys(sentence, last.from(), name.to())));
      if (one) {
        joined.set(joined.size() - 1, last.endingAt(name.to()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private void places(
      Sentence sentence, boolean[] taken, List<Candidate> repeated, double confidence) {
    for (int i = 0; i < taken.length && !(places.isEmpty() && namedPlaces.isEmpty()); i++) {
      for (int to = Math.min(taken.length, i + LONGEST_PLACE); to > i && !taken[i]; to--) {
        if (!taken[to - 1] && isKnownPlace(sentence, i, to)) {
          repeated.add(
              new Candidate(i, to, MentionType.LOCATION, confidence, EVIDENCE, false, true));
          Arrays.fill(taken, i, to, true);
        }
      }
    }
  }

  private boolean isKnownPlace(Sentence sentence, int from, int to) {
    Token token = sentence.token(from);
    boolean named =
        to - from == 1
            && token.tag().endsWith(PROPER_NOUN)
            && token.attachment() == Token.Attachment.STEM
            && namedPlaces.contains(token.key());
    return named || places.contains(keys(sentence, from, to));
  }

  private void organisations(
      Sentence sentence, boolean[] taken, List<Candidate> repeated, double confidence) {
    for (int i = 0; i < taken.length; i++) {
      int end = Math.min(taken.length, i + LONGEST_NAME);
      for (int to = i + 2; !quoted.isEmpty() && to <= end && !taken[to - 1]; to++) {
        if (!taken[i] && quoted.contains(keys(sentence, i, to))) {
          repeated.add(
              new Candidate(i, to, MentionType.ORGANIZATION, confidence, EVIDENCE, false, false));
          Arrays.fill(taken, i, to, true);
        }
      }
    }
  }
}
