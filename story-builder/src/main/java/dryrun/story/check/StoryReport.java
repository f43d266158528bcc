package dryrun.story.check;

import java.time.Duration;
import java.util.List;

/// What the checks found in a story.
///
/// @param template the id of the template it was held against
/// @param sections first those of the template in its order, then others of the story in theirs
/// @param findings in the order of the text, those about the whole first
/// @param spoken how long the whole takes to say
public record StoryReport(
    String template, List<SectionTiming> sections, List<Finding> findings, Duration spoken) {
  public StoryReport {
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
  }

  /// Whether a finding would sink the answer.
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }
}
