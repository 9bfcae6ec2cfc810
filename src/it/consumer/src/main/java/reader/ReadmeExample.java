package reader;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.output.JsonFormat;

/** The README's example, word for word; the build compares them. */
public final class ReadmeExample {

  private ReadmeExample() {}

  public static void main(String[] args) {
    // Washington yesterday accused Pyongyang of supplying weapons to Russia. Macron visited Beijing.
    String text = "اتهمت واشنطن أمس بيونغ يانغ بتقديم أسلحة لروسيا.";
    Stream<Article> articles = Stream.of("زار ماكرون بكين.", "").map(Article::of);

    Isnad isnad = Isnad.create(); // some seconds; keep it, all threads may share it
    Extraction found = isnad.extract(Article.of(text).publishedOn(LocalDate.of(2023, 8, 16)));
    for (Relation r : found.relations()) {
      String who = r.subject().isStated() ? r.subject().name() : "(unnamed)"; // «قُتل», was killed
      String not = r.polarity() == Polarity.NEGATED ? "not " : "";
      System.out.println(who + " " + not + r.predicate().id() + " " + r.object().name());
    }
    String json = JsonFormat.write(found); // isnad/1
    Stream<Extraction> many = isnad.extractAll(articles); // a stream in, a stream out, in order, on all cores

    System.out.println(json.contains("\"schema\": \"isnad/1\""));
    many.forEach(one -> System.out.println(one.relations().size() + " " + one.error().isPresent()));
  }
}
