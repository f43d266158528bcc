package dryrun.app.desktop.drill;

import java.util.List;
import java.util.stream.Collectors;

/// How lines of code are indented: by steps of two spaces, never by tabs.
final class Indentation {
  private static final int STEP = 2;

  private Indentation() {}

  /// The blanks at the start of a line, at most `end` of them.
  static String of(String line, int end) {
    int blanks = 0;
    while (blanks < Math.min(end, line.length()) && line.charAt(blanks) == ' ') {
      blanks++;
    }
    return line.substring(0, blanks);
  }

  /// The blanks of the line that follows this one, broken at `end`: one step further in after an
  /// opening brace.
  static String after(String line, int end) {
    boolean opens = line.substring(0, Math.min(end, line.length())).stripTrailing().endsWith("{");
    return of(line, end) + (opens ? " ".repeat(STEP) : "");
  }

  /// How many blanks go when a closing brace is typed behind `before`: a step, where nothing but
  /// blanks stands there.
  static int closing(String before) {
    return before.isBlank() ? Math.min(STEP, before.length()) : 0;
  }

  /// The blanks that lead from a column (from 0) to the next stop.
  static String toNextStop(int column) {
    return " ".repeat(STEP - column % STEP);
  }

  /// Lines one step further in; empty lines stay empty.
  static String in(List<String> lines) {
    return lines.stream()
        .map(line -> line.isEmpty() ? line : " ".repeat(STEP) + line)
        .collect(Collectors.joining("\n"));
  }

  /// Lines one step further out, as far as they have blanks.
  static String out(List<String> lines) {
    return lines.stream()
        .map(line -> line.substring(of(line, STEP).length()))
        .collect(Collectors.joining("\n"));
  }

  /// Text from elsewhere with its tabs as blanks and its line ends as ours.
  static String clean(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", " ".repeat(STEP));
  }
}
