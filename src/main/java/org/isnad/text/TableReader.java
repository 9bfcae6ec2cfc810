package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.DataFileException;

/** Reads one {@link DataTable} and collects all that is wrong with it. For one file, one thread. */
final class TableReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final List<Column> columns;
  private final List<String> names;
  private final List<String> problems = new ArrayList<>();
  private final List<DataTable.Row> rows = new ArrayList<>();
  private final Map<List<String>, Integer> lines = new HashMap<>();
  private final Map<String, Map<String, Integer>> keys = new HashMap<>();
  private int header;
  private boolean sourced;

  TableReader(String name, List<Column> columns) {
    this.name = name;
    this.columns = columns;
    this.names = columns.stream().map(Column::name).toList();
  }

  /**
   * @throws DataFileException with every problem in the order of the lines
   */
  DataTable read(byte[] content) {
    List<String> text = decode(content).lines().toList();
    boolean headed = true;
    for (int i = 0; i < text.size() && headed; i++) {
      headed = addLine(i + 1, text.get(i));
    }
    if (header == 0) {
      add(1, "no header line; the columns must be " + String.join(", ", names));
    } else if (headed && rows.isEmpty() && problems.isEmpty()) {
      add(header, "no line below the header; add one");
    }
    if (!sourced && headed) {
      add(1, "the head names no source; add a line such as # Source: written by hand");
    }
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return new DataTable(name, names, rows);
  }

  private String decode(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length);
    if (decoder.decode(bytes, text, /* endOfInput= */ true).isError()) {
      int line = 1;
      for (int i = 0; i < bytes.position(); i++) {
        line += content[i] == '\n' ? 1 : 0;
      }
      throw new DataFileException(List.of(name + ":" + line + ": not UTF-8; save it as UTF-8"));
    }
    return text.flip().toString();
  }

  private void add(int line, String problem) {
    problems.add(name + ":" + line + ": " + problem);
  }

  /** Gives whether it is of use to go on: not where the columns are others. */
  private boolean addLine(int number, String written) {
    String line = written;
    if (number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
      add(1, "a byte order mark; save it as UTF-8 without one");
      line = line.substring(1);
    }
    spellingProblem(line).ifPresent(problem -> add(number, problem));
    if (line.startsWith("#")) {
      sourced = sourced || header == 0 && line.toLowerCase(Locale.ROOT).contains("source");
      return true;
    }
    if (line.isBlank()) {
      return true;
    }
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (header > 0) {
      addRow(number, cells);
      return true;
    }
    header = number;
    if (!cells.equals(names)) {
      add(number, "the columns must be " + String.join(", ", names));
    }
    return cells.equals(names);
  }

  private void addRow(int number, List<String> cells) {
    if (cells.size() != names.size()) {
      add(number, cells.size() + " columns, not " + names.size());
      return;
    }
    if (cells.stream().anyMatch(TableReader::hasEmptyPart)) {
      add(number, "an empty part in a list; remove a bar (|)");
      return;
    }
    DataTable.Row row = new DataTable.Row(name, number, names, cells);
    rows.add(row);
    Integer before = lines.putIfAbsent(row.cells(), number);
    if (before != null) {
      add(number, "the same as line " + before + "; remove one");
      return;
    }
    for (Column column : columns) {
      column.problems(row).forEach(problem -> add(number, problem));
      if (column.isUnique()) {
        addKey(number, column.name(), row.get(column.name()));
      }
    }
  }

  private void addKey(int number, String column, String key) {
    Integer before = keys.computeIfAbsent(column, name -> new HashMap<>()).putIfAbsent(key, number);
    if (before != null && !key.isEmpty()) {
      add(number, "«" + key + "» stands in line " + before + " already; remove one");
    }
  }

  private static boolean hasEmptyPart(String cell) {
    return cell.indexOf('|') >= 0 && Arrays.stream(cell.split("\\|", -1)).anyMatch(String::isBlank);
  }

  private static Optional<String> spellingProblem(String line) {
    return isPlainlyWritten(line) ? Optional.empty() : spellingProblemOf(line);
  }

  /**
   * Whether a line has only what no rule speaks of, as nearly all have: tells it in a tenth of the
   * time.
   */
  private static boolean isPlainlyWritten(String line) {
    char last = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Letters.isCommon(c) && c != '\t' || c == ' ' && last == ' ') {
        return false;
      }
      last = c;
    }
    return true;
  }

  private static Optional<String> spellingProblemOf(String line) {
    if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      return Optional.of("not in Unicode normal form NFC");
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      String code = "U+" + Integer.toHexString(c);
      if ((c >= 'ﭐ' && c <= '\uFDFF') || (c >= 'ﹰ' && c <= 'ﻼ')) {
        return Optional.of("presentation form " + code + "; write the letter");
      }
      if (Character.getType(c) == Character.FORMAT) {
        return Optional.of("invisible character " + code + "; remove it");
      }
      if ((Character.isISOControl(c) && c != '\t')
          || c == '\uFFFD'
          || Character.getType(c) == Character.UNASSIGNED
          || Character.getType(c) == Character.PRIVATE_USE) {
        return Optional.of("character " + code + " stands for nothing; remove it");
      }
      if (c == ' ' && i > 0 && line.charAt(i - 1) == ' ' && !line.startsWith("#")) {
        return Optional.of("two blanks in a row; remove one");
      }
    }
    return Optional.empty();
  }
}
