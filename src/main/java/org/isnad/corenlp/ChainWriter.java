package org.isnad.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.IntPair;
import edu.stanford.nlp.util.IntTuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Span;

/**
 * Writes entities as coreference chains: their mentions, and the pronouns and short forms that
 * relations resolve to them. As in CoreNLP, what is spoken of once makes no chain.
 */
final class ChainWriter {

  private static final String PRONOUN_TAG = "PRP";

  private final Layout layout;
  private final Names names;
  private final Extraction found;

  /** Where each entity is named, and where relations find it besides; by its id. */
  private final Map<String, Set<Span>> named = new HashMap<>();

  private final Map<String, Set<Span>> meant = new HashMap<>();
  private final Map<Integer, Integer> mentionsOfSentence = new HashMap<>();
  private int mentions;

  ChainWriter(Layout layout, Names names, Extraction found) {
    this.layout = layout;
    this.names = names;
    this.found = found;
    for (Mention mention : found.mentions()) {
      mention.entity().ifPresent(entity -> add(named, entity, mention.span()));
    }
    found.relations().stream().flatMap(ChainWriter::parties).forEach(this::addMeant);
  }

  private void addMeant(Participant party) {
    party.entity().ifPresent(id -> party.span().ifPresent(span -> add(meant, id, span)));
  }

  private static void add(Map<String, Set<Span>> spans, String entity, Span span) {
    spans.computeIfAbsent(entity, id -> new TreeSet<>()).add(span);
  }

  void write(Annotation annotation) {
    Map<Integer, CorefChain> chains = new LinkedHashMap<>();
    for (Entity entity : found.entities()) {
      int id = chains.size() + 1;
      chain(id, entity).ifPresent(chain -> chains.put(id, chain));
    }
    annotation.set(CorefCoreAnnotations.CorefChainAnnotation.class, chains);
  }

  private Optional<CorefChain> chain(int id, Entity entity) {
    Optional<Span> best = names.canonical(entity.id()).map(Mention::span);
    Set<Span> byName = named.getOrDefault(entity.id(), Set.of());
    Set<Span> all = new TreeSet<>(byName);
    meant.getOrDefault(entity.id(), Set.of()).stream()
        .filter(span -> byName.stream().noneMatch(span::overlaps))
        .forEach(all::add);
    if (all.size() < 2) {
      return Optional.empty();
    }
    Map<IntPair, Set<CorefMention>> byHead = new HashMap<>();
    List<CorefMention> inOrder = new ArrayList<>();
    CorefMention representative = null;
    for (Span span : all) {
      Optional<TokenRange> range = layout.tokensOf(span);
      if (range.isPresent()) {
        CorefMention mention = mention(id, range.get(), span, byName.contains(span));
        byHead
            .computeIfAbsent(new IntPair(mention.sentNum, mention.headIndex), p -> new HashSet<>())
            .add(mention);
        inOrder.add(mention);
        representative = best.equals(Optional.of(span)) ? mention : representative;
      }
    }
    if (inOrder.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new CorefChain(id, byHead, Objects.requireNonNullElse(representative, inOrder.get(0))));
  }

  private static Stream<Participant> parties(Relation relation) {
    return Stream.concat(
        Stream.of(relation.subject(), relation.object()),
        Stream.concat(
            relation.arguments().stream().map(Argument::filler), relation.speaker().stream()));
  }

  private CorefMention mention(int chain, TokenRange range, Span span, boolean named) {
    int inSentence = mentionsOfSentence.merge(range.sentence(), 1, Integer::sum);
    IntTuple position = new IntTuple(2);
    position.set(0, range.sentence() + 1);
    position.set(1, inSentence);
    mentions++;
    return new CorefMention(
        type(range, named),
        Dictionaries.Number.UNKNOWN,
        Dictionaries.Gender.UNKNOWN,
        Dictionaries.Animacy.UNKNOWN,
        range.from() + 1,
        range.to() + 1,
        range.from() + 1,
        chain,
        mentions,
        range.sentence() + 1,
        position,
        span.of(found.article().text()));
  }

  private static MentionType type(TokenRange range, boolean named) {
    if (named) {
      return MentionType.PROPER;
    }
    boolean pronoun = range.tokens().size() == 1 && range.first().tag().startsWith(PRONOUN_TAG);
    return pronoun ? MentionType.PRONOMINAL : MentionType.NOMINAL;
  }
}
