package reader;

import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.output.Offsets;
import org.isnad.output.Turtle;

/** Writes RDF: it compiles with the library alone, and to run needs RDF4J, as it then says. */
public final class TurtleExample {

  private TurtleExample() {}

  public static void main(String[] args) {
    Turtle turtle = new Turtle(Offsets.UTF16);
    // Washington yesterday accused Pyongyang of supplying weapons to Russia.
    Article article = Article.of("اتهمت واشنطن أمس بيونغ يانغ بتقديم أسلحة لروسيا.");
    System.out.print(turtle.file(Isnad.create().extract(article)));
  }
}
