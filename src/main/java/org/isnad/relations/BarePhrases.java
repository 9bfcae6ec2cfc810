package org.isnad.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.syntax.VerbReading;

/** Which noun phrases without a preposition are left over to be subject and object. */
final class BarePhrases {

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final Participants participants;
  private final ClauseView view;
  private final Filling filling;

  BarePhrases(FrameOnClause tried, Filling filling) {
    this.clause = tried.clause();
    this.reading = tried.reading();
    this.frame = tried.frame();
    this.participants = tried.participants();
    this.view = tried.view();
    this.filling = filling;
  }

  /** In the order in which they are to be shared out: as they stand, but for a nominative. */
  List<Complement> left() {
    return unused()
        .filter(c -> !standsBehindFixedNoun(c) && !standsBehindPassiveNoun(c))
        .filter(c -> c.phrase().filter(view.phrases()::isAdverb).isEmpty())
        .sorted(Comparator.comparing(c -> !actsForAllItsPlace(c)))
        .toList();
  }

  private Stream<Complement> all() {
    return clause.complements().stream().filter(c -> c.link() == Link.NOUN_PHRASE);
  }

  private Stream<Complement> unused() {
    return all().filter(c -> !filling.isUsed(c));
  }

  /**
   * «يتولى الحكم فيها القوميون» (the nationalists hold power there): behind a thing, the plural of
   * a subject is the subject. Behind somebody it may be of a clause in between.
   */
  private boolean actsForAllItsPlace(Complement complement) {
    Optional<Phrase> first = unused().findFirst().flatMap(Complement::phrase);
    return complement
            .phrase()
            .filter(p -> view.phrases().isWrittenIn(NounCase.NOMINATIVE, p))
            .isPresent()
        && first.filter(p -> participants.of(p).stream().noneMatch(Filler::animate)).isPresent();
  }

  /** «تفرض هذه العقوبة بحق الشركة المتهمة»: behind a passive's subject only a name can act. */
  private boolean standsBehindPassiveNoun(Complement phrase) {
    boolean first =
        frame.slots().stream().anyMatch(s -> s.isFixedNoun() && s.link() == Slot.Link.DIRECT)
            && all()
                .findFirst()
                .filter(c -> filling.isUsed(c) && c.from() < phrase.from())
                .isPresent();
    return first
        && !frame.hasFixedSubject()
        && view.voice().hasPassiveReading()
        && (phrase.phrase().filter(p -> p.first().named()).isEmpty() || standsApart(phrase));
  }

  /**
   * «نفذت الغارات بعد لقائه الرئيس فلان» (the raids were carried out after his meeting …): behind a
   * definite noun that the verb agrees with, a name across other phrases doesn't act.
   */
  private boolean standsApart(Complement name) {
    return all()
        .findFirst()
        .filter(noun -> noun.to() < name.from())
        .flatMap(Complement::phrase)
        .filter(p -> p.first().definite() && Agreement.agrees(p, reading, false))
        .isPresent();
  }

  /** «أودى بحياة المواطن، فلان» (took the life of …): who did it would stand before the noun. */
  private boolean standsBehindFixedNoun(Complement phrase) {
    return !filling.nounStandsBefore()
        && frame.slots().stream().anyMatch(s -> s.isFixedNoun() && s.link() != Slot.Link.DIRECT)
        && filling.used().stream()
            .anyMatch(c -> c.link() == Link.PREPOSITION && c.from() < phrase.from());
  }
}
