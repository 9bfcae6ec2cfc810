package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.testing.KnownFailures;
import org.isnad.text.DataTable.Row;
import org.junit.jupiter.api.Test;

/**
 * What a verb tells, its masdar tells too, of the same parties: «هاجمت روسيا أوكرانيا» (Russia
 * attacked Ukraine), «تمت مهاجمة أوكرانيا من قبل روسيا» (the attack on Ukraine by Russia was
 * carried out), «أدت مهاجمة روسيا لأوكرانيا إلى أزمة» (Russia's attacking Ukraine led to a crisis).
 *
 * <p>Taken from the examples of models/lexicon/predicates.tsv that begin with a verb and mark who
 * does it to whom, where the verb's line has a masdar and the verb takes its object directly and
 * doesn't state it. Those that aren't read so yet stand in a list.
 */
class VoiceIT {

  private static final Path NOT_READ =
      Path.of("src/test/resources/org/isnad/relations/voices-not-read.tsv");
  private static final Pattern VERB_FIRST =
      Pattern.compile(
          "^\\S+ \\[S (?<s>[^\\[\\]]+)] \\[(?<role>[TC]) (?<t>[^\\[\\]]+)](?<rest>.*)$");
  private static final Pattern DIRECT_OBJECT =
      Pattern.compile("^S (\\S+:\\S+\\? )?[TC](\\{[^}]*})?( .*)?$");
  private static final Pattern MARK = Pattern.compile("\\[[A-Z]+ ([^\\[\\]]+)]");
  private static final Isnad ISNAD = Isnad.create();

  /**
   * An example that begins with its verb.
   *
   * @param written the sentence with its marks
   * @param rest what stands behind whom it is done to
   */
  private record Example(
      String predicate,
      String masdar,
      String written,
      String subject,
      String object,
      String rest,
      String place) {

    /** «أدى تفريق الشرطة للمحتجين إلى أزمة» (the police's dispersing the protesters led to …). */
    String underVerb() {
      String led = masdar.endsWith("ة") ? "أدت" : "أدى";
      return led + " " + masdar + " " + genitive(subject) + " " + dative() + rest + " إلى أزمة.";
    }

    /** «تم تفريق المحتجين من قبل الشرطة» (the dispersal of … by the police was carried out). */
    String passive() {
      String done = masdar.endsWith("ة") ? "تمت" : "تم";
      return done + " " + masdar + " " + object + " من قبل " + genitive(subject) + rest + ".";
    }

    /** «المسلحون» (the gunmen) is «المسلحين» in the genitive. */
    private static String genitive(String words) {
      return words.replaceAll("(?<=\\S{2})ون(?!\\S)", "ين");
    }

    /** «قرارا جديدا» (a new decision, accusative) is «قرار جديد» in the genitive. */
    private Example withObjectInGenitive() {
      String words = genitive(object).replaceAll("(?<=\\S{2})ا(?!\\S)", "");
      return new Example(predicate, masdar, written, subject, words, rest, place);
    }

    private String dative() {
      return object.startsWith("ال") ? "لل" + object.substring(2) : "ل" + object;
    }
  }

  @Test
  void onlyTheListedMasdarsTellSomethingElseThanTheirVerbs() {
    Map<String, String> untold = new LinkedHashMap<>();
    for (Example example : examples()) {
      if (!isTold(example, Example::underVerb)) {
        untold.put("under-verb\t" + example.masdar() + "\t" + example.written(), example.place());
      }
      if (!isTold(example, Example::passive)) {
        untold.put("passive\t" + example.masdar() + "\t" + example.written(), example.place());
      }
    }
    KnownFailures.in(NOT_READ).assertAreThoseOf(untold);
  }

  @Test
  void manyVerbsAreTried() {
    assertThat(examples()).hasSizeGreaterThan(60);
  }

  /** Whether this test can fail: who is done to is no subject. */
  @Test
  void aMasdarWithPartiesInEachOthersPlacesIsFoundOut() {
    Example swapped =
        new Example("accuse", "اتهام", "", "الهند", "قطر", " بانتهاك الاتفاق", "here");
    assertThat(isTold(swapped, e -> "اتهمت قطر الهند بانتهاك الاتفاق.")).isFalse();
    assertThat(isTold(swapped, e -> "اتهمت الهند قطر بانتهاك الاتفاق.")).isTrue();
  }

  private static boolean isTold(Example example, Function<Example, String> sentence) {
    return telling(example, sentence.apply(example)).isPresent();
  }

  private static Optional<Relation> telling(Example example, String sentence) {
    return ISNAD.extract(Article.of(sentence)).relations().stream()
        .filter(relation -> tells(relation, example))
        .findFirst();
  }

  private static boolean tells(Relation relation, Example example) {
    return relation.predicate().id().equals(example.predicate())
        && relation.polarity() == Polarity.AFFIRMED
        && names(relation.subject().text(), Example.genitive(example.subject()))
        && names(relation.object().text(), example.object());
  }

  /** What is found may leave out what describes a party, and the article behind ل. */
  private static boolean names(String found, String party) {
    return !found.isEmpty()
        && (party.contains(found) || found.contains(party.replaceFirst("^ال", "")));
  }

  private static List<Example> examples() {
    // They state, deny or want their object.
    Set<String> stated = LexiconLines.inventoryWhere(row -> !row.get("speech").isEmpty());
    List<Example> examples = new ArrayList<>();
    for (Row row : LexiconLines.predicates()) {
      boolean tried =
          row.get("kind").equals("verb")
              && !row.get("masdar").isEmpty()
              && !row.get("genitive").isEmpty()
              && DIRECT_OBJECT.matcher(row.get("frame")).matches()
              && !stated.contains(row.get("predicate"));
      if (!tried) {
        continue;
      }
      for (String written : row.list("examples")) {
        example(row, written).flatMap(VoiceIT::asRead).ifPresent(examples::add);
      }
    }
    return examples;
  }

  /** An example that is read as it stands; a name in it stays as it is in the genitive. */
  private static Optional<Example> asRead(Example example) {
    return telling(example, MARK.matcher(example.written()).replaceAll("$1"))
        .map(
            relation ->
                relation.object().entity().isPresent() ? example : example.withObjectInGenitive());
  }

  private static Optional<Example> example(Row row, String written) {
    Matcher verbFirst = VERB_FIRST.matcher(written);
    return verbFirst.matches()
        ? Optional.of(
            new Example(
                row.get("predicate"),
                row.get("masdar").split("\\|", -1)[0],
                written,
                verbFirst.group("s"),
                verbFirst.group("t"),
                MARK.matcher(verbFirst.group("rest")).replaceAll("$1"),
                row.place()))
        : Optional.empty();
  }
}
