package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Antecedent;
import org.isnad.Entity;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.relations.Phrase.Part;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.TokenSpan;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;
import org.isnad.text.Letters;

/** Makes participants of the phrases of one sentence. */
final class Participants {

  private static final List<String> PEOPLE =
      List.of("@person-noun", "@crowd", "@state-body", "@force", "@body-noun");

  private static final Set<String> DUAL_PRONOUNS = Set.of("هما");
  private static final Set<String> PLURAL_PRONOUNS = Set.of("هم", "هن");

  private final String text;
  private final Sentence sentence;
  private final List<Unit> units;
  private final LinkedText linked;
  private final Lexicon lexicon;

  Participants(
      String text, Sentence sentence, List<Unit> units, LinkedText linked, Lexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.units = units;
    this.linked = linked;
    this.lexicon = lexicon;
  }

  /** One party for each coordinated part of a phrase. */
  List<Filler> of(Phrase phrase) {
    List<Filler> parties = new ArrayList<>();
    for (Part part : phrase.parts()) {
      parties.add(of(part));
    }
    return parties;
  }

  private Filler of(Part part) {
    if (part.mention().isPresent() && (part.named() || isKindOfName(part))) {
      return named(part, part.mention().get());
    }
    Optional<LinkedMention> state = stateNoun(part);
    Span span = sentence.span(part.from(), part.to());
    Optional<Entity> entity = state.flatMap(linked::entityOf);
    boolean people = isPeople(part);
    Optional<Entity> country =
        entity.filter(e -> isOfState(part) && e.type() == MentionType.COUNTRY);
    Optional<String> actor =
        isOfState(part) || isOf(part, "@official") || isOf(part, "@state-office")
            ? entity.flatMap(e -> linked.stateOf(e.id())).or(() -> homeState(part, state))
            : Optional.empty();
    Referent referent =
        new Referent(
            country.map(Entity::id),
            country.map(Entity::name).orElse(span.of(text)),
            actor,
            country.isPresent() ? Optional.empty() : introducedAt(span),
            part.gender(),
            part.number().or(() -> singular(part)),
            people);
    return filler(referent, place(part), span);
  }

  /**
   * «مدينة جنيف» (the city of Geneva), «حركة فتح»: the noun says what kind of thing the name is.
   */
  private boolean isKindOfName(Part part) {
    LinkedMention mention = part.mention().orElseThrow();
    boolean follows = mention.from() == part.head().index() + 1;
    return follows
        && (mention.type() == MentionType.LOCATION && isOf(part, "@kind-of-place")
            || mention.type() == MentionType.ORGANIZATION && isOf(part, "@kind-of-body"));
  }

  /** «موظف» (an employee) is one: the lexicon has a sound plural of it. */
  private Optional<Number> singular(Part part) {
    String key = part.key();
    boolean one =
        !part.isBareNumber()
            && (lexicon.lists("@person-noun", key + "ين")
                || lexicon.lists("@body-noun", key + "ات"));
    return one ? Optional.of(Number.SINGULAR) : Optional.empty();
  }

  /** «القوات الروسية» stands for Russia, «روائي أمريكي» (an American novelist) for nobody else. */
  private boolean isOfState(Part part) {
    return isOf(part, "@force") || isOf(part, "@state-body");
  }

  private boolean isOf(Part part, String name) {
    return lexicon.isOfClass(name, part.key());
  }

  /** «الشرطة» (the police) of a document about one state. */
  private Optional<String> homeState(Part part, Optional<LinkedMention> named) {
    return named.isEmpty() && lexicon.isOfClass("@state-body", part.key())
        ? linked.homeState()
        : Optional.empty();
  }

  private boolean isPeople(Part part) {
    String head = part.key();
    return part.isBareNumber()
        || PhraseReader.isSoundMasculinePlural(part.head())
        || PEOPLE.stream().anyMatch(name -> lexicon.isOfClass(name, head));
  }

  /**
   * «القوات الكورية الشمالية», «مسؤول في الاستخبارات الأوكرانية»: the first state or body named in
   * it.
   */
  private Optional<LinkedMention> stateNoun(Part part) {
    return linked.mentionsOf(sentence).stream()
        .filter(mention -> place(part).covers(mention.place()))
        .filter(
            mention ->
                mention.type() == MentionType.NATIONALITY
                    || mention.type() == MentionType.COUNTRY
                    || mention.type() == MentionType.ORGANIZATION)
        .findFirst();
  }

