package org.isnad.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Words;

/**
 * Bodies and what they are called between quotation marks: «شركة «مرافئ الشرق»», «تنظيم «الدولة
 * الإسلامية»» (the organisation Islamic State).
 *
 * <p>Immutable and safe for all threads.
 */
final class QuotedNames {

  static final String FILE = "gazetteer/organisation-heads.tsv";
  static final double CONFIDENCE = 0.85;

  private static final String ARMED_GROUP = "armed-group";
  private static final int LONGEST = 5;
  private static final Set<String> OPENING = Set.of("«", "\"", "“");
  private static final Set<String> CLOSING = Set.of("»", "\"", "”");

  /** Of seven million words of news: an adjective, and no foreign name that passes for one. */
  private static final int COMMON = 150;

  private final Gazetteer gazetteer;
  private final Words words = Words.ofModels();

  QuotedNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A word for a body and what it is called. */
  List<Candidate> in(Sentence sentence) {
    List<Candidate> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Gazetteer.OrganisationHead> head = gazetteer.organisationHeadAt(sentence, i);
      if (head.isEmpty()) {
        continue;
      }
      int open = i + head.get().length();
      int close = closingQuote(sentence, open);
      boolean group = head.get().kind().equals(ARMED_GROUP);
      if (close > open + 1
          && isName(sentence, open + 1)
          && (!group || isGroupsName(sentence, open + 1, close))) {
        names.add(
            new Candidate(i, close + 1, MentionType.ORGANIZATION, CONFIDENCE, FILE, true, false));
      }
    }
    return names;
  }

  /**
   * How many letters of a name's last token are none of the name's: the colon of «قناة "زاد":» is
   * one token with the mark before it.
   */
  static int lettersAfter(Sentence sentence, Candidate name) {
    Token last = sentence.token(name.to() - 1);
    return name.evidence().equals(FILE) && isClosing(last) ? last.span().length() - 1 : 0;
  }

  /**
   * «اتهم الشرطة "بتحريف" أقواله» (accused the police of "twisting" his words) quotes a word,
   * «كنيسة "وطنية"» what a church is; «بتسيلم» (B'Tselem) is no ب + «تسيلم».
   */
  private boolean isName(Sentence sentence, int first) {
    Token token = sentence.token(first);
    boolean adjective = token.tag().equals("JJ") && words.count(token.form()) > COMMON;
    boolean torn = token.isProclitic() && isSeldomAlone(token, sentence.token(first + 1));
    return torn || !token.isProclitic() && !token.tag().equals("IN") && !adjective;
  }

  private boolean isSeldomAlone(Token letter, Token stem) {
    return words.count(stem.form()) < words.count(letter.form() + stem.form());
  }

  /**
   * «تنظيم "الدولة الإسلامية"», but no «تنظيم "مسيرات العودة"» (organising marches); «داعش» (IS) is
   * a name without the word before it.
   */
  private boolean isGroupsName(Sentence sentence, int from, int to) {
    boolean known =
        gazetteer.matchesAt(sentence, from).stream()
            .anyMatch(entry -> !entry.ambiguous() && entry.length() == to - from);
    return !known && !sentence.token(from).tag().equals("NNS");
  }

  /** The mark that closes a quotation of a few words that opens at a token, or -1. */
  private static int closingQuote(Sentence sentence, int open) {
    if (open >= sentence.size() || !OPENING.contains(sentence.token(open).form())) {
      return -1;
    }
    int end = Math.min(sentence.size(), open + 2 + LONGEST);
    for (int i = open + 1; i < end; i++) {
      if (isClosing(sentence.token(i))) {
        return i;
      }
      if (sentence.token(i).isTaggedVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isClosing(Token token) {
    String form = token.form();
    return CLOSING.stream().anyMatch(form::startsWith)
        && form.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
