package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.mentions.Titles;
import org.isnad.mentions.Titles.Complement;
import org.isnad.mentions.Titles.Use;
import org.isnad.syntax.Token;

/**
 * Offices of bodies that are no known names, read back from the name of who holds them: «رئيس
 * النقابة فلان» (the head of the union so-and-so), «مدير خدمة الإسعاف، اللواء فلان», «قائد الشرطة
 * في الولاية، فلان».
 */
record UnnamedBodyFacts(Titles titles) {

  private static final String HOLDS_POSITION = "holds-position";
  private static final String MEMBER_OF = "member-of";
  private static final String FOUNDED_BY = "founded-by";
  private static final Set<MentionType> BODIES = Set.of(MentionType.ORGANIZATION);
  private static final Set<MentionType> TITLES = Set.of(MentionType.TITLE);
  private static final Set<MentionType> STATES =
      Set.of(MentionType.COUNTRY, MentionType.NATIONALITY);
  private static final Set<MentionType> APART = Set.of(MentionType.PERSON, MentionType.DATE);

  private static final Set<String> THAT = Set.of("إن", "أن");
  private static final Set<String> QUOTATION_MARKS = Set.of("«", "»", "\"");

  /** «رئيس مركز الشرق لدراسات السلام». */
  private static final int LONGEST_BODY = 6;

  List<StandingFact> read(Standing sentence) {
    List<StandingFact> facts = new ArrayList<>();
    for (LinkedMention person : sentence.mentions()) {
      if (person.type() == MentionType.PERSON && !sentence.isInsideBody(person)) {
        office(sentence, person).ifPresent(o -> facts.addAll(facts(sentence, person, o)));
      }
    }
    return facts;
  }

  /** An office, and where the body that it is of ends. */
  private record Office(Titles.Match title, int from, int to) {

    int body() {
      return from + title.length();
    }
  }

  private Optional<Office> office(Standing sentence, LinkedMention person) {
    int ranked = behindOffice(sentence, person);
    boolean comma = sentence.isComma(ranked - 1) && sentence.isPause(person.to());
    int end = comma ? ranked - 1 : ranked;
    int to = sentence.is(Kind.FORMER, end - 1) ? end - 1 : end;
    return office(sentence, to)
        .or(
            () ->
                comma || isSpeaking(sentence, person)
                    ? office(sentence, beforePlace(sentence, to))
                    : Optional.empty());
  }

  /** «قال رئيس المجلس في البلدة فلان [إن]»: he is nobody's object. */
  private static boolean isSpeaking(Standing sentence, LinkedMention person) {
    return THAT.stream().anyMatch(that -> sentence.isForm(person.to(), that));
  }

  /** Before a rank and adjectives: «رئيس النقابة [السابق] [الدكتور] فلان». */
  private static int behindOffice(Standing sentence, LinkedMention person) {
    int at = person.from();
    Optional<LinkedMention> rank = sentence.endingAt(at, TITLES);
    if (rank.isPresent() && sentence.is(Kind.ADDRESS, rank.get().from())) {
      at = rank.get().from();
    }
    return at > 1 && sentence.is(Kind.FORMER, at - 1) ? at - 1 : at;
  }

  /** «قائد الشرطة [في الولاية]،». */
  private static int beforePlace(Standing sentence, int to) {
    Optional<LinkedMention> place = sentence.endingAt(to, Standing.PLACES);
    int noun = place.map(LinkedMention::from).orElse(to - 1);
    boolean known = place.isPresent() || sentence.isDefinite(noun);
    return known && sentence.is(Kind.AT, noun - 1) ? noun - 1 : -1;
  }

  /** The office whose body ends there: the farthest title from which only nouns lead to it. */
  private Optional<Office> office(Standing sentence, int to) {
    Optional<Office> found = Optional.empty();
    for (int from = to - 1; from >= Math.max(0, to - 1 - LONGEST_BODY); from--) {
      if (!isNominal(sentence, from)) {
        break;
      }
      int start = from;
      Optional<Office> here =
          title(sentence, from)
              .map(title -> new Office(title, start, to))
              .filter(office -> office.body() < to && isBody(sentence, office.body(), to));
      found = here.isPresent() ? here : found;
    }
    return found.filter(o -> !isReadAsTitle(sentence, o));
  }

