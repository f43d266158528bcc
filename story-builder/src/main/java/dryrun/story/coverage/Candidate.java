package dryrun.story.coverage;

import dryrun.story.Story;
import java.util.List;

/// A story as far as it is chosen for questions.
///
/// @param name of its file
/// @param title for people
/// @param template the id of its template; empty when it has none
/// @param competencies what it shows, as its front matter says
/// @param prompts the questions that it is meant to answer, as its front matter says
public record Candidate(
    String name, String title, String template, List<String> competencies, List<String> prompts) {
  public Candidate {
    competencies = List.copyOf(competencies);
    prompts = List.copyOf(prompts);
  }

  /// Reads what the front matter of a story says.
  ///
  /// @param template the id of the one that it is held against
  public static Candidate of(String name, String title, String template, Story story) {
    return new Candidate(
        name,
        title,
        template,
        story.frontMatter().getOrDefault("competencies", List.of()),
        story.frontMatter().getOrDefault("prompts", List.of()));
  }

  /// Whether it shows a competency.
  public boolean shows(String competency) {
    return competencies.contains(competency);
  }

  /// How well it answers a question.
  public Fit fit(Prompt prompt) {
    if (prompts.stream().anyMatch(prompt::isCalled)) {
      return Fit.MEANT;
    }
    return prompt.competencies().stream().anyMatch(this::shows) ? Fit.SUITS : Fit.NONE;
  }

  /// The same in more steps, to tell the better of two: what the question asks for first counts
  /// most, and the right template breaks a tie.
  int score(Prompt prompt) {
    int score = fit(prompt) == Fit.MEANT ? 1000 : 0;
    int weight = 8;
    for (String competency : prompt.competencies()) {
      score += shows(competency) ? 2 * weight : 0;
      weight = Math.max(1, weight / 2);
    }
    return score > 0 && prompt.templates().contains(template) ? score + 1 : score;
  }
}
