package org.isnad.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.TimexMod;
import org.isnad.TimexSet;
import org.isnad.TimexValue;

/**
 * What a mention of a date has beside its value, as the object {@code timex}: {@code mod}, {@code
 * set}, {@code begin}, {@code end}, {@code alternatives}. Both ways, name by name; a mention
 * without a value has none. (They are an object of their own since a mention has an {@code end}
 * already, that of its span.)
 */
final class TimexFields {

  private static final Pattern FREQUENCY = Pattern.compile("([1-9][0-9]{0,8})X");

  private TimexFields() {}

  static void write(JsonGenerator json, TimexValue timex) throws IOException {
    json.writeObjectFieldStart("timex");
    json.writeStringField("mod", timex.mod().map(Enum::name).orElse(null));
    json.writeFieldName("set");
    if (timex.set().isPresent()) {
      set(json, timex.set().get());
    } else {
      json.writeNull();
    }
    json.writeStringField("begin", timex.begin().map(LocalDate::toString).orElse(null));
    json.writeStringField("end", timex.end().map(LocalDate::toString).orElse(null));
    json.writeArrayFieldStart("alternatives");
    for (String value : timex.alternatives()) {
      json.writeString(value);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void set(JsonGenerator json, TimexSet set) throws IOException {
    json.writeStartObject();
    json.writeStringField("quant", set.quantifier().orElse(null));
    json.writeStringField("freq", frequency(set).orElse(null));
    json.writeEndObject();
  }

  /** As TIMEX3 writes how often: «2X» is twice. */
  static Optional<String> frequency(TimexSet set) {
    return set.frequency().isPresent()
        ? Optional.of(set.frequency().getAsInt() + "X")
        : Optional.empty();
  }

  static Optional<TimexValue> read(JsonFields mention) {
    return mention.optionalString("value").map(value -> read(value, mention));
  }

  private static TimexValue read(String value, JsonFields mention) {
    TimexValue timex = TimexValue.of(value);
    return mention.optionalObject("timex").map(fields -> read(timex, fields)).orElse(timex);
  }

  private static TimexValue read(TimexValue value, JsonFields fields) {
    TimexValue timex = value.withAlternatives(fields.strings("alternatives"));
    if (fields.optionalString("mod").isPresent()) {
      timex = timex.withMod(fields.choice("mod", TimexMod.class));
    }
    Optional<TimexSet> set = fields.optionalObject("set").map(TimexFields::set);
    timex = set.isPresent() ? timex.withSet(set.get()) : timex;
    try {
      return timex.withDays(fields.date("begin"), fields.date("end"));
    } catch (IllegalArgumentException e) {
      throw fields.problem("end", String.valueOf(e.getMessage()));
    }
  }

  private static TimexSet set(JsonFields set) {
    return new TimexSet(
        set.optionalString("quant"),
        set.optionalString("freq")
            .map(written -> OptionalInt.of(times(written, set)))
            .orElse(OptionalInt.empty()));
  }

  private static int times(String written, JsonFields set) {
    Matcher frequency = FREQUENCY.matcher(written);
    if (!frequency.matches()) {
      throw set.problem("freq", "«" + written + "» is not a number of times such as 2X");
    }
    return Integer.parseInt(frequency.group(1));
  }
}
