package org.isnad.output;

import org.isnad.Extraction;

/**
 * One file of a format, written piece by piece: what stands before the documents, each document,
 * and what stands behind them. So a file of any number of documents is never held whole.
 *
 * <p>Made for one file and for one thread: it may remember what it has written.
 */
public interface DocumentWriter {

  /**
   * What the file begins with; asked for once, before the first document.
   *
   * @return its head; empty where the format has none
   */
  default String head() {
    return "";
  }

  /**
   * The next document. Where it throws, it can be called again with another.
   *
   * @param extraction what was found in the document
   * @return its part of the file
   */
  String document(Extraction extraction);

  /**
   * The next document.
   *
   * @param extraction what was found in the document
   * @param fileName what the document's own files are called, without what their names end with
   * @return its part of the file
   */
  default String document(Extraction extraction, String fileName) {
    return document(extraction);
  }

  /**
   * What the file ends with; asked for once, behind the last document.
   *
   * @return its foot; empty where the format has none
   */
  default String foot() {
    return "";
  }

  /**
   * A whole file with one document.
   *
   * @param extraction what was found in the document
   * @return the file
   */
  default String file(Extraction extraction) {
    return head() + document(extraction) + foot();
  }
}
