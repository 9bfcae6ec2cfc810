package org.isnad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.Unread;
import org.junit.jupiter.api.Test;

/** Each guard has been seen to fail. */
class ContractCheckTest {

  private static final String TEXT = "زار سامر طهران أمس";
  private static final Entity SAMER = entity("e1", EntityType.PERSON, "سامر");
  private static final Entity TEHRAN = entity("e2", EntityType.LOCATION, "طهران");
  private static final Mention SAMER_HERE = mention("m1", 4, MentionType.PERSON, "سامر", "e1");
  private static final Mention TEHRAN_HERE = mention("m2", 9, MentionType.LOCATION, "طهران", "e2");
  private static final Participant WHO = participant(4, "سامر", "e1", "سامر");
  private static final Participant WHERE = participant(9, "طهران", "e2", "طهران");

  @Test
  void aValidResultHasNoFaults() {
    Extraction visit = found(relation(WHO, WHERE));
    assertThat(ContractCheck.faults(visit)).isEmpty();
    assertThat(ContractCheck.faults(visit)).isEmpty();
  }

  @Test
  void spansHoldTheirWords() {
    assertThat(kinds(mention("m1", 5, MentionType.PERSON, "سامر", "e1"), TEHRAN_HERE))
        .containsExactly("span of other words");
    assertThat(kinds(SAMER_HERE, mention("m2", 40, MentionType.LOCATION, "طهران", "e2")))
        .containsExactly("span beyond the text");
    assertThat(kinds(SAMER_HERE, TEHRAN_HERE, mention("m3", 18, MentionType.TITLE, "", "e1")))
        .containsExactly("empty span");
  }

  @Test
  void mentionsOfOneTypeStandApart() {
    assertThat(kinds(SAMER_HERE, TEHRAN_HERE, mention("m3", 9, MentionType.LOCATION, "طهر", "e2")))
        .containsExactly("overlapping mentions of one type");
    assertThat(kinds(SAMER_HERE, TEHRAN_HERE, mention("m3", 9, MentionType.TITLE, "طهر", "e2")))
        .isEmpty();
  }

  @Test
  void idsAreNumberedAndResolve() {
    assertThat(kinds(SAMER_HERE, mention("m1", 9, MentionType.LOCATION, "طهران", "e2")))
        .containsExactly("id out of turn");
    assertThat(
            kinds(
                SAMER_HERE, TEHRAN_HERE, mention("m3", 15, MentionType.ORGANIZATION, "أمس", "e7")))
        .containsExactly("dangling entity");
    assertThat(kinds(SAMER_HERE)).containsExactly("entity that nothing mentions");
  }

  @Test
  void mentionsStandInTextOrder() {
    assertThat(
            kinds(
                mention("m1", 9, MentionType.LOCATION, "طهران", "e2"),
                mention("m2", 4, MentionType.PERSON, "سامر", "e1")))
        .containsExactly("not in text order");
  }

  @Test
  void onlyDatesHaveValuesAndNoneIsAnEntity() {
    assertThat(kinds(SAMER_HERE, TEHRAN_HERE, mention("m3", 15, MentionType.DATE, "أمس", "e1")))
        .containsExactly("date that is an entity");
    Mention valued =
        Mentions.mention(
            "m3",
            new Span(15, 18),
            "أمس",
            MentionType.TITLE,
            Optional.empty(),
            Optional.of("2024"),
            1,
            "");
    assertThat(kinds(SAMER_HERE, TEHRAN_HERE, valued)).containsExactly("value of no date");
  }

  @Test
  void participantsBearTheirEntitysName() {
    assertThat(kinds(relation(WHO, participant(9, "طهران", "e2", "إيران"))))
        .contains("name that is not the entity's");
    assertThat(kinds(relation(WHO, participant(9, "طهران", "e9", "طهران"))))
        .contains("dangling entity");
    Participant spanless =
        new Participant(Optional.empty(), "هو", Optional.of("e1"), "سامر", Optional.empty());
    assertThat(kinds(relation(spanless, WHERE))).contains("text without a span");
    Participant stateless =
        new Participant(
            Optional.of(new Span(9, 14)), "طهران", Optional.of("e2"), "طهران", Optional.of("Iran"));
    assertThat(kinds(relation(WHO, stateless))).contains("no ISO code");
  }

