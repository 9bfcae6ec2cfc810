package org.isnad.relations;

import java.util.Optional;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/**
 * The closed classes of {@code lexicon/function-words.tsv}: prepositions of one word and more,
 * complementizers, subordinators, relatives, particles.
 */
final class FunctionWords {

  private final PhraseIndex<Kind> words;

  private FunctionWords(PhraseIndex<Kind> words) {
    this.words = words;
  }

  static FunctionWords load() {
    PhraseIndex<Kind> words = new PhraseIndex<>();
    DataTable table =
        DataTable.ofModel(
            "lexicon/function-words.tsv",
            Column.oneOf("kind", Kind.class).required(),
            Column.list("words").words().repeating().required());
    for (Row row : table.rows()) {
      Kind kind = row.constant("kind", Kind.class);
      row.list("words").forEach(word -> words.add(word, kind));
    }
    return new FunctionWords(words);
  }

  Optional<PhraseIndex.Found<Kind>> longestAt(Sentence sentence, int i) {
    return words.longestAt(sentence, i);
  }
}
