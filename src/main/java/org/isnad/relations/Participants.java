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
  private final LinkedText linked;
  private final Lexicon lexicon;
  private final ActorStates states;
  private final Margins margins;

  Participants(
      String text, Sentence sentence, List<Unit> units, LinkedText linked, Lexicon lexicon) {
    this.text = text;
    this.sentence = sentence;
    this.linked = linked;
    this.lexicon = lexicon;
    this.states = new ActorStates(sentence, linked, lexicon);
    this.margins = new Margins(sentence, units);
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
    Optional<String> actor = states.ofNoun(part, state);
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

  private boolean isPeople(Part part) {
    String head = part.key();
    return part.bareNumber()
        || Inflection.isSoundMasculinePlural(part.head())
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
            && lexicon.isOfClass("@leaders", NounKeys.bare(sentence.token(mention.from())));
    LinkedMention shown = leaders ? state.get() : mention;
    Optional<Entity> entity = linked.entityOf(shown);
    Span span = spanShown(part, shown);
    Optional<String> actor = states.ofName(part, mention, shown, state);
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
                .anyMatch(name -> lexicon.lists(name, NounKeys.bare(head)));
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
    return margins.within(from, to).map(this::asItStands);
  }

  private Filler asItStands(TokenSpan place) {
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
    return filler(referent, place, span);
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
}
