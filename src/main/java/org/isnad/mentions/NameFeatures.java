package org.isnad.mentions;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * What the sequence tagger sees of a token, each observation as a 64-bit hash: the words, tags,
 * letters and word classes around it, what the gazetteers and titles say, and what its word was
 * taken for elsewhere in the document.
 *
 * <p>Immutable and safe for all threads; linear in the length of the sentence.
 */
public final class NameFeatures {

  /** Observations of one kind, which training can leave out to measure what they are worth. */
  public enum Group {
    /** The word and its neighbours. */
    WORDS,
    /** Their parts of speech. */
    TAGS,
    /** Prefixes, suffixes and letters of the word, the article, the clitics. */
    LETTERS,
    /** The classes of words that stand in like contexts. */
    CLASSES,
    /** Names, words of names and openings of organisations that the gazetteers list. */
    GAZETTEERS,
    /** Titles before the word. */
    TITLES,
    /** What the document calls by this word elsewhere. */
    DOCUMENT
  }

  private final WordClasses classes;
  private final Gazetteer gazetteer;
  private final Titles titles;
  private final Set<Group> groups;

  public NameFeatures(WordClasses classes, Gazetteer gazetteer, Titles titles) {
    this(classes, gazetteer, titles, EnumSet.allOf(Group.class));
  }

  private NameFeatures(
      WordClasses classes, Gazetteer gazetteer, Titles titles, EnumSet<Group> groups) {
    this.classes = classes;
    this.gazetteer = gazetteer;
    this.titles = titles;
    this.groups = groups;
  }

  /** The same without the observations of a group. */
  public NameFeatures without(Group group) {
    EnumSet<Group> rest = EnumSet.copyOf(groups);
    rest.remove(group);
    return new NameFeatures(classes, gazetteer, titles, rest);
  }

  /** The features of each token of a sentence by itself. */
  public List<long[]> of(Sentence sentence) {
    return new Observer(new SentenceView(sentence, classes, gazetteer, titles)).observe();
  }

  /**
   * What only a second reading sees of each token.
   *
   * @param votes what the document says of each token's word, as {@link DocumentVotes} has it
   * @param labels the labels of the first reading
   * @return the features of each token; nothing at all if this is left out
   */
  public List<long[]> second(int[] votes, int[] labels) {
    List<long[]> features = new ArrayList<>(labels.length);
    for (int i = 0; groups.contains(Group.DOCUMENT) && i < labels.length; i++) {
      features.add(SecondReading.of(votes, labels, i));
    }
    return features;
  }

  /** Writes the observations of one sentence. */
  private final class Observer {
    private final SentenceView view;
    private final List<long[]> features;
    private final FeatureBuffer buffer = new FeatureBuffer();
    private int i;

    Observer(SentenceView view) {
      this.view = view;
      this.features = new ArrayList<>(view.size());
    }

    List<long[]> observe() {
      for (i = 0; i < view.size(); i++) {
        buffer.clear();
        buffer.add(1);
        observe(Group.WORDS, this::words);
        observe(Group.TAGS, this::tags);
        observe(Group.LETTERS, this::letters);
        observe(Group.CLASSES, this::classes);
        observe(Group.GAZETTEERS, this::gazetteers);
        observe(Group.TITLES, this::titles);
        features.add(buffer.toArray());
      }
      return features;
    }

    private void observe(Group group, Runnable observation) {
      if (groups.contains(group)) {
        observation.run();
      }
    }

    private void words() {
      buffer.add(10, view.word(i));
      buffer.add(11, view.word(i - 1));
      buffer.add(12, view.word(i + 1));
      buffer.add(13, view.word(i - 2));
      buffer.add(14, view.word(i + 2));
      buffer.add(15, view.word(i - 1), view.word(i));
      buffer.add(16, view.word(i), view.word(i + 1));
      buffer.add(17, view.word(i - 2), view.word(i - 1));
      buffer.add(18, view.word(i + 1), view.word(i + 2));
      buffer.add(10, view.bareWord(i));
    }

    private void tags() {
      buffer.add(20, view.tag(i));
      buffer.add(21, view.tag(i - 1));
      buffer.add(22, view.tag(i + 1));
      buffer.add(23, view.tag(i - 1), view.tag(i));
      buffer.add(24, view.tag(i), view.tag(i + 1));
      buffer.add(25, view.tag(i - 2), view.tag(i - 1));
      buffer.add(26, view.tag(i + 1), view.tag(i + 2));
      buffer.add(27, view.tag(i - 1), view.tag(i), view.tag(i + 1));
      buffer.add(28, view.word(i - 1), view.tag(i));
      buffer.add(29, view.tag(i), view.word(i + 1));
    }

