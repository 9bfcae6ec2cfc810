package org.isnad.text;

import java.util.HashMap;
import java.util.Map;
import org.isnad.DataFileException;

/**
 * How often each word form occurs in news: what tells a word from two words glued together, and a
 * conjunction from a first letter.
 *
 * <p>Immutable and safe for all threads.
 */
public final class Words {

  private static final String FILE = "text/words.tsv";

  /** So that eight times a count is still a number. */
  private static final int MOST = 100_000_000;

  private final Map<String, Integer> counts;

  /** Copies nothing: the list is long, and nobody else has it. */
  private Words(Map<String, Integer> counts) {
    this.counts = counts;
  }

  /** The library's own list, read once, when it is first asked for. */
  private static final Lazy<Words> OWN = new Lazy<>(Words::read);

  static Words read() {
    DataTable table =
        DataTable.ofModel(
            FILE, Column.of("word").plain().unique(), Column.number("count", 1, MOST).required());
    Map<String, Integer> counts = new HashMap<>(2 * table.rows().size());
    for (DataTable.Row row : table.rows()) {
      counts.put(row.get("word"), row.number("count"));
    }
    return new Words(counts);
  }

  /**
   * The library's own list: 7 million words of news.
   *
   * @throws DataFileException if it is malformed, naming every line
   */
  public static Words ofModels() {
    return OWN.get();
  }

  /**
   * How often a form occurs in the counted text.
   *
   * @param plain the form in plain letters, see {@link Letters#plain}, clitics attached
   * @return 0 if it is not known
   */
  public int count(String plain) {
    return counts.getOrDefault(plain, 0);
  }

  /**
   * Whether the first letter of a form in plain letters is the conjunction و or ف (and), told by
   * how often the form occurs without it. So of «وقال» (and said), but not of «وزير» (minister).
   * News begins sentences with some verbs more often than it uses them without و, hence the
   * factors.
   */
  boolean beginsWithConjunction(String plain) {
    if (plain.length() < 3 || (plain.charAt(0) != 'و' && plain.charAt(0) != 'ف')) {
      return false;
    }
    int factor = plain.length() < 5 ? 2 : 8;
    return factor * count(plain.substring(1)) > count(plain);
  }
}
