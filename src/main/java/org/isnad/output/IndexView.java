package org.isnad.output;

import java.util.List;

/** What index.mustache asks for. An empty string is a thing that isn't there. */
record IndexView(
    List<Article> articles,
    int relationCount,
    List<Actor> actors,
    int actorCount,
    List<Deed> deeds,
    int deedCount,
    List<Day> days,
    int dayCount) {

  int articleCount() {
    return articles.size();
  }

  int actorsShown() {
    return actors.size();
  }

  int deedsShown() {
    return deeds.size();
  }

  int daysShown() {
    return days.size();
  }

  record Article(
      String href, String title, String id, String date, int names, int relations, String error) {}

  /**
   * @param articles in how many it takes part in a relation
   * @param links the first of these
   */
  record Actor(
      String arabic,
      String english,
      String name,
      String state,
      int relations,
      int articles,
      List<Link> links) {}

  /** Who did what to whom, however often. */
  record Deed(
      String subject,
      String english,
      boolean negated,
      String object,
      int count,
      List<Link> links) {}

  /**
   * @param first the first day of the date, where it is one of the calendar
   */
  record Day(String date, String first, int count, List<Event> events) {
    int more() {
      return count - events.size();
    }
  }

  record Event(Link link, String subject, String english, boolean negated, String object) {}

  record Link(String href, String title) {}
}
