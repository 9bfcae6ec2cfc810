package org.isnad.output;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.isnad.Extraction;

/**
 * GraphML: entities and the other parties of relations as nodes, relations as directed edges.
 *
 * <p>What XML can't hold is escaped as in the tables: see docs/formats.md.
 */
public final class GraphMl implements DocumentWriter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final Offsets offsets;

  /**
   * @param offsets what places are counted in
   */
  public GraphMl(Offsets offsets) {
    this.offsets = requireNonNull(offsets, "offsets");
  }

  @Override
  public String head() {
    return xml(
        writer -> {
          writer.writeStartDocument("UTF-8", "1.0");
          writer.writeCharacters("\n");
          writer.writeStartElement("graphml");
          writer.writeDefaultNamespace(NAMESPACE);
          keys("node", attributes(Graph.NODE_COLUMNS), writer);
          keys("edge", attributes(Graph.EDGE_COLUMNS), writer);
          writer.writeCharacters("\n");
          writer.writeStartElement("graph");
          writer.writeAttribute("edgedefault", "directed");
          // Ends the start tag; the elements stay open for the documents.
          writer.writeCharacters("\n");
        });
  }

  /** The columns that aren't attributes of XML's own. */
  private static <R> List<Column<R>> attributes(List<Column<R>> columns) {
    return columns.stream()
        .filter(column -> !List.of("Id", "Source", "Target", "Type").contains(column.name()))
        .toList();
  }

  private static <R> void keys(String of, List<Column<R>> columns, XMLStreamWriter writer)
      throws XMLStreamException {
    for (Column<R> column : columns) {
      writer.writeCharacters("\n");
      writer.writeEmptyElement("key");
      writer.writeAttribute("id", key(of, column));
      writer.writeAttribute("for", of);
      writer.writeAttribute("attr.name", column.name().toLowerCase(Locale.ROOT));
      writer.writeAttribute("attr.type", column.type().name().toLowerCase(Locale.ROOT));
    }
  }

  private static String key(String of, Column<?> column) {
    return of + "-" + column.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String document(Extraction extraction) {
    Graph graph = Graph.of(new Document(requireNonNull(extraction, "extraction"), offsets));
    return xml(
        writer -> {
          for (Graph.Node node : graph.nodes()) {
            writer.writeStartElement("node");
            writer.writeAttribute("id", Escapes.oneLine(node.id()));
            data("node", attributes(Graph.NODE_COLUMNS), node, writer);
          }
          for (Graph.Edge edge : graph.edges()) {
            writer.writeStartElement("edge");
            writer.writeAttribute("id", Escapes.oneLine(edge.id()));
            writer.writeAttribute("source", Escapes.oneLine(edge.source()));
            writer.writeAttribute("target", Escapes.oneLine(edge.target()));
            data("edge", attributes(Graph.EDGE_COLUMNS), edge, writer);
          }
        });
  }

  /** What is known of a node or an edge, and its end. */
  private static <R> void data(String of, List<Column<R>> columns, R row, XMLStreamWriter writer)
      throws XMLStreamException {
    for (Column<R> column : columns) {
      String value = column.cell().apply(row);
      if (!value.isEmpty()) {
        writer.writeStartElement("data");
        writer.writeAttribute("key", key(of, column));
        writer.writeCharacters(Escapes.oneLine(value));
        writer.writeEndElement();
      }
    }
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  @Override
  public String foot() {
    return "</graph>\n</graphml>\n";
  }

  private static String xml(Piece piece) {
    StringWriter xml = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(xml);
      piece.write(writer);
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return xml.toString();
  }

  private interface Piece {
    void write(XMLStreamWriter writer) throws XMLStreamException;
  }
}
