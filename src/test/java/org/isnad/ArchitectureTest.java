package org.isnad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.testing.PublicApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data flows one way: the arrows of the design. */
class ArchitectureTest {

  private static final JavaClasses ISNAD = PublicApi.LIBRARY;

  private static final DescribedPredicate<JavaClass> API =
      DescribedPredicate.describe("public API", PublicApi::isPublicApi);

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

  /** The stages are public only for each other: what users see of the library names none. */
  @Test
  void noStageIsSeenThroughTheApi() {
    DescribedPredicate<JavaClass> stages =
        resideInAPackage("org.isnad..")
            .and(
                DescribedPredicate.describe(
                    "in no package of the API",
                    type -> !PublicApi.PACKAGES.contains(type.getPackageName())));
    codeUnits()
        .that()
        .areDeclaredInClassesThat(API)
        .and()
        .arePublic()
        .should(
            new ArchCondition<JavaCodeUnit>("name no stage") {
              @Override
              public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(
                        unit.getParameterTypes().stream(),
                        Stream.concat(
                            Stream.of(unit.getReturnType()), unit.getExceptionTypes().stream()))
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                    .filter(stages)
                    .forEach(
                        type ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " names " + type.getName())));
              }
            })
        .check(ISNAD);
  }

  /** What of a stage no other package needs is nobody's to use. */
  @Test
  void whatIsPublicInAStageAnotherPackageUses() {
    classes()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("CoreNlpConversion") // the build runs it
        .and()
        .resideInAnyPackage(
            "org.isnad.text",
            "org.isnad.syntax",
            "org.isnad.mentions",
            "org.isnad.dates",
            "org.isnad.entities",
            "org.isnad.relations")
        .should(
            new ArchCondition<JavaClass>("be used by another package") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean isUsed =
                    type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
                if (!isUsed) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getName() + " is public, and only its own package uses it"));
                }
              }
            })
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
