package org.isnad.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.Article;
import org.isnad.Failure;

/**
 * A document that a source holds: its article, or why there is none.
 *
 * @param place what messages call it: a file, or a file and a line
 * @param article the article; without text where there is a failure
 * @param failure why it could not be read; names the place
 */
record Input(String place, Article article, Optional<Failure> failure) {

  static Input of(String place, Article article) {
    return new Input(place, article, Optional.empty());
  }

  static Input unread(String place, String id, Optional<LocalDate> date, Failure why) {
    return new Input(place, Article.of(id, "", date), Optional.of(why));
  }
}
