package org.isnad.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.DataFileException;

/**
 * A file of {@code models/}: tab-separated columns under a header line, with lists inside a cell
 * separated by {@code |}. Empty lines and lines that begin with {@code #} are comments; {@code -}
 * is an empty cell.
 *
 * <p>The whole file is read and checked before anything is given out: a table exists only if every
 * line is well-formed, in Unicode normal form NFC, without presentation forms and invisible
 * characters, no line stands twice, the head names a source, and every cell holds what its {@link
 * Column} allows. Whatever is wrong is told at once, not only what is met first.
 */
public final class DataTable {

  private static final String MODELS = "/org/isnad/models/";

  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  DataTable(String name, List<String> columns, List<Row> rows) {
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
  public static DataTable ofModel(String name, Column... columns) {
    try (InputStream in = DataTable.class.getResourceAsStream(MODELS + name)) {
      if (in == null) {
        throw new DataFileException(List.of(name + ": no such data file in the library's jar"));
      }
      return new TableReader(name, List.of(columns)).read(in.readAllBytes());
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** The same, with columns whose cells may hold anything. */
  public static DataTable ofModel(String name, String... columns) {
    return ofModel(name, columns(columns));
  }

  /**
   * Reads a user's file.
   *
   * @throws DataFileException naming file, line and problem, if the file is missing or malformed
   */
  public static DataTable ofFile(Path file, Column... columns) {
    try {
      return new TableReader(file.toString(), List.of(columns)).read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new DataFileException(List.of(file + ": no such file"));
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /** The same, with columns whose cells may hold anything. */
  public static DataTable ofFile(Path file, String... columns) {
    return ofFile(file, columns(columns));
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(Column::of).toArray(Column[]::new);
  }

  private static DataFileException unreadable(String name, IOException e) {
    return new DataFileException(List.of(name + ": can't be read: " + e.getMessage()));
  }

  /**
   * Does something with every row, and collects what it finds wrong.
   *
   * @param action throws an {@link IllegalArgumentException} that says what is wrong with a row
   * @throws DataFileException with every problem and its line, once all rows are done
   */
  public void forEach(Consumer<? super Row> action) {
    List<String> problems = new ArrayList<>();
    for (Row row : rows) {
      try {
        action.accept(row);
      } catch (IllegalArgumentException e) {
        problems.add(row.problem(String.valueOf(e.getMessage())));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
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

    Row(String file, int line, List<String> columns, List<String> cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      String[] stripped = new String[cells.size()];
      for (int i = 0; i < stripped.length; i++) {
        stripped[i] = cells.get(i).strip();
      }
      this.cells = List.of(stripped);
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

    /** The whole number under a {@link Column#number number column}; 0 where there is none. */
    public int number(String column) {
      return optional(column).map(Integer::parseInt).orElse(0);
    }

    /** The constant under a column {@link Column#oneOf(String, Class) of constants}. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      return Column.constant(type, get(column));
    }

    /** The constants under a list {@link Column#listOf of constants}. */
    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
      return list(column).stream().map(written -> Column.constant(type, written)).toList();
    }

    public List<String> columns() {
      return columns;
    }

    List<String> cells() {
      return cells;
    }

    public Optional<String> optional(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The parts of a cell, separated by {@code |}; an empty list for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      String[] parts = cell.split("\\|");
      for (int i = 0; i < parts.length; i++) {
        parts[i] = parts[i].strip();
      }
      return List.of(parts);
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
