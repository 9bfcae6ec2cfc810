package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Number;
import org.jspecify.annotations.Nullable;

/** The noun phrases, prepositional phrases, clauses and quotations behind a verb or a noun. */
final class ComplementReader {
  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final Asides asides;

  ComplementReader(List<Unit> units, PhraseReader phrases, WordClasses words, Asides asides) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.asides = asides;
  }

  /** The complements in {@code [from, end)}. */
  List<Complement> complements(int from, int end, int verb) {
    List<Complement> found = new ArrayList<>();
    int i = from;
    if (i < end && units.get(i).is(Kind.CLITIC)) {
      found.add(new Complement(Link.PRONOUN, "", Optional.empty(), i, i + 1));
      i++;
    }
    boolean embedded = false;
    boolean circumstance = false;
    int closing = -1;
    while (i < end) {
      Unit unit = units.get(i);
      if (i == closing) { // it closes a word or two, and opens nothing
        i++;
        continue;
      }
      switch (unit.kind()) {
        case COMMA -> {
          int behind =
              Math.max(
                  Math.max(behindApposition(i, end, found), asides.behind(i)),
                  behindRemark(i, end));
          if (behind > i) {
            i = behind;
            continue;
          }
          boolean goesOn = clauseFollows(i + 1, end) || isBehindReport(i, found);
          if (hasBothParties(found) && !goesOn
              || asides.tellsOfSome(i + 1)
              || isWhich(i + 1)
              || isBecause(i + 1)) {
            return found;
          }
          circumstance = tellsWhen(i + 1) && hasParty(found);
          i++;
        }
        case COMPLEMENTIZER -> {
          found.add(new Complement(Link.CLAUSE, "", Optional.empty(), i, end));
          return found;
        }
        case COLON -> {
          int to = behindQuotation(i + 1);
          found.add(new Complement(Link.QUOTATION, "", Optional.empty(), i + 1, to));
          return found;
        }
        case PREPOSITION -> i = prepositional(i, end, embedded, found);
        case VERB, RELATIVE -> {
          embedded = true;
          i++;
        }
        case QUOTE -> {
          int named = behindQuotedName(i, found);
          int next = named > i ? named : quotation(i, end, found);
          closing = next == i + 1 ? closing(i) : closing;
          i = next;
        }
        case OPEN -> i = behindBracket(i);
        default -> {
          boolean joined = i > from && units.get(i - 1).is(Kind.CONJUNCTION);
          i =
              embedded || circumstance
                  ? i + 1
                  : joined ? behindJoined(i) : nounPhrase(i, end, found);
        }
      }
    }
    return found;
  }

  /**
   * «كيم سون جيونج، نائب وزير الخارجية، …»: who somebody is, between two commas, is no further
   * party. Where the name is what stands between them («محامي المتهم، هشام عزت، …»), it is the
   * party.
   *
   * @return the unit behind it, or {@code comma} where there is none
   */
  private int behindApposition(int comma, int end, List<Complement> found) {
    Optional<Phrase> inserted = comma + 1 < end ? phrases.at(comma + 1) : Optional.empty();
    @Nullable Complement last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (isNamed(inserted, last, comma)) {
      return inserted.orElseThrow().to() + 1;
    }
    if (last == null
        || last.link() != Link.NOUN_PHRASE
        || last.to() != comma
        || inserted.isEmpty()
        || inserted.get().parts().size() > 1) {
      return comma;
    }
    int behind = behindModifiers(inserted.get().to());
    boolean closed =
        behind < units.size() && units.get(behind).is(Kind.COMMA, Kind.COLON, Kind.COMPLEMENTIZER);
    boolean person = inserted.get().isOf(MentionType.PERSON);
    boolean title = inserted.get().isOf(MentionType.TITLE) || isOffice(inserted.get());
    Phrase.Part named = last.phrase().map(Phrase::first).orElse(null);
    boolean holder = named != null && named.named();
    boolean man = last.phrase().filter(ComplementReader::mayBeMan).isPresent();
    boolean unknown =
        last.phrase().filter(p -> p.isOf(MentionType.TITLE)).isPresent()
            && behind + 1 < units.size()
            && units.get(behind).is(Kind.COMMA)
            && isUnknownName(inserted.get());
    if (unknown) {
      return behind + 1; // «رحب وزير العدل، فلان الفلاني، باتفاق»
    }
    if (!closed || !(title && holder || person && man)) {
      return comma;
    }
    if (person && !words.isEventNoun(units.get(last.from()))) { // «قررت ترحيل المغربي، فلان،»
      found.set(
          found.size() - 1, new Complement(Link.NOUN_PHRASE, "", inserted, comma + 1, behind));
    }
    return units.get(behind).is(Kind.COMMA) ? behind + 1 : behind;
  }

  /** Two to four words without clitics, the first without article: as names look. */
  private boolean isUnknownName(Phrase phrase) {
    List<Unit> words = units.subList(phrase.from(), phrase.to());
    return words.size() > 1
        && words.size() < 5
        && !words.get(0).head().form().startsWith("ال")
        && words.stream().allMatch(u -> u.is(Kind.NOUN) || isNameOfNobodyElse(u))
        && words.stream().anyMatch(u -> u.head().tag().contains("NNP") || u.is(Kind.NAME));
  }

  private static boolean isNameOfNobodyElse(Unit unit) {
    return unit.is(Kind.NAME)
        && unit.mention()
            .filter(m -> m.type() == MentionType.LOCATION || m.type() == MentionType.PERSON)
            .isPresent();
  }

  /**
   * «أعلنت الشركة، صاحبة الحقوق في أوروبا، أن» (the firm, the holder of the rights in Europe,
   * announced that): what stands between a speaker and what he says, and has no verb.
   */
  private int behindRemark(int comma, int end) {
    int close = comma + 1;
    while (close < end
        && !units
            .get(close)
            .is(Kind.COMMA, Kind.VERB, Kind.COLON, Kind.QUOTE, Kind.COMPLEMENTIZER)) {
      close++;
    }
    boolean claims =
        Unit.isAt(units, close, Kind.COMMA) && Unit.isAt(units, close + 1, Kind.COMPLEMENTIZER);
    return claims && !units.get(comma + 1).is(Kind.CONJUNCTION) ? close + 1 : comma;
  }

  /** «اعتقلت إسرائيل، فلانة، …»: a state is nobody whom a person's name could name. */
  private static boolean mayBeMan(Phrase phrase) {
    return !phrase.isOf(MentionType.COUNTRY)
        && !phrase.isOf(MentionType.LOCATION)
        && !phrase.isOf(MentionType.ORGANIZATION);
  }

  /** «بموقع التواصل، تويتر، …»: between two commas, what a prepositional phrase is called. */
  private boolean isNamed(Optional<Phrase> inserted, @Nullable Complement last, int comma) {
    return last != null
        && last.link() == Link.PREPOSITION
        && last.to() == comma
        && inserted
            .filter(p -> p.first().named() && p.parts().size() == 1 && p.to() < units.size())
            .filter(p -> units.get(p.to()).is(Kind.COMMA))
            .isPresent();
  }

  /** «الأمين العام [للأمم المتحدة]», «رئيس البعثة [في جنيف]»: behind what belongs to the office. */
  private int behindModifiers(int from) {
    int i = phrases.behindArticled(from);
    while (i + 1 < units.size() && units.get(i).is(Kind.PREPOSITION)) {
      Optional<Phrase> modifier = phrases.at(i + 1);
      if (modifier.isEmpty()) {
        break;
      }
      i = modifier.get().to();
    }
    return i;
  }

  /** Behind a comma nothing more is to be had once subject and object have been named. */
  private static boolean hasBothParties(List<Complement> found) {
    return found.stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE || c.link() == Link.PRONOUN)
            .count()
        > 1;
  }

  private static boolean hasParty(List<Complement> found) {
    return found.stream().anyMatch(c -> c.link() == Link.NOUN_PHRASE);
  }

  /**
   * «، منذ بدء التحالف حملته دعما للحكومة» (since the coalition began its campaign to support …).
   */
  private boolean tellsWhen(int i) {
    return Unit.isAt(units, i, Kind.PREPOSITION) && words.isCircumstantial(units.get(i));
  }

  /** «اتهمت المنظمة السودان في تقرير، باحتجاز» (accused Sudan, in a report, of holding). */
  private boolean isBehindReport(int comma, List<Complement> found) {
    @Nullable Complement last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null
        && last.link() == Link.PREPOSITION
        && last.to() == comma
        && Unit.isAt(units, last.from() + 1, Kind.NOUN)
        && words.isReport(units.get(last.from() + 1))
        && Unit.isAt(units, comma + 1, Kind.PREPOSITION)
        && !words.isCircumstantial(units.get(comma + 1));
  }

  /** «، ذلك أن طهران لم تف» (since Tehran hasn't kept its word): no claim, but why. */
  private boolean isBecause(int i) {
    return Unit.isAt(units, i, Kind.DETERMINER)
        && words.isDemonstrative(units.get(i))
        && Unit.isAt(units, i + 1, Kind.COMPLEMENTIZER);
  }

  /** «، الأمر الذي دفع» (which made …): it stands for all that was told. */
  private boolean isWhich(int i) {
    return Unit.isAt(units, i, Kind.NOUN)
        && words.isMatter(units.get(i))
        && Unit.isAt(units, i + 1, Kind.RELATIVE);
  }

  private boolean clauseFollows(int i, int end) {
    return i < end && units.get(i).is(Kind.COMPLEMENTIZER, Kind.QUOTE, Kind.DATE);
  }

  private int nounPhrase(int i, int end, List<Complement> found) {
    Optional<Phrase> phrase = phrases.at(i);
    if (isShare(i, found)) {
      return behindPredicate(i + 2, end);
    }
    if (phrase.isPresent() && isGoverned(i, found)) {
      return Math.max(i + 1, phrase.get().to());
    }
    if (phrase.isPresent() && isAttribute(i, found) && words.isGoverning(units.get(i))) {
      return behindGoverned(i + 1);
    }
    if (phrase.isEmpty()
        || isPointing(i)
        || phrases.isLeftOver(i)
        || isApposition(i, found)
        || isAttribute(i, found)) {
      return i + 1;
    }
    if (isMeasure(i, found)) {
      return phrase.get().to();
    }
    int to = Math.min(end, phrase.get().to());
    found.add(new Complement(Link.NOUN_PHRASE, "", phrase, i, to));
    return Math.max(i + 1, to);
  }

  /**
   * «أعدم في 2010 والأخ غير الشقيق» (was executed in 2010, and the half-brother): what و joins to
   * something further back is no party of this verb.
   */
  private int behindJoined(int i) {
    int end = phrases.at(i).map(Phrase::to).orElse(i + 1);
    boolean governs = // «ولقائه الرئيس» (and his meeting the president): the masdar's object
        units.get(end - 1).is(Kind.CLITIC) && isMasdar(i);
    return governs ? phrases.at(end).map(Phrase::to).orElse(end) : end;
  }

  private boolean isMasdar(int noun) {
    return words.isEventNoun(units.get(noun))
        || units.get(noun).is(Kind.NOUN) && NounStems.mayBeMasdar(units.get(noun).head().form());
  }

  /** «البالغ من العمر عشرين عاما» (aged twenty years): how much of what the preposition governs. */
  private boolean isMeasure(int i, List<Complement> found) {
    return units.get(i).is(Kind.NUMBER)
        && !found.isEmpty()
        && found.get(found.size() - 1).link() == Link.PREPOSITION
        && found.get(found.size() - 1).to() == i
        && words.isMeasured(units.get(i - 1));
  }

  /** Behind the preposition and the phrase that belong to a participle: «الفاصل [بين أ وب]». */
  private int behindGoverned(int preposition) {
    return Unit.isAt(units, preposition, Kind.PREPOSITION)
        ? phrases.at(preposition + 1).map(Phrase::to).orElse(preposition + 1)
        : preposition;
  }

  /** «لانتقاده أمير البلاد» (for his criticising the emir): the object of the noun before. */
  private boolean isGoverned(int i, List<Complement> found) {
    return i > 1
        && !found.isEmpty()
        && found.get(found.size() - 1).link() == Link.PREPOSITION
        && found.get(found.size() - 1).to() == i
        && units.get(i - 1).is(Kind.CLITIC)
        && isMasdar(i - 2);
  }

  /**
   * «من المبنى المكون من ثلاثة طوابق» (…the building, consisting of), «قتل الشاب البالغ من العمر»:
   * a participle on a noun. Behind a noun that no preposition governs, it shows by its own.
   */
  private boolean isAttribute(int i, List<Complement> found) {
    @Nullable Complement last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null
        && last.to() == i
        && (last.link() == Link.PREPOSITION
            || last.link() == Link.NOUN_PHRASE && Unit.isAt(units, i + 1, Kind.PREPOSITION))
        && units.get(i).is(Kind.NOUN)
        && (NounStems.mayBeParticiple(units.get(i).head().form())
                && units.get(i - 1).head().form().startsWith("ال")
            || isIndefiniteAttribute(i))
        && units.get(i - 1).is(Kind.NOUN, Kind.ADJECTIVE)
        && !words.isParty(units.get(i))
        && !PhraseReader.isSoundMasculinePlural(units.get(i).head());
  }

  /** «فصائل سورية موالية لها» (Syrian factions loyal to it). */
  private boolean isIndefiniteAttribute(int i) {
    String form = units.get(i).head().form();
    return Unit.isAt(units, i + 1, Kind.PREPOSITION)
        && form.startsWith("م")
        && form.endsWith("ة")
        && form.length() > 4
        && units.get(i - 1).is(Kind.ADJECTIVE)
        && !units.get(i - 1).head().form().startsWith("ال")
        && units.get(i - 1).head().form().endsWith("ة");
  }

  /** «في صفاقس، ثاني مدن البلاد» (in Sfax, the country's second city): what the place is called. */
  private boolean isApposition(int i, List<Complement> found) {
    int end = i > 0 && units.get(i - 1).is(Kind.COMMA) ? i - 1 : i;
    return !found.isEmpty()
        && found.get(found.size() - 1).link() == Link.PREPOSITION
        && found.get(found.size() - 1).to() == end
        && words.isAppositive(units.get(i));
  }

  /** «قتل ثلاثون، معظمهم مدنيون» (thirty were killed, most of them civilians): no further party. */
  private boolean isShare(int i, List<Complement> found) {
    return hasParty(found)
        && i > 0
        && i + 1 < units.size()
        && (units.get(i - 1).is(Kind.COMMA) || words.isShare(units.get(i)) && isOfMany(i + 1))
        && units.get(i + 1).is(Kind.CLITIC)
        && (units.get(i).is(Kind.DETERMINER) || words.isShare(units.get(i)));
  }

  private boolean isOfMany(int pronoun) {
    return Participants.number(units.get(pronoun)).filter(Number.PLURAL::equals).isPresent();
  }

  /** Behind what such a part is said to be: «معظمهم [نساء وأطفال]». */
  private int behindPredicate(int from, int end) {
    int i = from;
    while (i < end
        && !units.get(i).is(Kind.COMMA, Kind.PREPOSITION, Kind.VERB, Kind.COMPLEMENTIZER)) {
      i++;
    }
    return i;
  }

  /** «فيلمه هذا» (this film of his): behind the noun that it points at. */
  private boolean isPointing(int i) {
    return units.get(i).is(Kind.DETERMINER)
        && i > 0
        && units.get(i - 1).is(Kind.CLITIC, Kind.NAME)
        && (i + 1 >= units.size() || !units.get(i + 1).is(Kind.NOUN, Kind.NAME, Kind.NUMBER));
  }

  private int prepositional(int i, int end, boolean embedded, List<Complement> found) {
    String preposition = units.get(i).word();
    int next = i + 1;
    while (next < end && units.get(next).is(Kind.QUOTE)) {
      next++;
    }
    if (next >= end) {
      return next;
    }
    Unit object = units.get(next);
    if (words.isException(units.get(i)) && phrases.at(next).isPresent()) {
      return nounPhrase(next, end, found);
    }
    if (object.is(Kind.COMPLEMENTIZER)) {
      found.add(new Complement(Link.CLAUSE, preposition, Optional.empty(), i, end));
      return end;
    }
    if (object.is(Kind.DATE)) {
      return next + 1;
    }
    if (embedded) {
      return next;
    }
    if (words.isGoverning(units.get(i - 1)) && units.get(i - 1).is(Kind.ADJECTIVE)) {
      return phrases.at(next).map(Phrase::to).orElse(next + 1); // «التابعة للأمم المتحدة»
    }
    if (words.isManner(object) && !object.head().form().startsWith("ال")) {
      return behindAdjectives(next + 1); // «بشكل أسرع»: faster
    }
    if (object.is(Kind.CLITIC) && preposition.endsWith("بين")) {
      return Math.max(next + 1, phrases.at(next + 1).map(Phrase::to).orElse(next + 1));
    }
    if (object.is(Kind.CLITIC)) {
      found.add(new Complement(Link.PREPOSITION, preposition, Optional.empty(), i, next + 1));
      return next + 1;
    }
    Optional<Phrase> phrase = phrases.at(next);
    if (phrase.isEmpty()) {
      return next;
    }
    found.add(new Complement(Link.PREPOSITION, preposition, phrase, i, phrase.get().to()));
    int behind = Math.max(next + 1, phrase.get().to());
    boolean quoted = next > i + 1 && behind < end && units.get(behind).is(Kind.QUOTE);
    if (quoted && isConstructWord(phrase.get(), next, behind)) { // «عن "شرعية" العملية»
      return Math.max(behind + 1, phrases.at(behind + 1).map(Phrase::to).orElse(behind + 1));
    }
    return quoted ? behind + 1 : behind; // «على "تويتر"»: the mark behind closes
  }

  /** One quoted word without article, and right behind the mark its genitive. */
  private boolean isConstructWord(Phrase quoted, int from, int close) {
    return close == from + 1
        && !quoted.first().named()
        && !quoted.first().head().form().startsWith("ال")
        && !quoted.first().head().form().endsWith("ا")
        && Unit.isAt(units, close + 1, Kind.NOUN)
        && units.get(close + 1).head().form().startsWith("ال");
  }

  private int behindAdjectives(int from) {
    int i = from;
    while (i < units.size()
        && units.get(i).is(Kind.ADJECTIVE)
        && !units.get(i).head().form().startsWith("ال")) {
      i++;
    }
    return i;
  }

  /** What a colon introduces ends with the quotation that it opens, or with the sentence. */
  private int behindQuotation(int from) {
    if (from >= units.size() || !units.get(from).is(Kind.QUOTE)) {
      return units.size();
    }
    int close = from + 1;
    while (close < units.size() && !units.get(close).is(Kind.QUOTE)) {
      close++;
    }
    return Math.min(units.size(), close + 1);
  }

  /** A quotation of several words is a complement; quotation marks around a word or two are not. */
  private int quotation(int open, int end, List<Complement> found) {
    int close = closing(open);
    if (close - open > 4) {
      found.add(
          new Complement(Link.QUOTATION, "", Optional.empty(), open + 1, Math.min(close, end)));
      return close + 1;
    }
    return open + 1;
  }

  private int closing(int open) {
    int close = open + 1;
    while (close < units.size() && !units.get(close).is(Kind.QUOTE)) {
      close++;
    }
    return close;
  }

  /**
   * «حذرت هيئة الاتصالات "تليكوم" من» (the authority "Telecom" warned of): what a body is called.
   */
  private int behindQuotedName(int open, List<Complement> found) {
    @Nullable Complement last = found.isEmpty() ? null : found.get(found.size() - 1);
    int close = closing(open);
    boolean body =
        last != null
            && last.link() == Link.NOUN_PHRASE
            && last.to() == open
            && last.phrase().filter(p -> p.isOf(MentionType.ORGANIZATION)).isPresent();
    boolean name =
        close < units.size()
            && close - open <= 3
            && close > open + 1
            && units.subList(open + 1, close).stream()
                .allMatch(u -> u.is(Kind.NAME) || u.head().tag().contains("NNP"));
    return body && name ? close + 1 : open;
  }

  private int behindBracket(int open) {
    int i = open + 1;
    while (i < units.size() && !units.get(i).is(Kind.CLOSE)) {
      i++;
    }
    return i < units.size() ? i + 1 : open + 1;
  }

  /**
   * «أعلن المرشح لمنصب الرئاسة في إيطاليا جوزيبي كونتي»: the name far behind an office is its
   * holder's, since no person can be said.
   */
  List<Complement> withHolder(List<Complement> complements) {
    boolean pronoun = complements.size() > 1 && complements.get(0).link() == Link.PRONOUN;
    int office = pronoun ? 1 : 0; // «اعتبرها الباحث في … فلان» (the researcher in … called it)
    int name = office + 1;
    while (name < complements.size() && complements.get(name).link() == Link.PREPOSITION) {
      name++;
    }
    boolean holder =
        name < complements.size()
            && isPhraseOf(complements.get(name), MentionType.PERSON)
            && !isPhraseOf(complements.get(office), MentionType.PERSON)
            && complements.get(office).link() == Link.NOUN_PHRASE
            && complements.get(office).phrase().filter(this::isOffice).isPresent();
    if (!holder) {
      return complements;
    }
    List<Complement> joined = new ArrayList<>(complements);
    joined.subList(office, name).clear();
    return joined;
  }

  private static boolean isPhraseOf(Complement complement, MentionType type) {
    return complement.link() == Link.NOUN_PHRASE
        && complement.phrase().filter(p -> p.isOf(type)).isPresent();
  }

  private boolean isOffice(Phrase phrase) {
    return phrase.isOf(MentionType.TITLE) || words.isPersonNoun(units.get(phrase.from()));
  }
}
