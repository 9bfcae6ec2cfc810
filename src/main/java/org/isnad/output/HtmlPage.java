package org.isnad.output;

import static java.util.Objects.requireNonNull;

import org.isnad.Extraction;

/**
 * One page of HTML for a browser, right to left, which needs no network: the text with its names,
 * the relations as a table, a graph and a timeline. What the document holds can't run as a script.
 */
public final class HtmlPage implements DocumentWriter {

  @Override
  public String document(Extraction extraction) {
    requireNonNull(extraction, "extraction");
    return Shared.PAGE.filled(new PageMaker(extraction, Shared.LABELS).page());
  }

  /** Read when the first page is written. */
  private static final class Shared {
    static final Template PAGE = Template.page();
    static final Labels LABELS = new Labels();
  }
}
