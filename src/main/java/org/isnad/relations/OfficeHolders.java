package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;

/** Which complement only names the holder of an office, who has been named by it already. */
final class OfficeHolders {

  private final List<Unit> units;
  private final WordClasses words;

  OfficeHolders(List<Unit> units, WordClasses words) {
    this.units = units;
    this.words = words;
  }

  /**
   * «أعلن المرشح لمنصب الرئاسة في إيطاليا جوزيبي كونتي»: the name far behind an office is its
   * holder's, since no person can be said.
   */
  List<Complement> withHolder(List<Complement> complements) {
    boolean pronoun = complements.size() > 1 && complements.get(0).link() == Link.PRONOUN;
    int office = pronoun ? 1 : 0; // «اعتبرها الباحث في … فلان» (the researcher in … called it)
    int name = office + 1;
    while (name < complements.size() && complements.get(name).link() == Link.PREPOSITION) {
      name++;
    }
    boolean holder =
        name < complements.size()
            && isPhraseOf(complements.get(name), MentionType.PERSON)
            && !isPhraseOf(complements.get(office), MentionType.PERSON)
            && complements.get(office).link() == Link.NOUN_PHRASE
            && complements.get(office).phrase().filter(this::isOffice).isPresent();
    if (!holder) {
      return complements;
    }
    List<Complement> joined = new ArrayList<>(complements);
    joined.subList(office, name).clear();
    return joined;
  }

  private static boolean isPhraseOf(Complement complement, MentionType type) {
    return complement.link() == Link.NOUN_PHRASE
        && complement.phrase().filter(p -> p.isOf(type)).isPresent();
  }

  /** Whether a phrase says what somebody is: a title, or a noun for people. */
  boolean isOffice(Phrase phrase) {
    return phrase.isOf(MentionType.TITLE)
        || words.is(WordClass.PERSON_NOUN, units.get(phrase.from()));
  }
}
