package org.isnad.cli;

import org.isnad.Extraction;

/** Where results go. Nothing stays of them unless {@link #complete} was reached before closing. */
interface Results extends AutoCloseable {

  void add(Extraction extraction);

  /** Puts everything in its place. */
  void complete();

  @Override
  void close();

  /** Standard output, which takes each result at once. */
  static Results onto(Console console, ResultFormat format) {
    return new Results() {
      private boolean first = true;

      @Override
      public void add(Extraction extraction) {
        console.give((first ? "" : format.separator()) + format.write(extraction));
        first = false;
      }

      @Override
      public void complete() {}

      @Override
      public void close() {}
    };
  }
}
