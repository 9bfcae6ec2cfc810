package org.isnad.cli;

/**
 * How many documents there were.
 *
 * @param all all of them
 * @param failed those that could not be read
 */
record Tally(long all, long failed) {

  static final Tally NONE = new Tally(0, 0);

  Tally and(boolean hasFailed) {
    return new Tally(all + 1, hasFailed ? failed + 1 : failed);
  }
}
