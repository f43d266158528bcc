package dryrun.app.desktop.story;

import dryrun.story.Story;
import dryrun.story.StoryTemplate;
import dryrun.story.check.Severity;
import dryrun.story.check.StoryReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A story of the user's folder, as the shelf and all that compares stories see it.
///
/// @param name of its file
/// @param story what was read, unsaved changes included
/// @param template the one that it is held against; empty when none fits
/// @param spoken how long it takes to say
/// @param report what the checks found; empty until they have run, or without a template
/// @param refusal why it cannot be read; empty when it can
public record ShelvedStory(
    String name,
    Story story,
    Optional<StoryTemplate> template,
    Duration spoken,
    Optional<StoryReport> report,
    String refusal) {

  /// Its title; the file's name in words where it has none.
  public String title() {
    return title(name, story);
  }

  static String title(String name, Story story) {
    String title = story.value("title");
    return title.isEmpty() ? name.replaceFirst("(?i)\\.md$", "").replace('-', ' ') : title;
  }

  /// What it shows, in the user's words.
  public List<String> competencies() {
    return story.frontMatter().getOrDefault("competencies", List.of());
  }

  /// How many findings of that severity are left.
  public long findings(Severity severity) {
    return report.stream()
        .flatMap(found -> found.findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