  private Filler named(Part part, LinkedMention mention) {
    Optional<LinkedMention> state = stateOfTitle(part, mention);
    boolean leaders =
        mention.type() == MentionType.TITLE
            && mention.mention().entity().isEmpty()
            && state.filter(m -> m.type() == MentionType.COUNTRY).isPresent()
            && lexicon.isOfClass("@leaders", bare(sentence.token(mention.from())));
    LinkedMention shown = leaders ? state.get() : mention;
    Optional<Entity> entity = linked.entityOf(shown);
    Span span = spanShown(part, shown);
    Optional<String> actor =
        entity
            .flatMap(e -> linked.stateOf(e.id()))
            .or(() -> state.flatMap(linked::entityOf).flatMap(e -> linked.stateOf(e.id())))
            .or(() -> homeStateOfTitle(mention, state));
    Referent referent =
        new Referent(
            entity.map(Entity::id),
            entity.map(Entity::name).orElse(span.of(text)),
            actor,
            entity.isPresent() ? Optional.empty() : introducedAt(span),
            gender(shown),
            shown.type() == MentionType.NATIONALITY
                ? Optional.empty()
                : Optional.of(Number.SINGULAR),
            true);
    return filler(referent, place(part), span);
  }

  private TokenSpan place(Part part) {
    return sentence.tokens(part.from(), part.to());
  }

  private Optional<Antecedent> introducedAt(Span span) {
    return Optional.of(new Antecedent(span, span.of(text)));
  }

  private Filler filler(Referent referent, TokenSpan place, Span span) {
    return Filler.named(referent, place, span, span.of(text));
  }

  /** «رئيس الجمهورية» (the President of the Republic) of a document about one state. */
  private Optional<String> homeStateOfTitle(LinkedMention mention, Optional<LinkedMention> state) {
    boolean office =
        mention.type() == MentionType.TITLE
            && state.isEmpty()
            && lexicon.isOfClass("@state-office", bare(sentence.token(mention.from())));
    return office ? linked.homeState() : Optional.empty();
  }

  /** A title without its holder's name is shown with the state that belongs to it. */
  private Span spanShown(Part part, LinkedMention shown) {
    return shown.type() == MentionType.TITLE && shown.mention().entity().isEmpty()
        ? sentence.span(part.from(), part.to())
        : shown.mention().span();
  }

  private Optional<LinkedMention> stateOfTitle(Part part, LinkedMention mention) {
    return mention.type() != MentionType.TITLE && mention.type() != MentionType.PERSON
        ? Optional.empty()
        : linked.mentionsOf(sentence).stream()
            .filter(m -> place(part).covers(m.place()) && m != mention)
            .filter(
                m ->
                    m.type() == MentionType.COUNTRY
                        || m.type() == MentionType.NATIONALITY
                        || m.type() == MentionType.ORGANIZATION
                        || m.type() == MentionType.LOCATION)
            .findFirst();
  }

  private Optional<Gender> gender(LinkedMention mention) {
    return switch (mention.type()) {
      case COUNTRY, LOCATION ->
          lexicon.isOfClass("@masculine-place", Letters.key(mention.mention().text()))
              ? Optional.of(Gender.MASCULINE)
              : Optional.of(Gender.FEMININE);
      case ORGANIZATION -> genderOfBody(sentence.token(mention.from()));
      case TITLE -> PhraseReader.Agreement.byEnding(sentence.token(mention.from()).form());
      default -> Optional.empty();
    };
  }

  /**
   * «المجلس» (the council) is masculine, «اللجنة» (the committee) feminine; a name that is no
   * common noun, «حماس», «طالبان», doesn't show it.
   */
  private Optional<Gender> genderOfBody(Token head) {
    boolean common =
        head.tag().matches("(DT)?NN")
            && !head.form().endsWith("ى")
            && Stream.of("@body-noun", "@kind-of-body")
                .anyMatch(name -> lexicon.lists(name, bare(head)));
    return PhraseReader.Agreement.byEnding(head.form())
        .filter(gender -> common || gender == Gender.FEMININE);
  }

