package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;

/** What stands between quotation marks or brackets behind a verb. */
final class QuotedComplements {

  /** In units, with the opening mark: what a word or two between marks may have. */
  private static final int LONGEST_LABEL = 4;

  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;

  QuotedComplements(List<Unit> units, PhraseReader phrases, WordClasses words) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
  }

  /**
   * «دعا "الأطراف إلى ضبط النفس"» (called on "the parties to show restraint"): the words of a
   * verb's complements, and no claim.
   */
  boolean quotesComplements(int verb, int open) {
    Optional<Phrase> whom = phrases.at(open + 1);
    int preposition = whom.map(Phrase::to).orElse(units.size());
    return Unit.isAt(units, preposition, Kind.PREPOSITION)
        && words.asksOf(units.get(verb), units.get(preposition).word());
  }

  /** What a colon introduces ends with the quotation that it opens, or with the sentence. */
  int behindQuotation(int from) {
    return Unit.isAt(units, from, Kind.QUOTE)
        ? Math.min(units.size(), closing(from) + 1)
        : units.size();
  }

  /**
   * A quotation of several words is a complement; quotation marks around a word or two are not.
   *
   * @return the unit to read on from
   */
  int read(int open, int end, ComplementsSoFar found) {
    int close = closing(open);
    if (isClaimBehindNoun(open)) {
      return add(open, close, end, found);
    }
    if (isNameOfBody(open, close, found)) {
      return close + 1;
    }
    if (close - open <= LONGEST_LABEL && !isClause(open + 1, close)) {
      return open + 1;
    }
    return add(open, close, end, found);
  }

  private static int add(int open, int close, int end, ComplementsSoFar found) {
    found.add(new Complement(Link.QUOTATION, "", Optional.empty(), open + 1, Math.min(close, end)));
    return close + 1;
  }

  /** «علق بالقول "تهم باطلة"» (commented by saying, "False charges"): short as it may be. */
  private boolean isClaimBehindNoun(int open) {
    return Unit.isAt(units, open - 2, Kind.PREPOSITION)
        && words.is(WordClass.SAYING, units.get(open - 1));
  }

  /** «قائلا "لن نقبل"» (saying: "We will not accept"): a verb, and not alone: no label. */
  private boolean isClause(int from, int close) {
    return close - from > 1
        && units.get(from).is(Kind.VERB, Kind.PARTICLE, Kind.PRONOUN)
        && units.subList(from, close).stream().anyMatch(unit -> unit.is(Kind.VERB));
  }

  /**
   * «حذرت هيئة الاتصالات "تليكوم" من» (the authority "Telecom" warned of): what a body is called.
   */
  private boolean isNameOfBody(int open, int close, ComplementsSoFar found) {
    boolean body =
        found
            .endingAt(open, Link.NOUN_PHRASE)
            .flatMap(Complement::phrase)
            .filter(p -> p.isOf(MentionType.ORGANIZATION))
            .isPresent();
    return body
        && close < units.size()
        && close - open <= 3
        && close > open + 1
        && units.subList(open + 1, close).stream()
            .allMatch(u -> u.is(Kind.NAME) || u.head().tag().contains("NNP"));
  }

  /**
   * «السلطات "تفرج" عن الناشط» (the authorities "release" the activist): the mark behind a verb
   * which closes what opens right before it, or -1.
   */
  int closingLabel(int verb) {
    int open = verb - 1;
    while (Unit.isAt(units, open, Kind.PARTICLE)) {
      open--;
    }
    boolean opens = Unit.isAt(units, open, Kind.QUOTE) && !QuotedWords.opensBetween(units, 0, open);
    int close = opens ? closing(open) : open;
    return close < units.size() && close > verb && close - open <= LONGEST_LABEL ? close : -1;
  }

  /** The mark that closes a quotation, or the end of the sentence. */
  int closing(int open) {
    return QuotedWords.closing(units, open + 1);
  }

  /** Behind the bracket that closes one, if it is closed. */
  int behindBracket(int open) {
    int i = open + 1;
    while (i < units.size() && !units.get(i).is(Kind.CLOSE)) {
      i++;
    }
    return i < units.size() ? i + 1 : open + 1;
  }
}
