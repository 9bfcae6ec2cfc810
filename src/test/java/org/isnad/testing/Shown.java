package org.isnad.testing;

import java.util.List;
import java.util.Locale;
import org.isnad.Entity;
import org.isnad.Mention;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;

/** What was found, on one line each, for the messages of failures. */
final class Shown {

  private Shown() {}

  static String of(Mention mention) {
    return mention.id()
        + " "
        + mention.type()
        + " «"
        + mention.text()
        + "» at "
        + mention.span().start()
        + mention.value().map(value -> ", value " + value).orElse("");
  }

  static String of(Entity entity, List<String> names) {
    return entity.id()
        + " "
        + entity.type()
        + " «"
        + entity.name()
        + "»"
        + entity.country().map(code -> " in " + code).orElse("")
        + ", called "
        + names;
  }

  static String of(Relation relation) {
    StringBuilder line = new StringBuilder(relation.id());
    line.append(' ').append(of(relation.subject())).append(" —");
    line.append(relation.polarity() == Polarity.NEGATED ? "not " : "");
    line.append(relation.predicate().id()).append("→ ").append(of(relation.object()));
    relation
        .arguments()
        .forEach(
            argument ->
                line.append(", ")
                    .append(lowerCase(argument.role()))
                    .append(' ')
                    .append(of(argument.filler())));
    if (relation.modality() != Modality.ASSERTED) {
      line.append(", ").append(lowerCase(relation.modality()));
    }
    relation.speaker().ifPresent(speaker -> line.append(", said by ").append(of(speaker)));
    relation.date().ifPresent(date -> line.append(", on ").append(date));
    return line.toString();
  }

  private static String of(Participant participant) {
    if (!participant.isStated()) {
      return "nobody";
    }
    boolean sameWords =
        participant.text().isEmpty() || participant.text().equals(participant.name());
    return "«"
        + participant.name()
        + "»"
        + (sameWords ? "" : " («" + participant.text() + "»)")
        + participant.actor().map(code -> " [" + code + "]").orElse("");
  }

  static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
