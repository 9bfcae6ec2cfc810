package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.isnad.Role;

/**
 * What is found as tables without nesting, with the columns that the command line's tables have.
 */
final class FlatTables {

  private FlatTables() {}

  static Dataset<Row> mentions(Dataset<Row> extracted) {
    return extracted
        .select(col("id").as("document"), col("entities"), explode(col("mentions")).as("m"))
        .withColumn("e", expr("get(filter(entities, e -> e.id = m.entity), 0)"))
        .select(
            col("document"),
            col("m.id"),
            col("m.start"),
            col("m.end"),
            col("m.text"),
            col("m.type"),
            col("m.entity"),
            col("e.name"),
            col("e.country"),
            col("m.value"),
            col("m.confidence"),
            col("m.evidence"),
            col("m.timex.mod"),
            col("m.timex.set.quant"),
            col("m.timex.set.freq"),
            col("m.timex.begin").as("first_day"),
            col("m.timex.end").as("last_day"),
            col("m.timex.alternatives"));
  }

  static Dataset<Row> relations(Dataset<Row> extracted) {
    List<Column> columns = new ArrayList<>();
    columns.add(col("document"));
    columns.add(col("r.id"));
    columns.add(col("r.predicate"));
    columns.add(col("r.cameo"));
    columns.add(col("r.plover"));
    columns.addAll(party("subject"));
    columns.addAll(party("object"));
    for (Role role : Role.values()) {
      columns.add(fillers(role).as(role == Role.DATE ? "date_words" : lowerCase(role)));
    }
    columns.addAll(party("speaker"));
    columns.add(col("r.polarity"));
    columns.add(col("r.modality"));
    columns.add(col("r.date"));
    columns.add(col("r.trigger.text").as("trigger"));
    columns.add(col("r.trigger.start").as("trigger_start"));
    columns.add(col("r.trigger.end").as("trigger_end"));
    columns.add(col("r.trigger.lemma").as("trigger_lemma"));
    columns.add(col("r.confidence"));
    columns.add(col("r.evidence"));
    columns.add(col("q.value").as("quantity"));
    columns.add(col("q.bound").as("quantity_bound"));
    columns.add(col("r.quote.start").as("quote_start"));
    columns.add(col("r.quote.end").as("quote_end"));
    return extracted
        .select(col("id").as("document"), explode(col("relations")).as("r"))
        .withColumn("q", quantity())
        .select(columns.toArray(Column[]::new));
  }

  /** Who takes part: by name, by the words that stand there, and as entity and state. */
  private static List<Column> party(String role) {
    String party = "r." + role + ".";
    return List.of(
        col(party + "name").as(role),
        col(party + "text").as(role + "_text"),
        col(party + "start").as(role + "_start"),
        col(party + "end").as(role + "_end"),
        col(party + "entity").as(role + "_entity"),
        col(party + "actor").as(role + "_actor"));
  }

  /**
   * As {@link org.isnad.Relation#quantity}: of the object, of the subject, or of who is counted.
   */
  private static Column quantity() {
    return expr(
        "coalesce(r.object.quantity, r.subject.quantity,"
            + " get(filter(transform(r.arguments, a -> a.filler.quantity), q -> q is not null), 0))");
  }

  private static Column fillers(Role role) {
    return expr(
        "transform(filter(r.arguments, a -> a.role = '"
            + lowerCase(role)
            + "'), a -> a.filler.name)");
  }

  private static String lowerCase(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
