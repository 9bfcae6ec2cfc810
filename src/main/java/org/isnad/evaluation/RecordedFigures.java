package org.isnad.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headline figures of a written report, to be held against those of a new one.
 *
 * @param f1 the F1 of each, by section and name
 */
public record RecordedFigures(Map<String, Double> f1) {

  private static final int F1_COLUMN = 4;
  private static final String SECTION = "## ";
  private static final String HEADLINE = "| **";

  public RecordedFigures {
    f1 = Map.copyOf(f1);
  }

  /**
   * Reads the figures of a report that {@link Evaluation#report} has written. Figures that say that
   * there is nothing to measure are left out.
   */
  public static RecordedFigures of(String report) {
    Map<String, Double> figures = new LinkedHashMap<>();
    String section = "";
    for (String line : report.lines().toList()) {
      if (line.startsWith(SECTION)) {
        section = line.substring(SECTION.length(), line.lastIndexOf(':'));
      } else if (line.startsWith(HEADLINE)) {
        List<String> cells = List.of(line.split(" *\\| *", -1));
        String name = section + ": " + cells.get(1).replace("**", "");
        if (Character.isDigit(cells.get(F1_COLUMN).charAt(0))) {
          figures.put(name, Double.valueOf(cells.get(F1_COLUMN)));
        }
      }
    }
    return new RecordedFigures(figures);
  }

  /** What is lower now, or gone; each as a sentence, in the order of names. */
  public List<String> lowerIn(RecordedFigures now) {
    return f1.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(was -> now.f1.getOrDefault(was.getKey(), -1.0) < was.getValue())
        .map(was -> was.getKey() + " was " + was.getValue() + " and is " + now.stated(was.getKey()))
        .toList();
  }

  private String stated(String name) {
    Double figure = f1.get(name);
    return figure == null ? "gone" : figure.toString();
  }
}
