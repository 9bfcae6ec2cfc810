package org.isnad.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.TimexValue;

/** Writes mentions as CoreNLP's entity mentions, and as the named entity tags of tokens. */
final class MentionWriter {

  private static final String NO_NAME = "O";

  /** A mention that has tokens. */
  private record Placed(Mention mention, TokenRange range) {}

  /** What is painted later hides what is below: longer over shorter, and names over titles. */
  private static final Comparator<Placed> PAINTING_ORDER =
      Comparator.comparing((Placed placed) -> placed.mention().type() != MentionType.TITLE)
          .thenComparing(placed -> placed.range().tokens().size());

  private final Layout layout;
  private final Names names;
  private final List<Placed> placed = new ArrayList<>();

  MentionWriter(Layout layout, Names names, Extraction found) {
    this.layout = layout;
    this.names = names;
    for (Mention mention : found.mentions()) {
      layout.tokensOf(mention.span()).ifPresent(range -> placed.add(new Placed(mention, range)));
    }
  }

  void write(Annotation annotation) {
    writeTags();
    List<CoreMap> mentions = placed.stream().map(this::mention).toList();
    numberThem(mentions);
    annotation.set(CoreAnnotations.MentionsAnnotation.class, new ArrayList<>(mentions));
    for (CoreMap sentence : layout.sentences()) {
      sentence.set(CoreAnnotations.MentionsAnnotation.class, new ArrayList<>());
    }
    for (int i = 0; i < mentions.size(); i++) {
      CoreMap sentence = layout.sentences().get(placed.get(i).range().sentence());
      sentence.get(CoreAnnotations.MentionsAnnotation.class).add(mentions.get(i));
    }
  }

  private void writeTags() {
    layout.tokens().forEach(token -> token.setNER(NO_NAME));
    placed.stream().sorted(PAINTING_ORDER).forEach(this::writeTags);
  }

  private void writeTags(Placed name) {
    for (CoreLabel token : name.range().tokens()) {
      token.setNER(name.mention().type().name());
      writeValue(name, token);
    }
  }

  private void writeValue(Placed name, CoreMap onto) {
    names
        .normalized(name.mention())
        .ifPresentOrElse(
            value -> onto.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, value),
            () -> onto.remove(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class));
    if (name.mention().type().isTemporal()) {
      onto.set(TimeAnnotations.TimexAnnotation.class, timex(name.mention()));
    } else {
      onto.remove(TimeAnnotations.TimexAnnotation.class);
    }
  }

  /** A time that comes again is of TIMEX3's type SET; of other readings there is room for one. */
  private static Timex timex(Mention mention) {
    return new Timex(
        mention.timex().flatMap(TimexValue::set).isPresent() ? "SET" : mention.type().name(),
        mention.value().orElse(""),
        /* altVal= */ mention.timex().stream()
            .flatMap(timex -> timex.alternatives().stream())
            .findFirst()
            .orElse(null),
        mention.id().replace('m', 't'),
        mention.text(),
        /* beginPoint= */ -1,
        /* endPoint= */ -1);
  }

  private CoreMap mention(Placed name) {
    Mention mention = name.mention();
    TokenRange range = name.range();
    CoreMap written = new ArrayCoreMap();
    written.set(CoreAnnotations.TextAnnotation.class, mention.text());
    written.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, mention.span().start());
    written.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, mention.span().end());
    written.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(range.tokens()));
    written.set(CoreAnnotations.TokenBeginAnnotation.class, range.before() + range.from());
    written.set(CoreAnnotations.TokenEndAnnotation.class, range.before() + range.to());
    written.set(CoreAnnotations.SentenceIndexAnnotation.class, range.sentence());
    written.set(CoreAnnotations.NamedEntityTagAnnotation.class, mention.type().name());
    written.set(CoreAnnotations.EntityTypeAnnotation.class, mention.type().name());
    written.set(
        CoreAnnotations.NamedEntityTagProbsAnnotation.class,
        new HashMap<>(Map.of(mention.type().name(), mention.confidence())));
    writeValue(name, written);
    return written;
  }

  /** Each mention by its place in the document's list, and by that of the entity's best one. */
  private void numberThem(List<CoreMap> mentions) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < placed.size(); i++) {
      numbers.put(placed.get(i).mention().id(), i);
    }
    for (int i = 0; i < mentions.size(); i++) {
      int canonical =
          placed.get(i).mention().entity().flatMap(names::canonical).stream()
              .mapToInt(mention -> numbers.getOrDefault(mention.id(), -1))
              .filter(number -> number >= 0)
              .findFirst()
              .orElse(i);
      mentions.get(i).set(CoreAnnotations.EntityMentionIndexAnnotation.class, i);
      mentions.get(i).set(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class, canonical);
      for (CoreLabel token : placed.get(i).range().tokens()) {
        token.set(CoreAnnotations.EntityMentionIndexAnnotation.class, i);
      }
    }
  }
}
