package org.isnad.syntax;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.isnad.syntax.SegmenterModel.Feature;
import org.isnad.syntax.SegmenterModel.Label;

/**
 * Converts the weights of CoreNLP's Arabic segmenter and the tables of its lexer to {@link
 * SegmenterModel}. The build runs it, and is why it is public; the library never does.
 *
 * <p>The segmenter gives each line the domain "atb", and each feature counts once more with its
 * domain behind it; here the weights of both are one. Those of other domains never count and are
 * left out.
 */
public final class CoreNlpConversion {

  private static final String DOMAIN = "@atb";

  /** CoreNLP's suffixes of features that have a value before them. */
  private static final Map<String, Feature> VALUED =
      Map.ofEntries(
          Map.entry("-c|C", Feature.CHARACTER),
          Map.entry("-n1|C", Feature.NEXT),
          Map.entry("-n2|C", Feature.SECOND_NEXT),
          Map.entry("-p|C", Feature.LAST),
          Map.entry("-p2|C", Feature.SECOND_LAST),
          Map.entry("-uBlock|C", Feature.BLOCK),
          Map.entry("-uType|C", Feature.CATEGORY),
          Map.entry("-before|C", Feature.BEFORE),
          Map.entry("-after|C", Feature.AFTER),
          Map.entry("-length|C", Feature.LENGTH),
          Map.entry("-cngram|CpC", Feature.PAIR),
          Map.entry("-begin-wrap|CpC", Feature.WRAP_AT_BEGIN),
          Map.entry("-end-wrap|CpC", Feature.WRAP_AT_END),
          Map.entry("-cngram|Cp2C", Feature.TRIPLE));

  /** CoreNLP's features that have none. */
  private static final Map<String, Feature> PLAIN =
      Map.of(
          "cliqueC|C", Feature.BIAS,
          "cliqueCpC|CpC", Feature.PAIR_BIAS,
          "cliqueCp2C|Cp2C", Feature.TRIPLE_BIAS,
          "length|C", Feature.LONG,
          "haspunc|C", Feature.PUNCTUATION,
          "hasdigit|C", Feature.DIGIT);

  /** A feature as the model spells it, without its domain. */
  private record Spelled(Feature feature, String value) {}

  private CoreNlpConversion() {}

