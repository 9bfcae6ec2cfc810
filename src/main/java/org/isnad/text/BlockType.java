package org.isnad.text;

/** What a block of a news page is for. */
public enum BlockType {
  /** The title of an article: no full stop, and often no verb. */
  HEADLINE,
  /** The running text. */
  BODY,
  /** «تاريخ النشر: ...» (published on ...): the page's own date. */
  DATELINE,
  /** «المصدر: ...» (source: ...), «كلمات دلالية: ...» (keywords: ...): names, but no sentences. */
  LABEL,
  /** «إقرأ أيضا» (read also), «إعلان» (advertisement): nothing to read. */
  ORNAMENT;

  /** Whether the block's text is made of sentences that tell events. */
  public boolean isProse() {
    return this == HEADLINE || this == BODY;
  }
}
