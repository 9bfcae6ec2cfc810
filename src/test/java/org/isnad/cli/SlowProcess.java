package org.isnad.cli;

/**
 * The program with a reader that needs no model and some time, so that it can be killed at work.
 */
final class SlowProcess {

  private static final long MILLISECONDS = 3;

  private SlowProcess() {}

  public static void main(String[] args) {
    ArticleReader slow =
        article -> {
          try {
            Thread.sleep(MILLISECONDS);
          } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts", e);
          }
          return CommandRun.firstWord(article);
        };
    System.exit(Main.runInProcess(wishes -> slow, args));
  }
}
