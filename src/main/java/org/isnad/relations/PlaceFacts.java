package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;

/**
 * What lies where, as far as the text says it: by apposition («دبي، الإمارات»), an adjective
 * («مدينة السلط الأردنية»), a preposition or a side («ولاية هرات غربي أفغانستان»).
 */
final class PlaceFacts {

  private static final String LOCATED_IN = "located-in";
  private static final String CAPITAL_OF = "capital-of";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#";
  private static final Set<MentionType> STATES =
      Set.of(MentionType.COUNTRY, MentionType.NATIONALITY);
  private static final Set<MentionType> NISBAS = Set.of(MentionType.NATIONALITY);
  private static final Set<MentionType> COUNTRIES = Set.of(MentionType.COUNTRY);
  private static final Set<MentionType> LOCATIONS = Set.of(MentionType.LOCATION);

  /** «في أقصى شمال غربي محافظة», no more words before a name. */
  private static final int MOST_SIDES = 5;

  private final Standing sentence;
  private final List<StandingFact> facts = new ArrayList<>();

  private PlaceFacts(Standing sentence) {
    this.sentence = sentence;
  }

  static List<StandingFact> read(Standing sentence) {
    PlaceFacts places = new PlaceFacts(sentence);
    sentence.mentions().stream()
        .filter(m -> m.type() == MentionType.LOCATION && !sentence.isInsideBody(m))
        .forEach(places::read);
    sentence.mentions().stream()
        .filter(m -> m.type() == MentionType.ORGANIZATION)
        .filter(m -> sentence.is(Kind.INSTITUTE, m.from()))
        .forEach(house -> places.inside(house).ifPresent(c -> places.locate(house, c)));
    return List.copyOf(places.facts);
  }

  private void read(LinkedMention place) {
    Optional<StandingFact> capital = capital(place);
    capital.ifPresent(facts::add);
    if (capital.isEmpty()) {
      adjective(place)
          .or(() -> apposition(place))
          .or(() -> inside(place))
          .or(() -> bracketed(place))
          .ifPresent(
              container -> {
                for (LinkedMention conjunct : conjuncts(place)) {
                  locate(conjunct, container);
                }
              });
    }
  }

  /** A state or place, and the word that says that something lies in it. */
  private record Container(LinkedMention place, int trigger, String evidence) {}

  private void locate(LinkedMention place, Container container) {
    boolean same = place.mention().entity().equals(container.place().mention().entity());
    if (!(same && place.mention().entity().isPresent())
        && !sentence.areApart(place, container.place())) {
      facts.add(
          sentence.fact(
              LOCATED_IN,
              container.trigger(),
              EVIDENCE + container.evidence(),
              sentence.place(place),
              sentence.place(container.place())));
    }
  }

  /** «لحج وتعز جنوبي اليمن» (Lahij and Taiz in the south of Yemen) says it of both. */
  private List<LinkedMention> conjuncts(LinkedMention last) {
    List<LinkedMention> conjuncts = new ArrayList<>(List.of(last));
    LinkedMention first = last;
    while (sentence.isForm(first.from() - 1, "و")) {
      Optional<LinkedMention> before = sentence.endingAt(first.from() - 1, LOCATIONS);
      if (before.isEmpty()) {
        break;
      }
      first = before.get();
      conjuncts.add(first);
    }
    return conjuncts;
  }

  /** «العاصمة الكينية نيروبي», «نيروبي، عاصمة كينيا». */
  private Optional<StandingFact> capital(LinkedMention city) {
    int before = sentence.isComma(city.from() - 1) ? city.from() - 1 : city.from();
    Optional<LinkedMention> state = sentence.endingAt(before, STATES);
    if (state.isPresent() && sentence.is(Kind.CAPITAL, state.get().from() - 1)) {
      return Optional.of(capitalOf(city, state.get().from() - 1, state.get()));
    }
    boolean comma = sentence.isComma(city.to());
    int word = comma ? city.to() + 1 : city.to();
    boolean definite = sentence.isDefinite(word);
    return sentence.is(Kind.CAPITAL, word) && (comma || !definite)
        ? sentence
            .startingAt(word + 1, definite ? NISBAS : COUNTRIES)
            .map(country -> capitalOf(city, word, country))
        : Optional.empty();
  }

  private StandingFact capitalOf(LinkedMention city, int trigger, LinkedMention state) {
    return sentence.fact(
        CAPITAL_OF, trigger, EVIDENCE + "capital", sentence.place(city), sentence.place(state));
  }

  /**
   * «مدينة السلط الأردنية», «إقليم كردستان العراقي»: the adjective agrees with the noun before the
   * name, or with the name, which is feminine unless it begins with a noun that is not. In «قصف غزة
   * الإسرائيلي» (the Israeli bombing of Gaza) it does not.
   */
  private Optional<Container> adjective(LinkedMention place) {
    int at = place.to();
    return sentence
        .startingAt(at, Set.of(MentionType.NATIONALITY))
        .filter(nisba -> nisba.mention().entity().isPresent()) // «عفرين الكردية»: of a people
        .filter(nisba -> sentence.isDefinite(at))
        .filter(nisba -> isFeminine(at) == isFeminine(place))
        .map(nisba -> new Container(nisba, at, "place"));
  }

