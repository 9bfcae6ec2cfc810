package org.isnad.output;

import static java.util.Objects.requireNonNull;

import org.isnad.Extraction;

/**
 * RDF as Turtle: every relation, participant, entity and mention is a node; docs/vocabulary.md
 * tells of the vocabulary. What Unicode doesn't let into RDF is escaped as in the tables.
 *
 * <p>RDF4J writes it, which is no dependency of those who don't want it. Who does adds it, and a
 * provider of SLF4J, to which it logs: docs/guide.md names both.
 */
public final class Turtle implements DocumentWriter {

  /** Where the classes and properties are. */
  public static final String VOCABULARY = "urn:x-isnad:vocabulary#";

  /** What the id of a predicate of the inventory stands behind. */
  public static final String PREDICATE = "urn:x-isnad:predicate:";

  /** What the key of a document stands behind. */
  public static final String DOCUMENT = "urn:x-isnad:document:";

  /** What an ISO 3166-1 alpha-2 code stands behind. */
  public static final String COUNTRY = "http://lexvo.org/id/iso3166/";

  /** What a number of GeoNames stands behind. */
  public static final String GEONAMES = "https://sws.geonames.org/";

  private static final String WRITER = "org.eclipse.rdf4j.rio.turtle.TurtleWriter";

  private static final String MISSING =
      "Turtle needs RDF4J: the class "
          + WRITER
          + " was not found: add org.eclipse.rdf4j:rdf4j-rio-turtle:5.1.5 to your dependencies,"
          + " behind Isnad, and a provider of SLF4J such as org.slf4j:slf4j-nop:1.7.36";

  private final Offsets offsets;

  /**
   * A writer of one file.
   *
   * @param offsets what places are counted in
   * @throws IllegalStateException if RDF4J isn't on the class path, with what to add
   */
  public Turtle(Offsets offsets) {
    this.offsets = requireNonNull(offsets, "offsets");
    try {
      Class.forName(WRITER, false, Turtle.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(MISSING, e);
    }
  }

  @Override
  public String head() {
    return TurtleStatements.prefixes();
  }

  @Override
  public String document(Extraction extraction) {
    return TurtleStatements.of(new Document(requireNonNull(extraction, "extraction"), offsets));
  }
}
