package org.isnad.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.mentions.Gazetteer.Entry;
import org.isnad.mentions.Gazetteer.NameWord;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * A sentence as the sequence tagger looks at it: each observation of a token as a number, computed
 * once. Places outside the sentence have observations of their own. Used by one thread.
 */
final class SentenceView {

  private static final long EDGE = FeatureBuffer.hash("|");
  private static final long NOTHING = FeatureBuffer.hash("-");
  private static final long[] NO_READINGS = {};
  private static final String ARTICLE = "ال";

  /** A title tells of what stands so far behind it, at the most. */
  private static final int REACH_OF_TITLE = 4;

  private final Sentence sentence;
  private final int size;
  private final long[] words;
  private final long[] bareWords;
  private final long[] tags;
  private final int[][] classes;
  private final int clusterings;
  private final long[] listed;
  private final long[][] readings;
  private final long[] titles;
  private final int[] sinceTitle;

  SentenceView(Sentence sentence, WordClasses wordClasses, Gazetteer gazetteer, Titles titles) {
    this.sentence = sentence;
    this.size = sentence.size();
    this.words = new long[size];
    this.bareWords = new long[size];
    this.tags = new long[size];
    this.classes = new int[size][];
    this.clusterings = wordClasses.clusterings();
    for (int i = 0; i < size; i++) {
      Token token = sentence.token(i);
      String key = token.key();
      words[i] = isNumber(key) ? 5 - Math.min(5, key.length()) : FeatureBuffer.hash(key);
      bareWords[i] =
          key.startsWith(ARTICLE)
              ? FeatureBuffer.hash(key, ARTICLE.length(), key.length())
              : words[i];
      tags[i] = FeatureBuffer.hash(token.tag());
      classes[i] = wordClasses.of(key);
    }
    this.listed = new long[size];
    this.readings = new long[size][];
    readLists(gazetteer);
    this.titles = new long[size];
    this.sinceTitle = new int[size];
    readTitles(titles);
  }

  private static boolean isNumber(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!Character.isDigit(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return size;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  private boolean isInside(int i) {
    return i >= 0 && i < size;
  }

  long word(int i) {
    return isInside(i) ? words[i] : EDGE;
  }

  /** The word without the article. */
  long bareWord(int i) {
    return bareWords[i];
  }

  long tag(int i) {
    return isInside(i) ? tags[i] : EDGE;
  }

  int clusterings() {
    return clusterings;
  }

  /** The word's class in a clustering. */
  long wordClass(int i, int clustering) {
    return isInside(i) ? classes[i][clustering] : EDGE;
  }

  /** What a token looks like: digits, a mark, foreign letters, with the article or without. */
  long shape(int i) {
    if (!isInside(i)) {
      return EDGE;
    }
    String form = sentence.token(i).form();
    int first = form.codePointAt(0);
    if (Character.isDigit(first)) {
      return 1;
    }
    if (!Character.isLetter(first)) {
      return FeatureBuffer.hash(form);
    }
    return first < 0x250 ? 2 : form.startsWith(ARTICLE) ? 3 : 4;
  }

  /** The proclitic that is written onto a token, if there is one. */
  long proclitic(int i) {
    return isInside(i - 1) && sentence.token(i - 1).isProclitic() ? words[i - 1] : NOTHING;
  }

  boolean hasEnclitic(int i) {
    return isInside(i + 1) && sentence.token(i + 1).isEnclitic();
  }

  /** The kind of the longest entry of the lists that covers a token, and whether it begins here. */
  long listed(int i) {
    return isInside(i) ? listed[i] : EDGE;
  }

  /** Everything that the lists say of a token. */
  long[] readings(int i) {
    return isInside(i) ? readings[i] : NO_READINGS;
  }

  /** Whether a token is inside a title or its last word, and of which kind the title is. */
  long title(int i) {
    return isInside(i) ? titles[i] : EDGE;
  }

  /** The title that ends shortly before a token, and how far before. */
  long lastTitle(int i) {
    int since = sinceTitle[i];
    return since == 0 ? NOTHING : titles[i - since] + since;
  }

  private void readLists(Gazetteer gazetteer) {
    Arrays.fill(listed, NOTHING);
    List<List<String>> found = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      found.add(new ArrayList<>(2));
    }
    int until = 0;
    for (int i = 0; i < size; i++) {
      List<Entry> entries = gazetteer.matchesAt(sentence, i);
      if (!entries.isEmpty() && i >= until) {
        Entry longest = entries.get(0);
        cover(i, longest);
        until = i + longest.length();
      }
      for (Entry entry : entries) {
        int length = entry.length();
        for (int k = 0; k < length && i + k < size; k++) {
          String place = length == 1 ? "S" : k == 0 ? "B" : k == length - 1 ? "E" : "I";
          addOnce(found.get(i + k), place + name(entry));
        }
      }
      wordsOfNames(gazetteer, i, found.get(i));
    }
    for (int i = 0; i < size; i++) {
      readings[i] = found.get(i).stream().mapToLong(FeatureBuffer::hash).toArray();
    }
  }

  private void cover(int from, Entry entry) {
    for (int k = 0; k < entry.length() && from + k < size; k++) {
      listed[from + k] = FeatureBuffer.hash((k == 0 ? "B" : "I") + name(entry));
    }
  }

  private static String name(Entry entry) {
    return entry.kind() + (entry.ambiguous() ? "?" : "");
  }

  private static void addOnce(List<String> readings, String reading) {
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }

  private void wordsOfNames(Gazetteer gazetteer, int i, List<String> found) {
    String key = sentence.token(i).key();
    gazetteer.organisationHeadAt(sentence, i).ifPresent(head -> found.add("head " + head.kind()));
    gazetteer.givenName(key).ifPresent(name -> found.add("given" + doubt(name)));
    gazetteer.familyName(key).ifPresent(name -> found.add("family" + doubt(name)));
  }

  private static String doubt(NameWord name) {
    return name.ambiguous() ? "?" : "";
  }

  private void readTitles(Titles known) {
    Arrays.fill(titles, NOTHING);
    int i = 0;
    while (i < size) {
      Optional<Titles.Match> title = known.matchesAt(sentence, i).stream().findFirst();
      if (title.isEmpty()) {
        i++;
        continue;
      }
      int end = Math.min(size, i + title.get().length());
      String kind = title.get().use() + (title.get().ambiguous() ? "?" : "");
      for (int k = i; k < end; k++) {
        titles[k] = FeatureBuffer.hash((k == end - 1 ? "E" : "I") + kind);
      }
      for (int k = 1; k <= REACH_OF_TITLE && end - 1 + k < size; k++) {
        sinceTitle[end - 1 + k] = k;
      }
      i = end;
    }
  }
}
