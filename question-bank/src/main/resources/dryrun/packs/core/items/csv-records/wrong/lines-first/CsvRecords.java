import java.util.ArrayList;
import java.util.List;

public final class CsvRecords {
  private final String text;
  private int at;
  private int recordStart;

  private CsvRecords(String text) {
    this.text = text;
  }

  public static List<List<String>> parse(String text) {
    List<List<String>> records = new ArrayList<>();
    for (String line : text.lines().toList()) {
      records.add(new CsvRecords(line).record());
    }
    return records;
  }

  private List<String> record() {
    recordStart = at;
    List<String> fields = new ArrayList<>();
    do {
      fields.add(next("\"") ? quoted() : plain());
    } while (next(","));
    if (!next("\n") && !next("\r\n") && at < text.length()) {
      throw bad("text after a closing quote");
    }
    return fields;
  }

  private String plain() {
    int start = at;
    while (at < text.length() && !endsPlainField()) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean endsPlainField() {
    char c = text.charAt(at);
    if (c == '"') {
      throw bad("a quote inside a plain field");
    }
    return c == ',' || c == '\n' || (c == '\r' && text.startsWith("\r\n", at));
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw bad("a quoted field never ends");
      }
      field.append(text, at, quote);
      at = quote + 1;
      if (!next("\"")) {
        return field.toString();
      }
      field.append('"');
    }
  }

  private boolean next(String expected) {
    boolean found = text.startsWith(expected, at);
    if (found) {
      at += expected.length();
    }
    return found;
  }

  private IllegalArgumentException bad(String reason) {
    long line = 1 + text.substring(0, recordStart).chars().filter(c -> c == '\n').count();
    return new IllegalArgumentException("line " + line + ": " + reason);
  }
}