  /**
   * The state that an adjective of nationality names: «الاتهامات الأمريكية» (American accusations).
   */
  Filler nationality(Unit adjective) {
    LinkedMention mention = adjective.mention().orElseThrow();
    Optional<Entity> entity = linked.entityOf(mention);
    Span span = mention.mention().span();
    Referent referent =
        new Referent(
            entity.map(Entity::id),
            entity.map(Entity::name).orElse(span.of(text)),
            entity.flatMap(e -> linked.stateOf(e.id())),
            entity.isPresent() ? Optional.empty() : introducedAt(span),
            Optional.of(Gender.FEMININE),
            Optional.of(Number.SINGULAR),
            true);
    return filler(referent, sentence.tokens(adjective.from(), adjective.to()), span);
  }

  /** What stands in {@code [from, to)} of the units, as it stands: a clause or a long phrase. */
  Optional<Filler> stretch(int from, int to) {
    int first = from;
    int last = Math.min(to, units.size());
    while (first < last && isMargin(units.get(first)) && !opensInside(first, last)) {
      first++;
    }
    while (last > first
        && (isMargin(units.get(last - 1)) || isEnd(units.get(last - 1)))
        && !closesQuotation(first, last - 1)) {
      last--;
    }
    if (first >= last) {
      return Optional.empty();
    }
    TokenSpan place = sentence.tokens(units.get(first).from(), units.get(last - 1).to());
    Span span = sentence.span(place);
    Referent referent =
        new Referent(
            Optional.empty(),
            span.of(text),
            Optional.empty(),
            introducedAt(span),
            Optional.empty(),
            Optional.empty(),
            false);
    return Optional.of(filler(referent, place, span));
  }

  /** Whether the quotation mark at {@code at} closes one that was opened behind {@code first}. */
  private boolean closesQuotation(int first, int at) {
    if (!units.get(at).is(Kind.QUOTE)) {
      return false;
    }
    int marks = 0;
    for (int i = first; i < at; i++) {
      marks += units.get(i).is(Kind.QUOTE) ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** «"يغذي" الشائعات» ("feed" the rumours): a quotation that more follows keeps its marks. */
  private boolean opensInside(int mark, int to) {
    if (!units.get(mark).is(Kind.QUOTE)) {
      return false;
    }
    int close = mark + 1;
    while (close < to && !units.get(close).is(Kind.QUOTE)) {
      close++;
    }
    return units.subList(Math.min(to, close + 1), to).stream()
        .anyMatch(unit -> !isMargin(unit) && !isEnd(unit));
  }

  private static boolean isMargin(Unit unit) {
    return unit.is(Kind.QUOTE, Kind.COMMA, Kind.COLON, Kind.CONJUNCTION);
  }

  private static boolean isEnd(Unit unit) {
    return unit.is(Kind.OTHER) && unit.head().isPunctuation();
  }

  /** A pronoun, standing for a party where it is known. */
  Filler pronoun(Unit pronoun, Optional<Filler> antecedent) {
    TokenSpan place = sentence.tokens(pronoun.from(), pronoun.to());
    Span span = sentence.span(place);
    Optional<Referent> known = antecedent.map(Filler::referent);
    Referent referent =
        new Referent(
            known.flatMap(Referent::entity),
            known.map(Referent::name).orElse(span.of(text)),
            known.flatMap(Referent::actor),
            known.isPresent() ? known.get().introduced() : introducedAt(span),
            gender(pronoun),
            number(pronoun),
            known.map(Referent::animate).orElse(false));
    return filler(referent, place, span);
  }

  /** Whether a name stands for a state: «موسكو», but no sea or town. */
  boolean standsForState(Part part) {
    return part.named() && of(part).actor().isPresent();
  }

  /** What kind of thing a party is, where it is an entity. */
  Optional<MentionType> typeOf(Filler party) {
    return party.entity().flatMap(linked::entity).map(Entity::type);
  }

  static Optional<Gender> gender(Unit pronoun) {
    return switch (pronoun.head().form()) {
      case "ها", "هن" -> Optional.of(Gender.FEMININE);
      case "ه", "هم" -> Optional.of(Gender.MASCULINE);
      default -> Optional.empty();
    };
  }

  static Optional<Number> number(Unit pronoun) {
    String form = pronoun.head().form();
    return Optional.of(
        DUAL_PRONOUNS.contains(form)
            ? Number.DUAL
            : PLURAL_PRONOUNS.contains(form) ? Number.PLURAL : Number.SINGULAR);
  }

  /** A noun's key without its article; «إلغاء» (cancelling) has none, though its key looks so. */
  static String bare(Token token) {
    String key = token.key();
    boolean article = token.form().startsWith("ال") && key.startsWith("ال");
    return article && key.length() > 4 ? key.substring(2) : key;
  }
}
