package org.isnad.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of HTML with its style and its script inside: nothing else is loaded, and nothing else can
 * run, for the page's policy names the digests of both. Whatever is put into the page is escaped.
 */
final class Template {

  private final com.samskivert.mustache.Template template;
  private final Map<String, String> fixed;

  private Template(String name, String style, String script) {
    this.template =
        Mustache.compiler()
            .withEscaper(Template::escaped)
            .withLoader(part -> new StringReader(Resources.text(part + ".mustache")))
            .emptyStringIsFalse(true)
            .strictSections(true)
            .compile(Resources.text(name));
    this.fixed = Map.of("style", style, "script", script, "policy", policy(style, script));
  }

  /** The page of one document. */
  static Template page() {
    String layout =
        Stream.of("d3-dispatch", "d3-timer", "d3-quadtree", "d3-force")
            .map(jar -> Resources.webJar(jar, "dist/" + jar + ".min.js"))
            .collect(Collectors.joining("\n"));
    String licence = "/*\n" + Resources.webJar("d3-force", "LICENSE") + "*/\n";
    String script = licence + layout + "\n" + own("table.js", "page.js");
    return new Template("page.mustache", Resources.text("page.css"), script);
  }

  /** The page over many documents. */
  static Template index() {
    return new Template("index.mustache", Resources.text("page.css"), own("table.js", "index.js"));
  }

  private static String own(String... files) {
    return Stream.of(files).map(Resources::text).collect(Collectors.joining("\n"));
  }

  private static String policy(String style, String script) {
    return String.join(
        "; ",
        List.of(
            "default-src 'none'",
            "script-src " + digest(script),
            "style-src " + digest(style),
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'"));
  }

  private static String digest(String text) {
    try {
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The page that shows {@code view}, a record with what the template asks for. */
  String filled(Object view) {
    Map<String, Object> all = new HashMap<>(fixed);
    all.put("view", view);
    return template.execute(all);
  }

  /**
   * Text as HTML shows it, between tags and in quoted attributes. What HTML can't hold becomes
   * U+FFFD: control characters, unpaired surrogates, non-characters.
   */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("&#10;");
                case '\r' -> escaped.append("&#13;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(canBeShown(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean canBeShown(int c) {
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE
        && (c & 0xFFFE) != 0xFFFE
        && (c < 0xFDD0 || c > 0xFDEF);
  }
}
