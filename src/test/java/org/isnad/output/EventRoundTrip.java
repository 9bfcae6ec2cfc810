package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.Extraction;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;

/** What is read from our event data is what was written. */
final class EventRoundTrip {

  private EventRoundTrip() {}

  static void of(Extraction extraction) {
    List<Map<String, String>> rows = TableReader.csv(Tables.events().file(extraction));
    List<Relation> coded =
        extraction.relations().stream()
            .filter(
                relation ->
                    relation.predicate().cameo().isPresent()
                        || relation.predicate().plover().isPresent())
            .toList();
    assertThat(rows).hasSameSizeAs(coded);
    for (int i = 0; i < rows.size(); i++) {
      isEvent(rows.get(i), coded.get(i), extraction);
    }
  }

  private static void isEvent(Map<String, String> row, Relation event, Extraction extraction) {
    String published = extraction.article().date().map(Object::toString).orElse("");
    assertThat(row)
        .containsEntry("date", event.date().orElse(""))
        .containsEntry("published", published)
        .containsEntry("source_actor", event.subject().actorCode().orElse(""))
        .containsEntry("source_name", event.subject().name())
        .containsEntry("code", event.predicate().cameo().orElse(""))
        .containsEntry("type", event.predicate().id())
        .containsEntry("plover", event.predicate().plover().orElse(""))
        .containsEntry("target_actor", event.object().actorCode().orElse(""))
        .containsEntry("target_name", event.object().name())
        .containsEntry("polarity", TableRoundTrip.lowerCase(event.polarity()))
        .containsEntry("modality", TableRoundTrip.lowerCase(event.modality()))
        .containsEntry("speaker", event.speaker().map(Participant::name).orElse(""))
        .containsEntry("confidence", "" + event.confidence())
        .containsEntry("document", extraction.article().id());
    TableRoundTrip.isQuantity(row, event);
    List<String> places = TableRoundTrip.names(event, Role.LOCATION);
    assertThat(TableReader.several(row.getOrDefault("place", "no such column")))
        .isEqualTo(places.isEmpty() ? List.of("") : places);
    assertThat(row.get("event_id")).endsWith("-" + event.id());
    assertThat(row.get("sentence"))
        .contains(event.trigger().span().of(extraction.article().text()));
  }
}
