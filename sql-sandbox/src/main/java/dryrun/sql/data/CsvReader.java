package dryrun.sql.data;

import dryrun.sql.DataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the records of a CSV text (RFC 4180), where an unquoted empty field is NULL.
final class CsvReader {

  /// The fields of a record, and the line each starts in.
  record Csv(List<@Nullable String> fields, List<Integer> lines) {
    int line() {
      return lines.getFirst();
    }
  }

  private final String file;
  private final String text;
  private int at;
  private int line = 1;

  /// @param file the name to use in messages
  CsvReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /// The next record, or null after the last.
  @Nullable Csv next() throws DataException {
    if (at >= text.length()) {
      return null;
    }
    List<@Nullable String> fields = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    while (true) {
      lines.add(line);
      fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
      } else {
        endOfRecord();
        return new Csv(fields, lines);
      }
    }
  }

  private @Nullable String plain() throws DataException {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == '"') {
        throw error("a quote stands inside an unquoted field");
      }
      at++;
    }
    return at == start ? null : text.substring(start, at);
  }

  private String quoted() throws DataException {
    int opened = line;
    StringBuilder field = new StringBuilder();
    at++;
    while (true) {
      if (at >= text.length()) {
        throw new DataException(file + ", line " + opened + ": a quoted field is not closed");
      }
      char c = text.charAt(at++);
      if (c == '\n') {
        line++;
      }
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else {
        return field.toString();
      }
    }
  }

  private void endOfRecord() throws DataException {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at >= text.length()) {
      return;
    }
    if (text.charAt(at) != '\n') {
      throw error("expected a comma or the end of the line after a field");
    }
    at++;
    line++;
  }

  private DataException error(String message) {
    return new DataException(file + ", line " + line + ": " + message);
  }
}
