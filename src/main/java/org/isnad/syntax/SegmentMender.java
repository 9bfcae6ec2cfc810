package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Words;

/**
 * Mends what CoreNLP's segmenter gets wrong in words that news knows well.
 *
 * <ul>
 *   <li>The article that Arabic hides when ل (to, for) is written onto it: «للولايات» is ل +
 *       الولايات, but now and then is read ل + «لولايات». A stem whose first letter is the second
 *       of two lāms hides an article, unless the stem itself begins with lām («للبنان» is ل +
 *       لبنان, to Lebanon). Which, is told by the counted words («اليابان» is one, «ليابان» none),
 *       or else by the words around: an adjective with the article agrees with a noun that has it.
 *   <li>A first letter taken for a conjunction: «وصل» (arrived) is no و + «صل».
 *   <li>The end of an accusative taken for a pronoun: «سفنا» (ships) is no «سف» + نا (our).
 *   <li>«ألا» before an imperfect is أن + لا (that … not), though written as one word: «قررت ألا
 *       تهاجم» (it decided not to attack). Left whole it would be no denial.
 * </ul>
 */
final class SegmentMender {

  /** How often a form must have been seen for what it proves. */
  private static final int WELL_KNOWN = 10;

  /** CoreNLP's spelling of أن, of which «ألا» shows the first letter alone. */
  static final String THAT = "ان";

  private static final String NOT = "لا";
  private static final String THAT_NOT = "ألا";
  private static final String ARTICLE = "ال";

  /** The letters that an imperfect begins with, in CoreNLP's spelling. */
  private static final String IMPERFECT = "يتنا";

  private final Words words;

  SegmentMender(Words words) {
    this.words = words;
  }

  List<Segment> mend(List<Segment> segments, String line) {
    List<Segment> mended = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (isTornAccusative(segments, i, line)) {
        Segment end = segments.get(++i);
        mended.add(new Segment(segment.word() + end.word(), segment.start(), end.end()));
      } else if (opensWord(segments, i) && isTornOff(segments, i, line)) {
        Segment stem = segments.get(++i);
        mended.add(new Segment(segment.word() + stem.word(), segment.start(), stem.end()));
      } else if (hidesArticle(segments, i, line)) {
        mended.add(new Segment("ا" + segment.word(), segment.start(), segment.end()));
      } else if (isThatNot(segments, i, line)) {
        int border = segment.start() + 1;
        mended.add(new Segment(THAT, segment.start(), border));
        mended.add(new Segment(NOT, border, segment.end()));
      } else if (isThatBeforeNot(segments, i, line)) {
        mended.add(new Segment(THAT, segment.start(), segment.end()));
      } else {
        mended.add(segment);
      }
    }
    return mended;
  }

  private static boolean opensWord(List<Segment> segments, int i) {
    return i == 0 || segments.get(i - 1).end() < segments.get(i).start();
  }

  private boolean isTornOff(List<Segment> segments, int i, String line) {
    String letter = segments.get(i).word();
    if (!letter.equals("و") && !letter.equals("ف")) {
      return false;
    }
    int last = i;
    while (last + 1 < segments.size()
        && segments.get(last + 1).start() == segments.get(last).end()) {
      last++;
    }
    if (last == i) {
      return false;
    }
    int to = segments.get(last).end();
    return words.count(line.substring(segments.get(i).end(), to)) == 0
        && words.count(line.substring(segments.get(i).start(), to)) >= WELL_KNOWN;
  }

  private boolean isTornAccusative(List<Segment> segments, int i, String line) {
    if (i + 1 >= segments.size()
        || !segments.get(i + 1).word().equals("نا")
        || segments.get(i + 1).start() != segments.get(i).end()) {
      return false;
    }
    String stem = line.substring(segments.get(i).start(), segments.get(i).end());
    return words.count(stem) == 0 && words.count(stem + "ن") >= WELL_KNOWN;
  }

  /** Whether a word is «ألا», and what may be an imperfect behind it: not «ألا وهو» (namely). */
  private static boolean isThatNot(List<Segment> segments, int i, String line) {
    Segment segment = segments.get(i);
    if (i + 1 == segments.size()
        || !line.substring(segment.start(), segment.end()).equals(THAT_NOT)) {
      return false;
    }
    Segment next = segments.get(i + 1);
    return segment.end() < next.start()
        && next.word().length() > 2
        && IMPERFECT.indexOf(next.word().charAt(0)) >= 0
        && !next.word().startsWith(ARTICLE);
  }

  /** Whether a letter is what is left of أن in «بألا» and «لئلا», which the segmenter does part. */
  private static boolean isThatBeforeNot(List<Segment> segments, int i, String line) {
    Segment letter = segments.get(i);
    return letter.end() == letter.start() + 1
        && (line.charAt(letter.start()) == 'أ' || line.charAt(letter.start()) == 'ئ')
        && i + 1 < segments.size()
        && segments.get(i + 1).word().equals(NOT)
        && segments.get(i + 1).start() == letter.end();
  }

  private boolean hidesArticle(List<Segment> segments, int i, String line) {
    Segment segment = segments.get(i);
    boolean behindLam =
        i > 0
            && segments.get(i - 1).word().equals("ل")
            && segments.get(i - 1).end() == segment.start();
    if (!behindLam || !segment.word().startsWith("ل") || line.charAt(segment.start()) != 'ل') {
      return false;
    }
    String stem = line.substring(segment.start(), segment.end());
    boolean withArticle = words.count("ا" + stem) >= WELL_KNOWN;
    if (words.count(stem) == 0 && withArticle) {
      return true;
    }
    return i + 1 < segments.size() && segments.get(i + 1).word().startsWith("ال");
  }
}
