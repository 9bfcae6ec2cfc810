package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;

/** The phrase before a verb that may be its subject, past asides, topics and relative clauses. */
final class SubjectsBefore {
  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final PhrasesBefore before;
  private final Antecedents antecedents;

  SubjectsBefore(
      List<Unit> units, PhraseReader phrases, WordClasses words, Antecedents antecedents) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.before = new PhrasesBefore(units, phrases, words);
    this.antecedents = antecedents;
  }

  /**
   * The phrase that may be the subject of a verb whose particles begin at {@code start}.
   *
   * @param left the unit before them, quotation marks left aside
   */
  Optional<Phrase> nearest(int left, int start, int verb) {
    if (left < 0 || opensClause(units.get(left)) || isPurpose(left) || isDateline(left)) {
      return Optional.empty();
    }
    int behind = left + 1;
    return auxiliarySubject(start, verb)
        .or(
            () ->
                hostOfRelative(left, verb)
                    .or(() -> interrupted(left))
                    .or(() -> before.phraseEndingAt(behind, Optional.of(units.get(verb))))
                    .filter(phrase -> !isTaken(phrase, behind) && !isApposed(phrase, behind))
                    .or(() -> eventTold(behind, verb))
                    .filter(phrase -> subjectOf(phrase, verb)));
  }

  /**
   * «وأصيب آخرون، قال الملك» (…others were hurt, said the king), «جاء الإعلان بعد تصعيد، أدى إلى»:
   * behind a comma and without و, the subject of the verb before is no more its subject.
   */
  private boolean isTaken(Phrase phrase, int behind) {
    int verb = phrase.from() - 1;
    if (verb > 0 && units.get(verb).is(Kind.CLITIC)) {
      verb--; // «شنتها السلطات ضدهم، اعتبرتها»
    }
    if (verb > 0 && units.get(verb).is(Kind.PREPOSITION) && units.get(verb + 1).is(Kind.CLITIC)) {
      verb--; // «التي كشف عنها الرئيس فلان، تعزز»
    }
    return verb >= 0
        && phrase.to() < behind
        && units.get(verb).is(Kind.VERB)
        && units.get(behind - 1).is(Kind.COMMA);
  }

  /**
   * «في قضية الصحفي، فلان، استجوبت النيابة» (in the case of the journalist, so-and-so, the
   * prosecution questioned), «التي كشف عنها الرئيس، فلان، تعزز»: between two commas a name belongs
   * to what stands before it, which a preposition or a verb governs.
   */
  private boolean isApposed(Phrase name, int behind) {
    int open = name.from() - 1;
    boolean enclosed =
        name.isOf(MentionType.PERSON)
            && open > 0
            && units.get(open).is(Kind.COMMA)
            && name.to() == behind - 1
            && units.get(name.to()).is(Kind.COMMA);
    if (!enclosed) {
      return false;
    }
    Optional<Phrase> titled = before.phraseEndingAt(open);
    int governing = titled.map(Phrase::from).orElse(0) - 1;
    return titled.isEmpty() || governing >= 0 && units.get(governing).is(Kind.VERB, Kind.CLITIC);
  }

  /** «بعد تصعيد عسكري في القطاع، أدى إلى»: behind the comma, the event named last has led to it. */
  private Optional<Phrase> eventTold(int behind, int verb) {
    Optional<Phrase> event = Optional.empty();
    int stop = behind - 1;
    for (int i = before.startOfStretch(stop); units.get(stop).is(Kind.COMMA) && i < stop; i++) {
      boolean beside = // «القوات، بإسناد من الحلفاء، أحكمت»
          i > 1 && units.get(i - 1).is(Kind.PREPOSITION) && units.get(i - 2).is(Kind.COMMA);
      boolean tells = !beside && units.get(i).is(Kind.NOUN) && words.isEventNoun(units.get(i));
      if (tells) {
        Optional<Phrase> before = event;
        event =
            phrases.at(i).filter(p -> !p.first().definite() && subjectOf(p, verb)).or(() -> before);
      }
    }
    return event;
  }

  /** «أما فرنسا فقد رفضت» (as for France, it rejected): who is spoken of stands before ف. */
  Optional<Phrase> topicBefore(int left, int verb) {
    boolean joined =
        left > 1
            && units.get(left).is(Kind.CONJUNCTION)
            && words.is(WordClass.TOPIC_JOINT, units.get(left));
    for (int i = left - 1; joined && i > 0; i--) {
      if (words.is(WordClass.TOPIC_MARKER, units.get(i - 1))) {
        return phrases
            .coordinatedAt(i)
            .filter(p -> p.to() == left || asideFills(p.to(), left))
            .filter(p -> subjectOf(p, verb));
      }
    }
    return Optional.empty();
  }

  /**
   * «أما إيران، التي تخشى على حدودها، فحذرت» (as for Iran, which fears for its border, it warned).
   */
  private boolean asideFills(int from, int to) {
    return from + 1 < to
        && units.get(from).is(Kind.COMMA)
        && units.get(from + 1).is(Kind.RELATIVE)
        && units.get(to - 1).is(Kind.COMMA);
  }

  /**
   * «وكانت الكاتبة، المولودة في حلب، قد فازت» (the writer, born in Aleppo, had won): behind an
   * aside and قد stands the verb of whom كان is told.
   */
  private Optional<Phrase> auxiliarySubject(int start, int verb) {
    if (start == 0 || !units.get(start - 1).is(Kind.COMMA)) {
      return Optional.empty();
    }
    int nearest = start == verb ? start - 1 : 0; // «كان الرئيس، فلان، تعهد»: or right before
    Optional<Phrase> subject = Optional.empty();
    for (int i = start - 2; i >= 0 && subject.isEmpty(); i--) {
      if (units.get(i).is(Kind.VERB) && words.governsVerb(units.get(i))) {
        subject =
            phrases
                .at(i + 1)
                .filter(p -> p.to() >= nearest)
                .filter(p -> p.to() < start && units.get(p.to()).is(Kind.COMMA))
                .filter(p -> subjectOf(p, verb));
      }
    }
    return subject;
  }

  /**
   * «الوزير الذي زار بيروت أمس اتهم» (the minister who visited Beirut yesterday accused): with no
   * conjunction before it, a second verb behind a relative pronoun is no more of the relative
   * clause; nor is its subject, if the sentence has had no verb before.
   */
  private Optional<Phrase> hostOfRelative(int left, int verb) {
    int relative = left;
    int verbs = 0;
    while (relative > 0
        && !units
            .get(relative)
            .is(
                Kind.RELATIVE,
                Kind.COMMA,
                Kind.CONJUNCTION,
                Kind.COMPLEMENTIZER,
                Kind.SUBORDINATOR,
                Kind.COLON)) {
      verbs += units.get(relative).is(Kind.VERB) ? 1 : 0;
      relative--;
    }
    if (verbs != 1 || !units.get(relative).is(Kind.RELATIVE) || isGovernedVerb(relative, verb)) {
      return Optional.empty();
    }
    return antecedents
        .antecedent(relative)
        .filter(host -> opensSentence(host.from()))
        .filter(host -> Agreement.agrees(host, units.get(verb), true));
  }

  /** «الذي كان يقود»: right behind the first verb, an imperfect goes on with it. */
  private boolean isGovernedVerb(int relative, int verb) {
    return units.get(verb - 1).is(Kind.VERB)
        || units.get(relative + 1).is(Kind.VERB) && words.governsVerb(units.get(relative + 1));
  }

  /** Whether nothing that could govern stands before a phrase in its clause. */
  private boolean opensSentence(int from) {
    for (int i = from - 1; i >= 0; i--) {
      boolean auxiliary = // «وكان الوزير الذي خسر قد قال» (the minister who lost had said)
          units.get(i).is(Kind.VERB) && words.governsVerb(units.get(i));
      if (!auxiliary && units.get(i).is(Kind.VERB, Kind.PREPOSITION, Kind.NOUN, Kind.NAME)) {
        return false;
      }
      if (units.get(i).is(Kind.COMPLEMENTIZER, Kind.COLON, Kind.SUBORDINATOR)) {
        return true;
      }
    }
    return true;
  }

  /**
   * «الناشطة، التي أوقفت أمس، طالبت», «رابطة المزارعين، وهي جهة مستقلة، اتهمت»: a verb behind the
   * comma that closes an aside.
   */
  private Optional<Phrase> interrupted(int comma) {
    if (comma < 2 || !units.get(comma).is(Kind.COMMA)) {
      return Optional.empty();
    }
    int i = comma - 1;
    while (i > 0 && !units.get(i).is(Kind.RELATIVE, Kind.COMMA, Kind.COMPLEMENTIZER, Kind.COLON)) {
      i--;
    }
    int open = units.get(i).is(Kind.RELATIVE) ? i - 1 : i;
    boolean aside = units.get(i).is(Kind.RELATIVE) || isNominalAside(open);
    if (open < 1 || !units.get(open).is(Kind.COMMA) || !aside) {
      return Optional.empty();
    }
    int start = before.startOfStretch(open);
    boolean free = start == 0 || !units.get(start - 1).is(Kind.VERB);
    return free ? before.phraseEndingAt(open) : Optional.empty();
  }

  /**
   * «، وهي جهة مستقلة،», «، ومقرها باريس،», «، ومن بينهم فرنسا،»: و and a pronoun, or a noun with a
   * possessive, or who some of them are.
   */
  private boolean isNominalAside(int comma) {
    if (comma >= 1 && Asides.tellsOfSome(units, comma + 1)) {
      return true;
    }
    if (comma < 1 || comma + 2 >= units.size() || !units.get(comma + 1).is(Kind.CONJUNCTION)) {
      return false;
    }
    boolean noun =
        units.get(comma + 2).is(Kind.NOUN)
            && comma + 3 < units.size()
            && units.get(comma + 3).is(Kind.CLITIC);
    return noun || units.get(comma + 2).is(Kind.PRONOUN);
  }

  /** «، ليقتحم المسلحون المبنى» (for the gunmen to storm): ل before a verb opens a clause. */
  private boolean isPurpose(int left) {
    return units.get(left).is(Kind.PREPOSITION);
  }

  private static boolean opensClause(Unit unit) {
    return unit.is(
        Kind.CONJUNCTION,
        Kind.COMPLEMENTIZER,
        Kind.SUBORDINATOR,
        Kind.COLON,
        Kind.QUOTE,
        Kind.VERB);
  }

  /** Whether a phrase before a verb can be its subject: they agree in gender and number. */
  private boolean subjectOf(Phrase phrase, int verb) {
    return Agreement.agrees(phrase, units.get(verb), true);
  }

  /** «تونس - دعا الاتحاد…»: the place that a report comes from, before its first word. */
  private boolean isDateline(int dash) {
    return dash == 1
        && units.get(1).is(Kind.COMMA)
        && !units.get(1).head().form().equals("،")
        && units.get(0).is(Kind.NAME);
  }
}
