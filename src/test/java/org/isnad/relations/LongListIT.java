package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.junit.jupiter.api.Test;

/** A sentence of very many parties gives a bounded number of relations, and the result says so. */
class LongListIT {

  private static final Isnad ISNAD = Isnad.create();

  @Test
  void twentyWhoAccuseTwentyAreToldInPartAndTheErrorSaysSo() {
    Extraction found = ISNAD.extract(Article.of(accusation(4)));

    assertThat(found.relations()).hasSize(100);
    assertThat(found.error().orElseThrow().message())
        .contains("اتهمت")
        .contains("the first 100 are given");
  }

  @Test
  void aFewPartiesAreToldInFull() {
    Extraction found = ISNAD.extract(Article.of(accusation(1)));

    assertThat(found.relations()).hasSize(25);
    assertThat(found.error()).isEmpty();
  }

  /** Five states, so many times over, accuse as many others. */
  private static String accusation(int times) {
    List<String> some = List.of("روسيا", "الصين", "كندا", "فرنسا", "ألمانيا");
    List<String> others = List.of("اليابان", "تركيا", "إيران", "الهند", "كينيا");
    return "اتهمت " + listed(some, times) + " " + listed(others, times) + " بالتصعيد.";
  }

  private static String listed(List<String> names, int times) {
    return String.join(" و", Collections.nCopies(times, String.join(" و", names)));
  }
}
