package org.isnad.relations;

import java.util.List;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.relations.Match.Content;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;

/** Fills a place with a complement as it stands, with all that belongs to it: a claim, a topic. */
final class WholeComplements {

  private final Clause clause;
  private final Context context;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final WordClasses words;
  private final ClauseView view;
  private final Filling filling;
  private final JointComplements joint;

  WholeComplements(FrameOnClause tried, Filling filling) {
    this.clause = tried.clause();
    this.context = tried.context();
    this.units = tried.units();
    this.participants = tried.participants();
    this.lexicon = tried.site().lexicon();
    this.words = new LexicalClasses(lexicon);
    this.view = tried.view();
    this.filling = filling;
    this.joint = new JointComplements(units, words);
  }

  void fill(SlotRole role, Complement complement) {
    if (complement.link() == Link.PREPOSITION && complement.phrase().isEmpty()) {
      Unit pronoun = units.get(complement.to() - 1);
      filling.fill(role, List.of(participants.pronoun(pronoun, context.antecedent(pronoun))));
      return;
    }
    int from = startOf(complement);
    int to = context.endOfClaim(from, endOf(complement));
    participants
        .stretch(from, to)
        .ifPresent(words -> filling.fill(role, words, new Content(complement.from(), to)));
  }

  private int startOf(Complement complement) {
    return complement.link() == Link.CLAUSE
        ? complement.behindComplementizer(units)
        : complement.behindPreposition(units);
  }

  private int endOf(Complement complement) {
    boolean whole = complement.link() == Link.QUOTATION || pointsBack(complement);
    return whole ? complement.to() : endOfStretch(complement);
  }

  /** «بذلك» (that): it has nothing behind it. */
  private boolean pointsBack(Complement complement) {
    return complement
        .phrase()
        .filter(p -> p.to() == p.from() + 1 && units.get(p.from()).is(Kind.DETERMINER))
        .isPresent();
  }

  /** Up to the next complement that fills a place of its own, or the end of the clause. */
  private int endOfStretch(Complement complement) {
    int end = Math.min(clause.end(), endOfQuotation(complement.from()));
    for (Complement other : clause.complements()) {
      boolean taken =
          filling.isUsed(other)
              || view.voice().isAgent(other)
              || other.link() == Link.NOUN_PHRASE && governsNothing(complement);
      if (other.from() > complement.from() && taken) {
        end = Math.min(end, other.from());
      }
    }
    for (int i = complement.to(); i < end; i++) {
      if (complement.link() == Link.NOUN_PHRASE ? endsObject(i) : isOfVerbAbove(i)) {
        return i;
      }
    }
    return end;
  }

  /** «قتل في الحادث 30 شخصا» (30 people were killed in the accident): no noun with an article. */
  private boolean governsNothing(Complement complement) {
    return complement.link() == Link.PREPOSITION
        && complement
            .phrase()
            .filter(phrase -> Definiteness.beginsWithArticle(units.get(phrase.from())))
            .isPresent();
  }

  /** «قال "ندعو إلى الحوار"، مؤكدا»: what is wanted in a quotation ends with it. */
  private int endOfQuotation(int from) {
    if (!QuotedWords.opensBetween(units, 0, from)) {
      return units.size();
    }
    int close = QuotedWords.closing(units, from);
    return joint.opensAt(close + 1, from) ? units.size() : close;
  }

  private boolean endsObject(int i) {
    return isOfVerbAbove(i)
        || isCircumstance(i)
        || opensTimeOfAct(i)
        || units.get(i).is(Kind.DATE, Kind.COLON)
        || isCircumstantialParticiple(i)
        || units.get(i).is(Kind.OTHER) && !units.get(i).head().isPunctuation()
        || units.get(i).is(Kind.COMMA) && opensVerb(i + 1);
  }

  /**
   * «رفضت الكشف عن اسمها إن» (…to give her name, that): no noun governs إنّ; nor أنّ, where a verb
   * before still waits for it: «نقلت الإذاعة عن ضباط طلبوا كتمان أسمائهم، أن».
   */
  private boolean isOfVerbAbove(int unit) {
    return units.get(unit).is(Kind.COMPLEMENTIZER)
        // but «بقطعة قال إنها جزء» (a piece of which he said that it is part of)
        && !words.isSpeechVerb(units.get(unit - 1))
        && !words.is(WordClass.SAYING, units.get(unit - 1))
        && (units.get(unit).head().form().equals("إن") || isWaitedFor());
  }

  private boolean isWaitedFor() {
    for (int i = clause.verb() - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.COMPLEMENTIZER, Kind.COLON, Kind.SUBORDINATOR, Kind.CONJUNCTION)) {
        return false;
      }
      if (units.get(i).is(Kind.VERB)) {
        return words.isSpeechVerb(units.get(i));
      }
    }
    return false;
  }

  /** «يناقش الزعماء التعاون في 18 أغسطس»: date and place of the act don't belong to its object. */
  private boolean isCircumstance(int unit) {
    boolean governs = units.get(unit).is(Kind.PREPOSITION) && unit + 1 < units.size();
    if (governs && units.get(unit + 1).is(Kind.DATE)) {
      return true;
    }
    return governs
        && units.get(unit).word().equals("في")
        && (units.get(unit + 1).mention().filter(m -> m.type() == MentionType.LOCATION).isPresent()
            || lexicon.isOfClass("@meeting", units.get(unit + 1).nounKey())
            || lexicon.isOfClass("@report-noun", units.get(unit + 1).nounKey()));
  }

  /** «أعلنت الطوارئ بعد استقالة رئيسها» (declared emergency after its president's resignation). */
  private boolean opensTimeOfAct(int unit) {
    return units.get(unit).is(Kind.PREPOSITION, Kind.SUBORDINATOR)
        && words.is(WordClass.TIME_OF_ACT, units.get(unit));
  }

  /** «نفى الأنباء واصفا إياها»: what the subject does beside is no part of the object. */
  private boolean isCircumstantialParticiple(int unit) {
    String form = units.get(unit).head().form();
    boolean indefinite = !form.startsWith("ال") && (form.endsWith("ا") || form.endsWith("ة"));
    boolean governed = units.get(unit - 1).is(Kind.PREPOSITION, Kind.DETERMINER, Kind.NUMBER);
    return indefinite
        && !governed
        && form.length() > 4
        && units.get(unit).is(Kind.NOUN, Kind.ADJECTIVE)
        && (units.get(unit).head().tag().equals("VN")
            || !lexicon.framesOfCircumstance(form).isEmpty());
  }

  private boolean opensVerb(int unit) {
    int i = unit;
    while (i < units.size() && units.get(i).is(Kind.CONJUNCTION, Kind.PARTICLE)) {
      i++;
    }
    return i < units.size() && units.get(i).is(Kind.VERB);
  }
}
