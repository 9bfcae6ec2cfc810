package org.isnad;

import static java.util.Objects.requireNonNull;

/**
 * A name in Latin letters, for readers of no Arabic.
 *
 * @param text the name: «Emmanuel Macron»
 * @param source who says so
 */
public record LatinName(String text, Source source) {

  /** Where a name in Latin letters is from. */
  public enum Source {
    /** A list of the library has it, in the spelling of the English-language press. */
    LIST,
    /** Made from the Arabic letters, which leave most vowels out: a help to pronounce, a guess. */
    RULE
  }

  /**
   * A name, and where it is from.
   *
   * @param text as above
   * @param source as above
   * @throws NullPointerException if one of them is null; it names which
   */
  public LatinName {
    requireNonNull(text, "text");
    requireNonNull(source, "source");
  }
}
