package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;

/**
 * Arabic names in Latin letters. A word of {@code models/gazetteer/latin-words.tsv} is written as
 * there, any other letter by letter: its consonants are all kept, long vowels are as the press
 * writes them, and an {@code a} is put where two consonants begin a syllable, so that it can be
 * spoken. The short vowels of the name itself can't be known.
 *
 * <p>Names of bodies are made of ordinary words too, those of {@code
 * models/gazetteer/latin-body-words.tsv}: «وزارة الثقافة والسياحة», Wizarat al-Thaqafa
 * wa-al-Siyaha.
 *
 * <p>Immutable, safe for all threads; linear in the length of a name.
 */
final class Transliteration {

  /** What letters are, by the place where they stand. */
  private enum Kind {
    /** Before the rest of a word, which is written as a word of its own. */
    PREFIX,
    /** Before a word of a body's name that a list has. */
    PARTICLE,
    /** A vowel that a word begins with. */
    START,
    /** A vowel that a word ends in. */
    END,
    /** A vowel. */
    VOWEL,
    /** A vowel between consonants, a consonant at the beginning and beside another vowel. */
    GLIDE,
    /** A consonant that is heard only between others. */
    WEAK,
    /** A consonant. */
    CONSONANT
  }

  /** A letter, or two that are one sound. */
  private record Letter(Kind kind, String written) {}

  /** What a word is made of, as it is spoken. */
  private record Sound(String latin, boolean vowel) {}

  /**
   * @param latin what is written for the letters
   * @param joined of a glide, what is written for it as a vowel
   */
  private record Value(String latin, String joined) {}

