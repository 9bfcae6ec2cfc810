package org.isnad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data flows one way: the arrows of the design. */
class ArchitectureTest {

  private static final JavaClasses ISNAD =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.isnad");

  @ParameterizedTest(name = "{0} knows only: {1}")
  @CsvSource({
    "text,        ''",
    "syntax,      text",
    "mentions,    text syntax",
    "dates,       text syntax",
    "entities,    text syntax mentions dates",
    "relations,   text syntax mentions entities",
    "output,      ''",
  })
  void noStageKnowsALaterOne(String stage, String earlier) {
    List<String> allowed = new ArrayList<>(List.of("org.isnad", "org.isnad." + stage));
    for (String name : earlier.split(" ")) {
      if (!name.isEmpty()) {
        allowed.add("org.isnad." + name);
      }
    }
    classes()
        .that()
        .resideInAPackage("org.isnad." + stage)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("org.isnad.."))
                .or(resideInAnyPackage(allowed.toArray(String[]::new)).and(not(type(Isnad.class)))))
        .check(ISNAD);
  }

  @Test
  void onlyTheFacadeOfTheRootKnowsTheStages() {
    noClasses()
        .that()
        .resideInAPackage("org.isnad")
        .and()
        .areNotAssignableTo(Isnad.class)
        .should()
        .dependOnClassesThat(resideInAPackage("org.isnad.*"))
        .check(ISNAD);
  }

  @Test
  void nobodyButTheCommandLineKnowsTheEvaluation() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.isnad.evaluation", "org.isnad.cli")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.isnad.evaluation", "org.isnad.cli"))
        .check(ISNAD);
  }

  @Test
  void theAdapterToCoreNlpKnowsTheFacadeAndTokensAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.isnad.corenlp")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.isnad.mentions",
                "org.isnad.dates",
                "org.isnad.entities",
                "org.isnad.relations",
                "org.isnad.output"))
        .check(ISNAD);
  }

  @Test
  void coreNlpStaysBehindItsDoor() {
    noClasses()
        .that()
        .haveNameNotMatching("org\\.isnad\\.syntax\\.CoreNlp(Conversion(\\$.*)?)?")
        .and()
        .resideOutsideOfPackages("org.isnad.corenlp", "org.isnad.cli", "org.isnad.evaluation")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(ISNAD);
  }
}
