package org.isnad.cli;

import java.util.stream.Stream;
import org.isnad.Extraction;
import org.isnad.output.DocumentWriter;

/** Where results go. Nothing stays of them unless {@link #complete} was reached before closing. */
interface Results extends AutoCloseable {

  /** Those of the documents whose results aren't there yet. To be closed, and closes the others. */
  default Stream<Input> left(Stream<Input> documents) {
    return documents;
  }

  /** The documents that {@link #left} has passed by. */
  default Tally before() {
    return Tally.NONE;
  }

  void add(Extraction extraction);

  /** Puts everything in its place. */
  void complete();

  @Override
  void close();

  /** Standard output, which takes each result at once. */
  static Results onto(Console console, DocumentWriter writer) {
    return new Results() {
      private boolean begun;

      @Override
      public void add(Extraction extraction) {
        // Made before anything is given: making it may need more memory than there is.
        String document = writer.document(extraction);
        console.give(begun ? document : writer.head() + document);
        begun = true;
      }

      @Override
      public void complete() {
        console.give(begun ? writer.foot() : writer.head() + writer.foot());
      }

      @Override
      public void close() {}
    };
  }
}
