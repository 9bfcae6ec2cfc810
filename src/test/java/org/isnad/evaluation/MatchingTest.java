package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static Matching<String, String> match(
      List<String> gold, List<String> found, Map<String, Set<String>> right) {
    return Matching.largest(
        gold,
        found,
        g -> !g.startsWith("optional"),
        (g, f) -> right.getOrDefault(g, Set.of()).contains(f));
  }

  @Test
  void anEarlyChoiceIsTakenBackWhereItWouldLeaveSomebodyAlone() {
    Matching<String, String> matching =
        match(
            List.of("a", "b"), List.of("x", "y"), Map.of("a", Set.of("x", "y"), "b", Set.of("x")));
    assertThat(matching.pairs())
        .containsExactly(new Matching.Pair<>("a", "y"), new Matching.Pair<>("b", "x"));
    assertThat(matching.missed()).isEmpty();
    assertThat(matching.spurious()).isEmpty();
  }

  @Test
  void aRequiredItemIsServedBeforeAnOptionalOne() {
    Matching<String, String> matching =
        match(
            List.of("optional a", "b"),
            List.of("x"),
            Map.of("optional a", Set.of("x"), "b", Set.of("x")));
    assertThat(matching.pairs()).containsExactly(new Matching.Pair<>("b", "x"));
    assertThat(matching.missed()).isEmpty();
  }

  @Test
  void anOptionalItemIsNeitherMissedNorAFalseAlarm() {
    Map<String, Set<String>> right = Map.of("optional", Set.of("x"));
    assertThat(match(List.of("optional"), List.of(), right).missed()).isEmpty();
    assertThat(match(List.of("optional"), List.of("x"), right).spurious()).isEmpty();
    assertThat(match(List.of("optional"), List.of("x", "y"), right).spurious())
        .containsExactly("y");
  }

  @Test
  void whatIsFoundTwiceIsAFalseAlarmOnce() {
    Matching<String, String> matching =
        match(List.of("a"), List.of("x", "y"), Map.of("a", Set.of("x", "y")));
    assertThat(matching.pairs()).containsExactly(new Matching.Pair<>("a", "x"));
    assertThat(matching.spurious()).containsExactly("y");
  }
}
