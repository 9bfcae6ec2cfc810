package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads our tables as docs/formats.md tells to: rows of cells by the names of their columns. */
final class TableReader {

  private TableReader() {}

  /** The rows of tab-separated lines. */
  static List<Map<String, String>> tsv(String table) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : lines(table)) {
      lines.add(List.of(line.split("\t", -1)).stream().map(TableReader::unescaped).toList());
    }
    return rows(lines);
  }

  /** The rows of comma-separated lines. */
  static List<Map<String, String>> csv(String table) {
    lines(table);
    List<List<String>> lines = new ArrayList<>();
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(throughUtf8(table)))) {
      for (CSVRecord row : parser) {
        for (String cell : row) {
          assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r＝＋－＠].*");
        }
        lines.add(row.stream().map(TableReader::withoutMark).map(TableReader::unescaped).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows(lines);
  }

  private static String withoutMark(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  /** The lines of a table, which every reader of lines finds in the same places. */
  private static List<String> lines(String table) {
    assertThat(table).endsWith("\n");
    List<String> lines = List.of(throughUtf8(table).split("\n"));
    assertThat(table.split("\\R")).hasSize(lines.size());
    return lines;
  }

  static String throughUtf8(String text) {
    String read = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(read).isEqualTo(text);
    return read;
  }

  private static List<Map<String, String>> rows(List<List<String>> lines) {
    List<String> header = lines.get(0);
    assertThat(header).doesNotHaveDuplicates();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      assertThat(line).hasSameSizeAs(header);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(header.get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Undoes the backslashes. */
  static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escape = cell.charAt(++i);
      switch (escape) {
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(cell.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(escape);
      }
    }
    return text.toString();
  }

  /** The values that share a cell; an empty cell is none, or one that is empty. */
  static List<String> several(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '|') {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c == '\\' ? cell.charAt(++i) : c);
      }
    }
    values.add(value.toString());
    return values;
  }
}
