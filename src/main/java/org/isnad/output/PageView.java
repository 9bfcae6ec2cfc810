package org.isnad.output;

import java.util.List;

/** What page.mustache asks for. An empty string is a thing that isn't there. */
record PageView(
    String title,
    String id,
    String published,
    String error,
    List<Choice> types,
    List<Paragraph> paragraphs,
    List<Row> relations,
    List<Choice> predicates,
    List<Choice> parties,
    List<Choice> statuses,
    List<Day> days,
    List<Group> groups) {

  boolean hasTypes() {
    return !types.isEmpty();
  }

  boolean hasRelations() {
    return !relations.isEmpty();
  }

  boolean hasDays() {
    return !days.isEmpty();
  }

  int relationCount() {
    return relations.size();
  }

  int datedCount() {
    return days.stream().mapToInt(day -> day.events().size()).sum();
  }

  int nameCount() {
    return groups.stream().mapToInt(Group::count).sum();
  }

  /** One of the things that a reader can choose, and how many there are. */
  record Choice(String key, String arabic, String english, int count) {}

  record Paragraph(List<Segment> segments) {}

  /**
   * @param href the row of the first relation whose trigger it is
   * @param relations the rows of all of these
   */
  record Segment(
      int number, String text, String css, String title, String href, String relations) {}

  /**
   * @param row its name in the page
   * @param english what the predicate means, in short
   * @param parties the entities that take part, by their names in the page
   * @param from the entity that does it, by its name in the page
   * @param to the entity that it is done to
   * @param quotes one, or none
   * @param anchor the piece of the text where the trigger begins
   */
  record Row(
      String row,
      int number,
      String predicate,
      String english,
      String gloss,
      String cameo,
      boolean negated,
      String lemma,
      String triggerSpan,
      String triggerLabel,
      String anchor,
      String parties,
      String from,
      String to,
      String fromState,
      String toState,
      Party subject,
      Party object,
      List<Party> arguments,
      List<Quote> quotes,
      List<Label> statuses,
      String statusKeys,
      int statusOrder,
      String date,
      String dateKey,
      String confidence) {}

  /**
   * @param words the words that stand in the text, where they aren't the name
   * @param span the pieces of the text
   * @param code the state that it stands for
   * @param state that state's name in English
   * @param quantity how many people or things it is, where they are counted
   * @param bound how that number is meant
   */
  record Party(
      boolean stated,
      String role,
      String arabic,
      String english,
      String name,
      String words,
      String span,
      String antecedent,
      String antecedentLabel,
      String code,
      String state,
      String quantity,
      Label bound) {}

  /**
   * What stands between quotation marks.
   *
   * @param words the words, where no party is these and no more
   * @param span the pieces of the text
   */
  record Quote(String words, String span) {}

  /**
   * @param first the first day of the date, where it is one of the calendar
   */
  record Day(String date, String first, List<Event> events) {}

  record Event(
      String row, String subject, String lemma, String english, boolean negated, String object) {}

  record Group(String key, String arabic, String english, List<Named> entities) {
    int count() {
      return entities.size();
    }
  }

  /**
   * @param latin the name in Latin letters, unless the state's says the same
   * @param guessed whether a rule made that
   */
  record Named(
      String key,
      String type,
      String name,
      String latin,
      boolean guessed,
      String code,
      String state,
      int mentions) {}
}
