package org.isnad.entities;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Reads on from a title to the name of who holds it. Between the two may stand what completes the
 * office («إلى اليمن», to Yemen), its state, adjectives, a remark in brackets, a rank or form of
 * address, and one comma: «قائد الحرس الإيراني، اللواء فلان».
 */
final class HolderReader {

  /** No apposition runs on longer than this. */
  private static final int FARTHEST = 18;

  private static final int LONGEST_REMARK = 8;
  private static final int MOST_ADJECTIVES = 2;
  private static final String DEFINITE_ADJECTIVE = "DTJJ";
  private static final String DEPUTY_OF = "deputy-of";

  /** What is said begins with it behind «قال», and behind no verb that takes a hearer. */
  private static final String THAT = "إن";

  private static final String FOR = "عن";
  private static final String SPOKESPERSON_OF = "spokesperson-of";
  private static final String AMBASSADOR_OF = "ambassador-of";

  private final StandingWords words;
  private final Sentence sentence;
  private final List<Draft> drafts;
  private final Draft title;
  private int next;
  private int at;
  private int adjectives;
  private boolean setOff;
  private boolean stateNamed;
  private boolean addressed;
  private boolean doubtful;
  private boolean namesOther;

  HolderReader(StandingWords words, Sentence sentence, List<Draft> drafts, int i) {
    this.words = words;
    this.sentence = sentence;
    this.drafts = drafts;
    this.title = drafts.get(i);
    this.next = i + 1;
    this.at = title.place.to();
  }

  /** The holder behind the title, if that is where the words lead. */
  Optional<Draft> behind() {
    boolean ofNameBefore = isBehindName(1);
    namesOther = hasComplement();
    int end = Math.min(sentence.size(), title.place.to() + FARTHEST);
    while (at < end) {
      Optional<Draft> mention = mentionAt(at);
      if (mention.filter(m -> m.type == MentionType.PERSON).isPresent()) {
        boolean ofAnother = ofNameBefore && setOff || namesOther && isBehindName(0);
        return ofAnother
            ? Optional.empty()
            : mention.filter(p -> !isPossessor(p) && (!doubtful || isSpeaking(p)));
      }
      int behind = mention.map(this::behindMention).orElseGet(this::behindWords);
      if (behind <= at) {
        return Optional.empty();
      }
      at = behind;
    }
    return Optional.empty();
  }

  /**
   * «روحاني، الرئيس الإيراني، ميركل إلى» (Rouhani, the Iranian president, … Merkel to): between
   * commas an office is held by who was named before it.
   */
  private boolean isBehindName(int commas) {
    int end = title.place.from() - commas;
    return end > 0
        && (commas == 0 || isPause(sentence.token(end)))
        && drafts.stream()
            .anyMatch(
                draft ->
                    draft.type == MentionType.PERSON
                        && draft.place.sentence() == sentence.index()
                        && draft.place.to() == end);
  }

  /** «مستشار الشؤون الدولية للمرشد» (adviser on … to the Leader): whose name may follow. */
  private boolean hasComplement() {
    for (int i = title.place.from() + 1; i + 1 < title.place.to(); i++) {
      if (sentence.token(i).isProclitic()
          && sentence.token(i).form().equals("ل")
          && sentence.token(i + 1).tag().startsWith("DTNN")) {
        return true;
      }
    }
    return false;
  }

