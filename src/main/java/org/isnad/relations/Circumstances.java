package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;

/**
 * Participles that go on with the subject of a verb before: «قائلا» (saying), «مضيفة أن» (adding
 * that), «متهما إياها ب» (accusing her of).
 */
final class Circumstances {

  private final List<Unit> units;
  private final Lexicon lexicon;
  private final Told told;
  private final Attributions attributions;

  Circumstances(List<Unit> units, Lexicon lexicon, Told told, Attributions attributions) {
    this.units = units;
    this.lexicon = lexicon;
    this.told = told;
    this.attributions = attributions;
  }

  /**
   * Who acts in the participle at a unit, where it goes on with a subject; else nobody: behind a
   * preposition, a numeral or أنّ it is a noun, and no frame may begin with it.
   */
  List<Filler> subjectOf(int i) {
    String form = units.get(i).head().form();
    if (i == 0
        || form.startsWith("ال")
        || units
            .get(i - 1)
            .is(Kind.COMPLEMENTIZER, Kind.PREPOSITION, Kind.QUOTE, Kind.DETERMINER, Kind.NUMBER)
        || lexicon.framesOfCircumstance(form).isEmpty()
        || describesIndefinite(i)
        || hasGenitive(i)) {
      return List.of();
    }
    return actingBeside(i);
  }

  /**
   * «رجال متهمين بالسرقة» (men accused of theft), «رجلا رافضا»: right behind an indefinite noun.
   */
  private boolean describesIndefinite(int participle) {
    Unit before = units.get(participle - 1);
    return before.is(Kind.NOUN, Kind.ADJECTIVE)
        && !Definiteness.beginsWithArticle(before)
        && units.get(participle).head().form().endsWith("ين");
  }

  /**
   * «مصادقة البرلمان على الاتفاق» (the parliament's ratifying): of a verb that takes no object, the
   * noun right behind is a masdar's genitive.
   */
  private boolean hasGenitive(int word) {
    return Unit.isAt(units, word + 1, Kind.NOUN, Kind.NAME)
        && lexicon.framesOfCircumstance(units.get(word).head().form()).stream()
            .allMatch(frame -> frame.directObjects().isEmpty())
        && !lexicon.framesOfMasdar(units.get(word).nounKey()).isEmpty();
  }

  /**
   * Whom a participle describes, the subject of a verb before: they agree in gender; a statement
   * goes on with the speaker of the outermost statement («قال باتيل إن واشنطن تعتقد…، مضيفا»),
   * another act with the nearest verb.
   */
  private List<Filler> actingBeside(int participle) {
    Unit unit = units.get(participle);
    Optional<Filler> source = sourceBeside(participle);
    if (source.isPresent()) {
      return List.of(source.get().continued());
    }
    List<Match> agreeing =
        told.matches().stream()
            .filter(match -> match.trigger() < participle)
            .filter(match -> units.get(match.trigger()).is(Kind.VERB, Kind.COLON) || goesOn(match))
            .filter(match -> mayDescribe(unit, match.of(SlotRole.S)))
            // «قال إن "القوة ستعمل"، مضيفا»: inside a quotation that is closed, nobody goes on
            .filter(match -> !QuotedWords.opensBetween(units, match.trigger(), participle))
            .toList();
    return agreeing.stream()
        .filter(match -> match.frame().kind().speech() != Speech.NONE)
        .findFirst()
        .or(() -> agreeing.stream().reduce((first, second) -> second))
        .filter(match -> !isPassedBy(match, participle))
        .map(match -> match.of(SlotRole.S))
        .or(() -> subjectOfUntold(participle).filter(parties -> mayDescribe(unit, parties)))
        .orElse(List.of())
        .stream()
        .limit(1)
        .map(Filler::continued)
        .toList();
  }

  /**
   * «بعد حصار نفاه المقاتلون، أطل الرئيس، قائلا» (after a siege that the fighters denied, the
   * president appeared, saying): no verb of a relative clause goes on behind another verb.
   */
  private boolean isPassedBy(Match match, int participle) {
    return told.isRelative(match.trigger())
        && units.subList(match.trigger() + 1, participle).stream().anyMatch(u -> u.is(Kind.VERB))
        && subjectOfUntold(participle)
            .filter(parties -> mayDescribe(units.get(participle), parties))
            .filter(parties -> !parties.isEmpty())
            .isPresent();
  }

  /** «عرض صورا، مشيرا إلى أن العدو لا يملك، موضحا» (…, pointing out that …, explaining). */
  private boolean goesOn(Match match) {
    String form = units.get(match.trigger()).head().form();
    return match.frame().kind().speech() != Speech.NONE
        && !form.startsWith("ال")
        && !lexicon.framesOfCircumstance(form).isEmpty()
        && !match.of(SlotRole.S).isEmpty();
  }

  /** «…بحسب المدير، مشيرا إلى أن» (according to the director, pointing out that): it is he. */
  private Optional<Filler> sourceBeside(int participle) {
    boolean comma = participle > 0 && units.get(participle - 1).is(Kind.COMMA);
    boolean states =
        lexicon.framesOfCircumstance(units.get(participle).head().form()).stream()
            .anyMatch(frame -> frame.kind().speech() == Speech.CLAIM);
    return attributions
        .sourceBefore(comma ? participle - 1 : participle)
        .filter(source -> states && mayDescribe(units.get(participle), List.of(source)));
  }

  /** «غادر الوفد القاعة رافضا» (left the hall, rejecting): the verb itself tells no event. */
  private Optional<List<Filler>> subjectOfUntold(int participle) {
    for (int i = participle - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.VERB)) {
        return Optional.of(Control.animate(told.subjectOf(i)));
      }
    }
    return Optional.empty();
  }

  private static boolean mayDescribe(Unit participle, List<Filler> parties) {
    boolean ofMany = participle.head().form().endsWith("ين");
    return parties.stream().anyMatch(party -> agrees(party, genderOf(participle)))
        && (!ofMany || parties.size() > 1 || !isOne(parties.get(0)));
  }

  private static boolean isOne(Filler party) {
    return party.referent().number().filter(VerbReading.Number.SINGULAR::equals).isPresent();
  }

  static Gender genderOf(Unit participle) {
    return participle.head().form().endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static boolean agrees(Filler party, Gender gender) {
    return party.referent().gender().map(gender::equals).orElse(true);
  }
}
