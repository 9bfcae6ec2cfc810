package org.isnad.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Span;

/**
 * A document as a graph: its entities, and an edge from the subject of each relation to its object.
 * What is no entity, and an end of which the text says nothing, is a node of its own.
 */
record Graph(List<Node> nodes, List<Edge> edges) {

  /** The kinds of nodes that are no entity. */
  private static final String PHRASE = "PHRASE";

  private static final String UNSTATED = "UNSTATED";

  static final List<Column<Node>> NODE_COLUMNS =
      List.of(
          Column.of("Id", Node::id),
          Column.of("Label", Node::label),
          Column.of("kind", Node::kind),
          Column.optional("country", Node::country),
          Column.integer("mentions", Node::mentions),
          Column.of("document", node -> node.document.id()),
          Column.optional("latin", node -> node.latinName().map(LatinName::text)),
          Column.optional("latin_by", node -> node.latinName().map(Graph::by)),
          Column.optional("geonames", node -> node.entity.flatMap(Entity::geonames)));

  static final List<Column<Edge>> EDGE_COLUMNS =
      List.of(
          Column.of("Source", Edge::source),
          Column.of("Target", Edge::target),
          Column.of("Type", edge -> "Directed"),
          Column.of("Id", Edge::id),
          Column.of("Label", edge -> edge.relation.predicate().id()),
          Column.optional("cameo", edge -> edge.relation.predicate().cameo()),
          Column.optional("plover", edge -> edge.relation.predicate().plover()),
          Column.of("polarity", edge -> lowerCase(edge.relation.polarity())),
          Column.of("modality", edge -> lowerCase(edge.relation.modality())),
          Column.optional("speaker", edge -> edge.relation.speaker().map(Participant::name)),
          Column.optional("date", edge -> edge.relation.date()),
          Column.of("trigger", edge -> edge.relation.trigger().text()),
          Column.integer("trigger_start", edge -> edge.trigger().start()),
          Column.integer("trigger_end", edge -> edge.trigger().end()),
          Column.real("confidence", edge -> edge.relation.confidence()),
          Column.of("evidence", edge -> edge.relation.evidence()),
          Column.of("document", edge -> edge.document.id()),
          Column.optional("quantity", edge -> Document.quantity(edge.relation)),
          Column.optional("quantity_bound", edge -> Document.quantityBound(edge.relation)));

  /**
   * @param mentions how often the document mentions it
   * @param entity what it is, if it is one
   */
  record Node(
      Document document,
      String id,
      String label,
      String kind,
      Optional<String> country,
      int mentions,
      Optional<Entity> entity) {
    private Optional<LatinName> latinName() {
      return entity.flatMap(Entity::latinName);
    }
  }

  /**
   * @param source the id of the subject's node
   * @param target the id of the object's node
   */
  record Edge(Document document, String id, String source, String target, Relation relation) {
    private Span trigger() {
      return document.written(relation.trigger().span());
    }
  }

  Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  static Graph of(Document document) {
    return new Builder(document).graph();
  }

  private static String by(LatinName latin) {
    return lowerCase(latin.source());
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Made for one document. */
  private static final class Builder {
    private final Document document;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    Builder(Document document) {
      this.document = document;
    }

    Graph graph() {
      Map<String, Integer> mentions = new LinkedHashMap<>();
      document.extraction().mentions().stream()
          .map(Mention::entity)
          .flatMap(Optional::stream)
          .forEach(entity -> mentions.merge(entity, 1, Integer::sum));
      for (Entity entity : document.extraction().entities()) {
        nodes.add(
            new Node(
                document,
                id(entity.id()),
                entity.name(),
                entity.type().name(),
                entity.country(),
                mentions.getOrDefault(entity.id(), 0),
                Optional.of(entity)));
      }
      document.extraction().relations().forEach(this::edge);
      return new Graph(nodes, edges);
    }

    private void edge(Relation relation) {
      String id = id(relation.id());
      String source = end(relation.subject(), id + ".subject");
      String target = end(relation.object(), id + ".object");
      edges.add(new Edge(document, id, source, target, relation));
    }

    /** The id of a participant's node, made where it is no entity. */
    private String end(Participant party, String ownId) {
      if (party.entity().isPresent()) {
        return id(party.entity().get());
      }
      String kind = party.isStated() ? PHRASE : UNSTATED;
      int mentions = party.isStated() ? 1 : 0;
      nodes.add(
          new Node(document, ownId, party.name(), kind, party.actor(), mentions, Optional.empty()));
      return ownId;
    }

    private String id(String local) {
      return document.key() + "#" + local;
    }
  }
}
