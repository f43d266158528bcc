package dryrun.app.desktop.story;

import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A story's text cut into what is typed in one place each. Put together again, the parts are the
/// file to the letter.
///
/// @param mark the byte order mark, where the file has one
/// @param parts in the order of the file; the first is the note before the first heading
/// @param after what stands behind the last of them
record Manuscript(String mark, List<Part> parts, String after) {
  private static final String MARK = "\uFEFF";

  Manuscript {
    parts = List.copyOf(parts);
  }

  /// A part of the text.
  ///
  /// @param key its name in small letters, with a number where a name comes again; empty for the
  ///   note
  /// @param name as the heading says it; empty for the note
  /// @param before what stands between the body of the part before and this one's: the heading, or
  ///   the front matter
  /// @param body what is typed, without blank lines at both ends
  record Part(String key, String name, String before, String body) {}

  static Manuscript of(String text) {
    return of(text, new StoryReader().read(text));
  }

  /// @param story what was read of that text
  static Manuscript of(String text, Story story) {
    String source = story.source();
    List<Part> parts = new ArrayList<>();
    int end = source.length();
    if (!story.sections().isEmpty()) {
      end = lineStart(source, story.sections().getFirst().heading().start());
    }
    int noteEnd = stripEnd(source, end);
    int noteStart = Math.max(0, noteEnd - story.note().length());
    parts.add(
        new Part("", "", source.substring(0, noteStart), source.substring(noteStart, noteEnd)));
    int at = noteEnd;
    for (Section section : story.sections()) {
      int start = section.body().start();
      parts.add(
          new Part(
              freeKey(parts, section.name()),
              section.name(),
              source.substring(at, start),
              section.text()));
      at = section.body().end();
    }
    String mark = text.startsWith(MARK) ? MARK : "";
    return new Manuscript(mark, parts, source.substring(at));
  }

  private static String freeKey(List<Part> parts, String name) {
    String key = name.toLowerCase(Locale.ROOT);
    String free = key;
    for (int i = 2; indexIn(parts, free) >= 0; i++) {
      free = key + " " + i;
    }
    return free;
  }

  private static int lineStart(String source, int place) {
    int start = place;
    while (start > 0 && source.charAt(start - 1) != '\n' && source.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private static int stripEnd(String source, int end) {
    int stripped = end;
    while (stripped > 0 && Character.isWhitespace(source.charAt(stripped - 1))) {
      stripped--;
    }
    return stripped;
  }

  /// The text of the file.
  String text() {
    return mark + source();
  }

  /// The same without the byte order mark: what places of findings count in.
  String source() {
    var source = new StringBuilder();
    parts.forEach(part -> source.append(part.before()).append(part.body()));
    return source.append(after).toString();
  }

  /// The keys of the parts in their order.
  List<String> keys() {
    return parts.stream().map(Part::key).toList();
  }

  Optional<Part> part(String key) {
    return parts.stream().filter(part -> part.key().equals(key)).findFirst();
  }

  /// What of a part is shown: its body with one sign for the end of a line.
  String shown(String key) {
    return part(key).map(part -> part.body().replace("\r\n", "\n").replace('\r', '\n')).orElse("");
  }

  /// The same text with another body, typed with `\n` between lines.
  Manuscript with(String key, String body) {
    int index = indexIn(parts, key);
    Part old = parts.get(index);
    String end =
        parts.stream().anyMatch(p -> (p.before() + p.body()).contains("\r\n")) ? "\r\n" : "\n";
    List<Part> changed = new ArrayList<>(parts);
    String tail = after;
    String before = old.before();
    if (old.body().isEmpty() && !body.isEmpty()) {
      before = before.isBlank() ? before : before.stripTrailing() + end + end;
      if (index + 1 < parts.size()) {
        Part next = parts.get(index + 1);
        changed.set(
            index + 1,
            new Part(
                next.key(), next.name(), end + end + next.before().stripLeading(), next.body()));
      } else {
        tail = end;
      }
    }
    changed.set(index, new Part(key, old.name(), before, body.replace("\n", end)));
    return new Manuscript(mark, changed, tail);
  }

  /// The same text with a heading that it lacked.
  ///
  /// @param order the names of sections as they are told
  Manuscript withSection(String name, List<String> order) {
    int place = 1;
    for (String earlier : order.subList(0, Math.max(0, order.indexOf(name)))) {
      place = Math.max(place, indexIn(parts, earlier.toLowerCase(Locale.ROOT)) + 1);
    }
    List<Part> more = new ArrayList<>(parts);
    Part previous = parts.get(place - 1);
    String above = previous.before() + previous.body();
    String gap = above.isEmpty() || above.endsWith("\n\n") ? "" : "\n\n";
    String heading = gap + "## " + name + "\n\n";
    more.add(place, new Part(name.toLowerCase(Locale.ROOT), name, heading, ""));
    return new Manuscript(mark, more, after);
  }

  /// Where a place of the source is.
  Place place(int offset) {
    int at = 0;
    for (Part part : parts) {
      int start = at + part.before().length();
      int end = start + part.body().length();
      if (offset < start) {
        return new Place(part.key(), -1);
      }
      if (offset <= end) {
        String before = part.body().substring(0, offset - start);
        return new Place(part.key(), before.replace("\r\n", "\n").length());
      }
      at = end;
    }
    return new Place(parts.getLast().key(), -1);
  }

  /// A place in what is shown of a part.
  ///
  /// @param offset -1 when it is outside of what is typed: in a heading, or in front matter
  record Place(String key, int offset) {}

  private static int indexIn(List<Part> parts, String key) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
