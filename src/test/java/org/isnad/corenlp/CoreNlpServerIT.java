package org.isnad.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CoreNLP's own server with the library in its pipeline, spoken to by plain HTTP. */
class CoreNlpServerIT {

  private static final int ANY_FREE_PORT = 0;
  private static final int TIMEOUT_MS = 120_000;

  private static HttpServer server;

  @BeforeAll
  static void startTheServer() throws IOException {
    Properties properties = documentedProperties();
    properties.setProperty("server_id", "isnad-" + ProcessHandle.current().pid());
    StanfordCoreNLPServer coreNlp =
        new StanfordCoreNLPServer(properties, ANY_FREE_PORT, TIMEOUT_MS, /* strict= */ true) {
          {
            quiet = true;
          }
        };
    coreNlp.run();
    server = coreNlp.getServer().orElseThrow();
  }

  /** The first properties file that docs/corenlp.md shows. */
  private static Properties documentedProperties() throws IOException {
    String document = Files.readString(Path.of("docs", "corenlp.md"));
    Matcher block = Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL).matcher(document);
    assertThat(block.find()).as("a properties block in docs/corenlp.md").isTrue();
    Properties properties = new Properties();
    properties.load(new StringReader(block.group(1)));
    return properties;
  }

  @AfterAll
  static void stopTheServer() {
    server.stop(/* delay= */ 0);
    ((ExecutorService) server.getExecutor()).shutdownNow();
  }

  private static HttpResponse<String> post(String text, String properties)
      throws IOException, InterruptedException {
    URI address =
        URI.create(
            "http://%s:%s/?properties=%s"
                .formatted(
                    InetAddress.getLoopbackAddress().getHostAddress(),
                    Integer.toString(server.getAddress().getPort()),
                    URLEncoder.encode(properties, StandardCharsets.UTF_8)));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "text/plain;charset=utf-8")
            .POST(BodyPublishers.ofString(text))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void answersThePageInJson() throws IOException, InterruptedException {
    String page = Files.readString(Path.of("test-corpus", "page.txt"));
    HttpResponse<String> response =
        post(page, "{\"outputFormat\": \"json\", \"date\": \"2023-08-16\"}");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode document = new ObjectMapper().readTree(response.body());
    assertThat(document.path("docDate").asText()).isEqualTo("2023-08-16");
    assertThat(triples(document))
        .contains("الولايات المتحدة | accuse | كوريا الشمالية", "موسكو | deny | هذه الاتهامات");
    assertThat(mentions(document))
        .contains("فلاديمير بوتين PERSON", "كوريا الشمالية COUNTRY KP", "18 أغسطس DATE 2023-08-18");
    assertThat(document.path("quotes")).isNotEmpty();
    assertThat(document.path("corefs")).isNotEmpty();
  }

  @Test
  void answersInConll() throws IOException, InterruptedException {
    HttpResponse<String> response = post("زار ماكرون بكين.", "{\"outputFormat\": \"conll\"}");

    assertThat(response.body().lines()).contains("2\tماكرون\t_\tNNP\tPERSON\t_\t_");
  }

  private static List<String> triples(JsonNode document) {
    List<String> triples = new ArrayList<>();
    for (JsonNode sentence : document.path("sentences")) {
      for (JsonNode triple : sentence.path("kbp")) {
        triples.add(
            triple.path("subject").asText()
                + " | "
                + triple.path("relation").asText()
                + " | "
                + triple.path("object").asText());
      }
    }
    return triples;
  }

  /** Text and type of each mention, and the value of a country or date. */
  private static List<String> mentions(JsonNode document) {
    List<String> mentions = new ArrayList<>();
    for (JsonNode sentence : document.path("sentences")) {
      for (JsonNode mention : sentence.path("entitymentions")) {
        String type = mention.path("ner").asText();
        String value = mention.path("normalizedNER").asText();
        mentions.add(
            mention.path("text").asText()
                + " "
                + (type.equals("PERSON") ? type : type + " " + value));
      }
    }
    return mentions;
  }
}
