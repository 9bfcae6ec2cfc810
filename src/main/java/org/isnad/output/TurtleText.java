package org.isnad.output;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.output.TurtleTerm.Prefix;

/**
 * Triples as the text of Turtle: all that is said of a node together, nodes and properties in the
 * order in which they first come.
 *
 * <p>Written here, since it is little: RDF4J's writer brings a dozen jars and asks for a logger,
 * and SLF4J then complains on the standard error of every program that has none. In the tests
 * RDF4J's parser reads what this writes.
 */
final class TurtleText {

  private final Map<TurtleTerm, Map<TurtleTerm, Set<TurtleTerm>>> nodes = new LinkedHashMap<>();

  /** What a file begins with. */
  static String head() {
    return Arrays.stream(Prefix.values()).map(Prefix::declaration).collect(joining());
  }

  void add(TurtleTerm node, TurtleTerm property, TurtleTerm value) {
    nodes
        .computeIfAbsent(node, absent -> new LinkedHashMap<>())
        .computeIfAbsent(property, absent -> new LinkedHashSet<>())
        .add(value);
  }

  /** All that was added. */
  String written() {
    return nodes.entrySet().stream()
        .map(node -> "\n" + node.getKey().written() + " " + properties(node.getValue()) + " .\n")
        .collect(joining());
  }

  private static String properties(Map<TurtleTerm, Set<TurtleTerm>> properties) {
    return properties.entrySet().stream()
        .map(property -> property.getKey().written() + " " + values(property.getValue()))
        .collect(joining(";\n  "));
  }

  private static String values(Set<TurtleTerm> values) {
    return values.stream().map(TurtleTerm::written).collect(joining(", "));
  }
}
