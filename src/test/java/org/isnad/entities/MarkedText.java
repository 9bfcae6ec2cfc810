package org.isnad.entities;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameMention;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.Token.Attachment;
import org.isnad.syntax.TokenSpan;
import org.isnad.text.BlockType;
import org.isnad.text.Letters;

/**
 * A text whose names are marked by hand: {@code "وصل [ وزير الدفاع |TITLE [ الروسي |NATIONALITY"},
 * one sentence a line. A part with + behind it is written together with the next word, one with +
 * before it with the word before.
 */
public final class MarkedText {

  private static final EntityLinker LINKER = EntityLinker.of(Gazetteer.load());

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<NameMention> names = new ArrayList<>();

  private MarkedText(String marked) {
    marked.lines().forEach(this::addSentence);
    names.sort(
        Comparator.comparingInt((NameMention name) -> name.span().start())
            .thenComparing(name -> name.span().end(), Comparator.reverseOrder()));
  }

  /** What the linker makes of the marked names. */
  static Extraction link(String marked) {
    MarkedText document = new MarkedText(marked);
    LinkedText linked = document.linked();
    return new Extraction(
        Article.of(document.text.toString()),
        linked.mentions(),
        linked.entities(),
        List.of(),
        Optional.empty());
  }

  /** The state for which the entity of this name acts. */
  static Optional<String> stateOf(String name, String marked) {
    LinkedText linked = new MarkedText(marked).linked();
    return linked.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .map(entity -> linked.stateOf(entity.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entity «" + name + "» in " + marked));
  }

  /** The text without its marks. */
  public static String text(String marked) {
    return new MarkedText(marked).text.toString();
  }

  /** The same as the relations take it: with the marked names linked. */
  public static LinkedText linked(String marked) {
    return new MarkedText(marked).linked();
  }

  private LinkedText linked() {
    return LINKER.link(text.toString(), sentences, names, List.of());
  }

  private void addSentence(String line) {
    List<Token> tokens = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    boolean joined = true;
    for (String part : line.strip().split(" ")) {
      if (part.equals("[")) {
        open.push(tokens.size());
      } else if (part.startsWith("|")) {
        addName(MentionType.valueOf(part.substring(1)), open.pop(), tokens);
      } else {
        Attachment attachment = attachment(part);
        String form = part.length() > 1 ? StringUtils.strip(part, "+") : part;
        if (!joined && attachment != Attachment.ENCLITIC) {
          text.append(' ');
        }
        tokens.add(token(tokens.size(), form, attachment));
        joined = attachment == Attachment.PROCLITIC;
      }
    }
    Span span = Span.between(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
    sentences.add(new Sentence(sentences.size(), span, BlockType.BODY, tokens));
    text.append('\n');
  }

  private static Attachment attachment(String part) {
    if (part.length() == 1) {
      return Attachment.STEM;
    }
    return part.endsWith("+")
        ? Attachment.PROCLITIC
        : part.startsWith("+") ? Attachment.ENCLITIC : Attachment.STEM;
  }

  private Token token(int index, String form, Attachment attachment) {
    Span span = new Span(text.length(), text.length() + form.length());
    text.append(form);
    return new Token(
        index,
        span,
        Letters.plain(form),
        Letters.key(form),
        Letters.isArabic(form.charAt(0)) ? "NN" : "PUNC",
        attachment);
  }

  private void addName(MentionType type, int from, List<Token> tokens) {
    Span span = Span.between(tokens.get(from).span(), tokens.get(tokens.size() - 1).span());
    names.add(
        new NameMention(
            new TokenSpan(sentences.size(), from, tokens.size()),
            span,
            type,
            0.9,
            "marked by hand"));
  }
}
