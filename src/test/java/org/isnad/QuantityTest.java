package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.isnad.Quantity.Bound;
import org.junit.jupiter.api.Test;

class QuantityTest {

  private static final Quantity THREE = new Quantity(3, Bound.EXACT);
  private static final Quantity DOZENS = new Quantity(24, Bound.AT_LEAST);

  private static Participant party(String words) {
    return new Participant(
        Optional.of(new Span(0, words.length())), words, Optional.empty(), words, Optional.empty());
  }

  private static Relation.Builder relation() {
    return Relation.builder(
        "r1",
        new Predicate("kill", Optional.empty(), Optional.empty()),
        new Trigger(new Span(0, 3), "قتل", "قتل"));
  }

  @Test
  void itIsNoLessThanNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(-1, Bound.ABOUT))
        .withMessage("a quantity is 0 or more, not -1");
  }

  @Test
  void ofARelationItIsThatOfTheObjectThenTheSubjectThenAnyOther() {
    Participant soldiers = party("جنود").counted(THREE);
    Participant gunmen = party("مسلحون").counted(DOZENS);
    assertThat(relation().subject(gunmen).object(soldiers).build().quantity()).contains(THREE);
    assertThat(relation().subject(gunmen).object(party("قرية")).build().quantity())
        .contains(DOZENS);
    assertThat(relation().arguments(List.of(new Argument(Role.TOPIC, soldiers))).build().quantity())
        .contains(THREE);
    assertThat(relation().subject(party("مسلحون")).build().quantity()).isEmpty();
  }

  @Test
  void aCountedParticipantKeepsItWhenItActsForAGroup() {
    assertThat(party("مقاتلون").counted(THREE).ofGroup("PSEREBHMS").quantity()).contains(THREE);
  }
}
