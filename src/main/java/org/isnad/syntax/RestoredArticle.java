package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Restores the article that Arabic hides when ل (to, for) is written onto it: «للولايات» is ل +
 * الولايات, but CoreNLP now and then reads ل + «لولايات».
 *
 * <p>A stem whose first letter is the second of two lāms hides an article, unless the stem itself
 * begins with lām («للبنان» is ل + لبنان, to Lebanon). Which, is told by the words around: an
 * adjective with the article agrees with a noun that has it.
 */
final class RestoredArticle {

  private RestoredArticle() {}

  static List<Segment> restore(List<Segment> segments, String line) {
    List<Segment> restored = new ArrayList<>(segments);
    for (int i = 1; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean behindLam =
          segments.get(i - 1).word().equals("ل") && segments.get(i - 1).end() == segment.start();
      if (behindLam
          && segment.word().startsWith("ل")
          && line.charAt(segment.start()) == 'ل'
          && i + 1 < segments.size()
          && segments.get(i + 1).word().startsWith("ال")) {
        restored.set(i, new Segment("ا" + segment.word(), segment.start(), segment.end()));
      }
    }
    return restored;
  }
}
