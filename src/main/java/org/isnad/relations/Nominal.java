package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;
import org.isnad.text.Letters;

/**
 * An event noun and what stands around it. An immutable value; of a light verb's masdar the noun is
 * the one that the verb asks for: «غارات» (raids) in «شن غارات» (launching raids).
 */
final class Nominal {

  private final NounSite site;
  private final int noun;
  private final Optional<List<Filler>> genitive;
  private final Optional<Phrase> genitivePhrase;
  private final Optional<List<Filler>> nisba;
  private final List<Complement> complements;
  private final int end;

  Nominal(
      NounSite site,
      int noun,
      Optional<List<Filler>> genitive,
      Optional<Phrase> genitivePhrase,
      Optional<List<Filler>> nisba,
      List<Complement> complements,
      int end) {
    this.site = site;
    this.noun = noun;
    this.genitive = genitive;
    this.genitivePhrase = genitivePhrase;
    this.nisba = nisba;
    this.complements = List.copyOf(complements);
    this.end = end;
  }

  int noun() {
    return noun;
  }

  /** Who stands in the genitive behind the noun, or whom its possessive means. */
  Optional<List<Filler>> genitive() {
    return genitive;
  }

  /** The words of the genitive; none for a possessive. */
  Optional<Phrase> genitivePhrase() {
    return genitivePhrase;
  }

  /** The states whose nationality describes the noun: «غارات إسرائيلية» (Israeli raids). */
  Optional<List<Filler>> nisba() {
    return nisba;
  }

  List<Complement> complements() {
    return complements;
  }

  /** The unit behind what belongs to the noun. */
  int end() {
    return end;
  }

  /** «إشادته منذ اختفاء الصحفي في إسطنبول بتركيا»: behind when it was nothing is praised. */
  boolean isBehindWhen(Complement complement) {
    return complements.stream()
        .filter(c -> c.link() == Link.PREPOSITION && c.to() <= complement.from())
        .filter(c -> site.lexicon().isOfClass("@sequence", Letters.key(c.preposition())))
        .flatMap(c -> c.phrase().stream())
        .anyMatch(p -> site.units().get(p.from()).is(Kind.NOUN));
  }

  /** «في الهجوم والإبقاء على راشفورد» (…and keeping Rashford): the nearer noun takes it. */
  boolean isGovernedBetween(Complement complement) {
    for (int i = noun + 1; i < complement.from(); i++) {
      if (site.units().get(i).is(Kind.NOUN)
          && (site.lexicon().nounTakes(site.units().get(i).nounKey(), complement.preposition())
              || isFought(i))) {
        return true;
      }
    }
    return false;
  }

  /** «هجمات انتقاما من مشاركة في حملة ضد المتطرفين» (…in a campaign against): of the campaign. */
  private boolean isFought(int inner) {
    return site.lexicon().isOfClass("@attack", site.units().get(inner).nounKey())
        && Unit.isAt(site.units(), inner - 1, Kind.PREPOSITION);
  }

