package org.isnad.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The types of what is found: the fields of isnad/1, by their names there. */
final class FoundSchema {

  private static final StructType ENTITY =
      new StructType()
          .add("id", StringType, false)
          .add("type", StringType, false)
          .add("name", StringType, false)
          .add("country", StringType)
          .add("latin", StringType)
          .add("latinBy", StringType)
          .add(
              "ids",
              new StructType()
                  .add("iso", StringType)
                  .add("geonames", StringType)
                  .add("cameo", StringType));

  private static final StructType TIMEX =
      new StructType()
          .add("mod", StringType)
          .add("set", new StructType().add("quant", StringType).add("freq", StringType))
          .add("begin", StringType)
          .add("end", StringType)
          .add("alternatives", list(StringType), false);

  private static final StructType MENTION =
      new StructType()
          .add("id", StringType, false)
          .add("start", IntegerType, false)
          .add("end", IntegerType, false)
          .add("text", StringType, false)
          .add("type", StringType, false)
          .add("entity", StringType)
          .add("value", StringType)
          .add("timex", TIMEX)
          .add("confidence", DoubleType, false)
          .add("evidence", StringType, false);

  private static final StructType PARTICIPANT =
      new StructType()
          .add("start", IntegerType)
          .add("end", IntegerType)
          .add("text", StringType)
          .add("entity", StringType)
          .add("name", StringType, false)
          .add("actor", StringType)
          .add("cameoActor", StringType)
          .add("organization", StringType)
          .add(
              "quantity",
              new StructType().add("value", LongType, false).add("bound", StringType, false))
          .add(
              "antecedent",
              new StructType()
                  .add("start", IntegerType, false)
                  .add("end", IntegerType, false)
                  .add("text", StringType, false));

  private static final StructType TRIGGER =
      new StructType()
          .add("start", IntegerType, false)
          .add("end", IntegerType, false)
          .add("text", StringType, false)
          .add("lemma", StringType, false);

  private static final StructType RELATION =
      new StructType()
          .add("id", StringType, false)
          .add("predicate", StringType, false)
          .add("cameo", StringType)
          .add("plover", StringType)
          .add("trigger", TRIGGER, false)
          .add("subject", PARTICIPANT)
          .add("object", PARTICIPANT)
          .add(
              "arguments",
              list(new StructType().add("role", StringType, false).add("filler", PARTICIPANT)),
              false)
          .add("speaker", PARTICIPANT)
          .add("polarity", StringType, false)
          .add("modality", StringType, false)
          .add("date", StringType)
          .add(
              "quote",
              new StructType().add("start", IntegerType, false).add("end", IntegerType, false))
          .add("confidence", DoubleType, false)
          .add("evidence", StringType, false);

  /** What the columns hold that an article gains. */
  static final StructType FOUND =
      new StructType()
          .add("entities", list(ENTITY))
          .add("mentions", list(MENTION))
          .add("relations", list(RELATION))
          .add("error", StringType);

  private FoundSchema() {}

  private static ArrayType list(DataType element) {
    return DataTypes.createArrayType(element, false);
  }
}
