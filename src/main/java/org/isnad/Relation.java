package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Who did what to whom, and who says so. Immutable; made by a {@link #builder}. */
public final class Relation {

  /** What it is made of. */
  private record Parts(
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
      Optional<Span> quote,
      double confidence,
      String evidence) {}

  private final Parts parts;

  private Relation(Parts parts) {
    this.parts = parts;
  }

  /**
   * Begins a relation between nobody that the text asserts, without a date or evidence, and that is
   * sure.
   *
   * @param id its name in the document: r1, r2, ... in text order of the triggers
   * @param predicate what was done
   * @param trigger the word that says so
   * @return its builder
   */
  public static Builder builder(String id, Predicate predicate, Trigger trigger) {
    return new Builder(id, predicate, trigger);
  }

  /**
   * Begins another relation that differs in what its builder is told.
   *
   * @return a builder that knows all of this
   */
  public Builder toBuilder() {
    return builder(id(), predicate(), trigger())
        .subject(subject())
        .object(object())
        .arguments(arguments())
        .speaker(speaker())
        .polarity(polarity())
        .modality(modality())
        .date(date())
        .quote(quote())
        .confidence(confidence())
        .evidence(evidence());
  }

  /**
   * Its name in the document.
   *
   * @return r1, r2, ... in text order of the triggers
   */
  public String id() {
    return parts.id;
  }

  /**
   * What was done.
   *
   * @return its id and codes
   */
  public Predicate predicate() {
    return parts.predicate;
  }

  /**
   * The word that says so.
   *
   * @return where it stands, and its verb
   */
  public Trigger trigger() {
    return parts.trigger;
  }

  /**
   * Who does or says it.
   *
   * @return {@link Participant#unstated()} where the text names nobody
   */
  public Participant subject() {
    return parts.subject;
  }

  /**
   * To whom or what it is done.
   *
   * @return {@link Participant#unstated()} where there is none
   */
  public Participant object() {
    return parts.object;
  }

  /**
   * Who or what else takes part.
   *
   * @return by role, in text order
   */
  public List<Argument> arguments() {
    return parts.arguments;
  }

  /**
   * Who vouches for it, where it stands inside somebody's claim.
   *
   * @return nothing where the text itself does
   */
  public Optional<Participant> speaker() {
    return parts.speaker;
  }

  /**
   * Whether it happened.
   *
   * @return negated where the text says that it did not
   */
  public Polarity polarity() {
    return parts.polarity;
  }

  /**
   * How the text vouches for it.
   *
   * @return asserted unless it is reported, possible, to come, ...
   */
  public Modality modality() {
    return parts.modality;
  }

  /**
   * When it happened, where the text says so.
   *
   * @return the TIMEX3 value
   */
  public Optional<String> date() {
    return parts.date;
  }

  /**
   * The quotation whose words its claim is, where that stands in quotation marks, or a part of it.
   *
   * @return where it stands in the original text, without the marks
   */
  public Optional<Span> quote() {
    return parts.quote;
  }

  /**
   * How many people or things it tells of: the dead, the injured, those arrested.
   *
   * @return the quantity of its object, or else of its subject, or else of the first further
   *     participant that has one
   */
  public Optional<Quantity> quantity() {
    return object()
        .quantity()
        .or(() -> subject().quantity())
        .or(
            () ->
                arguments().stream()
                    .flatMap(argument -> argument.filler().quantity().stream())
                    .findFirst());
  }

  /**
   * How sure the library is.
   *
   * @return 0 to 1
   */
  public double confidence() {
    return parts.confidence;
  }

  /**
   * What made it.
   *
   * @return the frame's place in the lexicon
   */
  public String evidence() {
    return parts.evidence;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Relation that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** All its parts, for logs and tests; the form may change. */
  @Override
  public String toString() {
    return parts.toString().replaceFirst("Parts", "Relation");
  }

  /** What a relation is to be made of. For one thread. */
  public static final class Builder {
    private String id;
    private final Predicate predicate;
    private final Trigger trigger;
    private Participant subject = Participant.unstated();
    private Participant object = Participant.unstated();
    private List<Argument> arguments = List.of();
    private Optional<Participant> speaker = Optional.empty();
    private Polarity polarity = Polarity.AFFIRMED;
    private Modality modality = Modality.ASSERTED;
    private Optional<String> date = Optional.empty();
    private Optional<Span> quote = Optional.empty();
    private double confidence = 1;
    private String evidence = "";

    private Builder(String id, Predicate predicate, Trigger trigger) {
      this.id = requireNonNull(id, "id");
      this.predicate = requireNonNull(predicate, "predicate");
      this.trigger = requireNonNull(trigger, "trigger");
    }

    /**
     * Says its name in the document.
     *
     * @param name r1, r2, ...
     * @return this builder
     */
    public Builder id(String name) {
      id = requireNonNull(name, "name");
      return this;
    }

    /**
     * Says who does it.
     *
     * @param who stated or not
     * @return this builder
     */
    public Builder subject(Participant who) {
      subject = requireNonNull(who, "who");
      return this;
    }

    /**
     * Says to whom or what.
     *
     * @param whom stated or not
     * @return this builder
     */
    public Builder object(Participant whom) {
      object = requireNonNull(whom, "whom");
      return this;
    }

    /**
     * Says who or what else takes part.
     *
     * @param others by role, in text order
     * @return this builder
     */
    public Builder arguments(List<Argument> others) {
      arguments = List.copyOf(requireNonNull(others, "others"));
      return this;
    }

    /**
     * Says who vouches for it.
     *
     * @param who or nothing, where the text itself does
     * @return this builder
     */
    public Builder speaker(Optional<Participant> who) {
      speaker = requireNonNull(who, "who");
      return this;
    }

    /**
     * Says whether it happened.
     *
     * @param whether affirmed unless this is called
     * @return this builder
     */
    public Builder polarity(Polarity whether) {
      polarity = requireNonNull(whether, "whether");
      return this;
    }

    /**
     * Says how the text vouches for it.
     *
     * @param how asserted unless this is called
     * @return this builder
     */
    public Builder modality(Modality how) {
      modality = requireNonNull(how, "how");
      return this;
    }

    /**
     * Says when it happened.
     *
     * @param value of TIMEX3, or nothing
     * @return this builder
     */
    public Builder date(Optional<String> value) {
      date = requireNonNull(value, "value");
      return this;
    }

    /**
     * Says what quotation its claim is.
     *
     * @param place without the quotation marks, or nothing
     * @return this builder
     */
    public Builder quote(Optional<Span> place) {
      quote = requireNonNull(place, "place");
      return this;
    }

    /**
     * Says how sure it is.
     *
     * @param probability from 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if it lies outside
     */
    public Builder confidence(double probability) {
      Probabilities.check(probability);
      confidence = probability;
      return this;
    }

    /**
     * Says what made it.
     *
     * @param source the frame's place in the lexicon
     * @return this builder
     */
    public Builder evidence(String source) {
      evidence = requireNonNull(source, "source");
      return this;
    }

    /**
     * The relation.
     *
     * @return what has been said
     */
    public Relation build() {
      return new Relation(
          new Parts(
              id,
              predicate,
              trigger,
              subject,
              object,
              arguments,
              speaker,
              polarity,
              modality,
              date,
              quote,
              confidence,
              evidence));
    }
  }
}