  /**
   * Writes the converted model beside this class, in the build's directory of classes, unless it is
   * there already.
   *
   * @param args ignored: Maven hands over those of {@code -Dexec.args}, which are meant for others
   */
  public static void main(String[] args)
      throws IOException, ReflectiveOperationException, URISyntaxException {
    URL here = CoreNlpConversion.class.getResource("CoreNlpConversion.class");
    if (here == null || !here.getProtocol().equals("file")) {
      throw new IOException("the segmenter is converted in a directory of classes, not in " + here);
    }
    Path file = Path.of(here.toURI()).resolveSibling(SegmenterModel.FILE);
    URL model = CoreNlpConversion.class.getClassLoader().getResource(CoreNlp.SEGMENTER);
    if (model == null) {
      throw new IOException(CoreNlp.SEGMENTER + " is not on the class path");
    }
    String source = CoreNlp.SEGMENTER + "#" + fingerprint(model);
    if (!isThere(file, source)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      convert(model, source).write(bytes);
      Path whole = file.resolveSibling(SegmenterModel.FILE + ".part");
      Files.write(whole, bytes.toByteArray());
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String fingerprint(URL model) throws IOException {
    URLConnection connection = model.openConnection();
    return connection instanceof JarURLConnection jar
        ? Long.toHexString(jar.getJarEntry().getCrc())
        : connection.getLastModified() + "-" + connection.getContentLengthLong();
  }

  private static boolean isThere(Path file, String source) {
    if (!Files.exists(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return SegmenterModel.read(in, file.toString()).source().equals(source);
    } catch (IOException e) {
      return false; // Damaged, or of another version of the format: it is written again.
    }
  }

  private static SegmenterModel convert(URL model, String source)
      throws IOException, ReflectiveOperationException {
    Map<Spelled, double[]> weights = weights(model);
    List<String> words = words(weights);
    Units units = new Units(words);
    List<String> blocks =
        weights.keySet().stream()
            .filter(spelled -> spelled.feature() == Feature.BLOCK)
            .map(Spelled::value)
            .sorted()
            .toList();
    Map<Feature, FeatureTable> tables = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      tables.put(feature, table(feature, weights, units, blocks));
    }
    return new SegmenterModel(source, lexer(), words, blocks, tables);
  }

  private static FeatureTable table(
      Feature feature, Map<Spelled, double[]> weights, Units units, List<String> blocks) {
    Map<Long, double[]> rows = new TreeMap<>();
    weights.forEach(
        (spelled, row) -> {
          if (spelled.feature() == feature) {
            for (long key : keys(spelled, units, blocks)) {
              if (rows.put(key, row) != null) {
                throw new IllegalStateException("two features have one key: " + spelled);
              }
            }
          }
        });
    return FeatureTable.of(rows);
  }

  @SuppressWarnings("unchecked") // What the file holds is known.
  private static Map<Spelled, double[]> weights(URL model)
      throws IOException, ClassNotFoundException {
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(new GZIPInputStream(model.openStream(), 1 << 16)))) {
      List<Index<CRFLabel>> labels = (List<Index<CRFLabel>>) in.readObject();
      checkLabels(((Index<String>) in.readObject()).objectsList());
      Index<String> features = (Index<String>) in.readObject();
      in.readObject(); // the flags
      in.readObject(); // the maker of features
      if (in.readInt() != 3) {
        throw new IOException("the segmenter looks at three labels no longer");
      }
      double[][] weights = (double[][]) in.readObject();
      Map<Spelled, double[]> rows = new HashMap<>();
      for (int i = 0; i < weights.length; i++) {
        addWeights(rows, features.get(i), weights[i], labels);
      }
      return rows;
    }
  }

  private static void checkLabels(List<String> found) throws IOException {
    List<String> known = Arrays.stream(Label.values()).map(label -> label.name).toList();
    if (!found.equals(known)) {
      throw new IOException("the segmenter's labels are " + found + ", not " + known);
    }
  }

  private static void addWeights(
      Map<Spelled, double[]> rows, String name, double[] weights, List<Index<CRFLabel>> labels) {
    int domain = name.lastIndexOf('@');
    boolean hasDomain = domain > name.lastIndexOf('|');
    if (hasDomain && !name.endsWith(DOMAIN)) {
      return;
    }
    Spelled spelled = spelled(hasDomain ? name.substring(0, domain) : name);
    double[] row = rows.computeIfAbsent(spelled, s -> new double[spelled.feature().combinations()]);
    Index<CRFLabel> combinations = labels.get(spelled.feature().labels - 1);
    for (int i = 0; i < weights.length; i++) {
      int at = 0;
      for (int label : combinations.get(i).getLabel()) {
        at = at * Label.values().length + label;
      }
      row[at] += (float) weights[i]; // CoreNLP rounds them when it loads them.
    }
  }

  private static Spelled spelled(String name) {
    Feature plain = PLAIN.get(name);
    if (plain != null) {
      return new Spelled(plain, "");
    }
    for (Map.Entry<String, Feature> suffix : VALUED.entrySet()) {
      if (name.endsWith(suffix.getKey())) {
        String value = name.substring(0, name.length() - suffix.getKey().length());
        return new Spelled(suffix.getValue(), value);
      }
    }
    throw new IllegalStateException("a feature of no known kind: " + name);
  }

  /** All units of more than one character that features name. */
  private static List<String> words(Map<Spelled, double[]> weights) {
    TreeSet<String> words = new TreeSet<>();
    for (Spelled spelled : weights.keySet()) {
      for (List<String> split : splits(spelled)) {
        split.stream().filter(unit -> unit.length() > 1).forEach(words::add);
      }
    }
    words.remove(Units.BOUNDARY_TEXT);
    words.remove(Units.OUTSIDE_TEXT);
    return List.copyOf(words);
  }

