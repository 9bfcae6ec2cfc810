package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of {@code models/}: tab-separated columns under a header line, with lists inside a cell
 * separated by {@code |}. Empty lines and lines that begin with {@code #} are comments; {@code -}
 * is an empty cell.
 *
 * <p>The whole file is read and checked before anything is given out: a table exists only if every
 * line is well-formed.
 */
public final class DataTable {

  private static final String MODELS = "/org/isnad/models/";

  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private DataTable(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads one of the library's own files.
   *
   * @param name its path below {@code models/}: {@code gazetteer/countries.tsv}
   * @param columns the columns that it must have, in their order
   * @throws DataFileException naming file, line and problem, if the file is missing or malformed
   */
  public static DataTable ofModel(String name, String... columns) {
    try (InputStream in = DataTable.class.getResourceAsStream(MODELS + name)) {
      if (in == null) {
        throw new DataFileException(List.of(name + ": no such data file in the library's jar"));
      }
      return read(name, in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a user's file.
   *
   * @throws DataFileException naming file, line and problem, if the file is missing or malformed
   */
  public static DataTable ofFile(Path file, String... columns) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in, columns);
    } catch (NoSuchFileException e) {
      throw new DataFileException(List.of(file + ": no such file"));
    } catch (IOException e) {
      throw new DataFileException(List.of(file + ": can't be read: " + e.getMessage()));
    }
  }

  private static DataTable read(String name, InputStream in, String... columns) throws IOException {
    List<String> lines = lines(name, in);
    if (!lines.isEmpty() && lines.get(0).startsWith("\uFEFF")) {
      throw new DataFileException(
          List.of(name + ":1: a byte order mark; save it as UTF-8 without one"));
    }
    List<String> expected = Arrays.asList(columns);
    List<String> problems = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String where = name + ":" + (i + 1) + ": ";
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (!headed) {
        headed = true;
        if (!cells.equals(expected)) {
          problems.add(where + "the columns must be " + String.join(", ", expected));
          break;
        }
      } else if (cells.size() != expected.size()) {
        problems.add(where + cells.size() + " columns, not " + expected.size());
      } else {
        spellingProblem(line).ifPresent(problem -> problems.add(where + problem));
        if (cells.stream().anyMatch(DataTable::hasEmptyPart)) {
          problems.add(where + "an empty part in a list; remove a bar (|)");
        }
        rows.add(new Row(name, i + 1, expected, cells));
      }
    }
    if (!headed && problems.isEmpty()) {
      problems.add(name + ": no header line; the columns must be " + String.join(", ", expected));
    }
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return new DataTable(name, expected, rows);
  }

  private static List<String> lines(String name, InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
      return reader.lines().toList();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw new DataFileException(List.of(name + ": not UTF-8; save it as UTF-8"));
      }
      throw e.getCause();
    }
  }

  private static boolean hasEmptyPart(String cell) {
    return cell.indexOf('|') >= 0 && Arrays.stream(cell.split("\\|", -1)).anyMatch(String::isBlank);
  }

  private static Optional<String> spellingProblem(String line) {
    if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      return Optional.of("not in Unicode normal form NFC");
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c >= 'ﭐ' && c <= '\uFDFF') || (c >= 'ﹰ' && c <= 'ﻼ')) {
        return Optional.of("presentation form U+" + Integer.toHexString(c) + "; write the letter");
      }
      if (Character.getType(c) == Character.FORMAT) {
        return Optional.of("invisible character U+" + Integer.toHexString(c) + "; remove it");
      }
    }
    return Optional.empty();
  }

  public String name() {
    return name;
  }

  public List<String> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }

  /** One line of a table. */
  public static final class Row {
    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String file, int line, List<String> columns, List<String> cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells.stream().map(String::strip).toList();
    }

    /** The cell under a column; empty where it holds {@code -} or nothing. */
    public String get(String column) {
      int i = columns.indexOf(column);
      if (i < 0) {
        throw new IllegalArgumentException(file + " has no column " + column);
      }
      String cell = cells.get(i);
      return cell.equals("-") ? "" : cell;
    }

    public Optional<String> optional(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The parts of a cell, separated by {@code |}; an empty list for an empty cell. */
    public List<String> list(String column) {
      return get(column).isEmpty()
          ? List.of()
          : Arrays.stream(get(column).split("\\|")).map(String::strip).toList();
    }

    /** {@code file:line}, for messages and evidence. */
    public String place() {
      return file + ":" + line;
    }

    /** A problem with this line, for the caller to collect into a {@link DataFileException}. */
    public String problem(String what) {
      return place() + ": " + what;
    }
  }
}
