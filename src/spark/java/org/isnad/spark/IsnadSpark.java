package org.isnad.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads archives of Arabic news on a cluster.
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().parquet("archive"); // id, date, text
 * IsnadSpark.extract(articles).write().parquet("extracted");
 * Dataset<Row> extracted = spark.read().parquet("extracted");
 * IsnadSpark.relations(extracted).write().parquet("relations");
 * }</pre>
 *
 * <p>Nothing is read until Spark is asked for results, and then once for each time that it is
 * asked: keep what {@link #extract} gives, as above, before making tables of it. Each executor
 * loads one library, whose tasks share it; that takes some seconds and some 90 MB of heap.
 *
 * <p>All methods are safe for all threads.
 */
public final class IsnadSpark {

  private static final String TEXT = "text";
  private static final String DATE = "date";
  private static final String ID = "id";

  private IsnadSpark() {}

  /**
   * The columns that articles gain: {@code entities}, {@code mentions} and {@code relations}, with
   * the fields of isnad/1 by their names there, a participant's {@code name} besides and an
   * argument's participant in its {@code filler}; {@code error}, why the article could not be read,
   * null where it could.
   *
   * @return their names and types; docs/spark.md explains them
   */
  public static StructType found() {
    return FoundSchema.FOUND;
  }

  /**
   * Reads articles. No article costs another: what can't be read is a row with its {@code error}
   * and empty lists.
   *
   * @param articles with a column {@code id} of any type, a column {@code text} of strings, and a
   *     column {@code date} of dates, of timestamps, whose day counts in the session's zone, or of
   *     strings such as 2023-08-16; null where the one printed on the page is to count. Further
   *     columns stay as they are
   * @return each row of {@code articles} with the columns of {@link #found}
   * @throws IllegalArgumentException if a column is missing or has another type, or one has a name
   *     of {@link #found} already
   */
  public static Dataset<Row> extract(Dataset<Row> articles) {
    column(requireNonNull(articles, "articles").schema(), ID);
    return extract(articles, TEXT, DATE);
  }

  /** The same with columns of other names, and without ids. */
  static Dataset<Row> extract(Dataset<Row> articles, String text, String date) {
    extracted(articles.schema(), text, date);
    // Nondeterministic, so that the optimizer never puts it where it is called once for each
    // column.
    Column found =
        udf(new ArticleReader(), FoundSchema.FOUND)
            .withName("isnad")
            .asNondeterministic()
            .apply(named(text), day(date, column(articles.schema(), date)));
    String whole = unused(articles.schema());
    Column[] columns =
        Stream.concat(
                Arrays.stream(articles.columns()).map(IsnadSpark::named),
                Arrays.stream(FoundSchema.FOUND.fieldNames()).map(name -> col(whole + "." + name)))
            .toArray(Column[]::new);
    return articles.withColumn(whole, found).select(columns);
  }

  /** The schema of what is extracted from articles of {@code schema}. */
  static StructType extracted(StructType schema, String text, String date) {
    check(text, column(schema, text), Set.of(DataTypes.StringType), "strings");
    check(
        date,
        column(schema, date),
        Set.of(
            DataTypes.StringType,
            DataTypes.DateType,
            DataTypes.TimestampType,
            DataTypes.TimestampNTZType,
            DataTypes.NullType),
        "dates, timestamps or strings");
    List<String> names = List.of(schema.fieldNames());
    StructType all = schema;
    for (var field : FoundSchema.FOUND.fields()) {
      if (names.contains(field.name())) {
        throw new IllegalArgumentException(
            "the articles have a column `" + field.name() + "` already: rename or drop it");
      }
      all = all.add(field);
    }
    return all;
  }

  /**
   * The mentions as a flat table.
   *
   * @param extracted what {@link #extract} has given, or what of it was stored: its columns {@code
   *     id}, {@code entities} and {@code mentions}
   * @return a row for each mention, with the columns of the command line's {@code mentions.tsv};
   *     what is empty there is null here, and {@code alternatives} is an array
   * @throws IllegalArgumentException if a column is missing
   */
  public static Dataset<Row> mentions(Dataset<Row> extracted) {
    require(requireNonNull(extracted, "extracted").schema(), ID, "entities", "mentions");
    return FlatTables.mentions(extracted);
  }

  /**
   * The relations as a flat table.
   *
   * @param extracted what {@link #extract} has given, or what of it was stored: its columns {@code
   *     id} and {@code relations}
   * @return a row for each relation, with the columns of the command line's {@code relations.tsv};
   *     what is empty there is null here, and the participants of a role are an array of their
   *     names
   * @throws IllegalArgumentException if a column is missing
   */
  public static Dataset<Row> relations(Dataset<Row> extracted) {
    require(requireNonNull(extracted, "extracted").schema(), ID, "relations");
    return FlatTables.relations(extracted);
  }

  /** As Spark writes a day; a string is left to the reader, for which a wrong one is no crash. */
  private static Column day(String name, DataType type) {
    Column date = named(name);
    return (type.equals(DataTypes.StringType) ? date : date.cast("date")).cast("string");
  }

  private static Column named(String name) {
    return col("`" + name.replace("`", "``") + "`");
  }

  /** A name that no column has, for what is found before it is taken apart. */
  private static String unused(StructType schema) {
    List<String> names = List.of(schema.fieldNames());
    String name = "isnad_found";
    while (names.contains(name)) {
      name += "_";
    }
    return name;
  }

  private static void require(StructType schema, String... names) {
    for (String name : names) {
      column(schema, name);
    }
  }

  private static DataType column(StructType schema, String name) {
    if (!List.of(schema.fieldNames()).contains(name)) {
      throw new IllegalArgumentException(
          "no column `"
              + name
              + "` among "
              + String.join(", ", schema.fieldNames())
              + ": add it, or rename one by withColumnRenamed");
    }
    return schema.apply(name).dataType();
  }

  private static void check(String name, DataType type, Set<DataType> allowed, String what) {
    if (!allowed.contains(type)) {
      throw new IllegalArgumentException(
          "the column `" + name + "` is " + type.simpleString() + ", not " + what + ": cast it");
    }
  }
}
