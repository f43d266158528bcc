package dryrun.app.desktop.rehearsal;

import dryrun.story.Abridgement;
import dryrun.story.Budget;
import dryrun.story.Length;
import dryrun.story.Pace;
import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateSection;
import dryrun.story.check.Finding;
import dryrun.story.coverage.Candidate;
import dryrun.story.rehearse.RehearsalPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A story that can be told.
///
/// @param name of its file
/// @param findings what the checks say it lacks; none where they have not run
/// @param pace how fast its author speaks
public record Script(
    String name,
    String title,
    Story story,
    Optional<StoryTemplate> template,
    List<Finding> findings,
    Pace pace) {
  public Script {
    findings = List.copyOf(findings);
  }

  /// Its sections that have words, in the order in which the template tells them.
  List<Section> sections() {
    List<Section> told = new ArrayList<>();
    List<TemplateSection> wanted = template.map(StoryTemplate::sections).orElse(List.of());
    for (TemplateSection section : wanted) {
      story.section(section.name()).filter(there -> there.words() > 0).ifPresent(told::add);
    }
    story.sections().stream()
        .filter(section -> section.words() > 0 && !told.contains(section))
        .filter(section ->
            told.stream().noneMatch(there -> there.name().equalsIgnoreCase(section.name())))
        .forEach(told::add);
    return List.copyOf(told);
  }

  /// Whether there is anything to tell.
  public boolean canBeTold() {
    return !sections().isEmpty();
  }

  RehearsalPlan plan(String prompt, Duration think) {
    return new RehearsalPlan(
        prompt,
        think,
        sections().stream()
            .map(section ->
                new RehearsalPlan.Section(
                    section.name(), pace.timeFor(section.words()), budget(section)))
            .toList());
  }

  private @Nullable Budget budget(Section section) {
    return template
        .flatMap(known -> known.section(section.name()))
        .map(TemplateSection::budget)
        .orElse(null);
  }

  /// What a section is for; empty where the template does not say.
  String purpose(String section) {
    return template
        .flatMap(known -> known.section(section))
        .map(TemplateSection::purpose)
        .orElse("");
  }

  /// What one wants to be reminded of in a section: its short telling.
  String cue(String section) {
    return new Abridgement()
        .parts(story, Length.SHORT).stream()
            .filter(part -> part.name().equals(section))
            .map(Abridgement.Part::text)
            .findFirst()
            .orElse("");
  }

  Duration planned() {
    return pace.timeFor(story.words());
  }

  /// The same as far as it is chosen for questions.
  public Candidate candidate() {
    return Candidate.of(name, title, template.map(StoryTemplate::id).orElse(""), story);
  }
}
