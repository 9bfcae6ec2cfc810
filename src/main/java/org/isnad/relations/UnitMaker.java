package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading;

/** Makes units of the tokens of a sentence, with the words and the key that these give them. */
final class UnitMaker {
  private final NounReadings nouns;

  UnitMaker(NounReadings nouns) {
    this.nouns = nouns;
  }

  /** The tokens {@code [from, to)} as a unit around a mention. */
  Unit group(Kind kind, Sentence sentence, int from, int to, LinkedMention mention) {
    return new Unit(
        kind,
        from,
        to,
        sentence.token(from),
        Optional.of(mention),
        List.of(),
        mention.type() == MentionType.TITLE ? forms(sentence, from, to) : "",
        nouns.key(sentence, from));
  }

  /** The tokens {@code [from, to)} as a word. */
  Unit word(Kind kind, Sentence sentence, int from, int to) {
    return word(kind, sentence, from, to, List.of());
  }

  /** A token as a finite verb. */
  Unit verb(Sentence sentence, int i, List<VerbReading> readings) {
    return word(Kind.VERB, sentence, i, i + 1, readings);
  }

  private Unit word(Kind kind, Sentence sentence, int from, int to, List<VerbReading> readings) {
    return new Unit(
        kind,
        from,
        to,
        sentence.token(from),
        Optional.empty(),
        readings,
        forms(sentence, from, to),
        nouns.key(sentence, from));
  }

  /** «إياها» (her): an object pronoun that is not written onto its verb, and what bears it. */
  static Unit freePronoun(Sentence sentence, int bearer) {
    Token pronoun = sentence.token(bearer + 1);
    return new Unit(
        Kind.CLITIC,
        bearer,
        bearer + 2,
        pronoun,
        Optional.empty(),
        List.of(),
        pronoun.form(),
        pronoun.key());
  }

  private static String forms(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i > from ? " " : "").append(sentence.token(i).form());
    }
    return words.toString();
  }
}
