package org.isnad.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;

/**
 * Writes as CoreNLP's quotes what stands between quotation marks and whose words it is, where the
 * relations say whose. Marks around a name or a title make no quote.
 */
final class QuoteWriter {

  private static final Pattern QUOTATION = Pattern.compile("«[^«»]+»|“[^“”]+”|\"[^\"\n]+\"");

  /** Of CAMEO's codes, those of public statements. */
  private static final String STATEMENTS = "01";

  private final Layout layout;
  private final Names names;
  private final Extraction found;

  QuoteWriter(Layout layout, Names names, Extraction found) {
    this.layout = layout;
    this.names = names;
    this.found = found;
  }

  void write(Annotation annotation) {
    List<CoreMap> quotes = new ArrayList<>();
    Matcher quotation = QUOTATION.matcher(found.article().text());
    while (quotation.find()) {
      Span span = new Span(quotation.start(), quotation.end());
      Optional<Participant> speaker = speaker(new Span(span.start() + 1, span.end() - 1));
      Optional<TokenRange> tokens = layout.tokensOf(span);
      if (speaker.isPresent() && tokens.isPresent()) {
        quotes.add(quote(quotes.size(), span, tokens.get(), speaker.get()));
      }
    }
    annotation.set(CoreAnnotations.QuotationsAnnotation.class, quotes);
  }

  /** Whoever claims what stands there, or vouches for an event that is told there. */
  private Optional<Participant> speaker(Span words) {
    return found.relations().stream()
        .filter(relation -> claims(relation).anyMatch(words::overlaps))
        .map(Relation::subject)
        .filter(Participant::isStated)
        .findFirst()
        .or(
            () ->
                found.relations().stream()
                    .filter(relation -> words.covers(relation.trigger().span()))
                    .flatMap(relation -> relation.speaker().stream())
                    .findFirst());
  }

  private static Stream<Span> claims(Relation relation) {
    Stream<Participant> arguments =
        relation.arguments().stream()
            .filter(argument -> argument.role() == Role.CLAIM)
            .map(Argument::filler);
    boolean statement =
        relation.predicate().cameo().filter(c -> c.startsWith(STATEMENTS)).isPresent();
    Stream<Participant> object = statement ? Stream.of(relation.object()) : Stream.empty();
    return Stream.concat(arguments, object)
        .filter(claim -> claim.entity().isEmpty())
        .flatMap(claim -> claim.span().stream());
  }

  private CoreMap quote(int index, Span span, TokenRange tokens, Participant speaker) {
    String text = found.article().text();
    int end = layout.tokensOf(new Span(span.end() - 1, span.end())).orElse(tokens).sentence();
    CoreMap quote = new ArrayCoreMap();
    quote.set(CoreAnnotations.QuotationIndexAnnotation.class, index);
    quote.set(CoreAnnotations.TextAnnotation.class, span.of(text));
    quote.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    quote.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    quote.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens.tokens()));
    quote.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.before() + tokens.from());
    quote.set(CoreAnnotations.TokenEndAnnotation.class, tokens.before() + tokens.to() - 1);
    quote.set(CoreAnnotations.SentenceBeginAnnotation.class, tokens.sentence());
    quote.set(CoreAnnotations.SentenceEndAnnotation.class, end);
    quote.set(
        QuoteAttributionAnnotator.SpeakerAnnotation.class,
        speaker.text().isEmpty() ? speaker.name() : speaker.text());
    quote.set(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class, speaker.name());
    speaker
        .entity()
        .flatMap(names::canonical)
        .map(Mention::span)
        .flatMap(layout::tokensOf)
        .ifPresent(range -> writeCanonical(quote, range));
    return quote;
  }

  private static void writeCanonical(CoreMap quote, TokenRange range) {
    quote.set(
        QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class,
        range.before() + range.from());
    quote.set(
        QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class,
        range.before() + range.to() - 1);
  }
}
