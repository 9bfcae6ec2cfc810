package org.isnad.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.isnad.Modality;
import org.isnad.relations.Government.Link;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.text.Letters;

/**
 * What the text commits to of each event of a sentence: whether it happened, how sure that is, and
 * who says so.
 *
 * <p>From the root down: what is known of the governing word, by its signature in the lexicon,
 * makes what is known of the event that it governs; then the event's own negation and modality
 * count. What stands in a relative clause or a circumstance is as sure as whoever tells it.
 */
final class Factuality {

  private final List<Unit> units;
  private final Lexicon lexicon;
  private final Government government;
  private final SurroundingMarkers markers;
  private final IntFunction<Optional<Filler>> attributedTo;
  private final Function<Match, Optional<Filler>> passedOn;
  private final int asked;
  private final Map<Integer, Fact> known = new HashMap<>();

  /**
   * @param attributedTo who vouches for what the sentence tells at a unit: «بحسب كييف» (according
   *     to Kyiv)
   * @param passedOn whose words a claim passes on: «نقلا عن مسؤول» (quoting an official)
   */
  Factuality(
      List<Unit> units,
      Lexicon lexicon,
      Government government,
      SurroundingMarkers markers,
      IntFunction<Optional<Filler>> attributedTo,
      Function<Match, Optional<Filler>> passedOn) {
    this.units = units;
    this.lexicon = lexicon;
    this.government = government;
    this.markers = markers;
    this.attributedTo = attributedTo;
    this.passedOn = passedOn;
    this.asked = markers.questionFrom();
  }

  /** What is known of the event that a unit tells. */
  Fact of(int unit) {
    Fact before = known.get(unit);
    if (before != null) {
      return before;
    }
    known.put(unit, Fact.ASSERTED); // nothing governs itself, not even in a sentence gone wrong
    Fact fact = own(unit, asked(unit, inherited(unit)));
    known.put(unit, fact);
    return fact;
  }

  private Fact inherited(int unit) {
    Link link = government.of(unit);
    return switch (link.type()) {
      case ROOT -> told(unit);
      case PRESUPPOSED -> beside(unit).orElseGet(() -> source(unit));
      case CONDITION -> source(unit).under(Effect.CONDITIONAL, Optional.empty());
      case UNREALISED -> source(unit).under(Effect.POSSIBLE, Optional.empty());
      case MARKED -> source(unit).under(marked(link), Optional.empty());
      case GOVERNED -> governed(unit, link);
    };
  }

  private Effect marked(Link link) {
    Governor marker = link.marker().orElseThrow();
    Effect effect = markers.isNegated(link.unit()) ? marker.negated() : marker.affirmed();
    return effect == Effect.NEXT ? next(link) : effect;
  }

  /**
   * «هاجموا القاعدة قبل أن ينسحبوا» (attacked the base before they withdrew): what is told of the
   * past went on so, unless the verb is one that stops somebody: «أوقفوه قبل أن يهاجم» (stopped him
   * before he could attack).
   */
  private Effect next(Link link) {
    Optional<Integer> main =
        government
            .verbBefore(link.unit())
            .filter(government::isPast)
            .filter(verb -> of(verb).isCommitted() && !of(verb).isNegated());
    if (main.isEmpty()) {
      return Effect.POSSIBLE;
    }
    String before = Governors.link(units.get(link.unit()).word());
    return lexicon
        .governors()
        .ofVerb(units.get(main.get()).readings(), before)
        .map(Governor::affirmed)
        .orElse(Effect.FACT);
  }

  private Fact told(int unit) {
    Optional<Filler> by = attributedTo.apply(unit);
    return by.isPresent() ? Fact.reportedBy(by) : Fact.ASSERTED;
  }

  /** What is asked is not said to be so. */
  private Fact asked(int unit, Fact fact) {
    boolean known = // «لماذا صمت الوزير بعد مقتل المتظاهرين؟»: that they were killed isn't asked
        Unit.isAt(units, unit - 1, Kind.PREPOSITION)
            && lexicon.isOfClass("@sequence", Letters.key(units.get(unit - 1).word()))
            && government.of(unit).type() == Government.Type.PRESUPPOSED;
    return unit >= asked && !known ? fact.as(Modality.POSSIBLE) : fact;
  }

  /** «قال إن …، نافيا أن» (he said that …, denying that): what a speaker does is not his claim. */
  private Optional<Fact> beside(int participle) {
    return government
        .claimAround(participle)
        .filter(claim -> government.isParticiple(participle))
        .filter(
            claim ->
                government.matchAt(participle).filter(m -> haveOneSubject(m, claim)).isPresent())
        .map(claim -> source(claim.trigger()));
  }