  private boolean isFeminine(LinkedMention place) {
    int noun = sentence.is(Kind.PLACE, place.from() - 1) ? place.from() - 1 : place.from();
    boolean headed = noun < place.from() || place.place().length() > 1;
    return !headed || isFeminine(noun);
  }

  private boolean isFeminine(int token) {
    return sentence.sentence().token(token).form().endsWith("ة");
  }

  /**
   * «دبي، الإمارات (وكالات)»: at the head of a report, or where the lists know that the place lies
   * in that state; elsewhere a comma only counts up.
   */
  private Optional<Container> apposition(LinkedMention place) {
    int comma = place.to();
    if (!sentence.isComma(comma)) {
      return Optional.empty();
    }
    return sentence
        .startingAt(comma + 1, Standing.PLACES)
        .filter(state -> sentence.isPause(state.to()))
        .filter(state -> place.from() == 0 || isKnownToHold(state, place))
        .map(state -> new Container(state, state.from(), "place"))
        .or(() -> isConjunct(place) ? Optional.empty() : aside(comma + 1));
  }

  /** «، غربي تعز», «، في أقصى شمال تشاد», «، الواقعة شرقي تعز», «، التابعة لمحافظة ديالى». */
  private Optional<Container> aside(int word) {
    boolean situated = sentence.is(Kind.SITUATED, word);
    int at = situated ? word + 1 : word;
    boolean in = sentence.isForm(at, "في");
    return beyond(word, in ? at + 1 : at)
        .or(
            () ->
                situated && in
                    ? named(at + 1).map(place -> new Container(place, word, "situated"))
                    : Optional.empty())
        .or(() -> ofLarger(word));
  }

  /** «بلدة الخالص [التابعة لمحافظة] ديالى». */
  private Optional<Container> ofLarger(int word) {
    return sentence.is(Kind.PART, word) && sentence.isForm(word + 1, "ل")
        ? named(word + 2).map(place -> new Container(place, word, "part"))
        : Optional.empty();
  }

  /** Behind «بين لحج وتعز، » what follows the comma is said of something before. */
  private boolean isConjunct(LinkedMention place) {
    return sentence.isForm(place.from() - 1, "و");
  }

  private boolean isKnownToHold(LinkedMention state, LinkedMention place) {
    Optional<String> country = sentence.country(place);
    return state.type() == MentionType.COUNTRY
        && country.isPresent()
        && country.equals(sentence.country(state));
  }

  /** «في ولاية أريزونا», «غربي تعز», «الواقع جنوبي العاصمة داكار». */
  private Optional<Container> inside(LinkedMention place) {
    int at = place.to();
    int word = sentence.is(Kind.SITUATED, at) ? at + 1 : at;
    boolean preposition = sentence.isForm(word, "في") || sentence.isForm(word, "ب");
    if (!preposition) {
      return beyond(word, word).or(() -> ofLarger(word));
    }
    return beyond(word, word + 1)
        .or(() -> named(word + 1).map(container -> new Container(container, word, "place")))
        .filter(container -> mayStandFor(place, container.place()));
  }

  /** «مدينة مرسيليا (جنوبي فرنسا)», «مرسيليا (فرنسا)». */
  private Optional<Container> bracketed(LinkedMention place) {
    int at = place.to() + 1;
    if (!sentence.isForm(at - 1, "(")) {
      return Optional.empty();
    }
    return beyond(at, at)
        .or(() -> named(at).map(container -> new Container(container, at, "place")))
        .filter(container -> sentence.isForm(container.place().to(), ")"));
  }

  /** What follows a side: «غربي [محافظة] تعز». */
  private Optional<Container> beyond(int trigger, int from) {
    boolean side = sentence.is(Kind.DIRECTION, from) && !sentence.isDefinite(from);
    return side
        ? named(from).map(place -> new Container(place, trigger, "direction"))
        : Optional.empty();
  }

  /** The place named behind sides and nouns: «شمال غربي محافظة [البصرة]». */
  private Optional<LinkedMention> named(int from) {
    for (int i = from; i < from + MOST_SIDES; i++) {
      Optional<LinkedMention> name = sentence.startingAt(i, Standing.PLACES);
      if (name.isPresent()) {
        return name;
      }
      boolean noun = sentence.is(Kind.DIRECTION, i) || sentence.is(Kind.PLACE, i);
      if (!(noun && !sentence.isDefinite(i)) && !sentence.is(Kind.CAPITAL, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «واشنطن في» may be the government that does something there, unless the city lies there. */
  private boolean mayStandFor(LinkedMention place, LinkedMention container) {
    Optional<String> state = sentence.actor(place);
    return state.isEmpty() || state.equals(sentence.country(container));
  }
}