    private void letters() {
      Token token = view.token(i);
      String key = token.key();
      int article = key.startsWith("ال") && key.length() > 4 ? 2 : 0;
      int length = key.length() - article;
      for (int n = 1; n <= 4 && n < length; n++) {
        buffer.add(30, n, FeatureBuffer.hash(key, article, article + n));
        long suffix = FeatureBuffer.hash(key, key.length() - n, key.length());
        buffer.add(31, n, suffix);
        if (n > 1) {
          buffer.add(32, article, suffix, view.tag(i));
        }
      }
      for (int at = article; at + 3 <= key.length(); at++) {
        buffer.add(33, FeatureBuffer.hash(key, at, at + 3));
      }
      buffer.add(34, Math.min(9, length), article);
      buffer.add(35, token.attachment().ordinal(), view.proclitic(i), view.hasEnclitic(i) ? 1 : 0);
      buffer.add(36, view.shape(i), view.shape(i - 1));
      buffer.add(37, view.shape(i), view.shape(i + 1));
    }

    private void classes() {
      for (int k = 0; k < view.clusterings(); k++) {
        long here = view.wordClass(i, k);
        long last = view.wordClass(i - 1, k);
        long next = view.wordClass(i + 1, k);
        buffer.add(40, k, here);
        buffer.add(41, k, last);
        buffer.add(42, k, next);
        buffer.add(43, k, view.wordClass(i - 2, k));
        buffer.add(44, k, view.wordClass(i + 2, k));
        buffer.add(45, k, last, here);
        buffer.add(46, k, here, next);
        buffer.add(47, k, here, view.tag(i));
        buffer.add(48, k, last, view.tag(i));
        buffer.add(49, k, last, here, next);
        buffer.add(50, k, last, next);
        buffer.add(51, k, view.word(i - 1), here);
        buffer.add(52, k, here, view.word(i + 1));
      }
    }

    private void gazetteers() {
      long here = view.listed(i);
      long last = view.listed(i - 1);
      buffer.add(60, here);
      buffer.add(61, last);
      buffer.add(62, view.listed(i + 1));
      buffer.add(63, here, view.tag(i));
      buffer.add(64, last, here);
      buffer.add(65, here, view.tag(i - 1));
      buffer.add(66, here, view.word(i - 1));
      buffer.add(67, here, view.tag(i + 1));
      for (long reading : view.readings(i)) {
        buffer.add(70, reading);
        for (long before : view.readings(i - 1)) {
          buffer.add(73, before, reading);
        }
      }
      for (long reading : view.readings(i - 1)) {
        buffer.add(71, reading);
      }
      for (long reading : view.readings(i + 1)) {
        buffer.add(72, reading);
      }
    }

    private void titles() {
      buffer.add(80, view.title(i));
      buffer.add(81, view.title(i - 1));
      buffer.add(82, view.title(i - 2));
      buffer.add(83, view.title(i - 1), view.tag(i));
      buffer.add(84, view.title(i - 2), view.listed(i - 1), view.tag(i));
      buffer.add(85, view.lastTitle(i), view.tag(i));
    }
  }

  /** The observations of the second reading. */
  private static final class SecondReading {

    private SecondReading() {}

    static long[] of(int[] votes, int[] labels, int i) {
      FeatureBuffer buffer = new FeatureBuffer();
      long here = vote(votes, i);
      long last = vote(votes, i - 1);
      long next = vote(votes, i + 1);
      buffer.add(90, here);
      buffer.add(91, last);
      buffer.add(92, next);
      buffer.add(93, last, here);
      buffer.add(94, here, next);
      buffer.add(95, here, labels[i]);
      buffer.add(96, label(labels, i - 1), labels[i]);
      buffer.add(97, labels[i], label(labels, i + 1));
      buffer.add(98, last, labels[i]);
      buffer.add(99, next, labels[i]);
      return buffer.toArray();
    }

    private static long vote(int[] votes, int i) {
      return i < 0 || i >= votes.length ? -1 : votes[i];
    }

    private static int label(int[] labels, int i) {
      return i < 0 || i >= labels.length ? -1 : labels[i];
    }
  }
}
