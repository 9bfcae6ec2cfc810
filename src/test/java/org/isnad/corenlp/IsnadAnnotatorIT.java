package org.isnad.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoNLLOutputter;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.TextOutputter;
import edu.stanford.nlp.util.CoreMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.isnad.Isnad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a CoreNLP pipeline has to say of Arabic with the library in it. */
class IsnadAnnotatorIT {

  /**
   * Spain's ministry of defence denied yesterday that Madrid had supplied Kyiv with tanks. And the
   * prime minister, Pedro Sánchez, said: "We shall send no soldiers to Ukraine." And Sánchez added
   * that he would visit Paris tomorrow.
   */
  private static final String TEXT =
      "نفت وزارة الدفاع الإسبانية أمس أن تكون مدريد قد زودت كييف بدبابات. "
          + "وقال رئيس الوزراء بيدرو سانشيز: «لن نرسل جنودا إلى أوكرانيا». "
          + "وأضاف سانشيز أنه سيزور باريس غدا.";

  private static final String DAY = "2024-03-05";

  private static Isnad isnad;
  private static StanfordCoreNLP pipeline;
  private static Annotation read;

  @BeforeAll
  static void readTheText() {
    isnad = Isnad.create();
    pipeline = new StanfordCoreNLP(properties("isnad"));
    read = annotation(TEXT, DAY);
    pipeline.annotate(read);
  }

  private static Properties properties(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("customAnnotatorClass.isnad", IsnadAnnotator.class.getName());
    return properties;
  }

