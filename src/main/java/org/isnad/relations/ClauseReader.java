package org.isnad.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Unit.Kind;

/**
 * Reads what stands around a verb or a noun: the phrase before it, and the noun phrases,
 * prepositional phrases and clauses behind it up to the next clause.
 */
final class ClauseReader {

  /** Of verbs joined that have one complement. */
  private static final int MOST_JOINED = 3;

  private final List<Unit> units;
  private final WordClasses words;
  private final PhraseReader phrases;
  private final ClauseBorders borders;
  private final Antecedents antecedents;
  private final SubjectsBefore subjects;
  private final RelativeClauses relatives;
  private final ComplementReader complements;
  private final Map<Integer, Clause> clauses = new HashMap<>();

  ClauseReader(List<Unit> units, WordClasses words) {
    this.units = units;
    this.words = words;
    this.phrases = new PhraseReader(units, words);
    Asides asides = new Asides(units, words);
    this.borders = new ClauseBorders(units, phrases, words, asides);
    this.antecedents = new Antecedents(units, phrases, words, asides);
    this.subjects = new SubjectsBefore(units, phrases, words, antecedents);
    this.relatives = new RelativeClauses(units, phrases, words);
    this.complements = new ComplementReader(units, phrases, words, asides);
  }

  /** What stands around a verb; read once, though frames and factuality both ask for it. */
  Clause ofVerb(int verb) {
    return clauses.computeIfAbsent(verb, this::read);
  }

  private Clause read(int verb) {
    int start = startOfVerb(verb);
    int left = start - 1;
    while (left >= 0 && units.get(left).is(Kind.QUOTE)) {
      left--;
    }
    int link = left;
    Optional<Phrase> described = antecedents.describedBefore(start, verb);
    boolean pronoun = link >= 0 && units.get(link).is(Kind.RELATIVE);
    Optional<Phrase> toldOf =
        pronoun
            ? antecedents.antecedent(link)
            : described.or(() -> subjects.nearest(link, start, verb));
    Optional<Phrase> before = toldOf.or(() -> subjects.topicBefore(link, verb));
    int last = borders.endOfClauseOf(verb);
    int end = Math.min(last, relatives.endOf(verb).orElse(last));
    List<Complement> behind = complements.complements(verb + 1, end, verb);
    int other = joinedVerb(verb);
    for (int joined = 1; behind.isEmpty() && other > verb && joined < MOST_JOINED; joined++) {
      behind = complements.complements(other + 1, borders.endOfClauseOf(other), other);
      other = joinedVerb(other);
    }
    if (words.isSpeechVerb(units.get(verb))) {
      behind = complements.withHolder(behind);
    }
    return new Clause(
        verb, before, pronoun || described.isPresent(), before.isEmpty(), behind, end);
  }

  /**
   * «قتل وجرح عشرات الجنود» (dozens of soldiers were killed and wounded): the verb that و joins to
   * one without complements, or -1.
   */
  private int joinedVerb(int verb) {
    int joint = verb + 1;
    while (Unit.isAt(units, joint, Kind.DATE)) {
      joint++;
    }
    int other = joint + 1;
    boolean joined =
        Unit.isAt(units, joint, Kind.CONJUNCTION)
            && units.get(joint).word().equals("و")
            && Unit.isAt(units, other, Kind.VERB)
            && haveOneForm(units.get(verb), units.get(other));
    return joined ? other : -1;
  }

  private static boolean haveOneForm(Unit verb, Unit other) {
    return verb.readings().stream()
        .anyMatch(
            one ->
                other.readings().stream()
                    .anyMatch(two -> one.tense() == two.tense() && one.gender() == two.gender()));
  }

  /** The unit at which the verb's particles (سوف، لم، قد) and the adverbs before them begin. */
  int startOfVerb(int verb) {
    int i = verb;
    while (i > 0 && (units.get(i - 1).is(Kind.PARTICLE) || isAdverbial(i - 1))) {
      i -= units.get(i - 1).is(Kind.PARTICLE) ? 1 : adverbialLength(i - 1);
    }
    return i;
  }

