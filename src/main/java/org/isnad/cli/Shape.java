package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How articles stand in an input. */
enum Shape {
  /** The whole of it is one text. */
  TEXT,
  /** Every line is an article in JSON. */
  JSONL;

  /** How much is looked at of what has no name. */
  private static final int LOOK_AHEAD = 1 << 12;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * The shape of what has no name to tell it: no text of a newspaper begins as a JSON object does,
   * with a brace and a quotation mark. Nothing is taken from {@code in}.
   */
  static Shape of(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    try {
      int first = in.read();
      for (int i = 0; i < BYTE_ORDER_MARK.length && first == (BYTE_ORDER_MARK[i] & 0xFF); i++) {
        first = in.read();
      }
      int brace = behindSpace(first, in);
      boolean isObject = brace == '{' && behindSpace(in.read(), in) == '"';
      return isObject ? JSONL : TEXT;
    } finally {
      in.reset();
    }
  }

  private static int behindSpace(int first, InputStream in) throws IOException {
    int next = first;
    for (int i = 0; i < LOOK_AHEAD / 4 && isSpace(next); i++) {
      next = in.read();
    }
    return next;
  }

  private static boolean isSpace(int next) {
    return next == ' ' || next == '\t' || next == '\n' || next == '\r';
  }
}
