package org.isnad.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.TimexValue;

/** What an RDF parser reads from our Turtle is what was written. */
final class TurtleRoundTrip {

  private final Model model = new LinkedHashModel();

  private TurtleRoundTrip(String turtle) throws IOException {
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(new StatementCollector(model));
    parser.parse(new StringReader(TableReader.throughUtf8(turtle)), "urn:x-none:");
  }

  static TurtleRoundTrip read(String turtle) throws IOException {
    return new TurtleRoundTrip(turtle);
  }

  static void of(Extraction extraction) throws IOException {
    read(new Turtle(Offsets.UTF16).file(extraction)).holds(extraction);
  }

  List<Resource> all(String type) {
    return List.copyOf(model.filter(null, RDF.TYPE, property(type)).subjects());
  }

  private void holds(Extraction extraction) {
    assertThat(all("Document")).hasSize(1);
    long relations = extraction.relations().stream().map(Relation::id).distinct().count();
    assertThat(all("Relation")).hasSize((int) relations);
    assertThat(all("Entity")).hasSameSizeAs(extraction.entities());
    for (Entity entity : extraction.entities()) {
      has(entity.id(), "label", entity.name());
      entity.latinName().ifPresent(latin -> has(entity.id(), "label", latin.text()));
      entity.geonames().ifPresent(id -> has(entity.id(), "geonames", Turtle.GEONAMES + id));
    }
    for (Relation relation : extraction.relations()) {
      has(relation.id(), "label", relation.predicate().id());
      relation.predicate().cameo().ifPresent(code -> has(relation.id(), "cameo", code));
      relation.date().ifPresent(date -> has(relation.id(), "date", date));
      assertThat(values(relation.id(), "confidence"))
          .map(Double::valueOf)
          .contains(relation.confidence());
      has(relation.id(), "evidence", relation.evidence());
      String trigger = relation.id() + ".trigger";
      has(trigger, "begin", "" + relation.trigger().span().start());
      has(trigger, "end", "" + relation.trigger().span().end());
      has(trigger, "text", relation.trigger().text());
      isParty(relation.id() + ".subject", relation.subject());
      isParty(relation.id() + ".object", relation.object());
      relation.speaker().ifPresent(speaker -> isParty(relation.id() + ".speaker", speaker));
      relation
          .quote()
          .ifPresent(
              span -> has(relation.id() + ".quote", "text", span.of(extraction.article().text())));
    }
    extraction.mentions().forEach(mention -> has(mention.id(), "text", mention.text()));
    extraction
        .mentions()
        .forEach(mention -> mention.timex().ifPresent(timex -> isTimex(mention.id(), timex)));
  }

  private void isTimex(String node, TimexValue timex) {
    has(node, "value", timex.value());
    timex.mod().ifPresent(mod -> has(node, "mod", mod.name()));
    timex
        .set()
        .ifPresent(
            set -> {
              set.quantifier().ifPresent(quant -> has(node, "quant", quant));
              set.frequency().ifPresent(times -> has(node, "freq", times + "X"));
            });
    timex.begin().ifPresent(day -> has(node, "firstDay", day.toString()));
    timex.end().ifPresent(day -> has(node, "lastDay", day.toString()));
    timex.alternatives().forEach(value -> has(node, "alternative", value));
  }

  private void isParty(String node, Participant party) {
    if (party.isStated()) {
      has(node, "label", party.name());
      party.span().ifPresent(span -> has(node, "begin", "" + span.start()));
      party
          .entity()
          .ifPresent(id -> assertThat(values(node, "entity")).anyMatch(e -> e.endsWith("#" + id)));
      party
          .actor()
          .ifPresent(code -> assertThat(values(node, "actor")).contains(Turtle.COUNTRY + code));
      party
          .quantity()
          .ifPresent(
              quantity -> {
                has(node, "quantity", "" + quantity.value());
                has(node, "bound", Document.hyphenated(quantity.bound()));
              });
    }
  }

  /** One value of a property; of nodes of one id, one of theirs. */
  private void has(String node, String property, String value) {
    assertThat(values(node, property)).contains(value);
  }

  private List<String> values(String node, String property) {
    return model
        .filter(null, property.equals("label") ? RDFS.LABEL : property(property), null)
        .stream()
        .filter(statement -> localId(statement.getSubject()).equals(node))
        .map(statement -> text(statement.getObject()))
        .toList();
  }

  private static String localId(Value node) {
    String iri = node.stringValue();
    return decoded(iri.substring(iri.indexOf('#') + 1));
  }

  private static String decoded(String iri) {
    return TableReader.unescaped(URLDecoder.decode(iri, UTF_8));
  }

  private static String text(Value value) {
    return value.isIRI()
        ? decoded(value.stringValue())
        : TableReader.unescaped(value.stringValue());
  }

  private static org.eclipse.rdf4j.model.IRI property(String name) {
    return SimpleValueFactory.getInstance().createIRI(Turtle.VOCABULARY + name);
  }
}
