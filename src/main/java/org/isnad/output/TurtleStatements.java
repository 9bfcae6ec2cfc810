package org.isnad.output;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.TimexSet;
import org.isnad.TimexValue;
import org.isnad.Trigger;

/**
 * The statements of one document, written by RDF4J. Whatever of RDF4J {@link Turtle} needs is named
 * here, so that {@link Turtle} can be loaded without it and say what is missing.
 */
final class TurtleStatements {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "isnad", Turtle.VOCABULARY,
          "rdfs", RDFS.NAMESPACE,
          "dcterms", DCTERMS.NAMESPACE,
          "xsd", XSD.NAMESPACE);

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final Document document;
  private final IRI documentNode;
  private final Model model = new LinkedHashModel();

  private TurtleStatements(Document document) {
    this.document = document;
    this.documentNode = VALUES.createIRI(Turtle.DOCUMENT + Iris.part(document.key()));
  }

  /** The prefixes, which stand once in a file. */
  static String prefixes() {
    return turtle(new LinkedHashModel());
  }

  /** All that is said of a document, without the prefixes. */
  static String of(Document document) {
    String whole = turtle(new TurtleStatements(document).all());
    return whole.substring(prefixes().length());
  }

  /** What is said of a node together, in the order in which nodes first come. */
  private static String turtle(Model statements) {
    StringWriter turtle = new StringWriter();
    RDFWriter writer = new TurtleWriter(turtle);
    writer.startRDF();
    PREFIXES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> writer.handleNamespace(prefix.getKey(), prefix.getValue()));
    // The writer looks ahead over a thousand statements only: it would cut a node in two whose
    // statements it got scattered.
    for (Resource node : statements.subjects()) {
      statements.filter(node, null, null).forEach(writer::handleStatement);
    }
    writer.endRDF();
    return turtle.toString();
  }

  private Model all() {
    a(documentNode, "Document");
    add(documentNode, DCTERMS.IDENTIFIER, string(document.id()));
    document
        .extraction()
        .article()
        .date()
        .ifPresent(day -> add(documentNode, DCTERMS.DATE, time(day.toString())));
    document.extraction().entities().forEach(this::entity);
    document.extraction().mentions().forEach(this::mention);
    document.extraction().relations().forEach(this::relation);
    return model;
  }

  private void entity(Entity entity) {
    IRI node = local(entity.id());
    a(node, "Entity");
    a(node, className(entity.type()));
    add(node, RDFS.LABEL, string(entity.name()));
    entity.latinName().ifPresent(latin -> add(node, RDFS.LABEL, label(latin)));
    entity.country().ifPresent(code -> add(node, property("country"), country(code)));
    entity.geonames().ifPresent(id -> add(node, property("geonames"), geonames(id)));
    add(node, property("document"), documentNode);
  }

  private void mention(Mention mention) {
    IRI node = local(mention.id());
    a(node, "Mention");
    a(node, className(mention.type()));
    place(node, mention.span(), mention.text());
    mention.entity().ifPresent(id -> add(node, property("entity"), local(id)));
    mention.timex().ifPresent(timex -> timex(node, timex));
    judged(node, mention.confidence(), mention.evidence());
    add(node, property("document"), documentNode);
  }

  private void timex(IRI node, TimexValue timex) {
    add(node, property("value"), time(timex.value()));
    timex.mod().ifPresent(mod -> add(node, property("mod"), string(mod.name())));
    timex
        .set()
        .flatMap(TimexSet::quantifier)
        .ifPresent(quant -> add(node, property("quant"), string(quant)));
    timex
        .set()
        .flatMap(TimexFields::frequency)
        .ifPresent(freq -> add(node, property("freq"), string(freq)));
    timex.begin().ifPresent(day -> add(node, property("firstDay"), time(day.toString())));
    timex.end().ifPresent(day -> add(node, property("lastDay"), time(day.toString())));
    timex.alternatives().forEach(value -> add(node, property("alternative"), time(value)));
  }

  private void relation(Relation relation) {
    IRI node = local(relation.id());
    a(node, "Relation");
    String predicate = relation.predicate().id();
    add(node, property("predicate"), VALUES.createIRI(Turtle.PREDICATE + Iris.part(predicate)));
    add(node, RDFS.LABEL, string(predicate));
    relation.predicate().cameo().ifPresent(it -> add(node, property("cameo"), string(it)));
    relation.predicate().plover().ifPresent(it -> add(node, property("plover"), string(it)));
    trigger(node, relation);
    party(node, relation, "subject", relation.subject());
    party(node, relation, "object", relation.object());
    arguments(node, relation);
    relation.speaker().ifPresent(speaker -> party(node, relation, "speaker", speaker));
    add(node, property("polarity"), string(lowerCase(relation.polarity())));
    add(node, property("modality"), string(lowerCase(relation.modality())));
    relation.date().ifPresent(date -> add(node, property("date"), time(date)));
    relation.quote().ifPresent(span -> quote(node, relation, span));
    judged(node, relation.confidence(), relation.evidence());
    add(node, property("document"), documentNode);
  }

  private void quote(IRI relation, Relation of, Span span) {
    IRI node = local(of.id() + ".quote");
    add(relation, property("quote"), node);
    place(node, span, span.of(document.text()));
  }

  private void trigger(IRI relation, Relation of) {
    Trigger trigger = of.trigger();
    IRI node = local(of.id() + ".trigger");
    add(relation, property("trigger"), node);
    place(node, trigger.span(), trigger.text());
    add(node, property("lemma"), string(trigger.lemma()));
  }

  private void arguments(IRI node, Relation relation) {
    int number = 0;
    for (Argument argument : relation.arguments()) {
      number++;
      Role role = argument.role();
      String property = role == Role.DATE ? "dateWords" : lowerCase(role);
      IRI filler = local(relation.id() + ".argument" + number);
      add(node, property(property), filler);
      participant(filler, argument.filler());
    }
  }

  private void party(IRI node, Relation relation, String role, Participant party) {
    if (party.isStated()) {
      IRI participant = local(relation.id() + "." + role);
      add(node, property(role), participant);
      participant(participant, party);
    }
  }

  private void participant(IRI node, Participant party) {
    a(node, "Participant");
    add(node, RDFS.LABEL, string(party.name()));
    party.span().ifPresent(span -> place(node, span, party.text()));
    party.entity().ifPresent(id -> add(node, property("entity"), local(id)));
    party.actor().ifPresent(code -> add(node, property("actor"), country(code)));
    party
        .quantity()
        .ifPresent(
            quantity -> {
              add(node, property("quantity"), number(quantity.value()));
              add(node, property("bound"), string(Document.hyphenated(quantity.bound())));
            });
  }

  private void place(IRI node, Span span, String text) {
    Span written = document.written(span);
    add(node, property("begin"), number(written.start()));
    add(node, property("end"), number(written.end()));
    add(node, property("text"), string(text));
  }

  private void judged(IRI node, double confidence, String evidence) {
    add(node, property("confidence"), VALUES.createLiteral(BigDecimal.valueOf(confidence)));
    add(node, property("evidence"), string(evidence));
  }

  private void a(IRI node, String type) {
    add(node, RDF.TYPE, property(type));
  }

  private void add(IRI subject, IRI predicate, Value object) {
    model.add(subject, predicate, object);
  }

  private IRI local(String id) {
    return VALUES.createIRI(documentNode.stringValue() + "#" + Iris.part(id));
  }

  private static IRI geonames(String id) {
    return VALUES.createIRI(Turtle.GEONAMES + Iris.part(id));
  }

  /** In English as lists have it, or in Arabic spelt in Latin letters. */
  private static Literal label(LatinName latin) {
    boolean listed = latin.source() == LatinName.Source.LIST;
    return VALUES.createLiteral(Escapes.oneLine(latin.text()), listed ? "en" : "ar-Latn");
  }

  private static IRI country(String code) {
    return VALUES.createIRI(Turtle.COUNTRY + Iris.part(code));
  }

  private static IRI property(String name) {
    return VALUES.createIRI(Turtle.VOCABULARY + name);
  }

  private static Literal number(long number) {
    return VALUES.createLiteral(BigInteger.valueOf(number));
  }

  private static Literal string(String text) {
    return VALUES.createLiteral(Escapes.oneLine(text));
  }

  /** A TIMEX3 value, with its type where XML Schema has one. */
  private static Literal time(String value) {
    return Times.typeOf(value)
        .map(type -> VALUES.createLiteral(value, type))
        .orElseGet(() -> string(value));
  }

  /** «LOCATION» as «Location». */
  private static String className(Enum<?> type) {
    return type.name().charAt(0) + lowerCase(type).substring(1);
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What TIMEX3 and XML Schema write alike. */
  private static final class Times {
    private static final Pattern YEAR = Pattern.compile("(?!0000)[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile(YEAR + "-(0[1-9]|1[0-2])");
    private static final Pattern DAY = Pattern.compile(MONTH + "-(0[1-9]|[12][0-9]|3[01])");

    private Times() {}

    static Optional<IRI> typeOf(String value) {
      if (DAY.matcher(value).matches()) {
        return Optional.of(XSD.DATE);
      }
      if (MONTH.matcher(value).matches()) {
        return Optional.of(XSD.GYEARMONTH);
      }
      return YEAR.matcher(value).matches() ? Optional.of(XSD.GYEAR) : Optional.empty();
    }
  }
}
