package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  private final VerbDictionary verbs;
  private final FunctionWords functionWords;
  private final Predicate<String> triggers;

  /**
   * @param triggers whether a verb, given by its lemma, tells an event
   */
  UnitReader(VerbDictionary verbs, FunctionWords functionWords, Predicate<String> triggers) {
    this.triggers = triggers;
    this.verbs = verbs;
    this.functionWords = functionWords;
  }

  List<Unit> read(Sentence sentence, LinkedText text) {
    Map<Integer, List<LinkedMention>> starts = new HashMap<>();
    for (LinkedMention mention : text.mentionsOf(sentence)) {
      starts.computeIfAbsent(mention.from(), from -> new ArrayList<>()).add(mention);
    }
    List<Unit> units = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Unit unit = unitAt(sentence, i, starts, units);
      units.add(unit);
      i = unit.to();
    }
    return units;
  }

  private Unit unitAt(
      Sentence sentence, int i, Map<Integer, List<LinkedMention>> starts, List<Unit> before) {
    for (LinkedMention mention : starts.getOrDefault(i, List.of())) {
      Optional<Unit> unit = mentionUnit(sentence, mention, starts, before);
      if (unit.isPresent()) {
        return unit.get();
      }
    }
    return functionWords
        .longestAt(sentence, i)
        .map(found -> word(found.value(), sentence, i, i + found.length(), List.of()))
        .orElseGet(() -> tagged(sentence, i));
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
    boolean attribute =
        !before.isEmpty() && before.get(before.size() - 1).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME);
    return Optional.of(
        group(
            attribute ? Kind.ADJECTIVE : Kind.NAME,
            sentence,
            mention.from(),
            mention.to(),
            mention));
  }

  /** «نائب وزير خارجية بيونج يانج، كيم سون جيونج»: title, state, comma and person are one name. */
  private static Unit titled(
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

  private static boolean isComma(Token token) {
    return token.form().equals("،") || token.form().equals(",");
  }

  private Unit tagged(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.isPunctuation() || !Character.isLetterOrDigit(token.form().codePointAt(0))) {
      return word(punctuation(token), sentence, i, i + 1, List.of());
    }
    List<VerbReading> readings = finite(sentence, token);
    if (!readings.isEmpty()) {
      return word(Kind.VERB, sentence, i, i + 1, readings);
    }
    return word(kind(token), sentence, i, i + 1, List.of());
  }

  /** The readings as a finite verb of a text in the third person, if it is one. */
  private List<VerbReading> finite(Sentence sentence, Token token) {
    if (token.isProclitic() || token.isEnclitic() || token.form().length() < 2) {
      return List.of();
    }
    boolean tagged = token.isTaggedVerb();
    if (!tagged && !token.tag().matches("NN|NNS|NNP|JJ|VN|VBG|RB|UH|NOUN_QUANT|RP|IN")) {
      return List.of();
    }
    List<VerbReading> readings =
        verbs.readings(token.form()).stream()
            .filter(r -> r.tense() != Tense.IMPERATIVE && r.person() != Person.SECOND)
            .toList();
    if (!tagged) {
      boolean verb =
          opensClause(sentence, token.index())
              && isTrigger(readings)
              && (followedByPronoun(sentence, token) || !verbs.isNoun(token.form()));
      return verb ? third(readings) : List.of();
    }
    boolean noun = verbs.isNoun(token.form());
    if (noun && readings.stream().noneMatch(r -> r.person() == Person.THIRD)) {
      return List.of();
    }
    Tense tense = token.tag().equals("VBP") ? Tense.IMPERFECT : Tense.PERFECT;
    List<VerbReading> ordered = new ArrayList<>(third(readings));
    ordered.sort(Comparator.comparing(r -> r.tense() == tense ? 0 : 1));
    return ordered.isEmpty() && !noun ? unknown(token, tense) : ordered;
  }

  /** Where a verb is to be expected though the tagger sees a noun: nothing governs the word. */
  private static boolean opensClause(Sentence sentence, int i) {
    if (i == 0) {
      return true;
    }
    String tag = sentence.token(i - 1).tag();
    return tag.equals("CC") || tag.equals("PUNC") || tag.equals("RP");
  }

  private static boolean followedByPronoun(Sentence sentence, Token token) {
    return token.index() + 1 < sentence.size() && sentence.token(token.index() + 1).isEnclitic();
  }

  private boolean isTrigger(List<VerbReading> readings) {
    return readings.stream().anyMatch(r -> triggers.test(r.lemma()));
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

  private static Kind kind(Token token) {
    String tag = token.tag();
    if (token.isEnclitic()) {
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
    if (form.equals("(") || form.equals("[")) {
      return Kind.OPEN;
    }
    if (form.equals(")") || form.equals("]")) {
      return Kind.CLOSE;
    }
    return DASHES.contains(form) ? Kind.COMMA : Kind.OTHER;
  }

  private static Unit group(Kind kind, Sentence sentence, int from, int to, LinkedMention mention) {
    return new Unit(
        kind,
        from,
        to,
        sentence.token(from),
        Optional.of(mention),
        List.of(),
        "",
        nounKey(sentence, from));
  }

  private static Unit word(
      Kind kind, Sentence sentence, int from, int to, List<VerbReading> readings) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(sentence.token(i).form());
    }
    return new Unit(
        kind,
        from,
        to,
        sentence.token(from),
        Optional.empty(),
        readings,
        words.toString(),
        nounKey(sentence, from));
  }

  /** «دعوتها» (her call) is دعوة + ها: before a pronoun, ة is written ت. */
  private static String nounKey(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String key = Participants.bare(token);
    boolean beforePronoun = i + 1 < sentence.size() && sentence.token(i + 1).isEnclitic();
    return beforePronoun && key.endsWith("ت") && !token.isTaggedVerb()
        ? key.substring(0, key.length() - 1) + "ه"
        : key;
  }
}
