package dryrun.story.file;

import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A story cut at its headings: put together again, the parts are the text to the letter.
///
/// @param parts by key, in the order of the file; the first, whose key is empty, is what stands
///   before the first heading
record StoryParts(Map<String, String> parts) {
  private static final String MARK = "\uFEFF";

  static StoryParts of(String text) {
    Story story = new StoryReader().read(text);
    int shift = text.startsWith(MARK) ? 1 : 0;
    List<Section> sections = story.sections();
    Map<String, String> parts = new LinkedHashMap<>();
    int start = 0;
    String key = "";
    for (Section section : sections) {
      int next = lineStart(story.source(), section.heading().start()) + shift;
      parts.put(key, text.substring(start, next));
      start = next;
      key = fresh(parts, section.name().toLowerCase(Locale.ROOT));
    }
    parts.put(key, text.substring(start));
    return new StoryParts(parts);
  }

  String text() {
    return String.join("", parts.values());
  }

  String part(String key) {
    return parts.getOrDefault(key, "");
  }

  /// The same with another text for a part; a part that is not there goes to the end.
  StoryParts with(String key, String text) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.put(key, text);
    return new StoryParts(changed);
  }

  private static String fresh(Map<String, String> parts, String name) {
    String key = name;
    for (int i = 2; parts.containsKey(key); i++) {
      key = name + " " + i;
    }
    return key;
  }

  private static int lineStart(String source, int place) {
    int start = place;
    while (start > 0 && source.charAt(start - 1) != '\n' && source.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }
}
