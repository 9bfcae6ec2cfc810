package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.testing.Mentions;
import org.isnad.testing.Relations;
import org.junit.jupiter.api.Test;

/**
 * «قالت هدى إن مصر تدعم السودان. وزارت هدى تونس.»: Huda says Egypt supports Sudan, visits Tunis.
 */
class ExtractionTest {

  private static final Entity HUDA = entity("e1", EntityType.PERSON, "هدى");
  private static final Entity EGYPT = entity("e2", EntityType.COUNTRY, "مصر");
  private static final Entity SUDAN = entity("e3", EntityType.COUNTRY, "السودان");
  private static final Entity TUNIS = entity("e4", EntityType.COUNTRY, "تونس");

  private static final Extraction FOUND =
      new Extraction(
          Article.of("قالت هدى إن مصر تدعم السودان. وزارت هدى تونس."),
          List.of(
              mention("m1", 5, "هدى", HUDA),
              mention("m2", 12, "مصر", EGYPT),
              mention("m3", 21, "السودان", SUDAN),
              mention("m4", 36, "هدى", HUDA),
              mention("m5", 40, "تونس", TUNIS)),
          List.of(HUDA, EGYPT, SUDAN, TUNIS),
          List.of(
              relation("r1", "support", EGYPT, SUDAN, List.of(), Optional.of(party(HUDA))),
              relation("r2", "visit", HUDA, TUNIS, List.of(), Optional.empty()),
              relation(
                  "r3",
                  "supply-arms",
                  EGYPT,
                  TUNIS,
                  List.of(new Argument(Role.RECIPIENT, party(SUDAN))),
                  Optional.empty())),
          Optional.empty());

  @Test
  void knowsAnEntityByTheIdThatMentionsAndParticipantsGive() {
    assertThat(FOUND.entity("e3")).contains(SUDAN);
    assertThat(FOUND.entity("e9")).isEmpty();
  }

  @Test
  void givesTheMentionsOfAnEntityInTextOrder() {
    assertThat(FOUND.mentionsOf(HUDA)).extracting(Mention::id).containsExactly("m1", "m4");
  }

  @Test
  void anEntityTakesPartAsSubjectObjectArgumentOrSpeaker() {
    assertThat(FOUND.relationsOf(HUDA)).extracting(Relation::id).containsExactly("r1", "r2");
    assertThat(FOUND.relationsOf(TUNIS)).extracting(Relation::id).containsExactly("r2", "r3");
    assertThat(FOUND.relationsOf(SUDAN)).extracting(Relation::id).containsExactly("r1", "r3");
  }

  @Test
  void givesTheRelationsOfAPredicate() {
    assertThat(FOUND.relations("visit")).extracting(Relation::id).containsExactly("r2");
    assertThat(FOUND.relations("accuse")).isEmpty();
  }

  private static Entity entity(String id, EntityType type, String name) {
    return new Entity(id, type, name, Optional.empty());
  }

  private static Mention mention(String id, int start, String text, Entity entity) {
    return Mentions.mention(
        id,
        new Span(start, start + text.length()),
        text,
        entity.type().mentionType(),
        Optional.of(entity.id()),
        Optional.empty(),
        1,
        "by hand");
  }

  private static Participant party(Entity entity) {
    return new Participant(
        Optional.empty(), entity.name(), Optional.of(entity.id()), entity.name(), Optional.empty());
  }

  private static Relation relation(
      String id,
      String predicate,
      Entity subject,
      Entity object,
      List<Argument> arguments,
      Optional<Participant> speaker) {
    return Relations.relation(
        id,
        new Predicate(predicate, Optional.empty(), Optional.empty()),
        new Trigger(new Span(0, 4), "قالت", "قال"),
        party(subject),
        party(object),
        arguments,
        speaker,
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.empty(),
        1,
        "by hand");
  }
}