  private static final String NAMES = "gazetteer/latin-words.tsv";
  private static final String BODIES = "gazetteer/latin-body-words.tsv";

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]+");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}«»“”،]+");

  private static final int LONGEST_LETTERS = 2;

  /** A word that leaves less behind what looks like a prefix has none. */
  private static final int SHORTEST_REST = 2;

  /** The same of a particle, which is one letter and opens many words. */
  private static final int SHORTEST_BEHIND_PARTICLE = 3;

  private static final int LONGEST_PARTICLE = 3;
  private static final String FEMININE = "ة";
  private static final String CONSTRUCT = "at";

  private static final String FILLING_VOWEL = "a";

  private final Map<String, String> words;
  private final Map<Letter, Value> letters;

  /** Of names of bodies, the ordinary words, by key. */
  private final Set<String> ordinary;

  private Transliteration(
      Map<String, String> words, Map<Letter, Value> letters, Set<String> ordinary) {
    this.words = Map.copyOf(words);
    this.letters = Map.copyOf(letters);
    this.ordinary = Set.copyOf(ordinary);
  }

  /**
   * The library's own words and letters, for people and places.
   *
   * @throws org.isnad.DataFileException naming every malformed line
   */
  static Transliteration load() {
    return new Transliteration(words(NAMES), letters(), Set.of());
  }

  /**
   * The same for bodies.
   *
   * @throws org.isnad.DataFileException naming every malformed line
   */
  Transliteration forBodies() {
    Map<String, String> both = new HashMap<>(words);
    Map<String, String> bodies = words(BODIES);
    both.putAll(bodies);
    return new Transliteration(both, letters, bodies.keySet());
  }

  private static Map<String, String> words(String file) {
    DataTable table =
        DataTable.ofModel(
            file,
            Column.of("word").words().required().unique(),
            Column.of("latin").only("Latin letters", Transliteration::isLatin).required());
    Map<String, String> words = new HashMap<>();
    table.forEach(
        row -> {
          if (words.putIfAbsent(Letters.key(row.get("word")), row.get("latin")) != null) {
            throw new IllegalArgumentException(
                "«" + row.get("word") + "» stands above already; remove one");
          }
        });
    return words;
  }

  private static Map<Letter, Value> letters() {
    DataTable table =
        DataTable.ofModel(
            "gazetteer/latin-letters.tsv",
            Column.oneOf("kind", Kind.class).required(),
            Column.of("letters").words().required(),
            Column.of("latin").only("Latin letters", Transliteration::isLatin),
            Column.of("vowel").only("Latin letters", Transliteration::isLatin));
    Map<Letter, Value> letters = new HashMap<>();
    table.forEach(
        row -> {
          Letter letter = new Letter(row.constant("kind", Kind.class), row.get("letters"));
          Value value = new Value(row.get("latin"), row.get("vowel"));
          if (letters.putIfAbsent(letter, value) != null) {
            throw new IllegalArgumentException(
                "«" + row.get("letters") + "» of this kind stands above already; remove one");
          }
        });
    return letters;
  }

  /** Whether there is no other letter in it. */
  static boolean isLatin(String text) {
    return LATIN.matcher(text).matches();
  }

  /**
   * A name in Latin letters.
   *
   * @param name any text
   * @return nothing where there is nothing to be spoken in it, or a letter that is not known
   */
  Optional<String> of(String name) {
    List<String> parts =
        BETWEEN_WORDS.splitAsStream(Letters.plain(name)).filter(part -> !part.isEmpty()).toList();
    List<String> written = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      Optional<String> pair = listedPair(parts, at);
      written.add(pair.isPresent() ? pair.get() : word(parts.get(at)));
      at += pair.isPresent() ? 2 : 1;
    }
    String latin = String.join(" ", written);
    boolean spoken = latin.codePoints().anyMatch(Character::isLetter) && isLatin(latin);
    return spoken ? Optional.of(latin) : Optional.empty();
  }

  /** Two words that the list has as one name: «عبد الله». */
  private Optional<String> listedPair(List<String> parts, int at) {
    return at + 1 < parts.size()
        ? Optional.ofNullable(words.get(Letters.key(parts.get(at) + " " + parts.get(at + 1))))
        : Optional.empty();
  }

  private String word(String word) {
    if (word.chars().noneMatch(c -> Letters.isArabic((char) c))) {
      return word;
    }
    String listed = words.get(Letters.key(word));
    if (listed != null) {
      return listed;
    }
    Optional<String> joined = behindParticle(word);
    if (joined.isPresent()) {
      return joined.get();
    }
    for (int length = word.length() - SHORTEST_REST; length > 0; length--) {
      Value prefix = letters.get(new Letter(Kind.PREFIX, word.substring(0, length)));
      if (prefix != null) {
        String rest = word.substring(length);
        return prefix.latin() + absolute(rest, word(rest));
      }
    }
    return capitalised(spoken(sounds(word)));
  }

  /** «لكرة» (for … ball), «والسياحة» (and tourism): the particle and an ordinary word. */
  private Optional<String> behindParticle(String word) {
    int longest = Math.min(LONGEST_PARTICLE, word.length() - SHORTEST_BEHIND_PARTICLE);
    for (int length = longest; length > 0; length--) {
      Value particle = letters.get(new Letter(Kind.PARTICLE, word.substring(0, length)));
      String rest = word.substring(length);
      if (particle != null && ordinary.contains(Letters.key(rest))) {
        String written = word(rest);
        return Optional.of(particle.latin() + (length > 1 ? absolute(rest, written) : written));
      }
    }
    return Optional.empty();
  }

  /** A feminine noun behind the article has no t: «الوزارة» is al-Wizara. */
  private String absolute(String word, String latin) {
    return ordinary.contains(Letters.key(word))
            && word.endsWith(FEMININE)
            && latin.endsWith(CONSTRUCT)
        ? latin.substring(0, latin.length() - 1)
        : latin;
  }

  private static String capitalised(String word) {
    int first = 0;
    while (first < word.length() && !Character.isLetter(word.charAt(first))) {
      first++;
    }
    return first == word.length()
        ? word
        : word.substring(0, first)
            + Character.toUpperCase(word.charAt(first))
            + word.substring(first + 1);
  }

  private List<Sound> sounds(String word) {
    List<Sound> sounds = new ArrayList<>();
    int at = 0;
    while (at < word.length()) {
      int length = Math.min(LONGEST_LETTERS, word.length() - at);
      while (length > 1 && !isKnown(word, at, length)) {
        length--;
      }
      addSounds(word, at, length, sounds);
      at += length;
    }
    return sounds;
  }

  private boolean isKnown(String word, int at, int length) {
    String here = word.substring(at, at + length);
    return is(Kind.CONSONANT, here)
        || at == 0 && is(Kind.START, here)
        || at + length == word.length() && is(Kind.END, here);
  }

  private boolean is(Kind kind, String written) {
    return letters.containsKey(new Letter(kind, written));
  }

  private String latin(Kind kind, String written) {
    Value value = letters.get(new Letter(kind, written));
    return value == null ? written : value.latin();
  }

  private void addSounds(String word, int at, int length, List<Sound> sounds) {
    String here = word.substring(at, at + length);
    boolean first = at == 0;
    boolean last = at + length == word.length();
    Value glide = letters.get(new Letter(Kind.GLIDE, here));
    if (first && is(Kind.START, here)) {
      sounds.add(new Sound(latin(Kind.START, here), true));
    } else if (last && is(Kind.END, here)) {
      sounds.add(new Sound(latin(Kind.END, here), true));
    } else if (is(Kind.VOWEL, here)) {
      sounds.add(new Sound(latin(Kind.VOWEL, here), true));
    } else if (glide != null) {
      addGlide(glide, isBeforeVowel(word, at + length), sounds);
    } else if (is(Kind.WEAK, here)) {
      sounds.add(new Sound(first || last ? "" : latin(Kind.WEAK, here), false));
    } else {
      sounds.add(new Sound(latin(Kind.CONSONANT, here), false));
    }
  }

  private boolean isBeforeVowel(String word, int at) {
    if (at >= word.length()) {
      return false;
    }
    String next = word.substring(at, at + 1);
    return is(Kind.VOWEL, next)
        || is(Kind.GLIDE, next)
        || at + 1 == word.length() && is(Kind.END, next);
  }

  /** Behind a consonant a vowel, and a consonant as well where another vowel follows. */
  private static void addGlide(Value glide, boolean beforeVowel, List<Sound> sounds) {
    boolean behindConsonant = !sounds.isEmpty() && !sounds.get(sounds.size() - 1).vowel();
    if (behindConsonant) {
      sounds.add(new Sound(glide.joined(), true));
    }
    if (!behindConsonant || beforeVowel) {
      sounds.add(new Sound(glide.latin(), false));
    }
  }

  /** The sounds as syllables: each begins with one consonant at most and has a vowel. */
  private static String spoken(List<Sound> sounds) {
    StringBuilder spoken = new StringBuilder();
    boolean open = false; // whether a consonant may still end the syllable
    for (int i = 0; i < sounds.size(); i++) {
      Sound sound = sounds.get(i);
      boolean last = i + 1 == sounds.size();
      spoken.append(sound.latin());
      if (sound.vowel()) {
        open = true;
      } else if (last || sounds.get(i + 1).vowel()) {
        continue;
      } else if (open) {
        open = false;
      } else {
        spoken.append(FILLING_VOWEL);
        open = true;
      }
    }
    return spoken.toString();
  }
}
