package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Number;
import org.isnad.syntax.VerbReading.Tense;

/** Which noun phrase ends just before a place, seen from what is told of it behind. */
final class PhrasesBefore {
  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final Attributes attributes;

  PhrasesBefore(List<Unit> units, PhraseReader phrases, WordClasses words) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.attributes = new Attributes(units, words);
  }

  /**
   * The phrase that ends just before a unit, looking through prepositional phrases that modify it,
   * commas and quotation marks around an apposition.
   */
  Optional<Phrase> phraseEndingAt(int end) {
    return phraseEndingAt(end, Optional.empty());
  }

  /**
   * As {@link #phraseEndingAt(int)}, for the subject of a verb: «المثول أمام لجنة تحقق في» (before
   * a committee that investigates) is told of the committee, with which the verb agrees.
   */
  Optional<Phrase> phraseEndingAt(int end, Optional<Unit> verb) {
    int stop = end;
    while (stop > 0 && units.get(stop - 1).is(Kind.COMMA, Kind.QUOTE, Kind.CLOSE)) {
      stop--;
    }
    Optional<Phrase> found = Optional.empty();
    int behindEvent = -1;
    int i = startOfStretch(stop);
    while (i < stop) {
      boolean coordinate = i == 0 || !units.get(i - 1).is(Kind.VERB);
      Optional<Phrase> phrase = coordinate ? phrases.coordinatedAt(i) : phrases.at(i);
      if (phrase.isEmpty()) {
        i++;
        continue;
      }
      int head = i;
      boolean modifier = isGoverned(i);
      boolean tells = tellsEvent(i) || verb.filter(v -> resultsIn(v, units.get(head))).isPresent();
      boolean described =
          modifier
              && !isEnclosed(i - 1, end)
              && !isClearer(found, phrase.get(), verb)
              && !areMany(i, found, phrase.get(), verb)
              && (tells || !isResultOf(found, verb))
              && (phrase.get().to() == end || tells && isModifiedUpTo(phrase.get().to(), end))
              && units.get(i).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NUMBER)
              && !phrase.get().first().definite()
              && !words.is(WordClass.MANNER, units.get(i)) // «زلزال بقوة سبع درجات يضرب»
              && verb.map(v -> Agreement.agrees(phrase.get(), v, true)).orElse(true)
              && (tells
                  || found
                      .filter(p -> p.first().named() || p.first().definite())
                      .filter(p -> verb.map(v -> Agreement.agrees(p, v, true)).orElse(true))
                      .filter(p -> verb.filter(v -> describesParty(phrase.get(), end, v)).isEmpty())
                      .isEmpty());
      boolean called = // «في سورابايا، ثاني مدن البلاد، أسفرت»: the town's name
          i > 0 && units.get(i - 1).is(Kind.COMMA) && words.is(WordClass.APPOSITIVE, units.get(i))
              || phrases.isLeftOver(i) // «مدينة الحديدة الساحلية»
              || attributes.isNounOnGovernedNoun(i)
              || isFarAdjective(i)
              || i == behindEvent;
      behindEvent = modifier && isEventWithGenitive(phrase.get()) ? phrase.get().to() : -1;
      if (described
          || !called && !modifier && !isAdverbialNoun(phrase.get()) && !isAmount(phrase.get())) {
        found = phrase; // «بتفجير استهدف رتلا»: by an explosion that hit a convoy
      }
      i = Math.max(i + 1, phrase.get().to());
    }
    return found.map(phrase -> verb.isPresent() ? innermostParty(phrase, end, verb.get()) : phrase);
  }

  /**
   * «أجرى الوزير محادثات مع مسؤولين طلبوا» (talked with officials who asked), «نقلت الصحيفة عن
   * مصادر طلبت» (quoted sources that asked): the first has been told of, no conjunction leads on to
   * more of it, and the verb is told of many, or of whom somebody quotes.
   */
  private boolean describesParty(Phrase party, int end, Unit verb) {
    int before = startOfStretch(party.from()) - 1;
    boolean done =
        party.to() == end
            && Unit.isAt(units, before, Kind.VERB)
            && !words.governsVerb(units.get(before))
            && verb.tense(Optional.empty()).filter(Tense.PERFECT::equals).isPresent();
    Unit head = units.get(party.from());
    boolean quoted = words.is(WordClass.TOLD_BY, units.get(party.from() - 1));
    boolean states = // «بسبب تقرير ذكر أن» (because of a report that stated)
        (words.is(WordClass.REPORT_NOUN, head) || words.is(WordClass.CLAIM_NOUN, head))
            && words.isSpeechVerb(verb);
    return done && (states || words.isParty(head) && (quoted || isOfMany(verb)));
  }

  private static boolean isOfMany(Unit verb) {
    return verb.readings().stream().noneMatch(reading -> reading.number() == Number.SINGULAR);
  }

  /** «في المدينة», «بحسب "رويترز"»: behind a preposition, or behind it and a quotation mark. */
  private boolean isGoverned(int i) {
    int before = i > 1 && units.get(i - 1).is(Kind.QUOTE) ? i - 2 : i - 1;
    return before >= 0 && units.get(before).is(Kind.PREPOSITION);
  }

  /** «القوات، بإسناد من الحلفاء، أحكمت» (the forces, with the allies' help, tightened). */
  private boolean isEnclosed(int preposition, int end) {
    return preposition > 1
        && units.get(preposition - 1).is(Kind.COMMA)
        && end > 0
        && units.get(end - 1).is(Kind.COMMA)
        && units.subList(0, preposition).stream().anyMatch(u -> u.is(Kind.VERB));
  }

  /** «هجوم [على فندق ومطعم في وسط المدينة] تبناه»: prepositional phrases, joined ones too. */
  boolean isModifiedUpTo(int from, int end) {
    int i = from;
    while (i + 1 < end && units.get(i).is(Kind.PREPOSITION)) {
      int next = phrases.coordinatedAt(i + 1).map(Phrase::to).orElse(i);
      if (next <= i) {
        return false;
      }
      i = next < end && attributes.isNounOnGovernedNoun(next) ? next + 1 : next;
    }
    return i == end;
  }

  /**
   * «تفجير في قلب المدينة التاريخي» (in the historic heart of the city): of a noun further back.
   */
  private boolean isFarAdjective(int i) {
    return i > 0
        && units.get(i).is(Kind.ADJECTIVE)
        && Definiteness.beginsWithArticle(units.get(i))
        && units.get(i - 1).is(Kind.NOUN)
        && !words.isParty(units.get(i))
        && !Inflection.isSoundMasculinePlural(units.get(i).head());
  }

  /**
   * «غارة على مطار قريب دمرت» (a raid on a nearby airport destroyed): the event before is feminine
   * as the verb is, and the noun nearer to it only may be, as a plural of things.
   */
  private boolean isClearer(Optional<Phrase> found, Phrase nearer, Optional<Unit> verb) {
    return verb.isPresent()
        && found.filter(p -> tellsEvent(p.from()) && showsGenderOf(p, verb.get())).isPresent()
        && !showsGenderOf(nearer, verb.get());
  }

  /** «ثمانية رجال من عائلة واحدة أعدموا» (eight men of one family executed): not the family. */
  private boolean areMany(int i, Optional<Phrase> found, Phrase nearer, Optional<Unit> verb) {
    boolean ofPeople = // «محاكمة ثمانية عراقيين من عائلة واحدة» (the trial of eight Iraqis of …)
        i > 1
            && units.get(i - 1).word().equals("من")
            && units.get(i - 2).head().form().matches(".*[وي]ن");
    boolean many = found.flatMap(p -> p.first().number()).filter(Number.PLURAL::equals).isPresent();
    Optional<Number> number = nearer.first().number();
    return verb.filter(PhrasesBefore::isOfMany).isPresent()
        && (ofPeople && number.filter(Number.PLURAL::equals).isEmpty()
            || many && number.filter(Number.SINGULAR::equals).isPresent());
  }

  /** «تفجيرين في كنيستين أوقعا قتلى» (two bombings in two churches that left people dead). */
  private boolean isResultOf(Optional<Phrase> found, Optional<Unit> verb) {
    return verb.filter(words::isResultVerb).isPresent()
        && found.filter(p -> tellsEvent(p.from())).isPresent();
  }

  private static boolean showsGenderOf(Phrase phrase, Unit verb) {
    return verb.readings().stream()
        .anyMatch(reading -> phrase.first().gender().equals(Optional.of(reading.gender())));
  }

  /** «بعد خمسة أشهر من زلزال أدى إلى» (…after an earthquake that led to): of a cause. */
  private boolean resultsIn(Unit verb, Unit cause) {
    return words.isResultVerb(verb) && words.isCause(cause);
  }

  /**
   * «رغم دخول الهدنة حيز التنفيذ» (although the truce came into force): right behind its genitive
   * stands the object of a masdar that a preposition governs.
   */
  private boolean isEventWithGenitive(Phrase phrase) {
    return phrase.to() - phrase.from() > 1
        && units.get(phrase.from()).is(Kind.NOUN)
        && !Definiteness.beginsWithArticle(units.get(phrase.from()))
        && phrase.first().definite()
        && words.isEventNoun(units.get(phrase.from()));
  }

  /** «إثر تعرض المدينة لغارات استهدفت» (…to raids that hit); but «الوزارة في بيان أكدت». */
  private boolean tellsEvent(int noun) {
    boolean ranked = // «آخر هجوم أسفر عن» (the last attack that resulted in), «أسوأ مذبحة»
        words.is(WordClass.APPOSITIVE, units.get(noun)) && Unit.isAt(units, noun + 1, Kind.NOUN);
    int event = ranked ? noun + 1 : noun;
    return words.isEventNoun(units.get(event))
        && !words.is(WordClass.REPORT_NOUN, units.get(event));
  }

  /**
   * «مدة سجن جندي قتل» (the sentence of a soldier who killed): it is he of whom the verb is told.
   */
  private Phrase innermostParty(Phrase phrase, int end, Unit verb) {
    boolean thing =
        phrase.to() == end
            && !units.get(phrase.from()).is(Kind.NUMBER, Kind.DETERMINER)
            && !words.isParty(units.get(phrase.from()));
    for (int i = phrase.from() + 1; thing && i < end; i++) {
      Optional<Phrase> inner = phrases.at(i).filter(p -> p.to() == end);
      if (units.get(i).is(Kind.NOUN)
          && words.isParty(units.get(i))
          && !mayDescribe(i, phrase.from())
          && !isOfAttack(i)
          && inner
              .filter(p -> !p.first().definite() && Agreement.agrees(p, verb, true))
              .isPresent()) {
        return inner.get();
      }
    }
    return phrase;
  }

  /**
   * «غارة مجهولة استهدفت» (an unknown raid hit), «سلسلة اعتداءات متطرفة»: in the same feminine, a
   * word on the noun.
   */
  private boolean mayDescribe(int word, int noun) {
    String before = units.get(word - 1).head().form();
    return word > noun
        && units.get(word).head().form().endsWith("ة")
        && units.get(word - 1).is(Kind.NOUN)
        && !before.startsWith("ال")
        && (before.endsWith("ة") || before.endsWith("ات"));
  }

  /** «هجوم انتحاري مزدوج استهدف» (a double suicide attack hit): of what kind the attack was. */
  private boolean isOfAttack(int word) {
    return word > 0
        && words.isEventNoun(units.get(word - 1))
        && Unit.isAt(units, word + 1, Kind.ADJECTIVE)
        && units.get(word).head().form().endsWith("ي");
  }

  /** «زلزال قوته 7.5 درجة وموجات» (an earthquake of 7.5 degrees): degrees do nothing. */
  private boolean isAmount(Phrase phrase) {
    return units.get(phrase.from()).is(Kind.NUMBER)
        && phrase.from() + 1 < units.size()
        && words.is(WordClass.UNIT_OF_MEASURE, units.get(phrase.from() + 1));
  }

  boolean isAdverbialNoun(Phrase phrase) {
    Unit head = units.get(phrase.from());
    return phrase.isAdverbial()
        && !words.is(WordClass.PERSON_NOUN, head)
        && !words.isEventNoun(head);
  }

  /** Back to the last verb, complementizer, relative or mark that a subject can't stand before. */
  int startOfStretch(int stop) {
    int i = stop;
    while (i > 0
        && !opensCircumstance(i - 1)
        && !units
            .get(i - 1)
            .is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
      i--;
    }
    return i;
  }

  /** «وبحسب كييف، زار وفد»: و and a preposition begin a new sentence. */
  private boolean opensCircumstance(int i) {
    return units.get(i).is(Kind.CONJUNCTION)
        && i + 1 < units.size()
        && units.get(i + 1).is(Kind.PREPOSITION);
  }
}
