package org.isnad.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a user's programs as a strict user does: every warning counts. */
public final class JavaSource {

  private JavaSource() {}

  /**
   * Compiles a source on a class path, for Java 17.
   *
   * @return what the compiler says of it, a line for each error and warning
   */
  public static List<String> problems(Path source, String classPath, Path classes)
      throws java.io.IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-Xlint:all",
            "-cp",
            classPath,
            "-d",
            classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
      compiler.getTask(null, files, said, options, null, files.getJavaFileObjects(source)).call();
    }
    return said.getDiagnostics().stream()
        .map(JavaSource::line)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String line(Diagnostic<? extends JavaFileObject> said) {
    return said.getLineNumber() + ": " + said.getMessage(Locale.ROOT);
  }
}
