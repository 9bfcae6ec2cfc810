package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.mentions.Titles;
import org.isnad.mentions.Titles.Use;

/**
 * Who heads a place or its bodies: «محافظ السويداء فلان» (the governor of Suwayda), «عمدة لندن
 * فلان», «رئيسة بلدية باريس فلانة», «قائد شرطة محافظة ديالى اللواء فلان».
 */
record GovernorFacts(Titles titles) {

  private static final String HEAD_OF = "head-of";
  private static final String HOLDS_POSITION = "holds-position";
  private static final Set<MentionType> LOCATIONS = Standing.PLACES;
  private static final Set<MentionType> TITLES = Set.of(MentionType.TITLE);

  /** «[شرطة] [محافظة] ديالى». */
  private static final int MOST_NOUNS = 3;

  private static final int LONGEST_TITLE = 3;

  List<StandingFact> read(Standing sentence) {
    List<StandingFact> facts = new ArrayList<>();
    for (LinkedMention person : sentence.mentions()) {
      if (person.type() == MentionType.PERSON) {
        place(sentence, person).ifPresent(place -> facts.addAll(facts(sentence, person, place)));
      }
    }
    return facts;
  }

  /** The place before a name, past a rank and a comma. */
  private static Optional<LinkedMention> place(Standing sentence, LinkedMention person) {
    int ranked =
        sentence
            .endingAt(person.from(), TITLES)
            .filter(title -> sentence.is(Kind.ADDRESS, title.from()))
            .map(LinkedMention::from)
            .orElse(person.from());
    boolean comma = sentence.isComma(ranked - 1) && sentence.isPause(person.to());
    return sentence.endingAt(comma ? ranked - 1 : ranked, LOCATIONS);
  }

  private List<StandingFact> facts(Standing sentence, LinkedMention person, LinkedMention place) {
    int start = place.from();
    boolean body = false;
    for (int nouns = 0; nouns < MOST_NOUNS && isNoun(sentence, start - 1); nouns++) {
      start--;
      body |= sentence.is(Kind.LOCAL_BODY, start);
    }
    for (int from = start - LONGEST_TITLE; from < place.from(); from++) {
      Optional<Titles.Match> office = from < 0 ? Optional.empty() : office(sentence, from);
      int to = office.map(Titles.Match::length).orElse(0) + from;
      boolean reaches = to >= start && to <= place.from() && to > from;
      boolean ofBody = body || reaches && sentence.is(Kind.LOCAL_BODY, to - 1);
      if (reaches && (ofBody || sentence.is(Kind.GOVERNOR, from))) {
        int noun = ofBody ? bodyAt(sentence, from + 1, place.from()) : place.from();
        return facts(sentence, person, place, office.get(), from, noun);
      }
    }
    return List.of();
  }

  private static boolean isNoun(Standing sentence, int token) {
    return !sentence.isDefinite(token)
        && (sentence.is(Kind.PLACE, token) || sentence.is(Kind.LOCAL_BODY, token));
  }

  private static int bodyAt(Standing sentence, int from, int to) {
    int at = from;
    while (at < to && !sentence.is(Kind.LOCAL_BODY, at)) {
      at++;
    }
    return at;
  }

  private Optional<Titles.Match> office(Standing sentence, int from) {
    return titles.matchesAt(sentence.sentence(), from).stream()
        .filter(match -> !match.definite() && match.of().isEmpty())
        .filter(match -> match.use() == Use.MASCULINE || match.use() == Use.FEMININE)
        .filter(match -> match.title().relation().equals(HEAD_OF))
        .findFirst();
  }

  private static List<StandingFact> facts(
      Standing sentence,
      LinkedMention person,
      LinkedMention place,
      Titles.Match office,
      int from,
      int noun) {
    Participant holder = sentence.participant(person);
    Participant of =
        noun == place.from()
            ? sentence.place(place)
            : sentence.phrase(sentence.sentence().span(noun, place.to()));
    Participant whole = sentence.phrase(sentence.sentence().span(from, place.to()));
    return List.of(
        sentence.fact(HEAD_OF, from, office.evidence(), holder, of),
        sentence.fact(HOLDS_POSITION, from, office.evidence(), holder, whole));
  }
}