  private boolean isAdverbial(int i) {
    return adverbialLength(i) > 0;
  }

  /** A date with its preposition, or a date between dashes, ending at unit {@code i}. */
  private int adverbialLength(int i) {
    Unit unit = units.get(i);
    if (unit.is(Kind.COMMA) && i > 1 && units.get(i - 1).is(Kind.DATE)) {
      int inner = adverbialLength(i - 1);
      return i - inner >= 0 && units.get(i - inner).is(Kind.COMMA) ? inner + 1 : 0;
    }
    if (!unit.is(Kind.DATE)) {
      return 0;
    }
    int length = 1;
    if (i > 0 && units.get(i - 1).is(Kind.PREPOSITION)) {
      length++;
    }
    if (i - length >= 0
        && units.get(i - length).is(Kind.COMMA)
        && i + 1 < units.size()
        && units.get(i + 1).is(Kind.COMMA)) {
      length++;
    }
    return length;
  }

  /** The clause that a verb is understood in behind its own, if there is one. */
  Optional<Clause> gapBehind(Clause clause) {
    if (clause.end() >= units.size() || !borders.opensGap(clause.end())) {
      return Optional.empty();
    }
    int end = borders.endOfClause(clause.end() + 2);
    List<Complement> behind = complements.complements(clause.end() + 1, end, clause.verb());
    return Optional.of(new Clause(clause.verb(), Optional.empty(), false, false, behind, end));
  }

  /**
   * «رجل متهم ب» (a man accused of), «عشرة متهمين ب»: whom a participle describes, or whom it
   * names.
   */
  Optional<Phrase> describedBy(int participle) {
    int i = participle;
    while (i > 0 && units.get(i).is(Kind.ADJECTIVE) && units.get(i - 1).is(Kind.ADJECTIVE)) {
      i--;
    }
    boolean adjective = units.get(i).is(Kind.ADJECTIVE) && i > 0;
    boolean man =
        i > 0 && words.is(WordClass.PERSON_NOUN, units.get(i - 1)) && isInSameState(i - 1, i);
    boolean ofMen = // «رجل أعمال مدان» (a businessman who was convicted)
        i > 1
            && words.is(WordClass.PERSON_NOUN, units.get(i - 2))
            && units.get(i - 1).is(Kind.NOUN)
            && isInSameState(i - 2, i)
            && isInSameState(i - 1, i);
    if (ofMen && !man) {
      return phrases.at(i - 2);
    }
    if (man || adjective && units.get(i - 1).is(Kind.NOUN, Kind.NAME, Kind.CLITIC)) {
      i--;
    }
    while (i > 0 && (units.get(i).is(Kind.CLITIC) || units.get(i - 1).is(Kind.NUMBER))) {
      i--;
    }
    return phrases.at(i);
  }

  private boolean isInSameState(int noun, int participle) {
    return Definiteness.beginsWithArticle(units.get(noun))
        == Definiteness.beginsWithArticle(units.get(participle));
  }

  boolean isEventNoun(int unit) {
    return words.isEventNoun(units.get(unit));
  }

  Optional<Phrase> phraseAt(int unit) {
    return phrases.at(unit);
  }

  /** The complements in {@code [from, end)} of a verb or noun. */
  List<Complement> complements(int from, int end, int head) {
    return complements.complements(from, end, head);
  }

  /** See {@link ClauseBorders#endOfClause}. */
  int endOfClause(int from) {
    return borders.endOfClause(from);
  }

  /** See {@link ClauseBorders#endOfNominal}. */
  int endOfNominal(int from) {
    return borders.endOfNominal(from);
  }

  /** See {@link ClauseBorders#opensGap}. */
  boolean opensGap(int conjunction) {
    return borders.opensGap(conjunction);
  }
}
