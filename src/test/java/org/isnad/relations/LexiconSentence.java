package org.isnad.relations;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Extraction;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;

/**
 * A sentence of models/lexicon/predicates.tsv: «اتهمت [S واشنطن] [T موسكو]» (Washington accused
 * Moscow) marks who must be found in which role; a counterexample has no marks.
 *
 * @param place the file and line that it stands in
 * @param predicate the line's predicate
 * @param isReciprocal whether the predicate's parties are equal, so that they may change places
 * @param written the sentence with its marks
 * @param text the sentence without them
 * @param marks whom it marks
 */
record LexiconSentence(
    String place,
    String predicate,
    boolean isReciprocal,
    String written,
    String text,
    List<Mark> marks) {

  private static final Pattern MARK = Pattern.compile("\\[(?<role>[A-Z]+) (?<words>[^\\[\\]]+)]");

  /** Words in the role of a frame: S, T, C, ... */
  record Mark(String role, Span span) {}

  static LexiconSentence of(String place, String predicate, boolean isReciprocal, String written) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(written);
    int done = 0;
    while (mark.find()) {
      text.append(written, done, mark.start());
      int start = text.length();
      text.append(behind(text, mark.group("words")));
      marks.add(new Mark(mark.group("role"), new Span(start, text.length())));
      done = mark.end();
    }
    text.append(written, done, written.length());
    return new LexiconSentence(
        place, predicate, isReciprocal, written, text.toString(), List.copyOf(marks));
  }

  /**
   * The article loses its alif behind the preposition ل, and its lām too before a third one: «ل[R
   * الصحفيين]» is spelt «للصحفيين» (to the journalists), «ل[R اللجنة]» «للجنة» (to the committee).
   */
  private static String behind(CharSequence before, String words) {
    int last = before.length() - 1;
    boolean attached =
        last >= 0 && before.charAt(last) == 'ل' && (last == 0 || before.charAt(last - 1) == ' ');
    if (!attached || !words.startsWith("ال")) {
      return words;
    }
    return words.substring(words.startsWith("الل") ? 2 : 1);
  }

  /** Whether the predicate is found at all. */
  boolean isToldIn(Extraction found) {
    return relations(found).findAny().isPresent();
  }

  /**
   * Whether one word tells the predicate with everybody who is marked, each in his role; conjoined
   * participants stand in relations of their own.
   */
  boolean isFullyReadIn(Extraction found) {
    return relations(found).collect(groupingBy(Relation::trigger)).values().stream()
        .anyMatch(event -> marks.stream().allMatch(mark -> isFilled(mark, event)));
  }

  private Stream<Relation> relations(Extraction found) {
    return found.relations().stream()
        .filter(relation -> relation.predicate().id().equals(predicate));
  }

  private boolean isFilled(Mark mark, List<Relation> event) {
    return event.stream()
        .flatMap(relation -> fillers(mark.role, relation))
        .flatMap(participant -> participant.span().stream())
        .anyMatch(mark.span::overlaps);
  }

  /**
   * Who fills a role of the frame. The object is the target; where there is none, the content;
   * where there is none either, the recipient or the place.
   */
  private Stream<Participant> fillers(String role, Relation relation) {
    Stream<Participant> subject = Stream.of(relation.subject());
    Stream<Participant> object = Stream.of(relation.object());
    return switch (role) {
      case "S" -> hasEqualParties() ? Stream.concat(subject, object) : subject;
      case "T" -> hasEqualParties() ? Stream.concat(subject, object) : object;
      case "R" -> Stream.concat(object, arguments(relation, Role.RECIPIENT));
      case "L" -> Stream.concat(object, arguments(relation, Role.LOCATION));
      case "I" -> Stream.concat(arguments(relation, Role.INSTRUMENT), whatGoesOff(relation));
      case "D" -> arguments(relation, Role.DATE);
      default -> Stream.concat(object, arguments(relation, Role.CLAIM, Role.TOPIC));
    };
  }

  /** «انفجرت سيارة» (a car blew up): of a verb without actor and object, what it tells of. */
  private static Stream<Participant> whatGoesOff(Relation relation) {
    return relation.object().isStated() ? Stream.empty() : Stream.of(relation.subject());
  }

  /**
   * Two subjects, «بين [S الحكومة] و[S النقابات]» (between ... and ...), are subject and object.
   */
  private boolean hasEqualParties() {
    return isReciprocal || marks.stream().filter(mark -> mark.role.equals("S")).count() > 1;
  }

  private static Stream<Participant> arguments(Relation relation, Role... roles) {
    return relation.arguments().stream()
        .filter(argument -> Arrays.asList(roles).contains(argument.role()))
        .map(Argument::filler);
  }

  @Override
  public String toString() {
    return place + " " + predicate + ": " + written;
  }
}
