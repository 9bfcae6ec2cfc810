package org.isnad.cli;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;

/** What the commands need of the library: the seam at which tests put a reader of their own. */
interface ArticleReader {

  Extraction read(Article article);

  /** One extraction for each article, in order, as they come: neither stream is ever held whole. */
  default Stream<Extraction> readAll(Stream<Article> articles) {
    return articles.map(this::read);
  }

  /** This reader, with something done to what it finds. */
  default ArticleReader then(UnaryOperator<Extraction> change) {
    ArticleReader before = this;
    return new ArticleReader() {
      @Override
      public Extraction read(Article article) {
        return change.apply(before.read(article));
      }

      @Override
      public Stream<Extraction> readAll(Stream<Article> articles) {
        return before.readAll(articles).map(change);
      }
    };
  }
}
