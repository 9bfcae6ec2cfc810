package org.isnad.relations;

import java.util.Optional;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.Phrase.Part;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Number;

/**
 * A part of a noun phrase as far as it has been read.
 *
 * @param opening how it begins
 * @param last the last unit that belongs to it
 * @param end the index of the unit behind it
 * @param open whether it ends in a construct, which lacks its genitive
 * @param definite whether it has an article, a possessive or a definite genitive
 * @param described whether an adjective was read, and no noun behind it
 * @param owned whether it has a possessive: behind «نظيره» (his counterpart) may stand who that is
 * @param named whether the name behind it says who it is
 * @param mention the name that it is, or the nationality or name that it is built around
 */
record Extent(
    Opening opening,
    Unit last,
    int end,
    boolean open,
    boolean definite,
    boolean described,
    boolean owned,
    boolean named,
    Optional<LinkedMention> mention) {

  /**
   * A head alone.
   *
   * @param end the index of the unit behind it
   */
  static Extent of(Opening opening, int end) {
    Unit head = opening.head();
    boolean open = Definiteness.isConstruct(head);
    boolean definite = !open && Definiteness.isArticled(head);
    return new Extent(opening, head, end, open, definite, false, false, false, head.mention());
  }

  Unit head() {
    return opening.head();
  }

  /** Whether nothing but the head has been read. */
  boolean isBare() {
    return head() == last;
  }

  /** «المواطن» (the citizen): behind it may stand who that is. */
  boolean isArticledHead() {
    return isBare() && head().is(Kind.NOUN) && Definiteness.isArticled(head());
  }

  /** «زعيم المتمردين»: behind it, too, may stand who that is. */
  boolean isDefiniteConstruct() {
    return definite && !isBare() && head().is(Kind.NOUN) && !Definiteness.isArticled(head());
  }

  /** This, governing nothing. */
  Extent closed() {
    return new Extent(opening, last, end, false, definite, described, owned, named, mention);
  }

  /** This with the mark behind it that closes a quotation: «3 "إرهابيين"». */
  Extent closedBy(Unit mark) {
    return new Extent(opening, mark, end + 1, false, definite, described, owned, named, mention);
  }

  /** This with the mark behind it that closes a quotation which names it: «تنظيم «داعش»». */
  Extent calledUpTo(Unit mark) {
    return new Extent(opening, mark, end + 1, false, true, described, owned, named, mention);
  }

  /** «نظيره الصيني [وانغ يي]» (his Chinese counterpart Wang Yi): the name says who it is. */
  Extent named(Unit person, int behind) {
    return new Extent(
        opening, person, behind, open, definite, described, owned, true, person.mention());
  }

  /** This with an adjective that غير makes the contrary of, or غير itself. */
  Extent withNegated(Unit next, int behind) {
    return new Extent(opening, next, behind, false, definite, true, owned, named, mention);
  }

  /**
   * This with a unit more.
   *
   * @param behind the index of the unit behind that
   */
  Extent with(Unit next, int behind) {
    return switch (next.kind()) {
      case CLITIC ->
          new Extent(opening, next, behind, false, true, described, true, named, mention);
      case NAME ->
          new Extent(
              opening, next, behind, false, true, described, owned, named, mentionWith(next));
      case NOUN -> withNoun(next, behind);
      case ADJECTIVE ->
          new Extent(opening, next, behind, false, definite, true, owned, named, mentionWith(next));
      default ->
          new Extent(opening, next, behind, open, definite, described, owned, named, mention);
    };
  }

  private Extent withNoun(Unit noun, int behind) {
    boolean known = definite || Definiteness.isArticled(noun);
    boolean goesOn = !known && Definiteness.isConstruct(noun);
    return new Extent(opening, noun, behind, goesOn, known, false, owned, named, mention);
  }

  private Optional<LinkedMention> mentionWith(Unit next) {
    return mention.or(next::mention);
  }

  /**
   * The part that it is. «قادة» (leaders) is masculine for all its ة, «مسؤولة» feminine: of people
   * it tells nothing.
   *
   * @param people whether its head is a noun for people
   * @param pointedAt whether it begins with a demonstrative, which counts nothing
   */
  Part part(boolean people, boolean pointedAt) {
    Unit head = head();
    boolean counted =
        opening.isCounted() && !pointedAt && opening.first().is(Kind.NUMBER, Kind.DETERMINER);
    boolean genderHidden = counted || people && head.head().form().endsWith("ة");
    return new Part(
        opening.first().from(),
        last.to(),
        opening.start(),
        head.head(),
        head.nounKey(),
        mention,
        named || head.is(Kind.NAME),
        definite || head.is(Kind.NAME),
        genderHidden ? Optional.empty() : Inflection.gender(head),
        counted ? Optional.of(Number.PLURAL) : Inflection.number(head),
        false);
  }
}
