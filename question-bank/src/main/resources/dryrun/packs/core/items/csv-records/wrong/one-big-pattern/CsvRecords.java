import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class CsvRecords {
  private static final Pattern QUOTED = Pattern.compile("((?:[^\"]|\"\")*)\"");

  private final String text;
  private int at;
  private int recordStart;

  private CsvRecords(String text) {
    this.text = text;
  }

  public static List<List<String>> parse(String text) {
    CsvRecords feed = new CsvRecords(text);
    List<List<String>> records = new ArrayList<>();
    while (feed.at < text.length()) {
      records.add(feed.record());
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
    Matcher field = QUOTED.matcher(text).region(at, text.length());
    if (!field.lookingAt()) {
      throw bad("a quoted field never ends");
    }
    at = field.end();
    return field.group(1).replace("\"\"", "\"");
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
