package org.isnad.testing;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was found and fulfils all that was asked so far.
 *
 * @param <S> the assertion itself
 * @param <T> what was found
 */
abstract class Narrowing<S extends Narrowing<S, T>, T> {

  private final ExtractionAssert whole;
  private final String wanted;
  private final List<T> found;
  private final Function<T, String> shown;

  Narrowing(ExtractionAssert whole, String wanted, List<T> found, Function<T, String> shown) {
    this.whole = whole;
    this.wanted = wanted;
    this.found = List.copyOf(found);
    this.shown = shown;
  }

  abstract S narrowed(ExtractionAssert whole, String wanted, List<T> found);

  /** Goes on with what fulfils one more wish; fails, with what there was, if nothing does. */
  S that(String wish, Predicate<T> fulfilled) {
    String all = wanted + " " + wish;
    List<T> left = found.stream().filter(fulfilled).toList();
    if (left.isEmpty()) {
      whole.fail(all, found.stream().map(shown).toList());
    }
    return narrowed(whole, all, left);
  }

  /** Only one is like this. */
  public S once() {
    if (found.size() != 1) {
      whole.fail(wanted + " once", found.stream().map(shown).toList());
    }
    return narrowed(whole, wanted, found);
  }

  /** Goes on with the whole extraction. */
  public ExtractionAssert and() {
    return whole;
  }

  ExtractionAssert whole() {
    return whole;
  }
}
