package org.isnad.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Letters;

/**
 * Names by the keys of their words, found in segmented text.
 *
 * <p>A name is looked up as it is written, word by word: the tokens that Arabic writes together are
 * put together again, so that «للهجرة» inside «المنظمة الدولية للهجرة» (International Organization
 * for Migration) is found however the segmenter divides it. A name may begin behind a proclitic
 * («ولبنان», and Lebanon) and end before an enclitic («رئيسها», its president).
 *
 * <p>Immutable. One look-up takes no more steps than the longest name has words, whatever the text.
 */
final class GazetteerTrie<V> {

  /** What stands at a place, and over how many tokens. */
  record Match<V>(V value, int length) {}

  private record Node<V>(Map<String, Node<V>> next, List<V> values) {}

  /** Collects names. */
  static final class Builder<V> {
    private final Branch<V> root = new Branch<>();
    private int longestWord;
    private int longestName;

    /** Adds a name, in any spelling; its words are separated by spaces or hyphens. */
    void add(String name, V value) {
      List<String> words = words(name);
      Branch<V> branch = root;
      for (String word : words) {
        branch = branch.next.computeIfAbsent(word, absent -> new Branch<>());
        longestWord = Math.max(longestWord, word.length());
      }
      longestName = Math.max(longestName, words.size());
      branch.values.add(value);
    }

    /** Takes away all that a name stands for. */
    void remove(String name) {
      Branch<V> branch = root;
      for (String word : words(name)) {
        Branch<V> next = branch.next.get(word);
        if (next == null) {
          return;
        }
        branch = next;
      }
      branch.values.clear();
    }

    boolean contains(String name) {
      return !values(name).isEmpty();
    }

    List<V> values(String name) {
      Branch<V> branch = root;
      for (String word : words(name)) {
        Branch<V> next = branch.next.get(word);
        if (next == null) {
          return List.of();
        }
        branch = next;
      }
      return List.copyOf(branch.values);
    }

    GazetteerTrie<V> build() {
      return new GazetteerTrie<>(root.freeze(), longestWord, longestName);
    }

    private static List<String> words(String name) {
      List<String> words = new ArrayList<>();
      for (String word : Letters.key(name).replace('-', ' ').split(" ")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      return words;
    }
  }

  private static final class Branch<V> {
    private final Map<String, Branch<V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>(1);

    private Node<V> freeze() {
      Map<String, Node<V>> frozen = new HashMap<>();
      next.forEach((word, branch) -> frozen.put(word, branch.freeze()));
      return new Node<>(Map.copyOf(frozen), List.copyOf(values));
    }
  }

  /** No word is written as more tokens: two proclitics before the stem, a pronoun behind it. */
  private static final int TOKENS_PER_WORD = 5;

  /** What a segmenter may leave before a word that it doesn't know: «ل», «ب», «و». */
  private static final String GLUED = "لبو";

  /** Of shorter words the first letter is mostly their own. */
  private static final int SHORTEST_GLUED = 5;

  private final Node<V> root;
  private final int longestWord;
  private final int longestName;

  private GazetteerTrie(Node<V> root, int longestWord, int longestName) {
    this.root = root;
    this.longestWord = longestWord;
    this.longestName = longestName;
  }

  /** Every name in it, its words separated by spaces, with what it stands for. */
  Map<String, List<V>> names() {
    Map<String, List<V>> names = new TreeMap<>();
    collect(root, "", names);
    return names;
  }

  private static <V> void collect(Node<V> node, String before, Map<String, List<V>> names) {
    if (!node.values().isEmpty()) {
      names.put(before, node.values());
    }
    node.next().forEach((word, next) -> collect(next, (before + " " + word).strip(), names));
  }

  /** All names that begin with token {@code from}, the shortest first. */
  List<Match<V>> matchesAt(Sentence sentence, int from) {
    Token first = sentence.token(from);
    if (first.isEnclitic()) {
      return List.of();
    }
    List<Match<V>> found = new ArrayList<>(2);
    walk(sentence, from, "", 0, found);
    if (first.key().startsWith("ل") && from > 0 && isLam(sentence.token(from - 1))) {
      walk(sentence, from, "ا", 0, found);
    }
    return found;
  }

  /**
   * All names that begin behind the first letter of token {@code from}, where that may be a
   * preposition or conjunction that the segmenter left there: «لكندا» (to Canada).
   */
  List<Match<V>> gluedAt(Sentence sentence, int from) {
    Token first = sentence.token(from);
    String key = first.key();
    boolean whole =
        first.attachment() == Token.Attachment.STEM && first.span().length() == key.length();
    if (!whole || key.length() < SHORTEST_GLUED || GLUED.indexOf(key.charAt(0)) < 0) {
      return List.of();
    }
    List<Match<V>> found = new ArrayList<>(2);
    walk(sentence, from, "", 1, found);
    if (key.startsWith("لل")) {
      walk(sentence, from, "ا", 1, found);
    }
    return found;
  }

  /**
   * @param restored what the spelling of the first token leaves out: «للولايات» is ل + «لولايات»,
   *     but the name is «الولايات»
   * @param skipped how many letters of the first token are none of the name's
   */
  private void walk(
      Sentence sentence, int from, String restored, int skipped, List<Match<V>> found) {
    Node<V> node = root;
    StringBuilder word = new StringBuilder(restored);
    int end = Math.min(sentence.size(), from + longestName * TOKENS_PER_WORD);
    for (int i = from; i < end; i++) {
      Token token = sentence.token(i);
      if (node != root && word.isEmpty() && isHyphen(token)) {
        continue;
      }
      if (i == from && skipped > 0) {
        word.append(token.key(), skipped, token.key().length());
      } else {
        append(word, token, i > from && isLam(sentence.token(i - 1)));
      }
      if (word.length() > longestWord) {
        return;
      }
      if (token.isProclitic()) {
        continue;
      }
      Node<V> reached = node.next().get(word.toString());
      if (reached != null) {
        for (V value : reached.values()) {
          found.add(new Match<>(value, i - from + 1));
        }
      }
      boolean wordGoesOn = i + 1 < sentence.size() && sentence.token(i + 1).isEnclitic();
      if (!wordGoesOn) {
        if (reached == null || reached.next().isEmpty()) {
          return;
        }
        node = reached;
        word.setLength(0);
      }
    }
  }

  /** Writes a token onto its word as Arabic does: ل and «الهجرة» give «للهجرة». */
  private static void append(StringBuilder word, Token token, boolean afterLam) {
    String key = token.key();
    if (afterLam && key.startsWith("ال")) {
      word.append(key, key.startsWith("الل") ? 2 : 1, key.length());
    } else {
      word.append(key);
    }
  }

  private static boolean isLam(Token token) {
    return token.isProclitic() && token.key().equals("ل");
  }

  private static boolean isHyphen(Token token) {
    return token.key().equals("-") || token.key().equals("–");
  }
}
