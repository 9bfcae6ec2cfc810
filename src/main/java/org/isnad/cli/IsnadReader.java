package org.isnad.cli;

import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;

/** The library itself. */
final class IsnadReader implements ArticleReader {

  private final Isnad isnad;

  IsnadReader(Wishes wishes) {
    isnad = wishes.isnad();
  }

  @Override
  public Extraction read(Article article) {
    return isnad.extract(article);
  }

  @Override
  public Stream<Extraction> readAll(Stream<Article> articles) {
    return isnad.extractAll(articles);
  }
}
