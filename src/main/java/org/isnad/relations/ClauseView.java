package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Voice;
import org.isnad.text.Letters;

/**
 * What grammar says of a clause, seen with one reading of its verb and one frame, before any place
 * of the frame is filled: here, how it goes on from what was told before.
 */
final class ClauseView {

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final PhraseView phrases;
  private final VoiceView voice;
  private final BeforeView before;

  ClauseView(Clause clause, VerbReading reading, Frame frame, FrameMatcher.Site site) {
    this.clause = clause;
    this.reading = reading;
    this.frame = frame;
    this.units = site.units();
    this.participants = site.participants();
    this.lexicon = site.lexicon();
    this.phrases = new PhraseView(clause, reading, frame, site);
    this.voice = new VoiceView(clause, reading, frame, site, phrases);
    this.before = new BeforeView(clause, reading, frame, site, voice);
  }

  /** What its noun phrases may be. */
  PhraseView phrases() {
    return phrases;
  }

  /** Whether it may be a passive. */
  VoiceView voice() {
    return voice;
  }

  /** What stands before its verb. */
  BeforeView before() {
    return before;
  }

  /** «أكد أن» (confirmed that). */
  boolean hasClause() {
    return clause.complements().stream().anyMatch(ClauseView::isBareClause);
  }

  private static boolean isBareClause(Complement complement) {
    return complement.link() == Link.CLAUSE && complement.preposition().isEmpty();
  }

  /**
   * «وفي رد على سؤال عن خطة واشنطن، قال ترامب إن» (in reply to a question on Washington's plan,
   * Trump said that): between a verb of saying and what is said stands who says it.
   */
  boolean saysBehind(List<Complement> left) {
    boolean claims =
        clause.complements().stream()
            .filter(c -> c.link() == Link.QUOTATION || isBareClause(c))
            .anyMatch(c -> left.isEmpty() || c.from() > left.get(0).from());
    return frame.kind().speech() == Speech.CLAIM
        && claims
        && left.size() == 1
        && phrases.agrees(left.get(0))
        && phrases.isAnimate(left.get(0));
  }

  /**
   * «قبل أن تأمر النيابة» (before the prosecution ordered): only و may go on with another's act.
   */
  boolean isNewSubject(List<Complement> left) {
    boolean also = // «كما دعا الاتحاد إلى» (the union also called for): enough for its verb
        isBehind(Kind.SUBORDINATOR) && doesWithoutObject();
    return left.size() == 1
        && (also || behindSubordinator())
        && left.get(0).phrase().stream()
            .flatMap(p -> participants.of(p).stream())
            .anyMatch(Filler::animate);
  }

  int startOfVerb() {
    int i = clause.verb();
    while (i > 0 && units.get(i - 1).is(Kind.PARTICLE, Kind.QUOTE, Kind.COMMA)) {
      i--;
    }
    return i;
  }

  boolean isParticiple() {
    return !units.get(clause.verb()).is(Kind.VERB);
  }

  /**
   * «كانوا يحتجزون رهائن، فقتل 21 شخصا» (they held hostages, and so 21 people were killed): behind
   * ف it need not be they, unless an accusative shows that somebody acts.
   */
  boolean isConsequence() {
    int joint = clauseStart();
    return joint >= 0
        && units.get(joint).is(Kind.CONJUNCTION)
        && units.get(joint).word().equals("ف")
        && !phrases.objectFollows();
  }

  /** «حيث سيطر على البلدة» (where … seized the town): it may be anybody's, said before. */
  boolean behindSubordinator() {
    return isBehind(Kind.SUBORDINATOR)
        && !lexicon.isOfClass("@and-also", Letters.key(units.get(clauseStart()).word()));
  }

  private boolean doesWithoutObject() {
    return lexicon.framesOfVerb(frame.lemma()).stream()
        .filter(other -> other.kind().equals(frame.kind()))
        .anyMatch(other -> other.directObject().isEmpty());
  }

  private boolean isBehind(Kind kind) {
    int joint = clauseStart();
    return joint >= 0 && units.get(joint).is(kind);
  }

  /**
   * «الهجوم الذي وقع السبت، واستهدف مارة», «المداهمات لخلية تحصنت في حي، أسفرت»: behind a comma,
   * and a relative clause or no و, it may be of what stands further back.
   */
  boolean joined() {
    int joint = clauseStart();
    boolean conjoined = joint >= 0 && units.get(joint).is(Kind.CONJUNCTION);
    boolean comma = joint > 0 && units.get(conjoined ? joint - 1 : joint).is(Kind.COMMA);
    boolean relative = false;
    for (int i = joint - 1; comma && i >= 0 && !relative; i--) {
      if (units.get(i).is(Kind.VERB)) {
        relative = i > 0 && units.get(i - 1).is(Kind.RELATIVE);
        break;
      }
    }
    boolean speaks = frame.kind().speech() == Speech.CLAIM; // which no attack can
    return speaks || isParticiple() || joint < 0 || conjoined && !relative || !comma;
  }

  private int clauseStart() {
    int joint = clause.verb() - 1;
    while (joint >= 0 && units.get(joint).is(Kind.PARTICLE)) {
      joint--;
    }
    return joint;
  }

  /**
   * «أشاد الوزير بقناص في شريط يطلق النار» (the minister praised a sniper who in a clip shoots): a
   * second verb without a conjunction may be told of the subject of the first, or of somebody
   * indefinite in between.
   */
  boolean mayBeOfSomebodyNearer() {
    int subject = clause.before().map(Phrase::from).orElse(0);
    if (clause.relative() || subject == 0 || !units.get(subject - 1).is(Kind.VERB)) {
      return false;
    }
    for (int i = clause.before().get().to(); i < clause.verb(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Kind.NOUN)
          && units.get(i - 1).is(Kind.PREPOSITION)
          && !Definiteness.beginsWithArticle(unit)
          && (lexicon.isOfClass("@person-noun", unit.nounKey())
              || lexicon.isOfClass("@force", unit.nounKey()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * «قال غوتيريش … وقد توقف التقدم» (progress has stopped): read as another verb («توقّف» for
   * «أوقف»), it has its subject behind it.
   */
  boolean mayHaveItsOwnSubject() {
    Optional<Phrase> first =
        clause.complements().stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE)
            .findFirst()
            .flatMap(Complement::phrase)
            .filter(
                phrase ->
                    phrase.first().definite() && !phrases.isWrittenIn(NounCase.OBLIQUE, phrase));
    return first.isPresent()
        && units.get(clause.verb()).readings().stream()
            .filter(other -> !other.lemma().equals(reading.lemma()))
            .filter(other -> other.voice() == Voice.ACTIVE)
            .anyMatch(other -> Agreement.agrees(first.get(), other, false));
  }
}
