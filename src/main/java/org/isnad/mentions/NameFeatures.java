package org.isnad.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * What the sequence tagger sees of a token: the words, tags, affixes and word classes around it and
 * what the gazetteers say, each as a 64-bit hash.
 */
public final class NameFeatures {

  private static final String EDGE = "|";

  private final WordClasses classes;
  private final Gazetteer gazetteer;

  public NameFeatures(WordClasses classes, Gazetteer gazetteer) {
    this.classes = classes;
    this.gazetteer = gazetteer;
  }

  /** The features of each token of a sentence. */
  public List<long[]> of(Sentence sentence) {
    String[] listed = listed(sentence);
    List<long[]> features = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      features.add(new Builder(sentence, listed, i).build());
    }
    return features;
  }

  /**
   * For each token what lists say of it: the kind of the longest entry that covers it, and where.
   */
  private String[] listed(Sentence sentence) {
    String[] listed = new String[sentence.size()];
    Arrays.fill(listed, "-");
    int i = 0;
    while (i < sentence.size()) {
      List<Gazetteer.Entry> entries = gazetteer.matchesAt(sentence, i);
      if (entries.isEmpty()) {
        i++;
        continue;
      }
      Gazetteer.Entry longest = entries.get(0);
      String name = longest.kind() + (longest.ambiguous() ? "?" : "");
      for (int k = 0; k < longest.length() && i + k < sentence.size(); k++) {
        listed[i + k] = (k == 0 ? "B" : "I") + name;
      }
      i += Math.max(1, longest.length());
    }
    return listed;
  }

  private final class Builder {
    private final Sentence sentence;
    private final String[] listed;
    private final int i;
    private final long[] features = new long[64];
    private int count;

    Builder(Sentence sentence, String[] listed, int i) {
      this.sentence = sentence;
      this.listed = listed;
      this.i = i;
    }

    long[] build() {
      Token token = sentence.token(i);
      add(0, "");
      add(1, word(0));
      add(2, word(-1));
      add(3, word(1));
      add(4, word(-2));
      add(5, word(2));
      add(6, word(-1), word(0));
      add(7, word(0), word(1));
      add(8, tag(0));
      add(9, tag(-1));
      add(10, tag(1));
      add(11, tag(-1), tag(0));
      add(12, tag(0), tag(1));
      add(13, tag(-2), tag(-1));
      affixes(token);
      add(20, shape(token.form()));
      add(21, token.attachment().name());
      for (int offset = -2; offset <= 2; offset++) {
        add(30 + offset, number(classes.coarse(word(offset))));
        add(40 + offset, number(classes.fine(word(offset))));
      }
      add(45, number(classes.coarse(word(-1))), number(classes.coarse(word(0))));
      add(46, number(classes.coarse(word(0))), number(classes.coarse(word(1))));
      add(50, list(0));
      add(51, list(-1));
      add(52, list(1));
      add(53, list(0), tag(0));
      add(54, list(-1), list(0));
      return Arrays.copyOf(features, count);
    }

    private void affixes(Token token) {
      String key = token.key();
      for (int length = 1; length <= 4 && length < key.length(); length++) {
        add(14, number(length), key.substring(0, length));
        add(15, number(length), key.substring(key.length() - length));
      }
    }

    private static String shape(String form) {
      int first = form.codePointAt(0);
      if (Character.isDigit(first)) {
        return "digit";
      }
      if (!Character.isLetter(first)) {
        return "mark";
      }
      return first < 0x250 ? "latin" : form.startsWith("ال") ? "article" : "arabic";
    }

    private String word(int offset) {
      int at = i + offset;
      return at < 0 || at >= sentence.size() ? EDGE : sentence.token(at).key();
    }

    private String tag(int offset) {
      int at = i + offset;
      return at < 0 || at >= sentence.size() ? EDGE : sentence.token(at).tag();
    }

    private String list(int offset) {
      int at = i + offset;
      return at < 0 || at >= listed.length ? EDGE : listed[at];
    }

    private static String number(int number) {
      return Integer.toString(number);
    }

    private void add(int template, String value) {
      features[count++] = mix(hash(template * 0x100000001B3L + 17, value));
    }

    private void add(int template, String one, String two) {
      features[count++] = mix(hash(hash(template * 0x100000001B3L + 17, one) ^ 0x5bd1e995L, two));
    }

    private static long hash(long seed, String value) {
      long hash = seed ^ 0xcbf29ce484222325L;
      for (int k = 0; k < value.length(); k++) {
        hash = (hash ^ value.charAt(k)) * 0x100000001b3L;
      }
      return hash;
    }

    private static long mix(long hash) {
      long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
      return mixed ^ mixed >>> 33;
    }
  }
}
