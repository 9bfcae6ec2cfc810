package org.isnad.relations;

import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a lexicon of a few words knows, for tests that need no model. */
final class HandWords {

  /** Knows no word. */
  static final WordClasses NONE = knowing();

  private HandWords() {}

  /**
   * @param known questions that it answers with yes, each as the method and its arguments, a unit
   *     by its word: "isParty المجلس", "is PERSON_NOUN المستشار"
   */
  static WordClasses knowing(String... known) {
    Set<String> yes = Set.of(known);
    return (WordClasses)
        Proxy.newProxyInstance(
            HandWords.class.getClassLoader(),
            new Class<?>[] {WordClasses.class},
            (proxy, method, arguments) ->
                yes.contains(
                    Stream.concat(
                            Stream.of(method.getName()),
                            Stream.of(arguments).map(a -> a instanceof Unit unit ? unit.word() : a))
                        .map(Object::toString)
                        .collect(Collectors.joining(" "))));
  }
}
