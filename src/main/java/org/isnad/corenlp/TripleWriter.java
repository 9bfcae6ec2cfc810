package org.isnad.corenlp;

import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.Antecedent;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;

/**
 * Writes relations as CoreNLP's triples of a closed inventory, those of its {@code kbp} annotator.
 *
 * <p>A CoreNLP triple has no room for whether the text commits to it. So the words before the
 * predicate say so: {@code reported supply-arms}, {@code not sign}, {@code future meet}. What is
 * told without a subject or an object makes no triple.
 */
final class TripleWriter {

  private final Layout layout;
  private final Names names;
  private final Extraction found;

  /**
   * What fills a place of a triple.
   *
   * @param said its own tokens in the sentence of the trigger
   * @param canonical those of the best name for the same thing
   */
  private record Party(List<CoreLabel> said, List<CoreLabel> canonical) {}

  TripleWriter(Layout layout, Names names, Extraction found) {
    this.layout = layout;
    this.names = names;
    this.found = found;
  }

  void write() {
    for (CoreMap sentence : layout.sentences()) {
      sentence.set(CoreAnnotations.KBPTriplesAnnotation.class, new ArrayList<>());
    }
    for (Relation relation : found.relations()) {
      layout.tokensOf(relation.trigger().span()).ifPresent(trigger -> write(relation, trigger));
    }
  }

  private void write(Relation relation, TokenRange trigger) {
    Optional<Party> subject = party(relation.subject(), trigger);
    Optional<Party> object = party(relation.object(), trigger);
    if (subject.isEmpty() || object.isEmpty()) {
      return;
    }
    RelationTriple triple =
        new RelationTriple(
            subject.get().said(),
            subject.get().canonical(),
            label(relation, trigger.first()),
            object.get().said(),
            object.get().canonical(),
            relation.confidence());
    layout
        .sentences()
        .get(trigger.sentence())
        .get(CoreAnnotations.KBPTriplesAnnotation.class)
        .add(triple);
  }

  /** A dropped subject, or one of another sentence, stands in its verb: that has its person. */
  private Optional<Party> party(Participant party, TokenRange trigger) {
    if (!party.isStated()) {
      return Optional.empty();
    }
    Optional<TokenRange> own = party.span().flatMap(layout::tokensOf);
    List<CoreLabel> said =
        own.filter(range -> range.sentence() == trigger.sentence())
            .map(TokenRange::tokens)
            .orElse(trigger.tokens());
    List<CoreLabel> canonical =
        party
            .entity()
            .flatMap(names::canonical)
            .map(Mention::span)
            .or(() -> party.antecedent().map(Antecedent::span))
            .flatMap(layout::tokensOf)
            .or(() -> own)
            .map(TokenRange::tokens)
            .orElse(said);
    return Optional.of(new Party(said, canonical));
  }

  private static List<CoreLabel> label(Relation relation, CoreLabel trigger) {
    List<CoreLabel> label = new ArrayList<>();
    if (relation.modality() != Modality.ASSERTED) {
      label.add(word(relation.modality().name().toLowerCase(Locale.ROOT), trigger));
    }
    if (relation.polarity() == Polarity.NEGATED) {
      label.add(word("not", trigger));
    }
    label.add(word(relation.predicate().id(), trigger));
    return label;
  }

  private static CoreLabel word(String word, CoreLabel trigger) {
    CoreLabel label = new CoreLabel(trigger);
    label.setWord(word);
    label.setValue(word);
    label.setLemma(word);
    return label;
  }
}
