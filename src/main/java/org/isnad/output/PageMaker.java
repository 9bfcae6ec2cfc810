package org.isnad.output;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.Antecedent;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;

/** Makes of a document what its page shows. Made for one document. */
final class PageMaker {

  private static final int LETTERS_OF_A_TITLE = 120;

  /** The status of a relation whose claim stands between quotation marks, or part of it. */
  private static final String QUOTED = "QUOTED";

  private final Extraction extraction;
  private final Labels labels;
  private final Passages passages;

  /** By the entity's id: what the page calls it. The ids may hold anything. */
  private final Map<String, String> keys = new HashMap<>();

  PageMaker(Extraction extraction, Labels labels) {
    this.extraction = extraction;
    this.labels = labels;
    this.passages = new Passages(extraction);
    extraction.entities().forEach(entity -> keys.putIfAbsent(entity.id(), "e" + (keys.size() + 1)));
  }

  PageView page() {
    List<PageView.Row> rows =
        IntStream.range(0, extraction.relations().size())
            .mapToObj(i -> row(i, extraction.relations().get(i)))
            .toList();
    return new PageView(
        title(extraction),
        extraction.article().id(),
        extraction.article().date().map(Object::toString).orElse(""),
        extraction.error().map(Failure::toString).orElse(""),
        types(),
        passages.paragraphs().stream().map(this::paragraph).toList(),
        rows,
        predicates(),
        parties(rows),
        statuses(),
        days(rows),
        groups());
  }

  /** The first line, or else the id; short. */
  static String title(Extraction extraction) {
    String first =
        extraction
            .article()
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .findFirst()
            .orElse(extraction.article().id());
    if (first.isBlank()) {
      return "…";
    }
    return first.codePointCount(0, first.length()) <= LETTERS_OF_A_TITLE
        ? first
        : first.substring(0, first.offsetByCodePoints(0, LETTERS_OF_A_TITLE)) + "…";
  }

  private Label type(MentionType type) {
    return labels.of("type", type.name());
  }