  private static boolean haveOneSubject(Match one, Match other) {
    List<Filler> first = one.of(SlotRole.S);
    List<Filler> second = other.of(SlotRole.S);
    return first.size() == 1
        && second.size() == 1
        && first.get(0).referent().isSameAs(second.get(0).referent());
  }

  /** What whoever tells a stretch of the sentence takes for granted there. */
  private Fact source(int unit) {
    Optional<Match> claim = government.claimAround(unit);
    if (claim.isEmpty()) {
      return told(unit);
    }
    Fact of = of(claim.get().trigger());
    return of.isNegated()
        ? told(unit).under(Effect.NONE, Optional.empty())
        : of.under(Effect.REPORTED, speaker(claim.get()));
  }

  private Fact governed(int unit, Link link) {
    int word = link.unit();
    if (lexicon.isOfClass("@presupposing", units.get(word).nounKey())
        && !lexicon.isOfClass("@once-done", units.get(unit).nounKey())) {
      return source(unit); // «تسعى إلى زيادة التعاون»: they cooperate already
    }
    if (lexicon.isOfClass("@said-noun", units.get(unit).nounKey())
        && lexicon.governors().ofVerb(units.get(word).readings(), Governor.SAID).isPresent()) {
      return source(unit); // «لم يوافق على اقتراح فرنسا»: France has proposed it
    }
    Fact above = of(word);
    Optional<Match> match = government.matchAt(word);
    Optional<Governor> governor = governorOf(link);
    if (governor.isPresent()) {
      Effect effect = above.isNegated() ? governor.get().negated() : governor.get().affirmed();
      return above.under(effect, match.flatMap(this::speaker));
    }
    if (match.isPresent()) {
      return underEvent(unit, above, match.get());
    }
    List<Frame> frames = framesOf(word);
    if (!frames.isEmpty() && frames.stream().allMatch(f -> f.kind().speech() == Speech.NONE)) {
      return source(unit); // «لن يهنئه على فوزه»: he won, though nobody congratulates him
    }
    if (frames.stream().anyMatch(f -> f.kind().speech() == Speech.DENIED)) {
      return above.under(above.isNegated() ? Effect.NONE : Effect.DENIED, Optional.empty());
    }
    if (isNarration(word)) {
      return source(unit); // «يشار إلى أن» (it is pointed out that): the narrator goes on
    }
    if (frames.stream().anyMatch(f -> f.kind().speech() == Speech.CLAIM) && !above.isNegated()) {
      return above.under(Effect.REPORTED, Optional.empty()); // «ما قيل عن»: what was said of
    }
    return above.isNegated()
        ? above.under(Effect.POSSIBLE, Optional.empty())
        : above.under(wanted(frames, link), Optional.empty());
  }

  private boolean isNarration(int verb) {
    return units.get(verb).readings().stream()
        .anyMatch(
            r ->
                r.voice() == VerbReading.Voice.PASSIVE
                    && r.tense() == VerbReading.Tense.IMPERFECT
                    && lexicon.isOfClass("@narrating", Letters.key(r.lemma())));
  }

  /** What a verb whose frame nobody could fill makes of what hangs on its preposition. */
  private static Effect wanted(List<Frame> frames, Link link) {
    return frames.stream()
        .filter(frame -> frame.kind().speech().isWanted())
        .filter(
            frame ->
                frame.slots().stream()
                    .flatMap(slot -> slot.prepositions().stream())
                    .map(Governors::link)
                    .anyMatch(link.name()::equals))
        .findFirst()
        .map(frame -> frame.kind().inner().map(Factuality::effect).orElse(Effect.POSSIBLE))
        .orElse(Effect.FACT);
  }

  private List<Frame> framesOf(int word) {
    return units.get(word).readings().stream()
        .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
        .toList();
  }

  /** What an event that the lexicon knows makes of what it governs. */
  private Fact underEvent(int unit, Fact above, Match match) {
    boolean inContent = match.content().filter(c -> c.holds(unit)).isPresent();
    boolean denied = above.isNegated();
    Speech speech = match.frame().kind().speech();
    if (speech == Speech.NONE || !inContent) {
      return source(unit);
    }
    return switch (speech) {
      case CLAIM -> denied ? above.under(Effect.NONE, Optional.empty()) : claimed(above, match);
      case DENIED ->
          lexicon.isOfClass("@claim-noun", units.get(unit).nounKey())
              ? source(match.trigger()) // «نفى الاتهامات»: the accusations were made
              : above.under(denied ? Effect.NONE : Effect.DENIED, speaker(match));
      case ASKED -> wanted(above, match).askedBy(asking(match));
      default -> wanted(above, match);
    };
  }

