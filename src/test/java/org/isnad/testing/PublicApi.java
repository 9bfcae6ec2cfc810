package org.isnad.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;

/** What users of the library see: the values and the facade, the formats, the annotator. */
public final class PublicApi {

  /** Those that package-info of {@code org.isnad} promises to keep. */
  public static final Set<String> PACKAGES =
      Set.of("org.isnad", "org.isnad.output", "org.isnad.corenlp");

  /** The whole library, without its tests. */
  public static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.isnad");

  private PublicApi() {}

  public static Stream<JavaClass> classes() {
    return LIBRARY.stream().filter(PublicApi::isPublicApi);
  }

  public static boolean isPublicApi(JavaClass type) {
    return PACKAGES.contains(type.getPackageName()) && isSeen(type);
  }

  private static boolean isSeen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApi::isSeen).orElse(true);
  }
}
