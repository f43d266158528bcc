package dryrun.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A story as its file holds it.
///
/// @param source the text of the file without a byte order mark; spans point into it
/// @param frontMatter what stands between the dashes at the top, unknown keys too, each with its
///   values
/// @param note the text before the first section
/// @param sections in the order of the file
public record Story(
    String source, Map<String, List<String>> frontMatter, String note, List<Section> sections) {
  public Story {
    frontMatter = Map.copyOf(frontMatter);
    sections = List.copyOf(sections);
  }

  /// The section of that name without regard to case; the first when there are several.
  public Optional<Section> section(String name) {
    return sections.stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
  }

  /// The first value of a key of the front matter; empty when it is absent or has none.
  public String value(String key) {
    List<String> values = frontMatter.getOrDefault(key, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  /// The words of all sections; the note is not spoken.
  public int words() {
    return sections.stream().mapToInt(Section::words).sum();
  }
}
