package reader;

import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.output.Offsets;
import org.isnad.output.Turtle;

/** Writes RDF, for which the POM names RDF4J and a provider of SLF4J beside the library. */
public final class TurtleExample {

  private TurtleExample() {}

  public static void main(String[] args) {
    Turtle turtle = new Turtle(Offsets.UTF16);
    // Washington yesterday accused Pyongyang of supplying weapons to Russia.
    Article article = Article.of("اتهمت واشنطن أمس بيونغ يانغ بتقديم أسلحة لروسيا.");
    System.out.print(turtle.file(Isnad.create().extract(article)));
  }
}
