package org.isnad.cli;

/** The program with a reader that needs no model and prints, as some libraries do. */
final class NoisyProcess {

  private NoisyProcess() {}

  public static void main(String[] args) {
    ArticleReader noisy =
        article -> {
          System.out.println("loading annotators");
          System.err.println("SLF4J: no providers were found");
          return CommandRun.firstWord(article);
        };
    System.exit(Main.runInProcess(wishes -> noisy, args));
  }
}
