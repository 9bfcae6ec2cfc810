package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Span;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.TokenSpan;
import org.isnad.text.BlockType;
import org.isnad.text.Letters;

/**
 * A sentence whose units are given by hand, each of one token: «وصل/VERB المدير/NOUN ،/COMMA», with
 * no reading and no name.
 */
record HandUnits(Sentence sentence, List<Unit> units) {

  static HandUnits of(String written) {
    List<Token> tokens = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    int at = 0;
    for (String word : written.split(" ")) {
      int slash = word.lastIndexOf('/');
      String form = word.substring(0, slash);
      Kind kind = Kind.valueOf(word.substring(slash + 1));
      Token token = token(tokens.size(), at, form, kind);
      int i = token.index();
      tokens.add(token);
      units.add(new Unit(kind, i, i + 1, token, Optional.empty(), List.of(), form, token.key()));
      at += form.length() + 1;
    }
    return new HandUnits(new Sentence(0, new Span(0, at), BlockType.BODY, tokens), units);
  }

  private static Token token(int index, int at, String form, Kind kind) {
    boolean mark = kind == Kind.OTHER || kind == Kind.COMMA || kind == Kind.QUOTE;
    return new Token(
        index,
        new Span(at, at + form.length()),
        form,
        Letters.key(form),
        mark ? "PUNC" : "NN",
        Token.Attachment.STEM);
  }

  /** The words of some tokens, with a blank between them. */
  String words(TokenSpan place) {
    return String.join(
        " ",
        sentence.tokens().subList(place.from(), place.to()).stream().map(Token::form).toList());
  }
}
