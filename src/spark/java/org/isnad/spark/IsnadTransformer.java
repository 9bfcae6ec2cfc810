package org.isnad.spark;

import static java.util.Objects.requireNonNull;

import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * {@link IsnadSpark#extract} as a stage of a Spark ML pipeline. Can be saved with it and loaded.
 *
 * <p>Like all of Spark ML's stages it is for one thread while its parameters are set.
 */
public final class IsnadTransformer extends Transformer implements DefaultParamsWritable {

  private static final long serialVersionUID = 1;

  private final String uid;
  private final Param<String> textCol;
  private final Param<String> dateCol;

  /** Reads the columns {@code text} and {@code date}, unless it is told otherwise. */
  public IsnadTransformer() {
    this(Identifiable$.MODULE$.randomUID("isnad"));
  }

  /**
   * Spark's way to load and copy one.
   *
   * @param uid its name in a pipeline
   */
  public IsnadTransformer(String uid) {
    this.uid = requireNonNull(uid, "uid");
    this.textCol = new Param<>(this, "textCol", "the column of the texts, strings");
    this.dateCol =
        new Param<>(
            this,
            "dateCol",
            "the column of the days of publication, dates or strings; may be null");
    setDefault(textCol, "text");
    setDefault(dateCol, "date");
  }

  @Override
  public String uid() {
    return uid;
  }

  /**
   * The column of the texts.
   *
   * @return the parameter, {@code text} unless it is set
   */
  public Param<String> textCol() {
    return textCol;
  }

  /**
   * The column of the days of publication.
   *
   * @return the parameter, {@code date} unless it is set
   */
  public Param<String> dateCol() {
    return dateCol;
  }

  /**
   * Says which column holds the texts.
   *
   * @param name a column of strings
   * @return this transformer
   */
  public IsnadTransformer setTextCol(String name) {
    set(textCol, requireNonNull(name, "name"));
    return this;
  }

  /**
   * Says which column holds the days of publication.
   *
   * @param name a column of dates, timestamps or strings
   * @return this transformer
   */
  public IsnadTransformer setDateCol(String name) {
    set(dateCol, requireNonNull(name, "name"));
    return this;
  }

  /**
   * Reads articles.
   *
   * @param articles with the two columns; others stay as they are
   * @return as {@link IsnadSpark#extract} gives it
   * @throws IllegalArgumentException if a column is missing or has another type, or has a name of
   *     {@link IsnadSpark#found} already
   */
  @Override
  public Dataset<Row> transform(Dataset<?> articles) {
    return IsnadSpark.extract(articles.toDF(), $(textCol), $(dateCol));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return IsnadSpark.extracted(schema, $(textCol), $(dateCol));
  }

  @Override
  public IsnadTransformer copy(ParamMap extra) {
    return defaultCopy(extra);
  }

  /**
   * Loads what was saved.
   *
   * @return a reader, for Spark's pipelines and for one's own
   */
  public static MLReader<IsnadTransformer> read() {
    return new DefaultParamsReader<>();
  }
}
