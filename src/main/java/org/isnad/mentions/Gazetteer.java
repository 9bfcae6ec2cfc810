package org.isnad.mentions;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Letters;

/**
 * The names that the library knows: countries with their capitals, seats of government and
 * adjectives, places, organisations, people, and the words that personal names are made of.
 *
 * <p>Everything in it stands in {@code models/gazetteer}. Names are compared by {@link
 * Letters#key}, so that hamza, ى/ي and ة/ه make no difference; organisations are also composed from
 * the words that open them: «وزارة» + «الدفاع» + «الروسية» (the Russian Ministry of Defence).
 *
 * <p>It proposes; whether «مالي» is Mali or "financial" is for its reader to decide, whom {@link
 * Entry#ambiguous} warns. Immutable, safe for all threads.
 */
public final class Gazetteer {

  /** The kinds of organisation, as the lists call them, through which a state acts. */
  private static final Set<String> STATE_BODIES =
      Set.of(
          "government",
          "military",
          "security",
          "ministry",
          "parliament",
          "agency",
          "diplomatic",
          "state-news-agency");

  /** What a form stands for. */
  public enum Kind {
    /** A country or territory of ISO 3166-1: «كوريا الشمالية» (North Korea). */
    COUNTRY,
    /** The capital of one: «موسكو» (Moscow). */
    CAPITAL,
    /** A palace or place that stands for a government: «الكرملين» (the Kremlin). */
    SEAT,
    /** The adjective of a country or people: «الروسية» (Russian). */
    NISBA,
    /** Any other place: «كورسك» (Kursk). */
    PLACE,
    /** A body through which a state acts: «الجيش الأوكراني» (the Ukrainian army). */
    STATE_BODY,
    /** Any other named body: «مجلس الأمن الدولي» (the UN Security Council). */
    ORGANISATION,
    /** A person known by name: «فلاديمير بوتين» (Vladimir Putin). */
    PERSON
  }

  /** The grammatical gender of a given name's bearer. */
  public enum Gender {
    MASCULINE,
    FEMININE
  }

  /**
   * A reading of the tokens at some place.
   *
   * @param type the type of mention that it makes; a territory of a state («غرينلاند», Greenland)
   *     is a LOCATION
   * @param name the name of the thing as the gazetteer has it; of an adjective, the country's or
   *     people's
   * @param iso the ISO 3166-1 alpha-2 code of the country, or of the state that the thing belongs
   *     to
   * @param kind what the form stands for
   * @param evidence the line that says so: {@code gazetteer/countries.tsv#KP}
   * @param ambiguous whether the form is often something else
   * @param length the number of tokens
   */
  public record Entry(
      MentionType type,
      String name,
      Optional<String> iso,
      Kind kind,
      String evidence,
      boolean ambiguous,
      int length) {

    public Entry {
      requireNonNull(type, "type");
      requireNonNull(name, "name");
      requireNonNull(iso, "iso");
      requireNonNull(kind, "kind");
      requireNonNull(evidence, "evidence");
      if (length < 1) {
        throw new IllegalArgumentException("not a length: " + length);
      }
    }
  }

  /**
   * A word that is used as a personal name.
   *
   * @param name the word as the list has it
   * @param gender its bearer's; empty for a family name and for a name of both
   * @param ambiguous whether it is also a common word: «أمل» (Amal, or hope)
   */
  public record NameWord(String name, Optional<Gender> gender, boolean ambiguous) {

    public NameWord {
      requireNonNull(name, "name");
      requireNonNull(gender, "gender");
    }
  }

  /**
   * A word that opens the name of an organisation: «وزارة» (ministry of), «الجيش» (the army).
   *
   * @param form the form found, as the list has it
   * @param kind what kind of organisation it opens
   * @param completedByNisba whether a country's adjective alone completes it: «الجيش الروسي» (the
   *     Russian army)
   * @param length the number of tokens
   */
  public record OrganisationHead(String form, String kind, boolean completedByNisba, int length) {

