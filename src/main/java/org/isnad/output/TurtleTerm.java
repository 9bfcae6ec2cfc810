package org.isnad.output;

import java.math.BigDecimal;

/**
 * A node, a property or a value, as Turtle writes it.
 *
 * @param written the characters in the file
 */
record TurtleTerm(String written) {

  /** The property that says of which class a node is. */
  static final TurtleTerm A = new TurtleTerm("a");

  /** Short names for where vocabularies are, in the order of the file's head. */
  enum Prefix {
    DCTERMS("dcterms", "http://purl.org/dc/terms/"),
    ISNAD("isnad", Turtle.VOCABULARY),
    RDFS("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    XSD("xsd", "http://www.w3.org/2001/XMLSchema#");

    private final String name;
    private final String place;

    Prefix(String name, String place) {
      this.name = name;
      this.place = place;
    }

    String declaration() {
      return "@prefix " + name + ": <" + place + "> .\n";
    }

    /**
     * A class, a property or a type.
     *
     * @param local its name in the vocabulary: letters alone
     */
    TurtleTerm of(String local) {
      return new TurtleTerm(name + ":" + local);
    }
  }

  /**
   * A node.
   *
   * @param iri whose parts of any origin are {@linkplain Iris#part escaped}
   */
  static TurtleTerm iri(String iri) {
    return new TurtleTerm("<" + iri + ">");
  }

  /** A string of any origin. */
  static TurtleTerm string(String text) {
    // On one line Turtle escapes nothing but these two.
    String escaped = Escapes.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"");
    return new TurtleTerm('"' + escaped + '"');
  }

  /** A string of any origin in a language. */
  static TurtleTerm string(String text, String language) {
    return new TurtleTerm(string(text).written + "@" + language);
  }

  /** A value of a type of XML Schema. */
  static TurtleTerm typed(String value, String type) {
    return new TurtleTerm(string(value).written + "^^" + Prefix.XSD.of(type).written);
  }

  static TurtleTerm integer(long number) {
    return new TurtleTerm(Long.toString(number));
  }

  static TurtleTerm decimal(double number) {
    return new TurtleTerm(BigDecimal.valueOf(number).toPlainString());
  }
}