  private static Annotation annotation(String text, String date) {
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.DocDateAnnotation.class, date);
    return annotation;
  }

  @Test
  void jsonHasNamesDatesAndTriples() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JSONOutputter().print(read, out, pipeline);

    JsonNode document = new ObjectMapper().readTree(out.toByteArray());
    assertThat(document.path("docDate").asText()).isEqualTo(DAY);
    JsonNode sentence = document.path("sentences").path(0);
    assertThat(sentence.path("tokens").path(1).path("ner").asText()).isEqualTo("ORGANIZATION");
    JsonNode yesterday = sentence.path("entitymentions").path(2);
    assertThat(yesterday.path("text").asText()).isEqualTo("أمس");
    assertThat(yesterday.path("normalizedNER").asText()).isEqualTo("2024-03-04");
    assertThat(yesterday.path("timex").path("value").asText()).isEqualTo("2024-03-04");
    assertThat(yesterday.path("timex").path("type").asText()).isEqualTo("DATE");
    JsonNode denial = sentence.path("kbp").path(0);
    assertThat(denial.path("subject").asText()).isEqualTo("وزارة الدفاع الإسبانية");
    assertThat(denial.path("relation").asText()).isEqualTo("deny");
    assertThat(denial.path("subjectSpan")).extracting(JsonNode::asInt).containsExactly(1, 4);
    JsonNode quote = document.path("quotes").path(0);
    assertThat(quote.path("text").asText()).isEqualTo("«لن نرسل جنودا إلى أوكرانيا»");
    assertThat(quote.path("speaker").asText()).isEqualTo("بيدرو سانشيز");
    assertThat(document.path("corefs")).isNotEmpty();
  }

  @Test
  void conllHasTheTagOfEachToken() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CoNLLOutputter().print(read, out, pipeline);

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .startsWith(
            "1\tنفت\t_\tVBD\tO\t_\t_",
            "2\tوزارة\t_\tNN\tORGANIZATION\t_\t_",
            "3\tالدفاع\t_\tDTNN\tORGANIZATION\t_\t_",
            "4\tالإسبانية\t_\tDTJJ\tORGANIZATION\t_\t_",
            "5\tأمس\t_\tNN\tDATE\t_\t_");
  }

  @Test
  void textHasMentionsChainsAndTriplesWithTheirConfidence() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TextOutputter().print(read, out, pipeline);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Document Date: " + DAY)
        .containsPattern("مدريد\tLOCATION\tLOCATION:0\\.\\d+")
        .containsPattern("0\\.\\d+\tمدريد\treported not supply-arms\tدبابات")
        .contains("that is: \"سانشيز\" -> \"بيدرو سانشيز\"");
  }

  /** CoreNLP's XML needs xom, which the library does without. */
  @Test
  void xmlHasNamesDatesAndTriples() throws IOException {
    assumeThat(getClass().getClassLoader().getResource("nu/xom/Document.class"))
        .as("xom on the class path")
        .isNotNull();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.xmlPrint(read, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<NormalizedNER>2024-03-04</NormalizedNER>", "<kbp>", "<text>deny</text>");
  }

  @Test
  void aTripleSaysWhetherTheTextCommitsToIt() {
    assertThat(triples(read))
        .extracting(RelationTriple::subjectGloss, RelationTriple::relationGloss)
        .contains(
            tuple("وزارة الدفاع الإسبانية", "deny"), tuple("مدريد", "reported not supply-arms"));
    assertThat(triples(read)).extracting(RelationTriple::relationGloss).contains("future visit");
  }

  @Test
  void aDroppedSubjectStandsInItsVerbAndHasItsFullName() {
    Annotation dropped =
        annotation("قال إيمانويل ماكرون إن القمة بدأت. وأضاف أن باريس مستعدة.", DAY);
    new IsnadAnnotator(isnad).annotate(dropped);

    RelationTriple added =
        triples(dropped.get(CoreAnnotations.SentencesAnnotation.class).get(1)).get(0);
    assertThat(added.subjectGloss()).isEqualTo("إيمانويل ماكرون");
    assertThat(added.subject).extracting(CoreLabel::word).containsExactly("أضاف");
  }

  @Test
  void aMentionKnowsTheBestNameOfItsEntity() {
    CoreDocument document = new CoreDocument(read);
    document.wrapAnnotations();

    CoreEntityMention surname =
        document.entityMentions().stream()
            .filter(mention -> mention.text().equals("سانشيز"))
            .findFirst()
            .orElseThrow();
    assertThat(surname.canonicalEntityMention().map(CoreEntityMention::text))
        .contains("بيدرو سانشيز");
    assertThat(surname.entityType()).isEqualTo("PERSON");
  }

  @Test
  void whatIsSpokenOfTwiceMakesAChain() {
    assertThat(read.get(CorefCoreAnnotations.CorefChainAnnotation.class).values())
        .anySatisfy(
            chain -> {
              assertThat(chain.getRepresentativeMention().mentionSpan).isEqualTo("بيدرو سانشيز");
              assertThat(chain.getMentionsInTextualOrder())
                  .extracting((CorefChain.CorefMention mention) -> mention.mentionSpan)
                  .contains("سانشيز");
            });
  }

  @Test
  void ownTokensHoldTheirWords() {
    assertThat(read.get(CoreAnnotations.TokensAnnotation.class))
        .isNotEmpty()
        .allSatisfy(
            token ->
                assertThat(TEXT.substring(token.beginPosition(), token.endPosition()))
                    .isEqualTo(token.originalText()));
  }

  @Test
  void behindCoreNlpsTokenizerItAnnotatesCoreNlpsTokens() {
    Properties properties = properties("tokenize,ssplit,pos,isnad");
    properties.setProperty("tokenize.language", "ar");
    properties.setProperty(
        "segment.model",
        "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
    properties.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/arabic.tagger");
    Annotation theirs = annotation("زارت ميركل الولايات المتحدة أمس.", DAY);
    new StanfordCoreNLP(properties).annotate(theirs);

    assertThat(theirs.get(CoreAnnotations.TokensAnnotation.class))
        .extracting(CoreLabel::word, CoreLabel::ner)
        .contains(
            tuple("ميركل", "PERSON"),
            tuple("الولايات", "COUNTRY"),
            tuple("المتحدة", "COUNTRY"),
            tuple("امس", "DATE")); // CoreNLP's spelling
    assertThat(triples(theirs))
        .extracting(RelationTriple::relationGloss, RelationTriple::objectGloss)
        .containsExactly(tuple("visit", "الولايات المتحدة"));
  }

  @Test
  void thePropertiesNameFilesOfTheUsersAndTheLeastConfidence(@TempDir Path directory)
      throws IOException {
    Path names =
        Files.writeString(
            directory.resolve("names.tsv"),
            """
            # Source: a test
            name\taliases\ttype\tiso\tkind\tambiguous
            عمان\t-\tLOCATION\tJO\t-\t-
            """);
    Properties properties = properties("isnad");
    properties.setProperty("isnad.gazetteer", names.toString());
    properties.setProperty("isnad.minimumConfidence", "1");
    Annotation visit = annotation("زار ماكرون عمان.", DAY);
    new StanfordCoreNLP(properties).annotate(visit);

    assertThat(visit.get(CoreAnnotations.TokensAnnotation.class))
        .extracting(CoreLabel::word, CoreLabel::ner)
        .contains(tuple("عمان", "LOCATION"));
    assertThat(triples(visit)).isEmpty();
  }

  @Test
  void theDateOfThePageIsTheDocumentsWhereItHasNone() {
    Annotation page =
        new Annotation("زار ماكرون بكين\nتاريخ النشر: 2023-04-05\nزار ماكرون بكين أمس.");
    new IsnadAnnotator(isnad).annotate(page);

    assertThat(page.get(CoreAnnotations.DocDateAnnotation.class)).isEqualTo("2023-04-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "no Arabic", "😀\uD800", "\u0000\u202E", "٣"})
  void anyTextIsValid(String text) {
    Annotation annotation = new Annotation(text);
    new IsnadAnnotator(isnad).annotate(annotation);

    assertThat(annotation.get(CoreAnnotations.MentionsAnnotation.class)).isNotNull();
  }

  @Test
  void refusesADateThatIsNoDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IsnadAnnotator(isnad).annotate(annotation(TEXT, "2024-02-30")))
        .withMessage("the document's date «2024-02-30» is no day; write it as in 2023-08-16");
  }

  @Test
  void refusesTokensWithoutSentencesOrPartsOfSpeech() {
    Annotation bare = new Annotation("زار ماكرون بكين.");
    CoreLabel token = new CoreLabel();
    token.setWord("زار");
    bare.set(CoreAnnotations.TokensAnnotation.class, List.of(token));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IsnadAnnotator(isnad).annotate(bare))
        .withMessageContaining("add ssplit and pos before isnad");

    Annotation untagged = new Annotation("زار ماكرون بكين.");
    new StanfordCoreNLP(tokenizer()).annotate(untagged);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IsnadAnnotator(isnad).annotate(untagged))
        .withMessageContaining("the token «زار» has no part of speech; add pos before isnad");
  }

  private static Properties tokenizer() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("tokenize.whitespace", "true");
    return properties;
  }

  private static List<RelationTriple> triples(Annotation annotation) {
    List<RelationTriple> triples = new ArrayList<>();
    annotation
        .get(CoreAnnotations.SentencesAnnotation.class)
        .forEach(sentence -> triples.addAll(triples(sentence)));
    return triples;
  }

  private static List<RelationTriple> triples(CoreMap sentence) {
    return sentence.get(CoreAnnotations.KBPTriplesAnnotation.class);
  }
}
