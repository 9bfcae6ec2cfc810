package org.isnad.output;

/** In what a format counts the places of a text. */
public enum Offsets {
  /** UTF-16 code units, as Java, JavaScript and C# count. */
  UTF16,
  /** Unicode code points, as Python, R and brat count: an emoji is one. */
  CODEPOINT
}
