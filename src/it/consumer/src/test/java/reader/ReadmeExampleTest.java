package reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {

  @Test
  void theInstalledLibraryDoesWhatTheReadmeSays() {
    PrintStream usual = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      ReadmeExample.main(new String[0]);
    } finally {
      System.setOut(usual);
    }
    assertEquals(
        List.of(
            "واشنطن accuse بيونغ يانغ",
            "بيونغ يانغ supply-arms أسلحة",
            "true",
            "1 false",
            "0 false"),
        printed.toString(UTF_8).lines().toList());
  }
}
