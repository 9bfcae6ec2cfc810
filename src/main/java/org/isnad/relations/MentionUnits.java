package org.isnad.relations;

import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;

/** Reads mentions as units: dates, names, and titles with those who bear them. */
final class MentionUnits {
  private final UnitMaker maker;

  MentionUnits(UnitMaker maker) {
    this.maker = maker;
  }

  /** The unit of the mention that begins at a place, or nothing where none does. */
  Optional<Unit> at(TokenPlace place, MentionStarts starts) {
    return starts.at(place.index()).map(mention -> unit(place, mention, starts));
  }

  /**
   * «مساء [أمس]» (yesterday evening), «مطلع [الشهر المقبل]»: a word for a part and the date that
   * begins at a token behind it.
   */
  Optional<Unit> dateWith(TokenPlace part, int token, MentionStarts starts) {
    return starts.allAt(token).stream()
        .filter(mention -> mention.type().isTemporal())
        .findFirst()
        .map(date -> maker.group(Kind.DATE, part.sentence(), part.index(), date.to(), date));
  }

  /**
   * Behind a title and its bearer between commas, of which the second only closes before a
   * preposition: «اتهم وزير الدفاع، فلان، بقصف» (accused the defence minister, so-and-so, of).
   */
  static int behindClosingComma(Sentence sentence, Unit unit) {
    boolean opened =
        unit.is(Kind.NAME)
            && unit.mention().filter(m -> m.type() == MentionType.PERSON).isPresent()
            && sentence.tokens().subList(unit.from(), unit.to()).stream()
                .anyMatch(TokenKinds::isComma);
    boolean closed =
        opened
            && unit.to() + 1 < sentence.size()
            && TokenKinds.isComma(sentence.token(unit.to()))
            && sentence.token(unit.to() + 1).tag().matches("IN|DTNNS?");
    return closed ? unit.to() + 1 : unit.to();
  }

  private Unit unit(TokenPlace place, LinkedMention mention, MentionStarts starts) {
    MentionType type = mention.type();
    if (type == MentionType.TITLE) {
      return titled(place.sentence(), mention, starts);
    }
    return maker.group(kind(place, type), place.sentence(), mention.from(), mention.to(), mention);
  }

  private static Kind kind(TokenPlace place, MentionType type) {
    if (type.isTemporal()) {
      return Kind.DATE;
    }
    if (type.isName()) {
      return Kind.NAME;
    }
    return isAttributePlace(place) && !isPeopleBehindName(place) ? Kind.ADJECTIVE : Kind.NAME;
  }

  /** «هنأت طهران العراقيين» (Tehran congratulated the Iraqis): no name is in the plural. */
  private static boolean isPeopleBehindName(TokenPlace place) {
    String form = place.token().form();
    return place.isBehind(Kind.NAME)
        && form.startsWith("ال")
        && (form.endsWith("ين") || form.endsWith("ون"));
  }

  /** Behind a noun, a name, or «نظيره» (his counterpart). */
  private static boolean isAttributePlace(TokenPlace place) {
    int last = place.before().size() - 1;
    return last > 0 && place.isBehind(Kind.CLITIC)
        ? place.before().get(last - 1).is(Kind.NOUN)
        : place.isBehind(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME);
  }

  /** «نائب وزير خارجية بيونج يانج، كيم سون جيونج»: title, state, comma and person are one name. */
  private Unit titled(Sentence sentence, LinkedMention title, MentionStarts starts) {
    int to = title.to();
    int next = behindAttributes(sentence, to, starts);
    boolean definite = sentence.token(to - 1).form().startsWith("ال");
    Optional<LinkedMention> state = starts.at(next).filter(m -> isState(m.type(), definite));
    if (state.isPresent()) {
      to = state.get().to();
      next = behindAttributes(sentence, to, starts);
    }
    if (next < sentence.size() && TokenKinds.isComma(sentence.token(next))) {
      next++;
    }
    Optional<LinkedMention> bearer = starts.at(next).filter(person -> bears(person, title));
    return bearer.isPresent()
        ? maker.group(Kind.NAME, sentence, title.from(), bearer.get().to(), bearer.get())
        : maker.group(Kind.NAME, sentence, title.from(), to, title);
  }

  /**
   * Behind «المرشح [اليساري] غوستافو بيترو» (the left-wing candidate Gustavo Petro) and «الأمين
   * العام [للاتحاد] فلان» (Secretary General of the union so-and-so).
   */
  private static int behindAttributes(Sentence sentence, int from, MentionStarts starts) {
    int i = from;
    while (i < sentence.size() && starts.at(i).isEmpty()) {
      if (opensInstitution(sentence, i)) {
        i += 2;
      } else if (sentence.token(i).tag().equals("DTJJ")) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean opensInstitution(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at).isProclitic()
        && sentence.token(at).form().equals("ل")
        && sentence.token(at + 1).tag().startsWith("DTNN");
  }

  /** Whether a name says of what state a title is; behind an articled one, only an adjective. */
  private static boolean isState(MentionType type, boolean definite) {
    return type == MentionType.NATIONALITY
        || !definite && (type == MentionType.COUNTRY || type == MentionType.LOCATION);
  }

  private static boolean bears(LinkedMention person, LinkedMention title) {
    return person.type() == MentionType.PERSON
        && title.mention().entity().isPresent()
        && person.mention().entity().equals(title.mention().entity());
  }
}
