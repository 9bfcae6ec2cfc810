package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.LatinName;
import org.isnad.Participant;
import org.isnad.Relation;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is read from our graphs is what was written, in CSV and in GraphML. */
final class GraphRoundTrip {

  private GraphRoundTrip() {}

  static void ofCsv(Extraction extraction) {
    holds(
        TableReader.csv(Tables.nodes(Offsets.UTF16).file(extraction)),
        TableReader.csv(Tables.edges(Offsets.UTF16).file(extraction)),
        extraction);
  }

  static void ofGraphMl(Extraction extraction) throws Exception {
    String xml = TableReader.throughUtf8(new GraphMl(Offsets.UTF16).file(extraction));
    Element graph =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    Map<String, String> names = new HashMap<>();
    for (Element key : elements(graph, "key")) {
      names.put(key.getAttribute("id"), key.getAttribute("attr.name"));
    }
    holds(rows(graph, "node", names), rows(graph, "edge", names), extraction);
  }

  /** Nodes or edges as the tables have them. */
  private static List<Map<String, String>> rows(
      Element graph, String tag, Map<String, String> names) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Element element : elements(graph, tag)) {
      Map<String, String> row = new LinkedHashMap<>();
      names.forEach((id, name) -> row.put(name, ""));
      row.put("Label", "");
      for (Element data : elements(element, "data")) {
        String name = Objects.requireNonNull(names.get(data.getAttribute("key")));
        row.put(name.equals("label") ? "Label" : name, unescaped(data.getTextContent()));
      }
      row.put("Id", unescaped(element.getAttribute("id")));
      row.put("Source", unescaped(element.getAttribute("source")));
      row.put("Target", unescaped(element.getAttribute("target")));
      rows.add(row);
    }
    return rows;
  }

  private static String unescaped(String text) {
    return TableReader.unescaped(text);
  }

  private static List<Element> elements(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static void holds(
      List<Map<String, String>> nodes, List<Map<String, String>> edges, Extraction extraction) {
    Map<String, Map<String, String>> byId = new HashMap<>();
    nodes.forEach(node -> byId.put(value(node, "Id"), node));
    for (int i = 0; i < extraction.entities().size(); i++) {
      Entity entity = extraction.entities().get(i);
      assertThat(nodes.get(i))
          .containsEntry("Label", entity.name())
          .containsEntry("kind", entity.type().name())
          .containsEntry("country", entity.country().orElse(""))
          .containsEntry("mentions", "" + mentions(extraction, entity))
          .containsEntry("document", extraction.article().id())
          .containsEntry("latin", entity.latinName().map(LatinName::text).orElse(""))
          .containsEntry("latin_by", by(entity))
          .containsEntry("geonames", entity.geonames().orElse(""));
      assertThat(value(nodes.get(i), "Id")).endsWith("#" + entity.id());
    }
    assertThat(edges).hasSameSizeAs(extraction.relations());
    for (int i = 0; i < edges.size(); i++) {
      Relation relation = extraction.relations().get(i);
      isEdge(edges.get(i), relation, extraction);
      assertThat(byId).containsKeys(value(edges.get(i), "Source"), value(edges.get(i), "Target"));
      if (relation.subject().entity().isPresent()) {
        assertThat(value(edges.get(i), "Source")).endsWith("#" + relation.subject().entity().get());
      }
    }
  }

  private static String by(Entity entity) {
    return entity.latinName().map(it -> TableRoundTrip.lowerCase(it.source())).orElse("");
  }

  private static long mentions(Extraction extraction, Entity entity) {
    return extraction.mentions().stream()
        .filter(mention -> mention.entity().equals(Optional.of(entity.id())))
        .count();
  }

  private static void isEdge(Map<String, String> edge, Relation relation, Extraction extraction) {
    assertThat(edge)
        .containsEntry("Label", relation.predicate().id())
        .containsEntry("cameo", relation.predicate().cameo().orElse(""))
        .containsEntry("plover", relation.predicate().plover().orElse(""))
        .containsEntry("polarity", TableRoundTrip.lowerCase(relation.polarity()))
        .containsEntry("modality", TableRoundTrip.lowerCase(relation.modality()))
        .containsEntry("speaker", relation.speaker().map(Participant::name).orElse(""))
        .containsEntry("date", relation.date().orElse(""))
        .containsEntry("trigger", relation.trigger().text())
        .containsEntry("trigger_start", "" + relation.trigger().span().start())
        .containsEntry("confidence", "" + relation.confidence())
        .containsEntry("evidence", relation.evidence())
        .containsEntry("quantity", relation.quantity().map(many -> "" + many.value()).orElse(""))
        .containsEntry(
            "quantity_bound",
            relation.quantity().map(many -> Document.hyphenated(many.bound())).orElse(""))
        .containsEntry("document", extraction.article().id());
  }

  private static String value(Map<String, String> row, String column) {
    return row.getOrDefault(column, "no such column");
  }
}
