package org.isnad.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;

/**
 * The page over the pages of many documents that {@link HtmlPage} writes: who takes part in most,
 * what is told most often, what happened when, with links to each. It keeps counts and names of the
 * documents, not the documents.
 */
public final class HtmlIndex implements DocumentWriter {

  private static final int MOST_ROWS = 100;
  private static final int MOST_DAYS = 400;
  private static final int MOST_LINKS = 5;

  private final Labels labels = new Labels();
  private final List<IndexView.Article> articles = new ArrayList<>();
  private final Map<ActorKey, ActorCount> actors = new LinkedHashMap<>();
  private final Map<DeedKey, DeedCount> deeds = new LinkedHashMap<>();
  private final Map<String, DayCount> days = new TreeMap<>(Timex.ORDER);
  private int relations;

  /** The country, or whoever else has the name. */
  private record ActorKey(EntityType type, String name) {}

  private static final class ActorCount {
    private final Entity first;
    private final Set<Integer> articles = new HashSet<>();
    private final List<IndexView.Link> links = new ArrayList<>();
    private int relations;

    ActorCount(Entity first) {
      this.first = first;
    }
  }

  private record DeedKey(String subject, String predicate, boolean negated, String object) {}

  private static final class DeedCount {
    private final List<IndexView.Link> links = new ArrayList<>();
    private int count;
  }

  private static final class DayCount {
    private final List<IndexView.Event> events = new ArrayList<>();
    private int count;
  }

  @Override
  public String document(Extraction extraction) {
    return document(extraction, extraction.article().id());
  }

  /** Counts a document whose page is called {@code fileName}.html. */
  @Override
  public String document(Extraction extraction, String fileName) {
    requireNonNull(extraction, "extraction");
    String href = "./" + URLEncoder.encode(fileName, UTF_8).replace("+", "%20") + ".html";
    String title = PageMaker.title(extraction);
    int article = articles.size();
    articles.add(
        new IndexView.Article(
            href,
            title,
            extraction.article().id(),
            extraction.article().date().map(Object::toString).orElse(""),
            extraction.entities().size(),
            extraction.relations().size(),
            extraction.error().map(Failure::toString).orElse("")));
    for (Entity entity : extraction.entities()) {
      int taken = extraction.relationsOf(entity).size();
      if (taken > 0) {
        count(entity, taken, article, new IndexView.Link(href, title));
      }
    }
    for (int i = 0; i < extraction.relations().size(); i++) {
      count(extraction.relations().get(i), new IndexView.Link(href + "#r" + (i + 1), title));
    }
    return "";
  }

  private void count(Entity entity, int taken, int article, IndexView.Link link) {
    boolean isState = entity.type() == EntityType.COUNTRY && entity.country().isPresent();
    String name = isState ? entity.country().orElse("") : entity.name();
    ActorCount actor =
        actors.computeIfAbsent(new ActorKey(entity.type(), name), key -> new ActorCount(entity));
    actor.relations += taken;
    if (actor.articles.add(article) && actor.links.size() < MOST_LINKS) {
      actor.links.add(link);
    }
  }

  private void count(Relation relation, IndexView.Link link) {
    relations++;
    String subject = name(relation.subject());
    String object = name(relation.object());
    boolean negated = relation.polarity() == Polarity.NEGATED;
    String predicate = relation.predicate().id();
    DeedCount deed =
        deeds.computeIfAbsent(
            new DeedKey(subject, predicate, negated, object), key -> new DeedCount());
    deed.count++;
    if (deed.links.size() < MOST_LINKS) {
      deed.links.add(link);
    }
    relation
        .date()
        .ifPresent(
            date -> {
              DayCount day = days.computeIfAbsent(date, key -> new DayCount());
              day.count++;
              if (day.events.size() < MOST_LINKS) {
                String english = labels.shortGloss(predicate);
                day.events.add(new IndexView.Event(link, subject, english, negated, object));
              }
            });
  }

  private static String name(Participant party) {
    return party.isStated() ? party.name() : "؟";
  }

  @Override
  public String foot() {
    return Template.index()
        .filled(
            new IndexView(
                articles,
                relations,
                most(actors, count -> count.relations, this::actor),
                actors.size(),
                most(deeds, count -> count.count, this::deed),
                deeds.size(),
                days.entrySet().stream().limit(MOST_DAYS).map(HtmlIndex::day).toList(),
                days.size()));
  }

  private interface Shown<K, C, V> {
    V of(K key, C count);
  }

  /** Those counted most often, the first counted first where there are as many. */
  private static <K, C, V> List<V> most(
      Map<K, C> counts, ToIntFunction<C> number, Shown<K, C, V> shown) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<K, C> entry) -> number.applyAsInt(entry.getValue()))
                .reversed())
        .limit(MOST_ROWS)
        .map(entry -> shown.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private IndexView.Actor actor(ActorKey key, ActorCount count) {
    Label type = labels.of("type", key.type().name());
    Optional<String> code = count.first.country();
    return new IndexView.Actor(
        type.arabic(),
        type.english(),
        count.first.name(),
        code.map(state -> (Labels.state(state) + " " + state).strip()).orElse(""),
        count.relations,
        count.articles.size(),
        List.copyOf(count.links));
  }

  private IndexView.Deed deed(DeedKey key, DeedCount count) {
    return new IndexView.Deed(
        key.subject(),
        labels.shortGloss(key.predicate()),
        key.negated(),
        key.object(),
        count.count,
        List.copyOf(count.links));
  }

  private static IndexView.Day day(Map.Entry<String, DayCount> day) {
    return new IndexView.Day(
        day.getKey(),
        Timex.firstDay(day.getKey()).map(Object::toString).orElse(""),
        day.getValue().count,
        List.copyOf(day.getValue().events));
  }
}
