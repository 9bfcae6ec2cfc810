package org.isnad.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made when first asked for, once, whatever the number of threads. What its maker throws is
 * thrown as it is, each time that it is asked for: not so with a static initialiser, whose failure
 * comes as an {@link ExceptionInInitializerError}.
 */
public final class Lazy<T> implements Supplier<T> {

  private final Supplier<? extends T> maker;
  private volatile @Nullable T value;

  public Lazy(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = maker.get();
          value = made;
        }
      }
    }
    return made;
  }
}
