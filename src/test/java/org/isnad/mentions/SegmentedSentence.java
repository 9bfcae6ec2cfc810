package org.isnad.mentions;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.Token.Attachment;
import org.isnad.text.BlockType;
import org.isnad.text.Letters;

/**
 * Sentences segmented by hand. «و+ ل+ روسيا رئيس +ها» is ولروسيا رئيسها: a part with + behind it is
 * a proclitic, one with + before it an enclitic.
 */
final class SegmentedSentence {

  private SegmentedSentence() {}

  static Sentence of(String parts) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String part : parts.split(" ")) {
      Attachment attachment =
          part.length() > 1 && part.endsWith("+")
              ? Attachment.PROCLITIC
              : part.length() > 1 && part.startsWith("+") ? Attachment.ENCLITIC : Attachment.STEM;
      String form = part.length() > 1 ? part.replace("+", "") : part;
      if (attachment != Attachment.ENCLITIC
          && !tokens.isEmpty()
          && !tokens.get(tokens.size() - 1).isProclitic()) {
        at++;
      }
      Span span = new Span(at, at + form.length());
      at = span.end();
      tokens.add(
          new Token(tokens.size(), span, Letters.plain(form), Letters.key(form), "NN", attachment));
    }
    return new Sentence(
        0,
        Span.between(tokens.get(0).span(), tokens.get(tokens.size() - 1).span()),
        BlockType.values()[0],
        tokens);
  }
}
