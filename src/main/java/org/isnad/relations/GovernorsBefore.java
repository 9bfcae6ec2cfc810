package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.relations.Government.Link;
import org.isnad.relations.Government.Type;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;

/** Which word further left has a clause, a preposition or a noun as its complement. */
final class GovernorsBefore {

  private final Sentence sentence;
  private final List<Unit> units;
  private final Lexicon lexicon;
  private final MatchContents contents;

  GovernorsBefore(Sentence sentence, List<Unit> units, Lexicon lexicon, MatchContents contents) {
    this.sentence = sentence;
    this.units = units;
    this.lexicon = lexicon;
    this.contents = contents;
  }

  /** «فشل في أن», «ليس صحيحا أن», «محاولة أن»: what the clause behind أنّ is the complement of. */
  Optional<Link> behindComplementizer(int complementizer) {
    return equalBefore(complementizer)
        .map(this::behindComplementizer)
        .orElseGet(() -> behindThat(complementizer));
  }

  /** «قال إن … وإن …» (said that … and that …): what a second أنّ goes on from. */
  private Optional<Integer> equalBefore(int complementizer) {
    if (!Unit.isAt(units, complementizer - 1, Kind.CONJUNCTION)) {
      return Optional.empty();
    }
    String form = units.get(complementizer).head().form();
    return IntStream.iterate(complementizer - 2, i -> i >= 0, i -> i - 1)
        .filter(i -> units.get(i).is(Kind.COMPLEMENTIZER))
        .filter(i -> units.get(i).head().form().equals(form))
        .boxed()
        .findFirst();
  }

  private Optional<Link> behindThat(int complementizer) {
    boolean prepositional =
        complementizer > 0 && units.get(complementizer - 1).is(Kind.PREPOSITION);
    int at = prepositional ? complementizer - 1 : complementizer;
    Optional<Governor> itself =
        prepositional ? lexicon.governors().ofPreposition(units.get(at).word()) : Optional.empty();
    if (itself.isPresent()) {
      return Optional.of(new Link(Type.MARKED, at, "", itself)); // «خوفا من أن» (for fear that)
    }
    String name =
        Governors.clauseLink(prepositional ? units.get(at).word() : prefixed(complementizer));
    return governor(at, name)
        .or(() -> contents.beginningAt(at, complementizer))
        .or(() -> nearestVerb(at).map(verb -> Link.to(verb, name)));
  }

  /** «بأن» written as one word. */
  private String prefixed(int complementizer) {
    String word = units.get(complementizer).word();
    return word.length() > 2 ? word.substring(0, 1) : "";
  }

  /** What takes a link, going left from a unit: a phrase, a noun or a verb of its clause. */
  Optional<Link> governor(int from, String name) {
    boolean aside = false;
    for (int i = from - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      Optional<Link> phrase = phraseEndingBefore(i, from, name);
      if (phrase.isPresent()) {
        return phrase;
      }
      boolean takes =
          unit.is(Kind.VERB)
              ? lexicon.governors().ofVerb(unit.readings(), name).isPresent()
              : (i >= lastNoun(from, name) || isBeforeOwner(i, from))
                  && isPhrasePart(unit)
                  && lexicon.governors().ofNoun(unit.nounKey(), name).isPresent();
      if (takes) {
        return Optional.of(Link.to(i, name));
      }
      if (contents
              .matchAt(i)
              .filter(m -> m.content().filter(c -> c.holds(from)).isPresent())
              .isPresent()
          || unit.is(Kind.COMPLEMENTIZER, Kind.COLON)
          || unit.is(Kind.SUBORDINATOR) && !aside) {
        return Optional.empty();
      }
      aside |= unit.is(Kind.RELATIVE);
    }
    return Optional.empty();
  }

  private Optional<Link> phraseEndingBefore(int i, int from, String name) {
    int token = units.get(i).from();
    return lexicon
        .governors()
        .phraseAt(sentence, token)
        .filter(found -> token + found.length() == units.get(from).from())
        .filter(found -> found.value().takes(name))
        .map(found -> new Link(Type.MARKED, i, name, Optional.of(found.value())));
  }

  /** The noun that a link right behind a noun phrase may hang on, past its adjectives. */
  int lastNoun(int from, String name) {
    int i = from - 1;
    while (i >= 0
        && units.get(i).is(Kind.ADJECTIVE, Kind.CLITIC, Kind.QUOTE)
        && lexicon.governors().ofNoun(units.get(i).nounKey(), name).isEmpty()) {
      i--;
    }
    return i >= 0 && isPhrasePart(units.get(i)) ? i : from;
  }

  /**
   * «نية لروسيا لقصف», «تورط فلان في قتل», «قيام قوات بلاده بقصف»: whose the noun is stands between
   * it and its link.
   */
  boolean isBeforeOwner(int noun, int link) {
    int owner = Unit.isAt(units, noun + 1, Kind.PREPOSITION) ? noun + 2 : noun + 1;
    return Unit.isAt(units, owner, Kind.NAME, Kind.CLITIC)
        ? owner + 1 == link
        : behindGenitives(owner) == link;
  }

  /** Behind a noun, and its genitives, possessive and adjectives; nothing where it stands alone. */
  private int behindGenitives(int noun) {
    int last = noun;
    while (Unit.isAt(units, last, Kind.NOUN)
        && isConstruct(last)
        && Unit.isAt(units, last + 1, Kind.NOUN, Kind.NAME, Kind.CLITIC)) {
      last++;
    }
    boolean definite =
        Unit.isAt(units, last, Kind.NAME, Kind.CLITIC)
            || Unit.isAt(units, last, Kind.NOUN) && !isConstruct(last);
    int behind = last + 1;
    while (Unit.isAt(units, behind, Kind.ADJECTIVE)) {
      behind++;
    }
    return definite ? behind : -1;
  }

  /** «قصف المدينة»: without an article, so that a genitive may follow. */
  boolean isConstruct(int noun) {
    return !Definiteness.beginsWithArticle(units.get(noun));
  }

  static boolean isPhrasePart(Unit unit) {
    return unit.is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME);
  }

  /** The verb of the clause that goes on at a unit: «هاجم القاعدة [قبل أن] ينسحب». */
  Optional<Integer> nearestVerb(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.VERB)) {
        return Optional.of(i);
      }
      if (units.get(i).is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
