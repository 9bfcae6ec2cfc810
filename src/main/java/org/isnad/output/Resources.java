package org.isnad.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Text files of the class path. */
final class Resources {

  private Resources() {}

  /**
   * @param name beside this class, or with a slash before it from the root
   */
  static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path has no " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * A file of a WebJar, in the version that is there.
   *
   * @param artifact the jar's name on Maven Central, of the group org.webjars.npm
   */
  static String webJar(String artifact, String file) {
    Properties built = new Properties();
    try {
      built.load(
          new StringReader(
              text("/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(artifact, e);
    }
    String version = built.getProperty("version");
    return text("/META-INF/resources/webjars/" + artifact + "/" + version + "/" + file);
  }
}
