package org.isnad.cli;

import org.isnad.Article;
import org.isnad.Extraction;

/** The library itself. */
final class IsnadReader implements ArticleReader {

  @Override
  public Extraction read(Article article) {
    throw new BadInputException("the facade is not in this build");
  }
}