    public OrganisationHead {
      requireNonNull(form, "form");
      requireNonNull(kind, "kind");
    }
  }

  private static final int SHORT_WORD = 4;

  private static final String AND = "و";
  private static final String PROPER_NOUN = "NNP";

  /** With the letter before it. */
  private static final int LONG_PLACE = 5;

  private static final Comparator<Entry> LONGEST_FIRST =
      Comparator.comparingInt(Entry::length)
          .reversed()
          .thenComparing(Entry::kind)
          .thenComparing(Entry::evidence);

  private final GazetteerTrie<GazetteerItem> names;
  private final GazetteerOrganisations organisations;
  private final Map<String, NameWord> givenNames;
  private final Map<String, NameWord> familyNames;
  private final Set<String> accusatives;

  /** By key, the line of a club whose name of one word is something else as well. */
  private final Map<String, String> clubs;

  Gazetteer(
      GazetteerTrie<GazetteerItem> names,
      GazetteerOrganisations organisations,
      Map<String, NameWord> givenNames,
      Map<String, NameWord> familyNames,
      Set<String> accusatives,
      Map<String, String> clubs) {
    this.names = names;
    this.organisations = organisations;
    this.givenNames = Map.copyOf(givenNames);
    this.familyNames = Map.copyOf(familyNames);
    this.accusatives = Set.copyOf(accusatives);
    this.clubs = Map.copyOf(clubs);
  }

  /**
   * The library's own gazetteer, read from {@code models/gazetteer}.
   *
   * @throws org.isnad.DataFileException naming every malformed line
   */
  public static Gazetteer load() {
    return load(List.of());
  }

  /**
   * The same with a user's names. What a user's line says of a form replaces what the library's own
   * lines say of it.
   *
   * <p>The columns of such a file: {@code name}; {@code aliases}, separated by bars; {@code type}:
   * PERSON, COUNTRY, LOCATION or ORGANIZATION; {@code iso}, the state that it is or belongs to;
   * {@code kind} of an ORGANIZATION, as in {@code gazetteer/organisations.tsv}; {@code ambiguous},
   * forms of the line that are often something else.
   *
   * @param own the user's files; of two that name one form, both count
   * @throws org.isnad.DataFileException naming every malformed line of every file
   */
  public static Gazetteer load(List<Path> own) {
    return new GazetteerTables().read(own);
  }

  /**
   * Everything known that begins with a token, the longest first; for one length countries before
   * capitals, seats, adjectives, places, organisations and people.
   *
   * <p>A name that stands behind the preposition ل is found without its first letter: «للولايات
   * المتحدة» (to the United States) is ل + «لولايات» + «المتحدة». A country is found also where the
   * preposition was left on its name: «لكندا» (to Canada).
   *
   * @param sentence the sentence
   * @param from the index of a token in it
   * @throws IndexOutOfBoundsException if the sentence has no such token
   */
  public List<Entry> matchesAt(Sentence sentence, int from) {
    List<Entry> entries = new ArrayList<>(4);
    for (GazetteerTrie.Match<GazetteerItem> match : names.matchesAt(sentence, from)) {
      boolean torn = isTornWord(sentence, from, match.length());
      entries.add(match.value().over(match.length(), torn));
    }
    for (Entry composed : organisations.composedAt(sentence, from, names)) {
      if (entries.stream().noneMatch(listed -> isSameOrganisation(listed, composed))) {
        entries.add(composed);
      }
    }
    if (entries.isEmpty()) {
      entries.addAll(gluedAt(sentence, from));
    }
    entries.sort(LONGEST_FIRST);
    return List.copyOf(entries);
  }

  /** How many letters of a token stand before the name that begins in it: of «لكندا» one. */
  int lettersBefore(Sentence sentence, int from) {
    boolean glued = names.matchesAt(sentence, from).isEmpty();
    return glued && !gluedAt(sentence, from).isEmpty() ? 1 : 0;
  }

