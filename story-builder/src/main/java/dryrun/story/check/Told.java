package dryrun.story.check;

import dryrun.story.Pace;
import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryTemplate;
import dryrun.story.language.Sentence;
import java.util.List;

/// A story as the rules see it: read, and held against its template.
///
/// @param passages its sections that have text, in the order of the file
record Told(Story story, StoryTemplate template, Pace pace, List<Passage> passages) {
  Told {
    passages = List.copyOf(passages);
  }

  /// The passages of these sections, in the order of the file.
  List<Passage> in(List<String> names) {
    return passages.stream().filter(p -> named(p.section(), names)).toList();
  }

  /// All passages but those of these sections.
  List<Passage> outside(List<String> names) {
    return passages.stream().filter(p -> !named(p.section(), names)).toList();
  }

  /// All sentences of the story.
  List<Sentence> sentences() {
    return passages.stream().flatMap(p -> p.sentences().stream()).toList();
  }

  private static boolean named(Section section, List<String> names) {
    return names.stream().anyMatch(section.name()::equalsIgnoreCase);
  }
}
