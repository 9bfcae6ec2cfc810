package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;

/** What a comma behind a verb stands for: an insertion, a circumstance or the end of its clause. */
final class CommasBehind {

  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final Asides asides;
  private final OfficeHolders offices;
  private final JointComplements joint;

  CommasBehind(
      List<Unit> units,
      PhraseReader phrases,
      WordClasses words,
      Asides asides,
      OfficeHolders offices) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.asides = asides;
    this.offices = offices;
    this.joint = new JointComplements(units, words);
  }

  /**
   * The unit behind what stands between a comma and the next, or {@code comma} where it is more.
   */
  int behindInsertion(int comma, int end, ComplementsSoFar found) {
    int apposition = behindApposition(comma, end, found);
    return Math.max(Math.max(apposition, asides.behind(comma)), behindRemark(comma, end));
  }

  /**
   * «وافق خلال لقاء جمعه بنظيره، الثلاثاء، على» (agreed during a meeting that brought him together
   * with his counterpart, on Tuesday, to): behind a date between commas the first verb goes on.
   */
  boolean isBehindDate(int comma) {
    return comma > 1
        && units.get(comma - 1).is(Kind.DATE)
        && units.get(comma - 2).is(Kind.COMMA)
        && Unit.isAt(units, comma + 1, Kind.PREPOSITION, Kind.COMPLEMENTIZER);
  }

  /** Behind a comma nothing more is to be had once subject and object have been named. */
  boolean endsClause(int comma, int end, ComplementsSoFar found) {
    int next = comma + 1;
    boolean goesOn =
        clauseFollows(next, end)
            || isBehindReport(comma, found)
            || joint.opensAt(next, found.last().map(Complement::from).orElse(next));
    return found.hasBothParties() && !goesOn
        || asides.tellsOfSome(next)
        || isWhich(next)
        || isBecause(next);
  }

  /** Whether what follows tells when or where, and names no party any more. */
  boolean opensCircumstance(int comma, ComplementsSoFar found) {
    return tellsWhen(comma + 1) && found.hasParty();
  }

  /**
   * «كيم سون جيونج، نائب وزير الخارجية، …»: who somebody is, between two commas, is no further
   * party.
   */
  private int behindApposition(int comma, int end, ComplementsSoFar found) {
    Optional<Phrase> inserted =
        comma + 1 < end
            ? phrases.at(comma + 1).filter(p -> p.parts().size() == 1)
            : Optional.empty();
    if (inserted.isEmpty()) {
      return comma;
    }
    Optional<Complement> office = officeBefore(comma, inserted.get(), found);
    if (office.isPresent()) {
      int to = inserted.get().to();
      found.replaceFrom(
          office.get(), new Complement(Link.NOUN_PHRASE, "", inserted, comma + 1, to));
      return to + 1;
    }
    if (found.endsAt(comma, Link.PREPOSITION) && isName(inserted.get())) {
      return isPersonBehindPlace(inserted.get(), comma, found) ? comma : inserted.get().to() + 1;
    }
    return found.endsAt(comma, Link.NOUN_PHRASE)
        ? behindApposition(comma, inserted.get(), found)
        : comma;
  }

  /**
   * As above, behind a noun phrase. Where the name is what stands between the commas («محامي
   * المتهم، هشام عزت، …»), it is the party.
   */
  private int behindApposition(int comma, Phrase inserted, ComplementsSoFar found) {
    Complement last = found.last().orElseThrow();
    Phrase before = last.phrase().orElseThrow();
    int behind = behindModifiers(inserted.to());
    if (before.isOf(MentionType.TITLE) && isUnknownHolder(inserted, behind)) {
      return behind + 1; // «رحب وزير العدل، فلان الفلاني، باتفاق»
    }
    boolean closed = Unit.isAt(units, behind, Kind.COMMA, Kind.COLON, Kind.COMPLEMENTIZER);
    boolean person = inserted.isOf(MentionType.PERSON);
    boolean holder =
        before.first().named() && offices.isOffice(inserted)
            || before.first().definite() && isAppositive(inserted);
    if (!closed || !holder && !(person && mayBeMan(before))) {
      return comma;
    }
    if (person && !words.isEventNoun(units.get(last.from()))) { // «قررت ترحيل المغربي، فلان،»
      found.replaceLast(
          new Complement(Link.NOUN_PHRASE, "", Optional.of(inserted), comma + 1, behind));
    }
    return units.get(behind).is(Kind.COMMA) ? behind + 1 : behind;
  }

  /** «شركة أرامكو، كبرى شركات النفط في العالم، …» (the firm Aramco, the largest oil firm …). */
  private boolean isAppositive(Phrase inserted) {
    return words.is(WordClass.APPOSITIVE, units.get(inserted.from()));
  }

  /** «المبعوث الخاص إلى ليبيا، فلان الفلاني، …» (the special envoy to Libya, so-and-so). */
  private Optional<Complement> officeBefore(int comma, Phrase inserted, ComplementsSoFar found) {
    boolean bearer =
        found.endsAt(comma, Link.PREPOSITION)
            && inserted.isOf(MentionType.PERSON)
            && isName(inserted);
    return found
        .modified()
        .filter(office -> bearer && office.phrase().filter(this::mayNameOne).isPresent());
  }

  /** A title, or an articled noun for one who holds an office: «الممثل الخاص». */
  private boolean mayNameOne(Phrase phrase) {
    Unit head = units.get(phrase.from());
    return phrase.parts().size() == 1
        && (phrase.isOf(MentionType.TITLE)
            || words.isOffice(head) && Definiteness.beginsWithArticle(head));
  }

  /** «بموقع التواصل، تويتر، …»: between two commas, what a prepositional phrase is called. */
  private boolean isName(Phrase inserted) {
    return inserted.first().named() && Unit.isAt(units, inserted.to(), Kind.COMMA);
  }

  /** «قتلت غارة في صعدة، فلانا الفلاني، …» (a raid in Saada killed so-and-so): no place's name. */
  private boolean isPersonBehindPlace(Phrase inserted, int comma, ComplementsSoFar found) {
    return inserted.isOf(MentionType.PERSON)
        && found
            .endingAt(comma, Link.PREPOSITION)
            .flatMap(Complement::phrase)
            .filter(p -> p.isOf(MentionType.LOCATION) || p.isOf(MentionType.COUNTRY))
            .isPresent();
  }

  private boolean isUnknownHolder(Phrase inserted, int behind) {
    return behind + 1 < units.size() && units.get(behind).is(Kind.COMMA) && isUnknownName(inserted);
  }

  /** Two to four words without clitics, the first without article: as names look. */
  private boolean isUnknownName(Phrase phrase) {
    List<Unit> name = units.subList(phrase.from(), phrase.to());
    return name.size() > 1
        && name.size() < 5
        && !name.get(0).head().form().startsWith("ال")
        && name.stream().allMatch(u -> u.is(Kind.NOUN) || isNameOfNobodyElse(u))
        && name.stream().anyMatch(u -> u.head().tag().contains("NNP") || u.is(Kind.NAME));
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

  /**
   * «، منذ بدء التحالف حملته دعما للحكومة» (since the coalition began its campaign to support …).
   */
  private boolean tellsWhen(int i) {
    return Unit.isAt(units, i, Kind.PREPOSITION)
        && words.is(WordClass.CIRCUMSTANTIAL, units.get(i));
  }

  /** «اتهمت المنظمة السودان في تقرير، باحتجاز» (accused Sudan, in a report, of holding). */
  private boolean isBehindReport(int comma, ComplementsSoFar found) {
    return found
            .endingAt(comma, Link.PREPOSITION)
            .filter(last -> Unit.isAt(units, last.from() + 1, Kind.NOUN))
            .filter(last -> words.is(WordClass.REPORT_NOUN, units.get(last.from() + 1)))
            .isPresent()
        && Unit.isAt(units, comma + 1, Kind.PREPOSITION)
        && !words.is(WordClass.CIRCUMSTANTIAL, units.get(comma + 1));
  }

  /** «، ذلك أن طهران لم تف» (since Tehran hasn't kept its word): no claim, but why. */
  private boolean isBecause(int i) {
    return Unit.isAt(units, i, Kind.DETERMINER)
        && words.is(WordClass.DEMONSTRATIVE, units.get(i))
        && Unit.isAt(units, i + 1, Kind.COMPLEMENTIZER);
  }

  /** «، الأمر الذي دفع» (which made …): it stands for all that was told. */
  private boolean isWhich(int i) {
    return Unit.isAt(units, i, Kind.NOUN)
        && words.is(WordClass.MATTER, units.get(i))
        && Unit.isAt(units, i + 1, Kind.RELATIVE);
  }

  private boolean clauseFollows(int i, int end) {
    return i < end && units.get(i).is(Kind.COMPLEMENTIZER, Kind.QUOTE, Kind.DATE);
  }
}