  private static List<Long> keys(Spelled spelled, Units units, List<String> blocks) {
    String value = spelled.value();
    return switch (spelled.feature()) {
      case BIAS, LONG, PUNCTUATION, DIGIT, PAIR_BIAS, TRIPLE_BIAS -> List.of(0L);
      case BLOCK -> List.of((long) blocks.indexOf(value));
      case CATEGORY, BEFORE, AFTER, LENGTH -> List.of(Long.parseLong(value));
      case WRAP_AT_BEGIN, WRAP_AT_END -> List.of(wrap(value));
      case CHARACTER, NEXT, SECOND_NEXT, LAST, SECOND_LAST, PAIR, TRIPLE ->
          splits(spelled).stream().map(split -> key(split, units)).toList();
    };
  }

  private static long wrap(String value) {
    if (value.length() != 5 || value.charAt(2) != '_') {
      throw new IllegalStateException("no two and two characters: " + value);
    }
    return Units.wrap(value);
  }

  private static long key(List<String> split, Units units) {
    long key = 0;
    for (String unit : split) {
      key = Units.key(key, units.of(unit));
    }
    return key;
  }

  /** All units that the value of a feature can stand for: they are written without a gap. */
  private static List<List<String>> splits(Spelled spelled) {
    String value = spelled.value();
    List<List<String>> splits = new ArrayList<>();
    switch (spelled.feature()) {
      case CHARACTER, NEXT, SECOND_NEXT, LAST, SECOND_LAST -> splits.add(List.of(value));
      case PAIR -> addPairs(splits, List.of(), value);
      case TRIPLE -> {
        for (int i = 1; i < value.length() - 1; i++) {
          addPairs(splits, List.of(value.substring(0, i)), value.substring(i));
        }
      }
      default -> {}
    }
    return splits;
  }

  private static void addPairs(List<List<String>> splits, List<String> first, String rest) {
    for (int i = 1; i < rest.length(); i++) {
      List<String> split = new ArrayList<>(first);
      split.add(rest.substring(0, i));
      split.add(rest.substring(i));
      if (isPossible(split)) {
        splits.add(split);
      }
    }
  }

  /** Only characters of an Arabic word stand beside each other without a boundary. */
  private static boolean isPossible(List<String> split) {
    for (int i = 1; i < split.size(); i++) {
      if (!isGap(split.get(i - 1))
          && !isGap(split.get(i))
          && !(isArabic(split.get(i - 1)) && isArabic(split.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGap(String unit) {
    return unit.equals(Units.BOUNDARY_TEXT) || unit.equals(Units.OUTSIDE_TEXT);
  }

  private static boolean isArabic(String unit) {
    return unit.length() == 1 && Units.isArabic(unit.charAt(0));
  }

  private static LexerTables lexer() throws ReflectiveOperationException {
    TokenizerFactory<CoreLabel> factory = ArabicTokenizer.atbFactory();
    factory.setOptions("removeProMarker,removeMorphMarker,removeLengthening"); // as the segmenter
    Object lexer = field(factory.getTokenizer(new StringReader("")), "lexer");
    List<Integer> spelling = new ArrayList<>();
    new TreeMap<Object, Object>((Map<?, ?>) field(lexer, "normMap"))
        .forEach(
            (from, to) -> {
              String spelled = to.toString();
              if (from.toString().length() != 1 || spelled.length() > 1) {
                throw new IllegalStateException("the lexer spells " + from + " as " + to);
              }
              spelling.add((int) from.toString().charAt(0));
              spelling.add(spelled.isEmpty() ? -1 : spelled.charAt(0));
            });
    return new LexerTables(
        (int[]) field(lexer, "ZZ_CMAP_TOP"),
        (int[]) field(lexer, "ZZ_CMAP_BLOCKS"),
        (int[]) field(lexer, "ZZ_ROWMAP"),
        (int[]) field(lexer, "ZZ_TRANS"),
        (int[]) field(lexer, "ZZ_ATTRIBUTE"),
        (int[]) field(lexer, "ZZ_ACTION"),
        spelling.stream().mapToInt(Integer::intValue).toArray());
  }

  /** CoreNLP keeps its lexer to itself; only the build looks into it. */
  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