  /** «توقع أن» (expected that): whoever expects it vouches for it as what may come. */
  private Fact claimed(Fact above, Match match) {
    Fact reported = above.under(Effect.REPORTED, speaker(match));
    return match
        .frame()
        .kind()
        .inner()
        .filter(inner -> inner != Modality.REPORTED)
        .map(reported::as)
        .orElse(reported);
  }

  private static Fact wanted(Fact above, Match match) {
    return above.under(above.isNegated() ? Effect.POSSIBLE : wanted(match), Optional.empty());
  }

  /** «طالب النادي برفع الحظر» (the club demanded that …): what he asks for is his word. */
  private static Optional<Filler> asking(Match match) {
    return match.of(SlotRole.S).stream().filter(Filler::animate).findFirst();
  }

  private static Effect wanted(Match match) {
    return match.frame().kind().inner().map(Factuality::effect).orElse(Effect.POSSIBLE);
  }

  private static Effect effect(Modality inner) {
    return switch (inner) {
      case ASSERTED -> Effect.FACT;
      case REPORTED -> Effect.REPORTED;
      case POSSIBLE -> Effect.POSSIBLE;
      case FUTURE -> Effect.FUTURE;
      case CONDITIONAL -> Effect.CONDITIONAL;
      case REQUIRED -> Effect.REQUIRED;
    };
  }

  private Optional<Filler> speaker(Match match) {
    boolean passesOn = // «نقلت الوكالة عن الوزير أن» (quoted the minister as saying): his word
        match.frame().slots().stream()
            .filter(slot -> slot.is(SlotRole.R) && !slot.prepositions().isEmpty())
            .anyMatch(
                slot ->
                    slot.prepositions().stream()
                        .allMatch(p -> lexicon.isOfClass("@told-by", Letters.key(p))));
    Optional<Filler> source = match.of(SlotRole.R).stream().findFirst().filter(r -> passesOn);
    return source.or(() -> passedOn.apply(match)).or(() -> stating(match));
  }

  private static Optional<Filler> stating(Match match) {
    boolean claims =
        match.frame().kind().speech() == Speech.CLAIM
            || match.frame().kind().speech() == Speech.DENIED;
    return match.of(SlotRole.S).stream().findFirst().filter(s -> claims);
  }

  /** «حال دون قصف المدينة» (prevented): what joins the event to its governor denies no more. */
  private boolean isLink(int unit) {
    Link link = government.of(unit);
    return unit > 0
        && units.get(unit - 1).is(Kind.PREPOSITION)
        && link.type() == Government.Type.GOVERNED
        && Governors.link(units.get(unit - 1).word()).equals(link.name())
        && governorOf(link).isPresent();
  }

  private Optional<Governor> governorOf(Link link) {
    Unit word = units.get(link.unit());
    return word.is(Kind.VERB)
        ? lexicon.governors().ofVerb(word.readings(), link.name())
        : lexicon.governors().ofNoun(word.nounKey(), link.name());
  }

  /** «نجا من محاولة اغتيال» (survived an attempt): what a verb makes of the noun it stands with. */
  private Optional<Governor> light(Match match) {
    return match.frame().slots().stream()
        .filter(Slot::isFixedNoun)
        .flatMap(slot -> slot.prepositions().stream())
        .map(Governors::link)
        .flatMap(
            link ->
                lexicon.governors().ofVerb(units.get(match.trigger()).readings(), link).stream())
        .findFirst();
  }

  /** The event's own negation and modality. */
  private Fact own(int unit, Fact fact) {
    Optional<Match> match = government.matchAt(unit);
    Fact told =
        match
            .flatMap(this::light)
            .map(verb -> fact.isNegated() ? verb.negated() : verb.affirmed())
            .map(effect -> fact.under(effect, Optional.empty()))
            .orElse(fact); // «لم يسبق أن أدى إلى مقتل» (has never led to the death of)
    Fact counted = markers.isNegated(unit) && !isLink(unit) ? told.negated() : told;
    if (match.isPresent() && markers.isAny(unit) && !counted.isNegated()) {
      return counted.as(Modality.POSSIBLE);
    }
    return markers
        .modality(unit, match.map(m -> m.frame().lemma()))
        .map(counted::as)
        .orElse(counted);
  }
}
