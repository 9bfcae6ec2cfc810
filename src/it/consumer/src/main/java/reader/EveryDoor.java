package reader;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.CoNLLOutputter;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.TextOutputter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.output.Brat;
import org.isnad.output.Conll;
import org.isnad.output.DocumentWriter;
import org.isnad.output.GraphMl;
import org.isnad.output.HtmlIndex;
import org.isnad.output.HtmlPage;
import org.isnad.output.JsonFormat;
import org.isnad.output.Offsets;
import org.isnad.output.Tables;
import org.isnad.output.TextFormat;

/**
 * Goes through every door of the library, so that a class would be missed that no dependency
 * brings: all formats but Turtle, which needs one more (see TurtleExample), and a pipeline of
 * CoreNLP with all outputs but XML.
 */
public final class EveryDoor {

  /** Washington yesterday accused Pyongyang of supplying weapons to Russia: «we saw them». */
  private static final String TEXT =
      "اتهمت واشنطن أمس بيونغ يانغ بتقديم أسلحة لروسيا. وقال بلينكن: «رأينا الأسلحة».";

  private static final List<DocumentWriter> FORMATS =
      List.of(
          Tables.mentions(Offsets.UTF16),
          Tables.relations(Offsets.UTF16),
          Tables.nodes(Offsets.UTF16),
          Tables.edges(Offsets.UTF16),
          Tables.events(),
          new GraphMl(Offsets.UTF16),
          new Conll(Offsets.UTF16),
          Brat.text(),
          Brat.annotations(),
          Brat.configuration(),
          new HtmlPage(),
          new HtmlIndex());

  private EveryDoor() {}

  public static void main(String[] args) throws IOException {
    Extraction found = Isnad.create().extract(Article.of(TEXT));
    List<String> written = new ArrayList<>();
    written.add(TextFormat.write(found));
    written.add(JsonFormat.writeLine(JsonFormat.read(JsonFormat.write(found))));
    for (DocumentWriter format : FORMATS) {
      written.add(format.head() + format.document(found) + format.foot());
    }
    written.add(annotated());
    System.out.println(written.stream().filter(result -> !result.isBlank()).count());
  }

  private static String annotated() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "isnad");
    properties.setProperty("customAnnotatorClass.isnad", "org.isnad.corenlp.IsnadAnnotator");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    Annotation document = new Annotation(TEXT);
    document.set(DocDateAnnotation.class, "2023-08-16");
    pipeline.annotate(document);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (AnnotationOutputter outputter :
        List.of(new JSONOutputter(), new CoNLLOutputter(), new TextOutputter())) {
      outputter.print(document, out, pipeline);
    }
    new ProtobufAnnotationSerializer(false).write(document, OutputStream.nullOutputStream());
    return out.toString("UTF-8");
  }
}
