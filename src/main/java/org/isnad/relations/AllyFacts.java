package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;

/**
 * Who is bound to whom: «الفصائل الموالية لإيران» (the factions loyal to Iran), «حزب الله المدعوم
 * من طهران», «الجماعة، المرتبطة بالتنظيم».
 */
record AllyFacts(Standing sentence) {

  private static final String ALLY_OF = "ally-of";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#ally";
  private static final Set<MentionType> PARTIES =
      Set.of(MentionType.COUNTRY, MentionType.ORGANIZATION, MentionType.PERSON);
  private static final Set<MentionType> BACKERS =
      Set.of(
          MentionType.COUNTRY, MentionType.ORGANIZATION, MentionType.PERSON, MentionType.LOCATION);
  private static final Set<String> TO = Set.of("ل", "ب", "من", "مع");

  static List<StandingFact> read(Standing sentence) {
    AllyFacts allies = new AllyFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (int i = 1; i < sentence.sentence().size(); i++) {
      if (sentence.is(Kind.ALLY, i)) {
        (sentence.isDefinite(i) ? allies.fact(i) : allies.apposed(i)).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** «بيلاروسيا، حليفة روسيا،». */
  private Optional<StandingFact> apposed(int word) {
    Optional<LinkedMention> ally =
        sentence.isComma(word - 1) ? sentence.endingAt(word - 1, PARTIES) : Optional.empty();
    return ally.flatMap(
        a ->
            sentence
                .startingAt(word + 1, PARTIES)
                .map(backer -> fact(word, sentence.participant(a), backer)));
  }

  private StandingFact fact(int word, Participant ally, LinkedMention backer) {
    return sentence.fact(ALLY_OF, word, EVIDENCE, ally, sentence.participant(backer));
  }

  private Optional<StandingFact> fact(int word) {
    int name = sentence.has(word + 1) && isTo(word + 1) ? word + 2 : word + 1;
    return isTo(word + 1)
        ? sentence
            .startingAt(name, BACKERS)
            .flatMap(backer -> ally(word).map(ally -> fact(word, ally, backer)))
        : Optional.empty();
  }

  private boolean isTo(int token) {
    return sentence.has(token) && TO.contains(sentence.sentence().token(token).form());
  }

  /** The party before the adjective, or the articled noun that it is said of. */
  private Optional<Participant> ally(int word) {
    int end = sentence.isComma(word - 1) ? word - 1 : word;
    Optional<LinkedMention> named = sentence.endingAt(end, PARTIES);
    boolean feminine = sentence.sentence().token(word).form().endsWith("ة");
    boolean noun = end == word && isAllied(word - 1, feminine);
    return named
        .filter(m -> m.type() != MentionType.PERSON || !feminine)
        .map(sentence::participant)
        .or(
            () ->
                noun
                    ? Optional.of(sentence.phrase(sentence.sentence().span(word - 1, word)))
                    : Optional.empty());
  }

  /**
   * Behind another noun only «الفصائل الموالية» is sure to agree with the last: broken plurals do.
   */
  private boolean isAllied(int noun, boolean feminine) {
    return feminine ? sentence.isArticledNoun(noun) : sentence.isArticledHead(noun);
  }
}
