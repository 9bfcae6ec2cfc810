package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;

/**
 * Reads what stands behind a preposition: a noun phrase, a pronoun or a clause, or no complement.
 */
final class PrepositionComplements {

  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final BareComplements bare;

  PrepositionComplements(
      List<Unit> units, PhraseReader phrases, WordClasses words, BareComplements bare) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.bare = bare;
  }

  /**
   * Reads what a preposition stands before.
   *
   * @param embedded whether another verb stands before it, to which a noun phrase would belong
   * @return the unit to read on from
   */
  int read(int preposition, int end, boolean embedded, ComplementsSoFar found) {
    int next = preposition + 1;
    while (next < end && units.get(next).is(Kind.QUOTE)) {
      next++;
    }
    if (next >= end) {
      return next;
    }
    if (words.isException(units.get(preposition)) && phrases.at(next).isPresent()) {
      return bare.read(next, end, found);
    }
    if (units.get(next).is(Kind.COMPLEMENTIZER)) {
      add(Link.CLAUSE, preposition, Optional.empty(), end, found);
      return end;
    }
    if (units.get(next).is(Kind.DATE)) {
      return next + 1;
    }
    if (isCountedFrom(preposition)) {
      return next;
    }
    return embedded ? next : readObject(preposition, next, end, found);
  }

  /**
   * «استقال بعد أيام من الاتفاق» (resigned days after the deal): it isn't the deal that he left.
   */
  private boolean isCountedFrom(int preposition) {
    int time = preposition - 1;
    while (time > 0 && units.get(time).is(Kind.ADJECTIVE)) {
      time--; // «بعد أيام قليلة من» (a few days after)
    }
    return words.is(WordClass.COUNTED_FROM, units.get(preposition))
        && (Unit.isAt(units, time, Kind.DATE)
            || Unit.isAt(units, time, Kind.NOUN)
                && words.is(WordClass.STRETCH_OF_TIME, units.get(time)))
        && Unit.isAt(units, time - 1, Kind.PREPOSITION)
        && words.is(WordClass.CIRCUMSTANTIAL, units.get(time - 1));
  }

  private int readObject(int preposition, int next, int end, ComplementsSoFar found) {
    Unit object = units.get(next);
    Unit before = units.get(preposition - 1);
    if (words.is(WordClass.GOVERNING, before) && before.is(Kind.ADJECTIVE)) {
      return behindPhrase(next, next + 1); // «التابعة للأمم المتحدة»
    }
    if (isManner(preposition, object)) {
      return behindAdjectives(next + 1); // «بشكل أسرع»: faster
    }
    if (object.is(Kind.CLITIC) && units.get(preposition).word().endsWith("بين")) {
      return behindMembers(next + 1);
    }
    if (object.is(Kind.CLITIC)) {
      add(Link.PREPOSITION, preposition, Optional.empty(), next + 1, found);
      return next + 1;
    }
    Optional<Phrase> phrase = phrases.at(next);
    if (phrase.isEmpty()) {
      return next;
    }
    add(Link.PREPOSITION, preposition, phrase, phrase.get().to(), found);
    boolean marked = next > preposition + 1;
    int behind = Math.max(next + 1, phrase.get().to());
    return marked ? behindMark(phrase.get(), next, behind, end) : behind;
  }

  /** «بشكل أسرع» (faster), «بعنف» (violently); but «بسبب عنفها» (because of her violence). */
  private boolean isManner(int preposition, Unit noun) {
    return words.is(WordClass.MANNER, noun)
        && units.get(preposition).word().equals("ب")
        && !Definiteness.beginsWithArticle(noun);
  }

  /** «بينهم [الصحفي فلان رئيس تحرير الصحيفة]» (among them …): who some of them are. */
  private int behindMembers(int from) {
    int i = from;
    while (i < units.size() && units.get(i).opensPhrase() && phrases.at(i).isPresent()) {
      i = Math.max(i + 1, phrases.at(i).get().to());
    }
    return i;
  }

  /** «على "تويتر"»: the mark behind closes, and «عن "شرعية" العملية» goes on behind it. */
  private int behindMark(Phrase quoted, int from, int behind, int end) {
    if (behind >= end || !units.get(behind).is(Kind.QUOTE)) {
      return behind;
    }
    return isConstructWord(quoted, from, behind)
        ? Math.max(behind + 1, behindPhrase(behind + 1, behind + 1))
        : behind + 1;
  }

  private int behindPhrase(int from, int otherwise) {
    return phrases.at(from).map(Phrase::to).orElse(otherwise);
  }

  private void add(
      Link link, int preposition, Optional<Phrase> phrase, int to, ComplementsSoFar found) {
    found.add(new Complement(link, units.get(preposition).word(), phrase, preposition, to));
  }

  /** One quoted word without article, and right behind the mark its genitive. */
  private boolean isConstructWord(Phrase quoted, int from, int close) {
    return close == from + 1
        && !quoted.first().named()
        && !quoted.first().head().form().startsWith("ال")
        && !quoted.first().head().form().endsWith("ا")
        && Unit.isAt(units, close + 1, Kind.NOUN)
        && Definiteness.beginsWithArticle(units.get(close + 1));
  }

  private int behindAdjectives(int from) {
    int i = from;
    while (i < units.size()
        && units.get(i).is(Kind.ADJECTIVE)
        && !Definiteness.beginsWithArticle(units.get(i))) {
      i++;
    }
    return i;
  }
}
