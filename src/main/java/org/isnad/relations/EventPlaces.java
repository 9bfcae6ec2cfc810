package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;

/** Where the events of a sentence were, where it says so. */
final class EventPlaces {

  private final Sentence sentence;
  private final List<Unit> units;
  private final LinkedText linked;
  private final ClauseReach reach;
  private final WordClasses words;

  EventPlaces(
      Sentence sentence,
      List<Unit> units,
      LinkedText linked,
      ClauseReach reach,
      WordClasses words) {
    this.sentence = sentence;
    this.units = units;
    this.linked = linked;
    this.reach = reach;
    this.words = words;
  }

  /** Places behind في in the clause. */
  List<Participant> of(Match match) {
    List<Participant> places = new ArrayList<>();
    if (!match.of(SlotRole.L).isEmpty()) {
      return places;
    }
    int to = reach.end(match);
    for (int i = match.ownFrom() + 1; i + 1 < to; i++) {
      boolean in = units.get(i).is(Kind.PREPOSITION) && units.get(i).word().equals("في");
      boolean pronoun = units.get(i + 1).is(Kind.CLITIC); // «كلمة انتقد فيها إيران»: in which
      if (!in || pronoun || isSeatOfEnvoy(i)) {
        continue;
      }
      for (LinkedMention mention : linked.mentionsOf(sentence)) {
        boolean place =
            mention.type() == MentionType.LOCATION || mention.type() == MentionType.COUNTRY;
        if (place
            && mention.from() >= units.get(i + 1).from()
            && mention.from() <= units.get(i + 1).from() + 1
            && places.isEmpty()) {
          places.add(
              new Participant(
                  Optional.of(mention.mention().span()),
                  mention.mention().text(),
                  mention.mention().entity(),
                  linked.entityOf(mention).map(Entity::name).orElse(mention.mention().text()),
                  Optional.empty()));
        }
      }
    }
    return places;
  }

  /** «أعلن سفير كندا في مالي» (Canada's ambassador to Mali announced): where he is posted. */
  private boolean isSeatOfEnvoy(int in) {
    int i = in - 1;
    while (i > 0 && units.get(i).is(Kind.NAME, Kind.ADJECTIVE) && !isEnvoy(i)) {
      i--;
    }
    return isEnvoy(i);
  }

  private boolean isEnvoy(int i) {
    return Unit.isAt(units, i, Kind.NAME, Kind.NOUN)
        && !Definiteness.beginsWithArticle(units.get(i))
        && words.is(WordClass.ENVOY, units.get(i));
  }
}
