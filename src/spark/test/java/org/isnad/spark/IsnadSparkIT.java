package org.isnad.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.isnad.spark.SparkSessions.article;
import static org.isnad.spark.SparkSessions.articles;
import static org.isnad.spark.SparkSessions.invented;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.output.Offsets;
import org.isnad.output.Tables;
import org.isnad.testing.NewsTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On one machine: what Spark gives is what the library gives. */
class IsnadSparkIT {

  /** «The United States accused North Korea yesterday of supplying weapons to Russia.» */
  private static final String ACCUSED =
      "اتهمت الولايات المتحدة كوريا الشمالية أمس بتزويد روسيا بأسلحة.";

  /**
   * «Some 12 soldiers were killed. The Lebanese president said: "Israel accused Hezbollah of
   * lying".»
   */
  private static final String KILLED_AND_SAID =
      "قُتل نحو 12 جنديا أمس. وقال الرئيس اللبناني: «اتهمت إسرائيل حزب الله بالكذب».";

  private static final LocalDate DAY = LocalDate.of(2023, 8, 16);

  private static SparkSession spark;
  private static Isnad isnad;

  @BeforeAll
  static void start() {
    spark = SparkSessions.on("local[2]").getOrCreate();
    isnad = LoadedLibrary.get();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void anArticleGainsWhatTheLibraryFinds() {
    NewsTexts texts = NewsTexts.load();
    List<String> made = IntStream.range(0, 40).mapToObj(i -> invented(texts, i)).toList();
    Dataset<Row> articles =
        articles(
            spark,
            IntStream.range(0, 40)
                .mapToObj(i -> article("a" + i, DAY, made.get(i)))
                .toArray(Row[]::new));

    assertThat(ContractJson.of(IsnadSpark.extract(articles)))
        .containsExactlyElementsOf(
            IntStream.range(0, 40)
                .mapToObj(i -> withId("a" + i, Article.of(made.get(i)).publishedOn(DAY)))
                .toList());
  }

  private static JsonNode withId(String id, Article article) {
    ObjectNode row = (ObjectNode) ContractJson.of(isnad.extract(article));
    return row.put("id", id);
  }

  @Test
  void whatCannotBeReadIsARowWithItsError() {
    Dataset<Row> extracted =
        IsnadSpark.extract(
            articles(
                spark,
                article("no text", "2023-08-16", null),
                article("no day", "the 16th", ACCUSED),
                article("no year", "+12023-08-16", ACCUSED),
                article("good", "2023-08-16", ACCUSED)));

    assertThat(extracted.select("id", "error").collectAsList().stream().map(Row::toString))
        .containsExactly(
            "[no text,the text is null: leave the article out]",
            "[no day,the date «the 16th» is no day such as 2023-08-16: mend it, or give null]",
            "[no year,the date +12023-08-16 lies outside the years 1 to 9999: mend it, or give null]",
            "[good,null]");
    assertThat(extracted.filter("size(mentions) + size(entities) + size(relations) = 0").count())
        .isEqualTo(3);
  }

  @Test
  void aDayIsADayInWhateverTypeItComes() {
    Dataset<Row> articles = articles(spark, article("a", "2023-08-16", ACCUSED));
    List<Dataset<Row>> sameDay =
        List.of(
            articles,
            articles.withColumn("date", col("date").cast("date")),
            articles.withColumn("date", lit("2023-08-15T22:00:00Z").cast("timestamp")),
            articles.withColumn("date", lit("2023-08-16T22:00:00").cast("timestamp_ntz")));

    assertThat(sameDay)
        .allSatisfy(
            one ->
                assertThat(yesterday(one)).as(one.schema().simpleString()).isEqualTo("2023-08-15"));
    assertThat(yesterday(articles.withColumn("date", lit(null)))).as("no day").isNull();
  }

  private static String yesterday(Dataset<Row> articles) {
    return IsnadSpark.mentions(IsnadSpark.extract(articles))
        .filter(col("type").equalTo("DATE"))
        .select("value")
        .first()
        .getString(0);
  }

  @Test
  void otherColumnsStayWhateverTheyAreCalled() {
    Dataset<Row> articles =
        articles(spark, article("a", DAY, ACCUSED))
            .withColumn("isnad_found", lit(1))
            .withColumn("a.b `c`", lit(2));

    Dataset<Row> extracted = IsnadSpark.extract(articles);

    assertThat(extracted.columns())
        .containsExactly(
            "id",
            "date",
            "text",
            "isnad_found",
            "a.b `c`",
            "entities",
            "mentions",
            "relations",
            "error");
    assertThat(extracted.first().getInt(4)).isEqualTo(2);
  }

  @Test
  void anArticleIsReadOnceForAllColumns() {
    Dataset<Row> used =
        IsnadSpark.extract(articles(spark, article("a", DAY, ACCUSED)))
            .filter("error is null and size(relations) > 0")
            .selectExpr("id", "relations[0].predicate", "mentions[0].text", "entities");

    assertThat(StringUtils.countMatches(used.queryExecution().executedPlan().toString(), "isnad("))
        .isEqualTo(1);
    assertThat(used.first().getString(1)).isEqualTo("accuse");
  }

  @Test
  void mentionsAreAFlatTable() {
    Dataset<Row> mentions =
        IsnadSpark.mentions(IsnadSpark.extract(articles(spark, article("a", DAY, ACCUSED))));

    assertThat(mentions.columns()).containsExactly(columns("mentions"));
    assertThat(
            mentions
                .selectExpr(
                    "document", "text", "start", "end", "type", "name", "country", "first_day")
                .collectAsList()
                .stream()
                .map(Row::toString))
        .contains(
            "[a,الولايات المتحدة,6,22,COUNTRY,الولايات المتحدة,US,null]",
            "[a,أمس,38,41,DATE,null,null,2023-08-15]");
  }

  @Test
  void relationsAreAFlatTable() {
    Dataset<Row> relations =
        IsnadSpark.relations(IsnadSpark.extract(articles(spark, article("a", DAY, ACCUSED))));

    assertThat(relations.columns()).containsExactly(columns("relations"));
    assertThat(
            relations
                .selectExpr(
                    "document",
                    "predicate",
                    "cameo",
                    "subject",
                    "subject_actor",
                    "object",
                    "object_actor",
                    "claim[0]",
                    "size(recipient)",
                    "speaker",
                    "trigger",
                    "date")
                .filter("predicate = 'accuse'")
                .first()
                .toString())
        .isEqualTo(
            "[a,accuse,112,الولايات المتحدة,US,كوريا الشمالية,KP,بتزويد روسيا بأسلحة,0,null,اتهمت,2023-08-15]");
  }

  @Test
  void howManyAndWhatIsQuotedIsInRowsAndTables() {
    Dataset<Row> extracted =
        IsnadSpark.extract(articles(spark, article("a", DAY, KILLED_AND_SAID)));

    assertThat(ContractJson.of(extracted))
        .containsExactly(withId("a", Article.of(KILLED_AND_SAID).publishedOn(DAY)));
    assertThat(
            IsnadSpark.relations(extracted)
                .select("predicate", "quantity", "quantity_bound", "quote_start", "quote_end")
                .collectAsList()
                .stream()
                .map(Row::toString))
        .contains(
            "[kill,12,about,null,null]",
            "[say,null,null,%d,%d]"
                .formatted(KILLED_AND_SAID.indexOf('«') + 1, KILLED_AND_SAID.indexOf('»')));
  }

  /** As the command line's tables have them. */
  private static String[] columns(String table) {
    String head =
        table.equals("mentions")
            ? Tables.mentions(Offsets.UTF16).head()
            : Tables.relations(Offsets.UTF16).head();
    return head.strip().split("\t");
  }

  @Test
  void columnsThatAreMissingOrOfAnotherTypeAreRefused() {
    Dataset<Row> articles = articles(spark, article("a", DAY, ACCUSED));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsnadSpark.extract(articles.withColumnRenamed("text", "body")))
        .withMessage(
            "no column `text` among id, date, body: add it, or rename one by withColumnRenamed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsnadSpark.extract(articles.drop("id")))
        .withMessageStartingWith("no column `id` among date, text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsnadSpark.extract(articles.withColumn("date", lit(2023))))
        .withMessage("the column `date` is int, not dates, timestamps or strings: cast it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsnadSpark.extract(articles.withColumn("error", lit(""))))
        .withMessage("the articles have a column `error` already: rename or drop it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IsnadSpark.relations(articles))
        .withMessageStartingWith("no column `relations` among id, date, text");
  }

  @Test
  void aPipelineWithTheTransformerCanBeSavedAndLoaded(@TempDir Path directory) throws Exception {
    Dataset<Row> articles =
        articles(spark, article("a", DAY, ACCUSED))
            .withColumnRenamed("text", "body")
            .withColumnRenamed("date", "day");
    IsnadTransformer transformer = new IsnadTransformer().setTextCol("body").setDateCol("day");
    String place = directory.resolve("pipeline").toString();

    new Pipeline().setStages(new PipelineStage[] {transformer}).fit(articles).write().save(place);
    Dataset<Row> extracted = PipelineModel.load(place).transform(articles);

    assertThat(ContractJson.of(extracted))
        .containsExactly(withId("a", Article.of(ACCUSED).publishedOn(DAY)));
    assertThat(transformer.transformSchema(articles.schema())).isEqualTo(extracted.schema());
  }

  @Test
  void whatIsFoundCanBeStoredAndReadBack(@TempDir Path directory) {
    String place = directory.resolve("extracted").toString();
    Dataset<Row> extracted = IsnadSpark.extract(articles(spark, article("a", DAY, ACCUSED)));

    extracted.write().parquet(place);

    assertThat(ContractJson.of(spark.read().parquet(place))).isEqualTo(ContractJson.of(extracted));
  }

  @Test
  void theSchemaIsTheDocumentedOne() throws Exception {
    assertThat(Files.readString(Path.of("docs", "spark.md")))
        .contains(IsnadSpark.found().treeString().strip());
  }
}