  @Test
  void argumentsAreStatedAndUnlike() {
    Argument place = new Argument(Role.LOCATION, WHERE);
    assertThat(kinds(relation(WHO, WHERE, place, place))).containsExactly("argument twice");
    assertThat(kinds(relation(WHO, WHERE, new Argument(Role.TOPIC, Participant.unstated()))))
        .containsExactly("argument that nothing fills");
  }

  @Test
  void whatASpeakerSaysTheTextDoesNotAssert() {
    assertThat(kinds(relation(Modality.ASSERTED, Optional.of(WHO), WHO, WHERE)))
        .containsExactly("asserted by the text and by a speaker");
  }

  @Test
  void anErrorIsAFault() {
    Extraction failed =
        new Extraction(
            Article.of(TEXT),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(org.isnad.Failure.of("why")));
    assertThat(ContractCheck.faults(failed)).containsExactly("error: why");
  }

  @Test
  void nobodyActsOnHimself() {
    assertThat(ContractCheck.faults(found(relation(WHO, WHO))))
        .singleElement()
        .asString()
        .startsWith("subject is object: r1");
  }

  @Test
  void whatADroppedWordStandsForIsNotLost() {
    Participant dropped =
        new Participant(Optional.empty(), "", Optional.empty(), "المحلل", Optional.empty());
    Extraction lossy = found(relation(Modality.REPORTED, Optional.of(dropped), dropped, WHERE));
    assertThat(ContractCheck.faults(lossy).stream().map(Failure::kind))
        .containsExactly("speaker whom nothing names");
  }

  @Test
  void noWordIsToldAndUnread() {
    Extraction told = found(relation(WHO, WHERE));
    Span trigger = told.relations().get(0).trigger().span();
    Unread word = new Unread(trigger, trigger.of(TEXT), "visit", Unread.Reason.NO_FRAME);
    Extraction both =
        new Extraction(
            told.article(),
            told.mentions(),
            told.entities(),
            told.relations(),
            List.of(word),
            told.error());
    assertThat(kinds(both)).containsExactly("word both told and unread");
  }

  private static List<String> kinds(Mention... mentions) {
    return kinds(
        new Extraction(
            Article.of(TEXT),
            List.of(mentions),
            List.of(SAMER, TEHRAN),
            List.of(),
            Optional.empty()));
  }

  private static List<String> kinds(Relation relation) {
    return kinds(found(relation));
  }

  private static List<String> kinds(Extraction extraction) {
    return ContractCheck.faults(extraction).stream().map(Failure::kind).toList();
  }

  private static Extraction found(Relation relation) {
    return new Extraction(
        Article.of(TEXT),
        List.of(SAMER_HERE, TEHRAN_HERE),
        List.of(SAMER, TEHRAN),
        List.of(relation),
        Optional.empty());
  }

  private static Entity entity(String id, EntityType type, String name) {
    return new Entity(id, type, name, Optional.empty());
  }

  private static Mention mention(
      String id, int start, MentionType type, String words, String entity) {
    return Mentions.mention(
        id,
        new Span(start, start + words.length()),
        words,
        type,
        Optional.of(entity),
        Optional.empty(),
        0.9,
        "here");
  }

  private static Participant participant(int start, String words, String entity, String name) {
    return new Participant(
        Optional.of(new Span(start, start + words.length())),
        words,
        Optional.of(entity),
        name,
        Optional.empty());
  }

  private static Relation relation(Participant subject, Participant object, Argument... arguments) {
    return relation(Modality.ASSERTED, Optional.empty(), subject, object, arguments);
  }

  private static Relation relation(
      Modality modality,
      Optional<Participant> speaker,
      Participant subject,
      Participant object,
      Argument... arguments) {
    return Relations.relation(
        "r1",
        new Predicate("visit", Optional.empty(), Optional.empty()),
        new Trigger(new Span(0, 3), "زار", "زار"),
        subject,
        object,
        List.of(arguments),
        speaker,
        Polarity.AFFIRMED,
        modality,
        Optional.empty(),
        0.9,
        "here");
  }
}
