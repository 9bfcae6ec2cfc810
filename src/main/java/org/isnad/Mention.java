package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A stretch of text that names something. Immutable; made by a {@link #builder}. */
public final class Mention {

  /** What it is made of. */
  private record Parts(
      String id,
      Span span,
      String text,
      MentionType type,
      Optional<String> entity,
      Optional<TimexValue> timex,
      double confidence,
      String evidence) {}

  private final Parts parts;

  private Mention(Parts parts) {
    this.parts = parts;
  }

  /**
   * Begins a mention that names no entity, has no value, no evidence, and is sure.
   *
   * @param id its name in the document: m1, m2, ... in text order
   * @param span where it stands in the original text, attached proclitics left out
   * @param text the characters there
   * @param type what it names
   * @return its builder
   */
  public static Builder builder(String id, Span span, String text, MentionType type) {
    return new Builder(id, span, text, type);
  }

  /**
   * Its name in the document.
   *
   * @return m1, m2, ... in text order
   */
  public String id() {
    return parts.id;
  }

  /**
   * Where it stands.
   *
   * @return its place in the original text, attached proclitics left out
   */
  public Span span() {
    return parts.span;
  }

  /**
   * What stands there.
   *
   * @return the characters of its span
   */
  public String text() {
    return parts.text;
  }

  /**
   * What it names.
   *
   * @return its type
   */
  public MentionType type() {
    return parts.type;
  }

  /**
   * The {@link Entity} that it names, where there is one.
   *
   * @return the entity's id; see {@link Extraction#entity(String)}
   */
  public Optional<String> entity() {
    return parts.entity;
  }

  /**
   * When a DATE or TIME is, or how long a DURATION, where that can be known.
   *
   * @return the TIMEX3 value with its days, modifier, recurrence and other readings
   */
  public Optional<TimexValue> timex() {
    return parts.timex;
  }

  /**
   * The value alone.
   *
   * @return ISO 8601, as {@link TimexValue#value()} gives it
   */
  public Optional<String> value() {
    return parts.timex.map(TimexValue::value);
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
   * @return a data file's line («gazetteer/countries.tsv#KP») or a model's name
   */
  public String evidence() {
    return parts.evidence;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mention that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** All its parts, for logs and tests; the form may change. */
  @Override
  public String toString() {
    return parts.toString().replaceFirst("Parts", "Mention");
  }

  /** What a mention is to be made of. For one thread. */
  public static final class Builder {
    private final String id;
    private final Span span;
    private final String text;
    private final MentionType type;
    private Optional<String> entity = Optional.empty();
    private Optional<TimexValue> timex = Optional.empty();
    private double confidence = 1;
    private String evidence = "";

    private Builder(String id, Span span, String text, MentionType type) {
      this.id = requireNonNull(id, "id");
      this.span = requireNonNull(span, "span");
      this.text = requireNonNull(text, "text");
      this.type = requireNonNull(type, "type");
    }

    /**
     * Says which entity it names.
     *
     * @param id the entity's, or nothing
     * @return this builder
     */
    public Builder entity(Optional<String> id) {
      entity = requireNonNull(id, "id");
      return this;
    }

    /**
     * Says when or how long.
     *
     * @param value of a DATE, TIME or DURATION, or nothing
     * @return this builder
     */
    public Builder timex(Optional<TimexValue> value) {
      timex = requireNonNull(value, "value");
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
     * @param source a data file's line or a model's name
     * @return this builder
     */
    public Builder evidence(String source) {
      evidence = requireNonNull(source, "source");
      return this;
    }

    /**
     * The mention.
     *
     * @return what has been said
     */
    public Mention build() {
      return new Mention(new Parts(id, span, text, type, entity, timex, confidence, evidence));
    }
  }
}
