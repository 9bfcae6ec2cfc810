package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.output.Conll;
import org.isnad.output.GraphMl;
import org.isnad.output.HtmlPage;
import org.isnad.output.Offsets;
import org.isnad.output.TextLayout;
import org.isnad.output.Turtle;
import org.isnad.testing.PublicApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever hands null to the public API is told which parameter it was. */
class NullsTest {

  private static final Span SPAN = new Span(0, 1);
  private static final Participant SOMEBODY =
      new Participant(Optional.of(SPAN), "a", Optional.empty(), "a", Optional.empty());
  private static final Predicate PREDICATE =
      new Predicate("accuse", Optional.empty(), Optional.empty());
  private static final Trigger TRIGGER = new Trigger(SPAN, "a", "a");

  /** A value of each type that the API takes; of those with methods, on which to call them too. */
  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(String.class, "a"),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of(Stage.ENTITIES)),
          Map.entry(Stream.class, Stream.empty()),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(OptionalInt.class, OptionalInt.empty()),
          Map.entry(Path.class, Path.of("a")),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(ZoneId.class, ZoneOffset.UTC),
          Map.entry(Properties.class, new Properties()),
          Map.entry(Throwable.class, new Throwable()),
          Map.entry(Span.class, SPAN),
          Map.entry(Article.class, Article.of("a")),
          Map.entry(Entity.class, new Entity("e1", EntityType.PERSON, "a", Optional.empty())),
          Map.entry(EntityType.class, EntityType.PERSON),
          Map.entry(LatinName.class, new LatinName("a", LatinName.Source.LIST)),
          Map.entry(LatinName.Source.class, LatinName.Source.LIST),
          Map.entry(MentionType.class, MentionType.PERSON),
          Map.entry(Role.class, Role.DATE),
          Map.entry(Polarity.class, Polarity.AFFIRMED),
          Map.entry(Modality.class, Modality.ASSERTED),
          Map.entry(Quantity.class, new Quantity(1, Quantity.Bound.EXACT)),
          Map.entry(Quantity.Bound.class, Quantity.Bound.EXACT),
          Map.entry(TimexMod.class, TimexMod.APPROX),
          Map.entry(TimexSet.class, new TimexSet(Optional.of("EVERY"), OptionalInt.empty())),
          Map.entry(TimexValue.class, TimexValue.of("2023")),
          Map.entry(Participant.class, SOMEBODY),
          Map.entry(Predicate.class, PREDICATE),
          Map.entry(Trigger.class, TRIGGER),
          Map.entry(Unread.Reason.class, Unread.Reason.UNSURE),
          Map.entry(Failure.class, Failure.of("a")),
          Map.entry(Extraction.class, Extraction.failed(Article.of("a"), Failure.of("a"))),
          Map.entry(Mention.Builder.class, Mention.builder("m1", SPAN, "a", MentionType.PERSON)),
          Map.entry(Relation.Builder.class, Relation.builder("r1", PREDICATE, TRIGGER)),
          Map.entry(Isnad.Builder.class, Isnad.builder()),
          Map.entry(Offsets.class, Offsets.UTF16),
          Map.entry(TextLayout.class, new TextLayout(80, false)),
          Map.entry(Conll.class, new Conll(Offsets.UTF16)),
          Map.entry(GraphMl.class, new GraphMl(Offsets.UTF16)),
          Map.entry(HtmlPage.class, new HtmlPage()),
          Map.entry(Turtle.class, new Turtle(Offsets.UTF16)));

  /** Of what takes values and needs no loaded library. */
  static List<Executable> takers() {
    List<Executable> takers =
        PublicApi.classes().map(JavaClass::reflect).flatMap(NullsTest::takers).toList();
    assertThat(takers).hasSizeGreaterThan(70);
    return takers;
  }

  private static Stream<Executable> takers(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getConstructors()),
            Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.getName().equals("equals"))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .filter(method -> isStatic(method) || VALUES.containsKey(type)))
        .filter(taker -> Arrays.stream(taker.getParameterTypes()).anyMatch(p -> !p.isPrimitive()));
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  @ParameterizedTest
  @MethodSource("takers")
  void aNullIsRefusedByTheNameOfItsParameter(Executable taker) {
    Class<?>[] types = taker.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isPrimitive()) {
        int at = i;
        Object[] values =
            IntStream.range(0, types.length)
                .mapToObj(k -> k == at ? null : value(types[k]))
                .toArray();
        assertThat(catchThrowable(() -> call(taker, values)))
            .as("%s with null as number %d", taker, i + 1)
            .isInstanceOf(NullPointerException.class)
            .message()
            .as("%s with null as number %d", taker, i + 1)
            .matches("[a-z][A-Za-z]*");
      }
    }
  }

  private static Object value(Class<?> type) {
    return Objects.requireNonNull(VALUES.get(type), () -> "this test has no value of " + type);
  }

  private static void call(Executable taker, Object[] values) throws Throwable {
    try {
      if (taker instanceof Constructor<?> constructor) {
        constructor.newInstance(values);
      } else {
        Method method = (Method) taker;
        method.invoke(isStatic(method) ? null : value(method.getDeclaringClass()), values);
      }
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