  private List<PageView.Choice> types() {
    Map<MentionType, Integer> counts = new TreeMap<>();
    extraction.mentions().forEach(mention -> counts.merge(mention.type(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(type -> choice(type.getKey().name(), type(type.getKey()), type.getValue()))
        .toList();
  }

  private static PageView.Choice choice(String key, Label label, int count) {
    return new PageView.Choice(key, label.arabic(), label.english(), count);
  }

  private PageView.Paragraph paragraph(List<Passages.Piece> pieces) {
    return new PageView.Paragraph(pieces.stream().map(this::segment).toList());
  }

  private PageView.Segment segment(Passages.Piece piece) {
    List<String> rows = piece.triggerOf().stream().map(PageMaker::rowName).toList();
    Stream<String> triggers =
        piece.triggerOf().stream()
            .map(i -> labels.shortGloss(extraction.relations().get(i).predicate().id()))
            .distinct();
    String title =
        Stream.concat(triggers, piece.mentions().stream().map(this::described))
            .collect(joining(" · "));
    return new PageView.Segment(
        piece.number(),
        piece.text(),
        css(piece.mentions()),
        title,
        rows.isEmpty() ? "" : rows.get(0),
        String.join(" ", rows));
  }

  /** The colour is the innermost name's, the line below the outermost's. */
  private String css(List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return "";
    }
    String inner = mentions.get(mentions.size() - 1).type().name();
    String entities =
        mentions.stream()
            .flatMap(mention -> mention.entity().stream())
            .flatMap(id -> Optional.ofNullable(keys.get(id)).stream())
            .distinct()
            .map(key -> " of-" + key)
            .collect(joining());
    return "in-" + inner + " un-" + mentions.get(0).type() + entities;
  }

  private String described(Mention mention) {
    Label type = type(mention.type());
    Optional<Entity> entity = mention.entity().flatMap(extraction::entity);
    return Stream.of(
            Optional.of(type.arabic() + " " + type.english()),
            entity.map(Entity::name).filter(name -> !name.equals(mention.text())),
            entity.flatMap(Entity::country).map(code -> Labels.state(code) + " " + code),
            mention.value())
        .flatMap(Optional::stream)
        .collect(joining(", "));
  }

  private static String rowName(int relation) {
    return "r" + (relation + 1);
  }

  private PageView.Row row(int index, Relation relation) {
    String predicate = relation.predicate().id();
    List<PageView.Party> arguments = new ArrayList<>();
    relation
        .arguments()
        .forEach(argument -> arguments.add(party(argument.role().name(), argument.filler())));
    relation.speaker().ifPresent(speaker -> arguments.add(party("SPEAKER", speaker)));
    Participant to = target(relation);
    List<String> statuses = statusesOf(relation);
    String date = relation.date().orElse("");
    return new PageView.Row(
        rowName(index),
        index + 1,
        predicate,
        labels.shortGloss(predicate),
        labels.gloss(predicate),
        relation.predicate().cameo().orElse(""),
        relation.polarity() == Polarity.NEGATED,
        lemma(relation),
        passages.pieces(relation.trigger().span()),
        labels.of("role", "TRIGGER").english(),
        passages.firstPiece(relation.trigger().span()).map(piece -> "w" + piece).orElse(""),
        String.join(" ", partiesOf(relation)),
        key(relation.subject()),
        key(to),
        relation.subject().actor().orElse(""),
        to.actor().orElse(""),
        party("SUBJECT", relation.subject()),
        party("OBJECT", relation.object()),
        arguments,
        relation.quote().stream().map(quote -> quote(relation, quote)).toList(),
        statuses.stream().map(this::status).toList(),
        String.join(" ", statuses),
        relation.modality().ordinal() * 2 + relation.polarity().ordinal(),
        date,
        date.isEmpty() ? "" : Timex.firstDay(date).map(Object::toString).orElse("~") + " " + date,
        String.format(Locale.ROOT, "%.2f", relation.confidence()));
  }

  private PageView.Quote quote(Relation relation, Span quote) {
    boolean shown =
        Stream.concat(
                Stream.of(relation.object()), relation.arguments().stream().map(Argument::filler))
            .anyMatch(party -> party.span().filter(quote::equals).isPresent());
    String words = shown ? "" : quote.of(extraction.article().text());
    return new PageView.Quote(words, passages.pieces(quote));
  }

  /** Whom it is done to: of «sent weapons to Russia» not the weapons. */
  private static Participant target(Relation relation) {
    if (relation.object().entity().isPresent()) {
      return relation.object();
    }
    return Document.fillers(relation, Role.RECIPIENT).stream()
        .filter(recipient -> recipient.entity().isPresent())
        .findFirst()
        .orElse(relation.object());
  }

  private static String lemma(Relation relation) {
    return relation.trigger().lemma().isEmpty()
        ? relation.trigger().text()
        : relation.trigger().lemma();
  }

  private String key(Participant party) {
    return party.entity().map(id -> keys.getOrDefault(id, "")).orElse("");
  }

  private Set<String> partiesOf(Relation relation) {
    Set<String> parties = new LinkedHashSet<>();
    Stream.of(
            Stream.of(relation.subject(), relation.object()),
            relation.arguments().stream().map(Argument::filler),
            relation.speaker().stream())
        .flatMap(party -> party)
        .map(this::key)
        .filter(key -> !key.isEmpty())
        .forEach(parties::add);
    return parties;
  }

  private PageView.Party party(String role, Participant party) {
    Label label = labels.of("role", role);
    String code = party.actor().orElse("");
    return new PageView.Party(
        party.isStated(),
        role,
        label.arabic(),
        label.english(),
        party.name(),
        party.text().equals(party.name()) ? "" : party.text(),
        party.span().map(passages::pieces).orElse(""),
        party.antecedent().map(Antecedent::span).map(passages::pieces).orElse(""),
        labels.of("role", "ANTECEDENT").english(),
        code,
        Labels.state(code),
        party.quantity().map(quantity -> Long.toString(quantity.value())).orElse(""),
        labels.of(
            "bound", party.quantity().map(Quantity::bound).orElse(Quantity.Bound.EXACT).name()));
  }

  /** The modality, the polarity where it is negated, and whether it is a quotation. */
  private static List<String> statusesOf(Relation relation) {
    List<String> statuses = new ArrayList<>();
    if (relation.polarity() == Polarity.NEGATED) {
      statuses.add(Polarity.NEGATED.name());
    }
    statuses.add(relation.modality().name());
    if (relation.quote().isPresent()) {
      statuses.add(QUOTED);
    }
    return statuses;
  }

  private Label status(String key) {
    if (key.equals(QUOTED)) {
      return labels.of("quote", key);
    }
    return labels.of(key.equals(Polarity.NEGATED.name()) ? "polarity" : "modality", key);
  }

  private List<PageView.Choice> predicates() {
    Map<String, Integer> counts = new TreeMap<>();
    extraction
        .relations()
        .forEach(relation -> counts.merge(relation.predicate().id(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            count ->
                new PageView.Choice(
                    count.getKey(), "", labels.gloss(count.getKey()), count.getValue()))
        .sorted(Comparator.comparing(PageView.Choice::english))
        .toList();
  }

  /** The entities that take part, those of most relations first. */
  private List<PageView.Choice> parties(List<PageView.Row> rows) {
    Map<String, Integer> counts = new HashMap<>();
    rows.stream()
        .flatMap(row -> Stream.of(row.parties().split(" ")))
        .forEach(key -> counts.merge(key, 1, Integer::sum));
    return extraction.entities().stream()
        .filter(entity -> counts.containsKey(keys.getOrDefault(entity.id(), "")))
        .map(
            entity -> {
              String key = keys.getOrDefault(entity.id(), "");
              String state = entity.country().map(Labels::state).orElse("");
              return choice(key, new Label(entity.name(), state), counts.getOrDefault(key, 0));
            })
        .sorted(Comparator.comparingInt(PageView.Choice::count).reversed())
        .toList();
  }

  private List<PageView.Choice> statuses() {
    Map<String, Integer> counts = new TreeMap<>();
    extraction.relations().stream()
        .flatMap(relation -> statusesOf(relation).stream())
        .forEach(status -> counts.merge(status, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> choice(count.getKey(), status(count.getKey()), count.getValue()))
        .toList();
  }

  private static List<PageView.Day> days(List<PageView.Row> rows) {
    Map<String, List<PageView.Event>> days = new TreeMap<>(Timex.ORDER);
    for (PageView.Row row : rows) {
      if (!row.date().isEmpty()) {
        days.computeIfAbsent(row.date(), date -> new ArrayList<>()).add(event(row));
      }
    }
    return days.entrySet().stream()
        .map(
            day ->
                new PageView.Day(
                    day.getKey(),
                    Timex.firstDay(day.getKey()).map(Object::toString).orElse(""),
                    day.getValue()))
        .toList();
  }

  private static PageView.Event event(PageView.Row row) {
    return new PageView.Event(
        row.row(),
        nameOf(row.subject()),
        row.lemma(),
        row.english(),
        row.negated(),
        nameOf(row.object()));
  }

  private static String nameOf(PageView.Party party) {
    return party.stated() ? party.name() : "؟";
  }

  private List<PageView.Group> groups() {
    Map<String, Integer> mentions = new HashMap<>();
    extraction.mentions().stream()
        .flatMap(mention -> mention.entity().stream())
        .forEach(entity -> mentions.merge(entity, 1, Integer::sum));
    Map<EntityType, List<PageView.Named>> groups = new TreeMap<>();
    for (Entity entity : extraction.entities()) {
      String code = entity.country().orElse("");
      groups
          .computeIfAbsent(entity.type(), type -> new ArrayList<>())
          .add(
              new PageView.Named(
                  keys.getOrDefault(entity.id(), ""),
                  entity.type().name(),
                  entity.name(),
                  entity.type() == EntityType.COUNTRY ? "" : latin(entity),
                  isGuess(entity),
                  code,
                  code.isEmpty() ? "" : stateOrCode(code),
                  mentions.getOrDefault(entity.id(), 0)));
    }
    List<PageView.Group> ordered = new ArrayList<>();
    groups.forEach(
        (type, entities) -> {
          entities.sort(Comparator.comparingInt(PageView.Named::mentions).reversed());
          Label label = type(type.mentionType());
          ordered.add(new PageView.Group(type.name(), label.arabic(), label.english(), entities));
        });
    return ordered;
  }

  private static String latin(Entity entity) {
    return entity.latinName().map(LatinName::text).orElse("");
  }

  private static boolean isGuess(Entity entity) {
    return entity.latinName().filter(it -> it.source() == LatinName.Source.RULE).isPresent();
  }

  private static String stateOrCode(String code) {
    String state = Labels.state(code);
    return state.isEmpty() ? code : state;
  }
}
