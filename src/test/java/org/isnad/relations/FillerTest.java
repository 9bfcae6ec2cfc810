package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.Antecedent;
import org.isnad.Participant;
import org.isnad.Span;
import org.isnad.syntax.TokenSpan;
import org.junit.jupiter.api.Test;

/**
 * What a participant is shown to stand for: «استقال المدير ثم عاد» (the director left, and came
 * back).
 */
class FillerTest {

  private static final Antecedent DIRECTOR = new Antecedent(new Span(8, 14), "المدير");

  private static Referent referent(Optional<String> entity) {
    return new Referent(
        entity,
        "المدير",
        Optional.empty(),
        entity.isPresent() ? Optional.empty() : Optional.of(DIRECTOR),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  @Test
  void aDroppedSubjectStandsForThePhraseThatIntroducedIt() {
    Participant he = Filler.understood(referent(Optional.empty())).participant();
    assertThat(he.span()).isEmpty();
    assertThat(he.name()).isEqualTo("المدير");
    assertThat(he.antecedent()).contains(DIRECTOR);
  }

  @Test
  void aPronounStandsForItToo() {
    Participant he =
        Filler.named(referent(Optional.empty()), new TokenSpan(1, 2, 3), new Span(30, 31), "ه")
            .participant();
    assertThat(he.text()).isEqualTo("ه");
    assertThat(he.antecedent()).contains(DIRECTOR);
  }

  @Test
  void thePhraseItselfStandsForNoOther() {
    Participant director =
        Filler.named(
                referent(Optional.empty()),
                new TokenSpan(0, 1, 2),
                DIRECTOR.span(),
                DIRECTOR.text())
            .participant();
    assertThat(director.antecedent()).isEmpty();
  }

  @Test
  void anEntityIsFoundByItsIdAlone() {
    Participant he = Filler.understood(referent(Optional.of("e1"))).participant();
    assertThat(he.entity()).contains("e1");
    assertThat(he.antecedent()).isEmpty();
  }
}