  private Optional<Titles.Match> title(Standing sentence, int from) {
    return titles.matchesAt(sentence.sentence(), from).stream()
        .filter(match -> !match.definite() && match.of().isEmpty() && match.portfolio().isEmpty())
        .filter(match -> match.use() == Use.MASCULINE || match.use() == Use.FEMININE)
        .filter(match -> match.title().takes(Complement.INSTITUTION))
        .filter(match -> !sentence.is(Kind.ASPIRANT, from))
        .filter(match -> !sentence.is(Kind.GOVERNOR, from) || !match.ambiguous())
        .findFirst();
  }

  /** Words that name something known: one of them has the article, or is itself a name. */
  private static boolean isBody(Standing sentence, int from, int to) {
    if (to - from == 1 && sentence.sentence().token(from).isEnclitic()) {
      return true; // «سفيرها في أنقرة، فلان»
    }
    boolean definite =
        IntStream.range(from, to).anyMatch(sentence::isDefinite)
            || QUOTATION_MARKS.contains(sentence.sentence().token(to - 1).form());
    boolean place = sentence.endingAt(to, Standing.PLACES).isPresent();
    boolean people = sentence.between(from, to).anyMatch(m -> APART.contains(m.type()));
    boolean stateAlone = sentence.startingAt(from, STATES).isPresent();
    boolean adjective =
        sentence.sentence().token(from).tag().contains("JJ")
            && sentence.between(from, from + 1).findAny().isEmpty();
    boolean ends = IntStream.range(from + 1, to).anyMatch(i -> endsGenitive(sentence, i));
    return (definite || place)
        && !people
        && !stateAlone
        && !adjective
        && !ends
        && !sentence.is(Kind.FORMER, from);
  }

  /** «قبل رئيس النادي [استقالة]»: an indefinite noun behind an articled one belongs to the verb. */
  private static boolean endsGenitive(Standing sentence, int token) {
    Token word = sentence.sentence().token(token);
    boolean particle =
        word.isProclitic() || word.isEnclitic() || QUOTATION_MARKS.contains(word.form());
    boolean name = sentence.between(token, token + 1).findAny().isPresent();
    return sentence.isDefinite(token - 1) && !sentence.isDefinite(token) && !particle && !name;
  }

  private static boolean isNominal(Standing sentence, int token) {
    Token word = sentence.sentence().token(token);
    boolean name = sentence.between(token, token + 1).findAny().isPresent();
    boolean noun = word.tag().contains("NN") || word.tag().contains("JJ") || name;
    boolean preposition = sentence.is(Kind.AT, token) || sentence.is(Kind.TO, token);
    boolean pronoun = word.isEnclitic();
    boolean genitive = word.isProclitic() && word.form().equals("ل");
    boolean quoted = QUOTATION_MARKS.contains(word.form());
    return noun && !preposition && !sentence.isPause(token) || pronoun || genitive || quoted;
  }

  /** What the names have as a title with its body, {@link OfficeFacts} tells. */
  private static boolean isReadAsTitle(Standing sentence, Office office) {
    return sentence
        .between(office.from() - LONGEST_BODY, office.to())
        .filter(m -> m.type() == MentionType.TITLE && m.to() > office.from())
        .filter(m -> m.from() != office.body() || m.to() != office.to())
        .anyMatch(m -> sentence.holderOf(m).isPresent() || m.to() > office.body());
  }

  private static List<StandingFact> facts(Standing sentence, LinkedMention person, Office office) {
    Participant holder = sentence.participant(person);
    boolean member = office.title().title().relation().equals(MEMBER_OF);
    Optional<LinkedMention> whose =
        member ? sentence.endingAt(office.to(), BODIES) : Optional.empty();
    Participant of =
        whose.map(sentence::participant).orElseGet(() -> sentence.body(office.body(), office.to()));
    Span whole = sentence.sentence().span(office.from(), office.to());
    String evidence = office.title().evidence();
    String relation = office.title().title().relation();
    StandingFact holds =
        sentence.fact(HOLDS_POSITION, office.from(), evidence, holder, sentence.phrase(whole));
    boolean pronoun = sentence.sentence().token(office.body()).isEnclitic();
    if (pronoun) {
      return List.of(holds);
    }
    if (sentence.is(Kind.FOUNDER, office.from())) {
      return List.of(sentence.fact(FOUNDED_BY, office.from(), evidence, of, holder), holds);
    }
    boolean player = sentence.is(Kind.PERSON, office.from());
    return player || relation.equals(HOLDS_POSITION)
        ? List.of(holds)
        : List.of(sentence.fact(relation, office.from(), evidence, holder, of), holds);
  }
}