  /** The outermost mention that begins with a token. */
  private Optional<Draft> mentionAt(int token) {
    for (int j = next; j < drafts.size(); j++) {
      Draft draft = drafts.get(j);
      if (draft.place.sentence() != sentence.index() || draft.place.from() > token) {
        return Optional.empty();
      }
      if (draft.place.from() == token && !draft.type.isTemporal()) {
        next = j;
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** Past the office's state, and past a rank before the name. */
  private int behindMention(Draft mention) {
    if (mention.type == MentionType.TITLE && isAddress(mention)) {
      addressed = true;
      return mention.place.to();
    }
    boolean adjective = mention.attributive && at == title.place.to() && title.place.length() > 1;
    if (adjective || mention.type == MentionType.TITLE && isSecondOffice(mention)) {
      return mention.place.to();
    }
    boolean state =
        mention.type == MentionType.NATIONALITY
            || mention.type == MentionType.COUNTRY
            || mention.type == MentionType.LOCATION;
    stateNamed |= state;
    return state && !addressed ? mention.place.to() : at;
  }

  /**
   * «اللواء» (Major General), or the same crown by its other name: «العاهل الأردني الملك فلان». Any
   * other title begins a noun phrase of its own: «استقبل الرئيس المستشارة فلانة»; so does a crown
   * behind a president: «استقبل الرئيس الفرنسي الأمير فلانا».
   */
  private boolean isAddress(Draft mention) {
    Token office = sentence.token(title.place.from());
    Token word = sentence.token(mention.place.from());
    boolean rules = title.place.length() == 1 && words.is(Kind.SOVEREIGN, office);
    boolean alike = words.is(Kind.CROWN, office) == words.is(Kind.CROWN, word);
    if (rules && (words.is(Kind.SOVEREIGN, word) || words.is(Kind.CROWN, word))) {
      return alike && stateNamed && mention.place.length() == 1;
    }
    return words.is(Kind.ADDRESS, word);
  }

  /**
   * «رئيس الوزراء وزير الخارجية فلان» (prime minister and foreign minister so-and-so): behind a
   * verb the second may be whom the first received, unless it is a deputy's or what is said
   * follows.
   */
  private boolean isSecondOffice(Draft mention) {
    Token first = sentence.token(mention.place.from());
    boolean construct = mention.place.length() > 1 && !first.form().startsWith("ال");
    boolean complete = title.place.length() > 1 || stateNamed;
    if (!construct || !complete || addressed || setOff || !mention.officeOfState) {
      return false;
    }
    int before = title.place.from() - 1;
    boolean subject = before >= 0 && sentence.token(before).isTaggedVerb();
    doubtful = subject && !title.relation.equals(DEPUTY_OF);
    return true;
  }

  /** «قال … فلان إن»: the verb takes no other object than what is said. */
  private boolean isSpeaking(Draft person) {
    int behind = person.place.to();
    return behind < sentence.size() && sentence.token(behind).form().equals(THAT);
  }

  private int behindWords() {
    Token token = sentence.token(at);
    if (addressed) {
      return at;
    }
    if (token.isProclitic() && token.form().equals("و")) {
      return behindDistinction();
    }
    if (words.is(Kind.AT, token) || words.is(Kind.TO, token)) {
      return behindComplement(token);
    }
    if (token.form().equals("(")) {
      return behindRemark();
    }
    if (isUnderAName()) {
      return behindBody();
    }
    if (isPause(token)) {
      boolean second = setOff;
      setOff = true;
      return second ? at : at + 1;
    }
    boolean adjective = token.tag().equals(DEFINITE_ADJECTIVE) || words.is(Kind.FORMER, token);
    return adjective && adjectives++ < MOST_ADJECTIVES ? at + 1 : at;
  }

  /** Behind «باسم» (in the name of) stands a body, whether its name is known or not. */
  private boolean isUnderAName() {
    return at == title.place.to()
        && title.relation.equals(SPOKESPERSON_OF)
        && sentence.token(at - 1).form().endsWith("اسم");
  }

  /** «المتحدث باسم [هيئة الكوارث] فلان»: nouns and adjectives up to the name. */
  private int behindBody() {
    int end = Math.min(sentence.size(), at + LONGEST_REMARK);
    for (int i = at; i < end; i++) {
      int from = i;
      if (mentionAt(from).filter(m -> m.type == MentionType.PERSON).isPresent()) {
        return i;
      }
      String tag = sentence.token(i).tag();
      if (isPause(sentence.token(i)) || !(tag.contains("NN") || tag.contains("JJ"))) {
        return at;
      }
    }
    return at;
  }

  private static boolean isPause(Token token) {
    return token.key().length() == 1
        && !Character.isLetterOrDigit(token.key().charAt(0))
        && !token.form().equals(":");
  }

  /** «(اشتراكي ديمقراطي)». */
  private int behindRemark() {
    int end = Math.min(sentence.size(), at + LONGEST_REMARK);
    for (int i = at + 1; i < end; i++) {
      if (sentence.token(i).form().equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** «مؤسس الشركة [ورئيسها التنفيذي] فلان»: a second office of the same body. */
  private int behindOwnOffice() {
    int pronoun = at + 2;
    boolean founder = words.is(Kind.FOUNDER, sentence.token(title.place.from()));
    if (!founder || pronoun >= sentence.size() || !sentence.token(pronoun).isEnclitic()) {
      return at;
    }
    int end = pronoun + 1;
    while (end < sentence.size() && sentence.token(end).tag().equals(DEFINITE_ADJECTIVE)) {
      end++;
    }
    int name = end;
    boolean named = mentionAt(name).filter(m -> m.type == MentionType.PERSON).isPresent();
    return named ? end : at;
  }

  /** «والحائز على جائزة نوبل للسلام» (and bearer of the Nobel peace prize). */
  private int behindDistinction() {
    int office = behindOwnOffice();
    if (office > at) {
      return office;
    }
    if (at + 1 >= sentence.size() || !words.is(Kind.BESIDES, sentence.token(at + 1))) {
      return at;
    }
    int end = Math.min(sentence.size(), title.place.to() + FARTHEST);
    for (int i = at + 2; i < end; i++) {
      Token token = sentence.token(i);
      if (token.isPunctuation() || token.isTaggedVerb()) {
        return at;
      }
      int from = i;
      if (mentionAt(from).filter(m -> m.type == MentionType.PERSON).isPresent()) {
        return i;
      }
    }
    return at;
  }

  /** Past a preposition and what it governs, where that completes the office. */
  private int behindComplement(Token preposition) {
    boolean noun = at + 1 < sentence.size() && words.is(Kind.PLACE, sentence.token(at + 1));
    Optional<Draft> governed = mentionAt(noun ? at + 2 : at + 1);
    if (governed.isEmpty()) {
      namesOther |= isOfTheBody(preposition);
      return isOfTheBody(preposition) || isToHost(preposition) ? at + 2 : at;
    }
    Draft complement = governed.get();
    if (complement.type == MentionType.TITLE) {
      boolean deputy = title.relation.equals(DEPUTY_OF) && preposition.form().equals("ل");
      return deputy ? complement.place.to() : at;
    }
    int end = behindSecondPlace(complement);
    return completes(preposition, complement, end) ? end : at;
  }

  /** «المدير في الشرق الأوسط [وشمال أفريقيا]، فلان»: two places are one field of an office. */
  private int behindSecondPlace(Draft first) {
    int and = first.place.to();
    boolean joined =
        isPlace(first)
            && and + 1 < sentence.size()
            && sentence.token(and).isProclitic()
            && sentence.token(and).form().equals("و");
    return joined
        ? mentionAt(and + 1).filter(HolderReader::isPlace).map(m -> m.place.to()).orElse(and)
        : and;
  }

  private static boolean isPlace(Draft draft) {
    return draft.type == MentionType.LOCATION || draft.type == MentionType.COUNTRY;
  }

  /** «الأمين العام [للاتحاد] فلان» (Secretary General of the union so-and-so). */
  private boolean isOfTheBody(Token preposition) {
    return preposition.isProclitic()
        && preposition.form().equals("ل")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).tag().startsWith("DTNN");
  }

  /** «مندوب سويسرا [لديه]», «مندوب سويسرا [لدى المجلس]». */
  private boolean isToHost(Token preposition) {
    if (!words.is(Kind.TO, preposition) || !title.relation.equals(AMBASSADOR_OF)) {
      return false;
    }
    return at + 1 < sentence.size()
        && (sentence.token(at + 1).isEnclitic() || sentence.token(at + 1).tag().startsWith("DTNN"));
  }

  /**
   * A body completes any office; where somebody is sent, only an envoy's. What is but a place may
   * belong to the verb («التقى الرئيس في جنيف فلانا», met so-and-so in Geneva), unless a comma
   * shows that the name is in apposition.
   */
  private boolean completes(Token preposition, Draft complement, int end) {
    boolean place = isPlace(complement);
    boolean body = complement.type == MentionType.ORGANIZATION;
    if (words.is(Kind.TO, preposition)) {
      return (place || body) && title.relation.equals(AMBASSADOR_OF);
    }
    boolean apposed = end < sentence.size() && isPause(sentence.token(end)) && !setOff;
    if (place && title.relation.equals(DEPUTY_OF) && preposition.form().equals(FOR)) {
      return true; // «النائبة عن ولاية كذا فلانة»: whom she represents
    }
    if (place && title.relation.equals(AMBASSADOR_OF)) {
      return true; // «سفير اليابان في القاهرة فلان»: where he serves
    }
    boolean own = preposition.form().equals("ل") || !title.officeOfState;
    return body && (own || !stateNamed || apposed) || place && (own && !stateNamed || apposed);
  }

  /** «محامي ترامب» (Trump's lawyer): behind a single word without article stands whose it is. */
  private boolean isPossessor(Draft person) {
    return title.place.length() == 1
        && title.place.meets(person.place)
        && !sentence.token(title.place.from()).form().startsWith("ال");
  }
}
