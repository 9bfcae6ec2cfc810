package org.isnad.mentions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.DataFileException;
import org.isnad.MentionType;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;

/**
 * Adjectives of states that are surnames or other words as well: what stands before tells which.
 * «سامي المصري» is Sami al-Masri, «الرئيس المصري» the Egyptian president.
 *
 * <p>The words are those of models/gazetteer/nisbas-beside-nouns.tsv. Immutable and safe for all
 * threads.
 */
final class NisbasBesideNouns {

  private static final String FILE = "gazetteer/nisbas-beside-nouns.tsv";
  private static final String ARTICLE = "ال";

  /** «نائب وزير الدفاع الوطني» has four words. */
  private static final int LONGEST_OFFICE = 5;

  /** What makes a word an adjective. */
  private enum Host {
    NOUN,
    OFFICE
  }

  private final Map<String, Host> hosts;
  private final Gazetteer gazetteer;
  private final Titles titles;

  private NisbasBesideNouns(Map<String, Host> hosts, Gazetteer gazetteer, Titles titles) {
    this.hosts = Map.copyOf(hosts);
    this.gazetteer = gazetteer;
    this.titles = titles;
  }

  /**
   * The library's own.
   *
   * @throws DataFileException naming every malformed line
   */
  static NisbasBesideNouns load(Gazetteer gazetteer, Titles titles) {
    Map<String, Host> hosts = new HashMap<>();
    DataTable.ofModel(
            FILE,
            Column.of("word").words().required().unique(),
            Column.oneOf("behind", "noun", "office").required())
        .forEach(
            row ->
                hosts.put(
                    Letters.key(row.get("word")),
                    row.get("behind").equals("noun") ? Host.NOUN : Host.OFFICE));
    return new NisbasBesideNouns(hosts, gazetteer, titles);
  }

  /**
   * Whether a word is a state's adjective here.
   *
   * @param labels what the model says of the sentence
   */
  boolean isAdjective(Sentence sentence, int at, CrfModel.Labels labels) {
    Token word = sentence.token(at);
    Host host = hosts.get(word.key());
    if (host == null || at == 0 || word.attachment() != Token.Attachment.STEM) {
      return false;
    }
    if (isBehindOffice(sentence, at)) {
      return true;
    }
    return host == Host.NOUN
        && (word.key().startsWith(ARTICLE)
            ? isBehindDefinite(sentence, at, labels) || isBeforeName(sentence, at)
            : isBehindIndefinite(sentence, at, labels));
  }

  /**
   * «وزير الثقافة المصري» (the Egyptian minister of culture), «مسؤول تركي» (a Turkish official).
   */
  private boolean isBehindOffice(Sentence sentence, int at) {
    boolean definite = sentence.token(at).key().startsWith(ARTICLE);
    for (int from = at - 1; from >= Math.max(0, at - LONGEST_OFFICE); from--) {
      int length = at - from;
      for (Titles.Match title : titles.matchesAt(sentence, from)) {
        boolean ofState = title.title().takes(Titles.Complement.COUNTRY);
        if (title.length() == length && title.definite() == definite && ofState) {
          return true;
        }
      }
    }
    return false;
  }

  /** «القضاء المصري» (the Egyptian judiciary), «نظيره اليمني» (his Yemeni counterpart). */
  private boolean isBehindDefinite(Sentence sentence, int at, CrfModel.Labels labels) {
    Token before = sentence.token(at - 1);
    if (before.isEnclitic()) {
      return at > 1 && isNoun(sentence.token(at - 2));
    }
    return isNoun(before)
        && before.key().startsWith(ARTICLE)
        && gazetteer.givenName(before.key()).isEmpty()
        && !isPerson(labels, at - 1);
  }

  /** «سائح هندي» (an Indian tourist), but «الأمير تركي السالم» (Prince Turki al-Salem). */
  private boolean isBehindIndefinite(Sentence sentence, int at, CrfModel.Labels labels) {
    Token before = sentence.token(at - 1);
    return isNoun(before)
        && before.attachment() == Token.Attachment.STEM
        && !before.tag().contains("NNP")
        && !before.key().startsWith(ARTICLE)
        && gazetteer.givenName(before.key()).isEmpty()
        && !isPerson(labels, at - 1)
        && !isPerson(labels, at);
  }

  /** «سجل المصري أحمد سالم هدفا» (the Egyptian Ahmed Salem scored): no surname comes first. */
  private boolean isBeforeName(Sentence sentence, int at) {
    Token before = sentence.token(at - 1);
    return at + 1 < sentence.size()
        && !isNoun(before)
        && gazetteer
            .givenName(sentence.token(at + 1).key())
            .filter(name -> !name.ambiguous())
            .isPresent();
  }

  private static boolean isNoun(Token token) {
    return token.tag().contains("NN") || token.tag().contains("JJ");
  }

  private static boolean isPerson(CrfModel.Labels labels, int at) {
    Optional<MentionType> type = labels.at(at).type();
    return type.filter(t -> t == MentionType.PERSON).isPresent();
  }
}
