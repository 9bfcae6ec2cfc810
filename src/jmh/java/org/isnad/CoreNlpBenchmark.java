package org.isnad;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Stock CoreNLP on the seed page, with the Arabic models that it is published with. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CoreNlpBenchmark {

  private static final String MODELS = "edu/stanford/nlp/models/";

  /** How far it reads. */
  @Param({"tokenize", "tokenize,ssplit,pos", "tokenize,ssplit,pos,parse"})
  public String annotators = "tokenize";

  private @Nullable StanfordCoreNLP pipeline;
  private String page = "";

  /** Loads the models. */
  @Setup
  public void load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("tokenize.language", "ar");
    properties.setProperty(
        "segment.model", MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    properties.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\\u061F]+");
    properties.setProperty("pos.model", MODELS + "pos-tagger/arabic.tagger");
    properties.setProperty("parse.model", MODELS + "srparser/arabicSR.ser.gz");
    pipeline = new StanfordCoreNLP(properties);
    page = BenchmarkTexts.named("page");
  }

  @Benchmark
  public CoreDocument annotate() {
    return requireNonNull(pipeline).processToCoreDocument(page);
  }
}