  /** «بأبوظبي» (in Abu Dhabi): the same of a place, which the model takes for one as it stands. */
  int lettersBeforePlace(Sentence sentence, Candidate place) {
    boolean glued =
        place.length() == 1
            && names.matchesAt(sentence, place.from()).isEmpty()
            && (sentence.token(place.from()).key().startsWith("ب")
                || sentence.token(place.from()).key().startsWith(AND))
            && names.gluedAt(sentence, place.from()).stream()
                .map(GazetteerTrie.Match::value)
                .anyMatch(
                    item ->
                        !item.ambiguous()
                            && (item.kind() == Kind.PLACE || item.kind() == Kind.CAPITAL));
    return glued ? 1 : 0;
  }

  /**
   * Countries, whose names are so odd that the letter before them is none of theirs; of places only
   * long ones behind و that the tagger takes for names: «وأصفهان» (and Isfahan).
   */
  private List<Entry> gluedAt(Sentence sentence, int from) {
    Token first = sentence.token(from);
    boolean name = first.key().startsWith(AND) && first.tag().equals(PROPER_NOUN);
    boolean place = name && first.key().length() > LONG_PLACE;
    return names.gluedAt(sentence, from).stream()
        .filter(
            match ->
                match.value().kind() == Kind.COUNTRY || place && match.value().kind() == Kind.PLACE)
        .filter(match -> !match.value().ambiguous())
        .map(match -> match.value().over(match.length(), /* doubtful= */ false))
        .toList();
  }

  /**
   * Whether the segmenter takes the last letters of the name for a pronoun, or the first of a short
   * word for a preposition: «بلد» may be a town, and ب + لد (in Lod).
   */
  private static boolean isTornWord(Sentence sentence, int from, int length) {
    if (sentence.token(from + length - 1).isEnclitic()) {
      return true;
    }
    return length == 2
        && sentence.token(from).isProclitic()
        && sentence.token(from + 1).key().length() < SHORT_WORD;
  }

  private static boolean isSameOrganisation(Entry listed, Entry composed) {
    return listed.type() == MentionType.ORGANIZATION && listed.length() == composed.length();
  }

  /** What a kind of organisation of the lists makes of a body. */
  static Kind bodyOf(String kind) {
    return STATE_BODIES.contains(kind) ? Kind.STATE_BODY : Kind.ORGANISATION;
  }

  /** Whether an organisation's name that begins at a token is by its first word a state's body. */
  public boolean opensStateBody(Sentence sentence, int from) {
    return organisationHeadAt(sentence, from)
        .filter(head -> bodyOf(head.kind()) == Kind.STATE_BODY)
        .isPresent();
  }

  /** The longest word or phrase at a token that opens an organisation's name. */
  public Optional<OrganisationHead> organisationHeadAt(Sentence sentence, int from) {
    return organisations.headAt(sentence, from);
  }

  /** Whether a person completes the word at a token to a body's name: «مؤسسة» (foundation of). */
  boolean isNamedAfterPeople(Sentence sentence, int from) {
    return organisations.isNamedAfterPeople(sentence, from);
  }

  /** Whether a name is an adjective in the accusative as well: «روسيا» (Russia, or a Russian). */
  boolean isAccusative(String key) {
    return accusatives.contains(key);
  }

  /** The line of the club that a word names where the text is about sport: «الأهلي» (Al Ahly). */
  Optional<String> club(String key) {
    return Optional.ofNullable(clubs.get(key));
  }

  /** Whether a body and its genitive are no name: «هيئة المحلفين» (a jury). */
  boolean isGenericBody(Sentence sentence, int from) {
    return organisations.isGeneric(sentence, from);
  }

  /**
   * The given name that a word is, if it is one.
   *
   * @param key the word's {@link Letters#key}
   */
  public Optional<NameWord> givenName(String key) {
    return Optional.ofNullable(givenNames.get(key));
  }

  /**
   * The family name that a word is, if it is one.
   *
   * @param key the word's {@link Letters#key}
   */
  public Optional<NameWord> familyName(String key) {
    return Optional.ofNullable(familyNames.get(key));
  }
}