  /** «أنهت استقالة زوما يوما من التحركات» (ended a day of moves): من tells what the day is of. */
  boolean isOfAmountBefore(Complement complement) {
    return complement.preposition().equals("من")
        && complements.stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE && c.to() == complement.from())
            .flatMap(c -> c.phrase().stream())
            .anyMatch(p -> !p.first().definite() && p.to() == p.from() + 1);
  }

  /** «سقط عشرات بين قتيل وجريح» (dozens fell, dead or wounded): no two parties. */
  boolean tellsOfVictims(Phrase phrase) {
    return phrase.parts().stream().allMatch(part -> site.kinds().isOfClass(part, "@victim"));
  }

  /** «الخلاف أدى إلى زيادة التوتر بين» (…to more tension between): the nearer noun has them. */
  boolean isHeldBetween(Complement complement) {
    int last = complement.from() - 1;
    while (last > noun && site.units().get(last).is(Kind.ADJECTIVE)) {
      last--;
    }
    return last > noun
        && site.units().get(last).is(Kind.NOUN)
        && site.lexicon().isOfClass("@between", site.units().get(last).nounKey());
  }

  /** Behind a verb that says no more than that it was done: «تم», «جرى». */
  boolean isDone() {
    return isDone(site, noun);
  }

  static boolean isDone(NounSite site, int noun) {
    int verb = Unit.isAt(site.units(), noun - 1, Kind.DATE) ? noun - 2 : noun - 1;
    return Unit.isAt(site.units(), verb, Kind.VERB)
        && site.units().get(verb).readings().stream()
            .anyMatch(r -> site.lexicon().isOfClass("@done", Letters.key(r.lemma())));
  }

  boolean accusativeFollows() {
    return complements.stream().findFirst().filter(this::isAccusative).isPresent();
  }

  boolean partyFollows() {
    return complements.stream()
        .findFirst()
        .filter(c -> isAccusative(c) || isDative(c))
        .flatMap(Complement::phrase)
        .filter(p -> site.participants().of(p).get(0).animate() && !isOfficeOfGenitive(p))
        .isPresent();
  }

  /**
   * «إعفاء أحمد عسيري نائب الرئيس من منصبه» (the dismissal of Ahmad Asiri, the vice president): an
   * office behind a name, and nobody else named as its holder, is the name's.
   */
  private boolean isOfficeOfGenitive(Phrase phrase) {
    boolean person =
        genitivePhrase
            .map(Phrase::first)
            .filter(Phrase.Part::named)
            .flatMap(Phrase.Part::mention)
            .filter(m -> m.type() == MentionType.PERSON)
            .isPresent();
    boolean office =
        phrase.first().mention().filter(m -> m.type() == MentionType.TITLE).isPresent();
    boolean held = phrase.to() < site.units().size() && isPerson(site.units().get(phrase.to()));
    return person && office && !held;
  }

  private static boolean isPerson(Unit unit) {
    return unit.mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
  }

  /** «اعتقال فلان، مدير شركة» (the arrest of so-and-so, a firm's director): who the genitive is. */
  boolean isInApposition(Complement complement) {
    int comma = complement.from() - 1;
    return complement.link() == Link.NOUN_PHRASE
        && site.units().get(comma).is(Kind.COMMA)
        && genitivePhrase.filter(genitive -> genitive.to() == comma).isPresent();
  }

  /** «مهاجمة مسلح حارسا» (a gunman's attacking a guard); but «تشكيل لجنة وإرسال خبراء». */
  boolean isAccusative(Complement complement) {
    boolean joined = site.units().get(complement.from() - 1).is(Kind.CONJUNCTION);
    return complement.link() == Link.NOUN_PHRASE
        && !joined
        && !isInApposition(complement)
        && (isDefiniteGenitive()
            || genitivePhrase.filter(p -> site.kinds().isPersonNoun(p.first())).isPresent()
            || isWrittenAccusative(complement));
  }

  /** «مهاجمة سفينة زورقا» (a ship's attacking a boat): with the alif of the accusative. */
  private boolean isWrittenAccusative(Complement complement) {
    return complement
        .phrase()
        .map(p -> p.first().head())
        .filter(head -> head.tag().equals("NN") && Definiteness.isIndefiniteAccusative(head))
        .isPresent();
  }

  boolean isDative(Complement complement) {
    return (isDefiniteGenitive()
            || genitivePhrase.filter(p -> site.kinds().isPersonNoun(p.first())).isPresent())
        && complement.link() == Link.PREPOSITION
        && complement.preposition().equals("ل");
  }

  /** «إنشاء مركز للأبحاث» (founding a centre for research): who does something is definite. */
  private boolean isDefiniteGenitive() {
    return genitivePhrase.map(p -> p.first().definite() || p.first().named()).orElse(true);
  }

  private boolean isHeadOfGenitive(int unit) {
    return genitivePhrase
        .filter(p -> p.first().head().equals(site.units().get(unit).head()))
        .isPresent();
  }

  /**
   * «أدى القصف إلى مقتل متظاهر بنيران الشرطة»: by whose fire belongs to the death.
   *
   * @param besideGenitive whether the head of its own genitive takes no agent: «قمع الاحتجاجات من
   *     قبل الشرطة» (the suppression of the protests by the police)
   */
  boolean isOfAnotherEvent(Complement agent, boolean besideGenitive) {
    for (int i = noun + 1; i < agent.from(); i++) {
      if (site.clauses().isEventNoun(i) && !(besideGenitive && isHeadOfGenitive(i))) {
        return true;
      }
    }
    return false;
  }
}
