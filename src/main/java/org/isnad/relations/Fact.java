package org.isnad.relations;

import java.util.Optional;
import org.isnad.Modality;
import org.isnad.Polarity;

/**
 * What the text commits to of one event.
 *
 * @param speaker who vouches for it, where it is somebody's claim
 */
record Fact(Polarity polarity, Modality modality, Optional<Filler> speaker) {

  static final Fact ASSERTED = new Fact(Polarity.AFFIRMED, Modality.ASSERTED, Optional.empty());

  static Fact reportedBy(Optional<Filler> speaker) {
    return new Fact(Polarity.AFFIRMED, Modality.REPORTED, speaker);
  }

  boolean isNegated() {
    return polarity == Polarity.NEGATED;
  }

  /** Whether it is told as having happened or not, by the text or by somebody in it. */
  boolean isCommitted() {
    return modality == Modality.ASSERTED || modality == Modality.REPORTED;
  }

  Fact negated() {
    Polarity other = isNegated() ? Polarity.AFFIRMED : Polarity.NEGATED;
    return new Fact(other, modality, speaker);
  }

  Fact as(Modality other) {
    return new Fact(polarity, other, speaker);
  }

  /** The same, taken as so: what is presupposed is not what is denied. */
  Fact affirmed() {
    return new Fact(Polarity.AFFIRMED, modality, speaker);
  }

  /**
   * What becomes of an event under a word of which this is known.
   *
   * @param effect what the word makes of it, affirmed or negated as the word is
   * @param subject the word's own subject, who vouches for what he claims
   */
  Fact under(Effect effect, Optional<Filler> subject) {
    return switch (effect) {
      case FACT -> affirmed();
      case NOT -> isOpen() ? affirmed().as(Modality.POSSIBLE) : affirmed().negated();
      case POSSIBLE -> affirmed().as(Modality.POSSIBLE);
      case FUTURE -> inherited(Modality.FUTURE);
      case REQUIRED -> inherited(Modality.REQUIRED);
      case CONDITIONAL -> inherited(Modality.CONDITIONAL);
      case REPORTED -> claimed(subject);
      case DENIED -> claimed(subject).negated();
      case NEXT, NONE -> new Fact(Polarity.AFFIRMED, Modality.POSSIBLE, speaker);
    };
  }

  /** The same, by the word of whoever asks for it. */
  Fact askedBy(Optional<Filler> who) {
    return who.isPresent() ? new Fact(polarity, modality, who) : this;
  }

  private boolean isOpen() {
    return modality == Modality.POSSIBLE
        || modality == Modality.CONDITIONAL
        || modality == Modality.REQUIRED;
  }

  /** What may be wanted is no more than possible. */
  private Fact inherited(Modality other) {
    return affirmed().as(isOpen() ? modality : other);
  }

  private Fact claimed(Optional<Filler> subject) {
    Optional<Filler> source = subject.isPresent() ? subject : speaker;
    return new Fact(Polarity.AFFIRMED, isCommitted() ? Modality.REPORTED : modality, source);
  }
}
