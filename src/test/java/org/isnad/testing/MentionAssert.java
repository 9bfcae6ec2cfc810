package org.isnad.testing;

import java.util.List;
import java.util.Optional;
import org.isnad.Mention;
import org.isnad.MentionType;

/** Mentions that fulfil all that was asked so far. */
public final class MentionAssert extends Narrowing<MentionAssert, Mention> {

  MentionAssert(ExtractionAssert whole, String wanted, List<Mention> found) {
    super(whole, wanted, found, Shown::of);
  }

  @Override
  MentionAssert narrowed(ExtractionAssert whole, String wanted, List<Mention> found) {
    return new MentionAssert(whole, wanted, found);
  }

  public MentionAssert ofType(MentionType type) {
    return that("of type " + type, mention -> mention.type() == type);
  }

  /** The TIMEX3 value of a date, time or duration. */
  public MentionAssert withValue(String value) {
    return that("with value " + value, mention -> mention.value().equals(Optional.of(value)));
  }

  /** A date whose place on the calendar can't be known. */
  public MentionAssert withoutValue() {
    return that("without value", mention -> mention.value().isEmpty());
  }

  /** The place of its first character in the text. */
  public MentionAssert at(int start) {
    return that("at " + start, mention -> mention.span().start() == start);
  }
}
