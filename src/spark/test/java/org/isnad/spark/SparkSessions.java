package org.isnad.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.isnad.testing.NewsTexts;
import org.jspecify.annotations.Nullable;

/** Spark on this machine and no other, and articles for it. */
final class SparkSessions {

  static final StructType ARTICLES =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("text", DataTypes.StringType);

  private SparkSessions() {}

  static SparkSession.Builder on(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("isnad")
        .config("spark.log.level", "OFF")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "Asia/Riyadh")
        .config("spark.sql.shuffle.partitions", 2);
  }

  /** In two partitions; what is only a list Spark reads while it plans, without executors. */
  static Dataset<Row> articles(SparkSession spark, Row... articles) {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    return spark.createDataFrame(context.parallelize(List.of(articles), 2), ARTICLES);
  }

  /** Invented news as Spark can hold it: in UTF-8 half a surrogate pair is a question mark. */
  static String invented(NewsTexts texts, long seed) {
    return new String(texts.text(seed).getBytes(UTF_8), UTF_8);
  }

  static Row article(String id, @Nullable String date, @Nullable String text) {
    return RowFactory.create(id, date, text);
  }

  static Row article(String id, LocalDate date, String text) {
    return article(id, date.toString(), text);
  }
}
