package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Tense;

/**
 * Where what a verb, a noun or a claim governs ends: before the next clause, statement, aside or
 * gap. The one owner of these borders.
 */
final class ClauseBorders {
  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final Asides asides;
  private final JointComplements joint;
  private final boolean[] isQuoted;

  ClauseBorders(List<Unit> units, PhraseReader phrases, WordClasses words, Asides asides) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.asides = asides;
    this.joint = new JointComplements(units, words);
    this.isQuoted = QuotedWords.inside(units);
  }

  /** The end of the clause of a verb: with the aside that it stands in, at the latest. */
  int endOfClauseOf(int verb) {
    int end = endOfClause(verb + 1);
    return asides.closing(verb).map(closing -> Math.min(end, closing)).orElse(end);
  }

  /**
   * The end of the clause that goes on at a unit: before the next coordinated or adverbial clause.
   */
  int endOfClause(int from) {
    boolean inside = isQuoted[from];
    boolean quoted = false;
    int i = from;
    while (i < units.size()) {
      Unit unit = units.get(i);
      if (unit.is(Kind.QUOTE)) { // the first mark only closes where the clause began inside
        quoted = !inside && !quoted;
        inside = false;
      }
      if (!quoted && unit.is(Kind.COMMA) && asides.behind(i) > i) {
        i = asides.behind(i);
        continue;
      }
      if (!quoted) {
        if (unit.is(Kind.COMPLEMENTIZER)) {
          return endOfClaim(i + 1);
        }
        if (unit.is(Kind.SUBORDINATOR)
            || words.is(WordClass.TOPIC_MARKER, unit) && i > from
            || opensGap(i)
            || opensExistence(i)
            || (i > from || goesOnSpeaking(i))
                && words.isSpeechParticiple(unit)
                && !units.get(i - 1).is(Kind.NUMBER) // «28 متهما»: 28 accused
                && !isGoverned(i)
            || unit.is(Kind.CONJUNCTION) && (opensVerb(i + 1) || isPronoun(i + 1))
            || unit.is(Kind.COMMA) && opensNewClause(i + 1) && !joint.opensAt(i + 1, from)) {
          return i;
        }
      }
      i++;
    }
    return i;
  }

  /** «وتابع قائلا: "…"» (he went on, saying): right behind a verb, what its subject does beside. */
  private boolean goesOnSpeaking(int participle) {
    return Unit.isAt(units, participle - 1, Kind.VERB)
        && !Definiteness.beginsWithArticle(units.get(participle))
        && Unit.isAt(units, participle + 1, Kind.COLON, Kind.QUOTE, Kind.COMPLEMENTIZER);
  }

  /** «بحق متهمين» (against accused); but «تحدث من قبل مؤكدا» (spoke before, confirming). */
  private boolean isGoverned(int i) {
    return units.get(i - 1).is(Kind.PREPOSITION) && !units.get(i).head().form().matches(".*اً?");
  }

  /**
   * «قتل جندي بانفجار وآخر برصاص مجهولين» (a soldier was killed by an explosion and another by
   * bullets): the verb is told once, and counts twice.
   */
  boolean opensGap(int conjunction) {
    if (!units.get(conjunction).is(Kind.CONJUNCTION)
        || conjunction + 2 >= units.size()
        || !words.is(WordClass.OTHER, units.get(conjunction + 1))
        || !units.get(conjunction + 2).is(Kind.PREPOSITION)) {
      return false;
    }
    boolean circumstance = false;
    int i = conjunction - 1;
    while (i > 0 && !units.get(i).is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR)) {
      circumstance |= units.get(i).is(Kind.PREPOSITION);
      i--;
    }
    return circumstance && units.get(i).is(Kind.VERB);
  }

  /**
   * The end of what a noun governs: before the next verb, clause, comma or colon, but for an aside
   * that it has behind its genitive: «فوز الائتلاف، الذي يتزعمه، بالانتخابات» (the win of the
   * coalition, which he leads, in the elections).
   */
  int endOfNominal(int from) {
    int i = from;
    while (i < units.size() && !isReportedIn(i) && !opensGap(i)) {
      if (units.get(i).is(Kind.COMMA) && Unit.isAt(units, behindAside(i), Kind.PREPOSITION)) {
        i = behindAside(i);
      } else if (units
          .get(i)
          .is(
              Kind.VERB,
              Kind.COMMA,
              Kind.COLON,
              Kind.COMPLEMENTIZER,
              Kind.SUBORDINATOR,
              Kind.RELATIVE)) {
        return isPurpose(i) ? i - 1 : behindParticles(i);
      } else if (i > from && opensMasdar(i)) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  /** «القرار [لا] يعد» (the decision isn't): the particles before a verb are its own. */
  private int behindParticles(int end) {
    int i = end;
    while (Unit.isAt(units, i - 1, Kind.PARTICLE)) {
      i--;
    }
    return i;
  }

  /** «زيارة وفد ولقائهم بالأمين» (a delegation's visit and their meeting the …): another event. */
  private boolean opensMasdar(int joint) {
    return units.get(joint).is(Kind.CONJUNCTION)
        && joint + 2 < units.size()
        && words.isEventNoun(units.get(joint + 1))
        && units.get(joint + 2).is(Kind.CLITIC);
  }

  /** «للمطالبة بالمساواة ليفتحوا» (to demand equality, for them to open): ل opens the clause. */
  private boolean isPurpose(int verb) {
    return units.get(verb).is(Kind.VERB) && units.get(verb - 1).is(Kind.PREPOSITION);
  }

  /** The unit behind an aside or a name between two commas, or the comma itself. */
  private int behindAside(int comma) {
    int behind = asides.behind(comma);
    boolean named =
        behind == comma
            && comma + 2 < units.size()
            && units
                .get(comma + 1)
                .mention()
                .filter(m -> m.type() == MentionType.PERSON)
                .isPresent()
            && units.get(comma + 2).is(Kind.COMMA);
    return named ? comma + 3 : behind;
  }

  /** «الهجوم في بيان نشره على الإنترنت» (…in a statement): where it was said, not what was done. */
  private boolean isReportedIn(int i) {
    return units.get(i).is(Kind.PREPOSITION)
        && units.get(i).word().equals("في")
        && i + 1 < units.size()
        && words.is(WordClass.REPORT_NOUN, units.get(i + 1));
  }

  /**
   * The end of a claim: before the next statement by the same speaker, or the end of the sentence.
   */
  private int endOfClaim(int from) {
    int quotationEnd = endOfQuotedClaim(from);
    if (quotationEnd > from) {
      return quotationEnd;
    }
    boolean subjunctive = from < units.size() && isOfTense(from, Tense.IMPERFECT);
    boolean quoted = false;
    for (int i = from; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Kind.QUOTE)) {
        quoted = !quoted;
      } else if (!quoted
          && i > from
          && (opensStatement(i)
              || opensContrast(i)
              || subjunctive && goesOnInPerfect(i)
              || endsWithQuotation(i, from))) {
        return i;
      }
    }
    return units.size();
  }

  /**
   * «إن الحكومة «لن تفرض حلا»، وحث الطرفين» (that the government "won't impose a solution", and
   * urged both sides): behind the mark that closes a claim's last words, a perfect that can't be
   * told of whom the claim is about, or that speaks, goes on with the clause above.
   */
  private boolean endsWithQuotation(int comma, int claim) {
    int verb = comma + 2;
    if (!units.get(comma).is(Kind.COMMA)
        || !units.get(comma - 1).is(Kind.QUOTE)
        || !goesOnInPerfect(comma)) {
      return false;
    }
    Optional<Phrase> topic = phrases.coordinatedAt(claim);
    boolean ofTopic =
        topic.filter(phrase -> Agreement.agrees(phrase, units.get(verb), true)).isPresent();
    return topic.isPresent() && (!ofTopic || words.isSpeechAct(units.get(verb)));
  }

  /**
   * «توقع أن يفوز، وانتقد الحكم» (expected him to win, and criticised the referee): what أنْ
   * governs stands in the imperfect, so that a perfect behind و goes on with the clause above.
   */
  private boolean goesOnInPerfect(int i) {
    int conjunction = units.get(i).is(Kind.COMMA) ? i + 1 : i;
    return conjunction + 1 < units.size()
        && units.get(conjunction).is(Kind.CONJUNCTION)
        && isOfTense(conjunction + 1, Tense.PERFECT);
  }

  private boolean isOfTense(int verb, Tense tense) {
    return units.get(verb).is(Kind.VERB)
        && units.get(verb).readings().stream().allMatch(r -> r.tense() == tense);
  }

  /** «بأنها «كاذبة»، ورفضت…»: a claim that is one quotation ends with it; 0 where it isn't. */
  private int endOfQuotedClaim(int from) {
    int open = from < units.size() && units.get(from).is(Kind.CLITIC) ? from + 1 : from;
    if (open >= units.size() || !units.get(open).is(Kind.QUOTE)) {
      return 0;
    }
    int close = QuotedWords.closing(units, open + 1);
    boolean ends =
        close + 1 < units.size() && units.get(close + 1).is(Kind.COMMA, Kind.CONJUNCTION);
    return ends ? close + 1 : 0;
  }

  /** «، بينما رحبت تونس» (while Tunis welcomed): the narrator goes on. */
  private boolean opensContrast(int i) {
    if (!units.get(i).is(Kind.COMMA) || i + 1 >= units.size()) {
      return false;
    }
    boolean contrast =
        units.get(i + 1).is(Kind.SUBORDINATOR) && words.is(WordClass.CONTRAST, units.get(i + 1));
    return contrast || opensAside(i + 1);
  }

  /** «، وذلك في بيان» (and that in a statement), «، وفقا للوزارة», «، بحسب المصدر». */
  private boolean opensAside(int from) {
    int i = from;
    while (i < units.size() && units.get(i).is(Kind.CONJUNCTION)) {
      i++;
    }
    return i < units.size()
        && (words.is(WordClass.ASIDE, units.get(i))
            || units.get(i).is(Kind.PREPOSITION)
                && i + 1 < units.size()
                && words.is(WordClass.ASIDE, units.get(i + 1)));
  }

  /** «فيما وصفه كيم» (in what Kim called) is no new statement: its verb has an object pronoun. */
  private boolean isFreeRelative(int verb) {
    return verb > 0
        && verb + 1 < units.size()
        && units.get(verb - 1).is(Kind.SUBORDINATOR)
        && units.get(verb + 1).is(Kind.CLITIC);
  }

  /**
   * «وأضاف», «، مضيفا», «كما أكد»: a conjunction or comma with a speech word in the perfect behind.
   */
  private boolean opensStatement(int i) {
    Unit unit = units.get(i);
    if (!unit.is(Kind.CONJUNCTION, Kind.COMMA, Kind.SUBORDINATOR)) {
      return false;
    }
    int next = i + 1;
    while (next < units.size()
        && units.get(next).is(Kind.CONJUNCTION, Kind.SUBORDINATOR, Kind.PARTICLE)) {
      next++;
    }
    if (next >= units.size()) {
      return false;
    }
    Unit word = units.get(next);
    boolean
        also = // «، كما طالبت المنظمة» (and the organisation also demanded): the narrator goes on
        unit.is(Kind.COMMA)
                && words.is(WordClass.AND_ALSO, units.get(next - 1))
                && words.isSpeechAct(word)
                && isOfTense(next, Tense.PERFECT);
    return also
        || words.isSpeechParticiple(word)
        || words.isSpeechVerb(word)
            && !isFreeRelative(next)
            && word.readings().stream().anyMatch(r -> r.tense() == Tense.PERFECT)
            && (next + 1 >= units.size()
                || !units.get(i).is(Kind.CONJUNCTION)
                || units
                    .get(next + 1)
                    .is(
                        Kind.COMPLEMENTIZER,
                        Kind.NAME,
                        Kind.NOUN,
                        Kind.PREPOSITION,
                        Kind.QUOTE,
                        Kind.COLON));
  }

  /** «وهناك الكثير من الجرحى» (and there are many wounded): another clause. */
  private boolean opensExistence(int i) {
    return units.get(i).is(Kind.CONJUNCTION)
        && i + 1 < units.size()
        && words.is(WordClass.EXISTENTIAL, units.get(i + 1));
  }

  /** «وهو ما قامت به السلطات» (and that is what the authorities did): another clause. */
  private boolean isPronoun(int i) {
    return i < units.size() && units.get(i).is(Kind.PRONOUN);
  }

  private boolean opensVerb(int from) {
    int i = from;
    while (i < units.size() && units.get(i).is(Kind.PARTICLE)) {
      i++;
    }
    return i < units.size() && units.get(i).is(Kind.VERB);
  }

  /** Behind a comma: a conjunction, an adverbial clause, a verb or a statement's participle. */
  private boolean opensNewClause(int i) {
    return i < units.size()
        && (units.get(i).is(Kind.CONJUNCTION, Kind.SUBORDINATOR) && !isListItem(i)
            || opensVerb(i)
            || words.isCircumstantialParticiple(units.get(i)));
  }

  private boolean isListItem(int conjunction) {
    return conjunction + 1 < units.size()
        && units.get(conjunction + 1).is(Kind.NAME)
        && (conjunction + 2 >= units.size()
            || !units.get(conjunction + 2).is(Kind.VERB, Kind.PARTICLE));
  }
}
