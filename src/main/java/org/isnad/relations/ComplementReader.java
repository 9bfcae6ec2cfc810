package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;

/** The noun phrases, prepositional phrases, clauses and quotations behind a verb or a noun. */
final class ComplementReader {

  private final List<Unit> units;
  private final WordClasses words;
  private final CommasBehind commas;
  private final BareComplements bare;
  private final PrepositionComplements prepositions;
  private final QuotedComplements quoted;
  private final OfficeHolders offices;
  private final RelativeClauses relatives;

  /** By unit: whether the mark that closes a quotation around it is still to come. */
  private final boolean[] isQuoted;

  ComplementReader(List<Unit> units, PhraseReader phrases, WordClasses words, Asides asides) {
    this.units = units;
    this.words = words;
    this.offices = new OfficeHolders(units, words);
    this.commas = new CommasBehind(units, phrases, words, asides, offices);
    this.bare = new BareComplements(units, phrases, words);
    this.prepositions = new PrepositionComplements(units, phrases, words, bare);
    this.relatives = new RelativeClauses(units, phrases, words);
    this.quoted = new QuotedComplements(units, phrases, words);
    this.isQuoted = QuotedWords.inside(units);
  }

  /** The complements in {@code [from, end)}. */
  List<Complement> complements(int from, int end, int verb) {
    return new Reading(verb, from, end, quoted.closingLabel(verb)).read();
  }

  /** See {@link OfficeHolders#withHolder}. */
  List<Complement> withHolder(List<Complement> complements) {
    return offices.withHolder(complements);
  }

  /** One way through the units behind a word; each step says from where to read on. */
  private final class Reading {

    private final int head;
    private final int from;
    private final int end;
    private final ComplementsSoFar found = new ComplementsSoFar();

    /** Another verb has been passed: the noun phrases behind it are its own. */
    private boolean embedded;

    /** Behind a comma: what tells when or where names no party. */
    private boolean circumstance;

    /** The mark that closes a word or two, and opens nothing. */
    private int closing;

    Reading(int head, int from, int end, int closing) {
      this.head = head;
      this.from = from;
      this.end = end;
      this.closing = closing;
    }

    List<Complement> read() {
      int i = from;
      if (i < end && units.get(i).is(Kind.CLITIC)) {
        i = add(Link.PRONOUN, i, i + 1);
      }
      while (i < end) {
        i = i == closing ? i + 1 : behind(i);
      }
      return found.all();
    }

    private int behind(int i) {
      return switch (units.get(i).kind()) {
        case COMMA -> behindComma(i);
        case COMPLEMENTIZER -> isClaimOfAnother(i) ? end : add(Link.CLAUSE, i, end);
        case COLON -> behindColon(i);
        case PREPOSITION -> prepositions.read(i, end, embedded, found);
        case VERB, RELATIVE -> behindVerb(i);
        case QUOTE -> behindMark(i);
        case OPEN -> quoted.behindBracket(i);
        default -> behindWord(i);
      };
    }

    private int behindComma(int i) {
      int behind = commas.behindInsertion(i, end, found);
      if (behind > i) {
        return behind;
      }
      if (embedded && commas.isBehindDate(i)) {
        embedded = false;
        return i + 1;
      }
      if (commas.endsClause(i, end, found)) {
        return end;
      }
      circumstance = commas.opensCircumstance(i, found);
      return i + 1;
    }

    /** «أعلنت عن اعتقال من قالت إنهم جواسيس» (the arrest of those who, it said, were spies). */
    private boolean isClaimOfAnother(int complementizer) {
      return embedded && words.isSpeechVerb(units.get(complementizer - 1));
    }

    private int behindColon(int i) {
      add(Link.QUOTATION, i + 1, quoted.behindQuotation(i + 1));
      return end;
    }

    private int behindVerb(int i) {
      OptionalInt end = found.hasBothParties() ? OptionalInt.empty() : relatives.endOf(i);
      embedded = end.isEmpty();
      return end.orElse(i + 1);
    }

    private int behindMark(int i) {
      if (closesAround(i)) {
        return i + 1;
      }
      if (quoted.quotesComplements(head, i)) {
        closing = quoted.closing(i);
        return i + 1;
      }
      int next = quoted.read(i, end, found);
      closing = next == i + 1 ? quoted.closing(i) : closing;
      return next;
    }

    /** «إن موسكو "ترفض تصريحات أدلت بها السفيرة"، مشيرا إلى»: closes what opens before the verb. */
    private boolean closesAround(int mark) {
      return isQuoted[from] && isQuoted[mark];
    }

    private int behindWord(int i) {
      if (embedded || circumstance) {
        return i + 1;
      }
      boolean joined = i > from && units.get(i - 1).is(Kind.CONJUNCTION);
      return joined ? bare.behindJoined(i) : bare.read(i, end, found);
    }

    /** Adds what isn't marked by a preposition and is no noun phrase. */
    private int add(Link link, int start, int to) {
      found.add(new Complement(link, "", Optional.empty(), start, to));
      return to;
    }
  }
}
