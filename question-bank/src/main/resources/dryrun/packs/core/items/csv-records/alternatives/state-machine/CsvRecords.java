import java.util.ArrayList;
import java.util.List;

public final class CsvRecords {
  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  public static List<List<String>> parse(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    State state = State.FIELD_START;
    int line = 1;
    int recordLine = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      }
      boolean breaks = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (state == State.QUOTED) {
        if (c == '"') {
          state = State.QUOTE_IN_QUOTED;
        } else {
          field.append(c);
        }
      } else if (c == '"' && state == State.FIELD_START) {
        state = State.QUOTED;
      } else if (c == '"' && state == State.QUOTE_IN_QUOTED) {
        field.append(c);
        state = State.QUOTED;
      } else if (c == ',' || c == '\n') {
        fields.add(field.toString());
        field.setLength(0);
        state = State.FIELD_START;
        if (c == '\n') {
          records.add(fields);
          fields = new ArrayList<>();
          recordLine = line;
        }
      } else if (!breaks) {
        if (c == '"' || state == State.QUOTE_IN_QUOTED) {
          throw new IllegalArgumentException("line " + recordLine + ": a quote out of place");
        }
        field.append(c);
        state = State.PLAIN;
      }
    }
    if (state == State.QUOTED) {
      throw new IllegalArgumentException("line " + recordLine + ": a quoted field never ends");
    }
    if (!fields.isEmpty() || state != State.FIELD_START) {
      fields.add(field.toString());
      records.add(fields);
    }
    return records;
  }
}
