package org.isnad.dates;

import java.time.LocalDate;
import java.util.*;
import org.isnad.syntax.Sentence;

public final class DateTagger {
  private DateTagger() {}

  public static DateTagger load() {
    return new DateTagger();
  }

  public List<DateMention> tag(List<Sentence> s, Optional<LocalDate> d) {
    return List.of();
  }

  public Optional<LocalDate> publicationDate(List<Sentence> s) {
    return Optional.empty();
  }
}
