package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Antecedent;
import org.isnad.Entity;
import org.isnad.EntityType;
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

  /** «باسم» (in the name of). */
  private static final String NAME = "اسم";

  /** Endings of the dual and the sound plural of a nisba. */
  private static final List<String> MANY = List.of("يين", "يون", "يان");

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
        entity.filter(e -> isOfState(part) && e.type() == EntityType.COUNTRY);
    Optional<String> actor = actor(part, state);
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
        !part.bareNumber()
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

  /** The state for which a common noun acts: by its adjective, its genitive or what is usual. */
  private Optional<String> actor(Part part, Optional<LinkedMention> named) {
    Token noun = counted(part);
    String key = bare(noun);
    Optional<String> state = named.flatMap(linked::entityOf).flatMap(e -> linked.stateOf(e.id()));
    boolean body = isIn("@state-body", key) || isIn("@force", key);
    boolean source =
        isIn("@source", key) && ofState(part, noun) && named.filter(this::isState).isPresent();
    if (body || source || isIn("@official", key) || isIn("@state-office", key)) {
      return state
          .or(() -> ruled(key, named))
          .or(() -> seatOrLeader(part, noun))
          .or(() -> named.isEmpty() ? unnamedState(part, noun) : Optional.empty());
    }
    if (isIn("@counterpart", key)) {
      return named.filter(m -> m.type() == MentionType.NATIONALITY).flatMap(m -> state);
    }
    return isIn("@ruling-team", key) ? seatOrLeader(part, noun) : Optional.empty();
  }

  private boolean isState(LinkedMention mention) {
    return mention.type() == MentionType.NATIONALITY || mention.type() == MentionType.COUNTRY;
  }

  private boolean isIn(String classOfNouns, String key) {
    return lexicon.isOfClass(classOfNouns, key);
  }

  /** «أربعة من [عناصر] الجيش» (four of the army's men): of whom they are. */
  private Token counted(Part part) {
    for (int i = part.head().index() + 1; part.bareNumber() && i + 1 < part.to(); i++) {
      if (sentence.token(i).form().equals("من")) {
        return sentence.token(i + 1);
      }
    }
    return part.head();
  }

  /** «مصدر عسكري» speaks for a state, «مصدر طبي» (a medical source) for nobody. */
  private boolean ofState(Part part, Token source) {
    int next = source.index() + 1;
    return next < part.to() && isIn("@of-state", bare(sentence.token(next)));
  }

  /** «حكومة طالبان» (the Taliban's government) governs the state where that body is at home. */
  private Optional<String> ruled(String key, Optional<LinkedMention> named) {
    return named
        .filter(m -> m.type() == MentionType.ORGANIZATION && isIn("@state-body", key))
        .flatMap(linked::entityOf)
        .flatMap(Entity::country);
  }

  /** «حكومة بكين» (Beijing's), «إدارة الرئيس الأمريكي», «قوات الأسد»: the name right behind. */
  private Optional<String> seatOrLeader(Part part, Token noun) {
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.from() > noun.index() && m.to() <= part.to())
        .filter(m -> m.from() == noun.index() + 1 || isTitled(noun.index() + 1, m.from()))
        .filter(
            m ->
                m.type() == MentionType.LOCATION
                    || m.type() == MentionType.PERSON
                    || m.type() == MentionType.NATIONALITY)
        .flatMap(m -> linked.entityOf(m).flatMap(e -> linked.stateOf(e.id())).stream())
        .findFirst();
  }

  /** Whether a title that begins at a token reaches up to another, past a nisba. */
  private boolean isTitled(int from, int to) {
    return linked.mentionsOf(sentence).stream()
        .filter(m -> m.type() == MentionType.TITLE && m.from() == from)
        .anyMatch(m -> m.to() == to || m.to() + 1 == to);
  }

  /** «الشرطة» (the police), «متحدثة باسم الجيش» (a spokeswoman of the army): as the text goes. */
  private Optional<String> unnamedState(Part part, Token noun) {
    if (isIn("@state-body", bare(noun)) && part.definite()) {
      return stateOfBody(noun);
    }
    for (int i = noun.index() + 1; i < part.to(); i++) {
      Token body = sentence.token(i);
      if (isIn("@state-body", bare(body)) && body.form().startsWith("ال")) {
        return stateOfBody(body);
      }
    }
    return voiceOf(part);
  }

  private Optional<String> stateOfBody(Token body) {
    return linked.stateOfBody(bare(body), sentence.tokens(body.index(), body.index() + 1));
  }

  /** «متحدث باسم [الحكومة] [الكينية]»: a body that is no name stands outside the phrase. */
  private Optional<String> voiceOf(Part part) {
    int name = sentence.token(part.to() - 1).form().endsWith(NAME) ? part.to() : part.to() + 2;
    if (name + 1 >= sentence.size()
        || !sentence.token(name - 1).form().endsWith(NAME)
        || !isIn("@state-body", bare(sentence.token(name)))) {
      return Optional.empty();
    }
    List<LinkedMention> behind =
        linked.mentionsOf(sentence).stream().filter(m -> m.from() == name + 1).toList();
    return behind.stream()
        .flatMap(m -> linked.entityOf(m).flatMap(e -> linked.stateOf(e.id())).stream())
        .findFirst()
        .or(() -> behind.isEmpty() ? stateOfBody(sentence.token(name)) : Optional.empty());
  }

  private boolean isPeople(Part part) {
    String head = part.key();
    return part.bareNumber()
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
        isSomePeople(part, shown)
            ? Optional.empty()
            : entity
                .flatMap(e -> linked.stateOf(e.id()))
                .or(() -> stateServed(mention, state))
                .or(() -> homeStateOfTitle(mention, state))
                .or(() -> mention.type() == MentionType.TITLE ? voiceOf(part) : Optional.empty());
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

  /**
   * «ستة أتراك», «باكستانيين» (Pakistanis) are private people; «الأتراك» may be the state, and
   * «[مسؤولين أتراك] وأمريكيين» goes on with others.
   */
  private boolean isSomePeople(Part part, LinkedMention shown) {
    Token head = part.head();
    boolean plural =
        part.number().filter(number -> number == Number.PLURAL).isPresent()
            || MANY.stream().anyMatch(ending -> head.form().endsWith(ending)) && !goesOn(head);
    return shown.type() == MentionType.NATIONALITY
        && shown.from() == head.index()
        && plural
        && !head.form().startsWith("ال");
  }

  /** Whether an adjective is joined by «و» to another: «[تركية] وأمريكية». */
  private boolean goesOn(Token adjective) {
    int other = adjective.index() - 1;
    return linked.mentionsOf(sentence).stream()
        .anyMatch(m -> m.type() == MentionType.NATIONALITY && m.to() == other);
  }

  /** The state of a title alone, or of the body in which somebody serves; none of a former one. */
  private Optional<String> stateServed(LinkedMention mention, Optional<LinkedMention> state) {
    boolean title = mention.type() == MentionType.TITLE;
    Set<MentionType> ofOffice = Set.of(MentionType.NATIONALITY, MentionType.PERSON);
    return state
        .filter(m -> !linked.isPast(mention))
        .filter(
            m ->
                m.type() == MentionType.ORGANIZATION
                    || title && (!ofOffice.contains(m.type()) || linked.isOfficeOfState(mention)))
        .flatMap(linked::entityOf)
        .flatMap(e -> linked.stateOf(e.id()));
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
    String noun = bare(sentence.token(mention.from()));
    if (!office || linked.isPast(mention)) {
      return Optional.empty();
    }
    return isIn("@envoy", noun)
        ? linked.stateLastCalled(noun, mention.place())
        : linked.stateOfBody(noun, mention.place());
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
                        || m.type() == MentionType.LOCATION
                        || m.type() == MentionType.PERSON)
            .findFirst();
  }

  private Optional<Gender> gender(LinkedMention mention) {
    return switch (mention.type()) {
      case COUNTRY, LOCATION ->
          lexicon.isOfClass("@masculine-place", Letters.key(mention.mention().text()))
              ? Optional.of(Gender.MASCULINE)
              : Optional.of(Gender.FEMININE);
      case ORGANIZATION -> genderOfBody(sentence.token(mention.from()));
      case TITLE -> Inflection.byEnding(sentence.token(mention.from()).form());
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
    return Inflection.byEnding(head.form()).filter(gender -> common || gender == Gender.FEMININE);
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
    return party.entity().flatMap(linked::entity).map(Entity::type).map(EntityType::mentionType);
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

  /** «نا» (us, our), which is also the ending of a verb: «دمرنا» (we destroyed). */
  static boolean isFirstPerson(Unit pronoun) {
    return pronoun.head().form().equals("نا");
  }

  /** A noun's key without its article; «إلغاء» (cancelling) has none, though its key looks so. */
  static String bare(Token token) {
    String key = token.key();
    boolean article = token.form().startsWith("ال") && key.startsWith("ال");
    return article && key.length() > 4 ? key.substring(2) : key;
  }
}
