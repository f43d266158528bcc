package dryrun.story;

import java.util.ArrayList;
import java.util.List;

/// Where the lines of a text begin and end; they may end in LF, CR or both.
final class SourceLines {
  private final String source;
  private final List<Span> lines = new ArrayList<>();

  SourceLines(String source) {
    this.source = source;
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Span(start, i));
        if (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < source.length()) {
      lines.add(new Span(start, source.length()));
    }
  }

  String source() {
    return source;
  }

  int count() {
    return lines.size();
  }

  /// The lines from one to before another, without white space at both ends.
  Span block(int from, int to) {
    if (from >= to || from >= lines.size()) {
      int place = from < lines.size() ? lines.get(from).start() : source.length();
      return new Span(place, place);
    }
    int start = lines.get(from).start();
    int end = lines.get(to - 1).end();
    while (start < end && Character.isWhitespace(source.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /// Where a heading's name stands in its line; the line where marks inside the name hide it.
  Span heading(int line, String name) {
    Span whole = block(line, line + 1);
    int at = source.indexOf(name, whole.start());
    return at >= 0 && at + name.length() <= whole.end() ? new Span(at, at + name.length()) : whole;
  }
}
