package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Letters;
import org.junit.jupiter.api.Test;

class NameParticlesTest {

  private final NameParticles particles = NameParticles.load();

  @Test
  void toBeCalledIsNotToClaim() {
    assertThat(particles.calling()).contains("تدعى", "يدعى").doesNotContain("تدعي", "يدعي");
  }

  @Test
  void namesAreJoinedByKey() {
    assertThat(particles.son()).contains(Letters.key("بن"), Letters.key("ابن"));
    assertThat(particles.compound()).contains(Letters.key("عبد"), Letters.key("أبو"));
  }
}
