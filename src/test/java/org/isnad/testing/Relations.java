package org.isnad.testing;

import java.util.List;
import java.util.Optional;
import org.isnad.Argument;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Trigger;

/** Relations as tests write them, all parts in a row. */
public final class Relations {

  private Relations() {}

  public static Relation relation(
      String id,
      Predicate predicate,
      Trigger trigger,
      Participant subject,
      Participant object,
      List<Argument> arguments,
      Optional<Participant> speaker,
      Polarity polarity,
      Modality modality,
      Optional<String> date,
      double confidence,
      String evidence) {
    return Relation.builder(id, predicate, trigger)
        .subject(subject)
        .object(object)
        .arguments(arguments)
        .speaker(speaker)
        .polarity(polarity)
        .modality(modality)
        .date(date)
        .confidence(confidence)
        .evidence(evidence)
        .build();
  }
}
