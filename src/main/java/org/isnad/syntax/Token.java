package org.isnad.syntax;

import static java.util.Objects.requireNonNull;

import org.isnad.Span;

/**
 * A syntactic word: a stem, or a clitic that Arabic writes together with it. «ولروسيا» (and to
 * Russia) is three tokens: و، ل، روسيا.
 *
 * @param index its place in its sentence, from 0
 * @param span where it stands in the original text; never empty, though a letter that CoreNLP
 *     restores («للولايات» is ل + الولايات) belongs to no span
 * @param form its letters in the text's own spelling, without vowel marks and tatweel and in Arabic
 *     letters and ASCII digits: «أون», «المسؤول», «18»
 * @param key its letters with the spelling variants folded («اون», «المسوول»), to look up lists
 *     with
 * @param tag its part of speech in CoreNLP's Arabic tag set (Bies): NN, DTNN, NNP, VBD, VBP, IN,
 *     ...
 * @param attachment whether it is written together with a neighbour
 */
public record Token(
    int index, Span span, String form, String key, String tag, Attachment attachment) {

  /** How a token is written. */
  public enum Attachment {
    /** A word, or the stem of one. */
    STEM,
    /** A conjunction, preposition or future particle written onto the next token. */
    PROCLITIC,
    /** A pronoun written onto the token before. */
    ENCLITIC
  }

  public Token {
    requireNonNull(span, "span");
    requireNonNull(form, "form");
    requireNonNull(key, "key");
    requireNonNull(tag, "tag");
    requireNonNull(attachment, "attachment");
  }

  public boolean isProclitic() {
    return attachment == Attachment.PROCLITIC;
  }

  public boolean isEnclitic() {
    return attachment == Attachment.ENCLITIC;
  }

  /** Whether the tagger takes it for a finite verb (VBD, VBP, VBN). */
  public boolean isTaggedVerb() {
    return tag.startsWith("VB") && !tag.equals("VBG");
  }

  public boolean isPunctuation() {
    return tag.equals("PUNC");
  }
}
