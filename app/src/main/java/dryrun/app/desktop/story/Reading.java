package dryrun.app.desktop.story;

import dryrun.story.Abridgement;
import dryrun.story.Length;
import dryrun.story.Pace;
import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateSection;
import dryrun.story.check.Finding;
import dryrun.story.check.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is known of a story's text at one moment; made off the window's thread.
///
/// @param manuscript the text that was read
/// @param rows the sections of the template in their order, then others, then the note
/// @param findings in the order of the text, those about the whole first
/// @param spoken how long the whole takes to say
/// @param checked whether the checks have run; without them there are times only
record Reading(
    Manuscript manuscript,
    Story story,
    List<PartRow> rows,
    List<PlacedFinding> findings,
    Duration spoken,
    boolean checked) {
  Reading {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /// Reads a text and says what its parts take; `findings` are what the checks found in it.
  static Reading of(
      Manuscript manuscript,
      Story story,
      StoryTemplate template,
      Pace pace,
      Optional<List<Finding>> found) {
    List<PlacedFinding> findings =
        found.orElse(List.of()).stream().map(f -> PlacedFinding.of(f, manuscript)).toList();
    return new Reading(
        manuscript,
        story,
        rows(manuscript, story, template, pace, findings),
        findings,
        pace.timeFor(story.words()),
        found.isPresent());
  }

  private static List<PartRow> rows(
      Manuscript manuscript,
      Story story,
      StoryTemplate template,
      Pace pace,
      List<PlacedFinding> findings) {
    Map<String, String> firsts =
        new Abridgement()
            .parts(unmarked(story), Length.SHORT).stream()
                .collect(
                    Collectors.toMap(
                        part -> part.name().toLowerCase(Locale.ROOT),
                        Abridgement.Part::text,
                        (one, other) -> one));
    Map<String, Integer> words = new HashMap<>();
    List<Manuscript.Part> parts = manuscript.parts();
    for (int i = 0; i < story.sections().size() && i + 1 < parts.size(); i++) {
      words.put(parts.get(i + 1).key(), story.sections().get(i).words());
    }
    List<PartRow> rows = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (TemplateSection asked : template.sections()) {
      String key = asked.name().toLowerCase(Locale.ROOT);
      known.add(key);
      rows.add(
          row(
              key,
              asked.name(),
              Optional.of(asked),
              pace.timeFor(words.getOrDefault(key, 0)),
              firsts.getOrDefault(key, ""),
              findings));
    }
    for (Manuscript.Part part : parts) {
      if (!part.key().isEmpty() && known.add(part.key())) {
        rows.add(
            row(
                part.key(),
                part.name(),
                Optional.empty(),
                pace.timeFor(words.getOrDefault(part.key(), 0)),
                firsts.getOrDefault(part.key(), ""),
                findings));
      }
    }
    rows.add(row("", "", Optional.empty(), Duration.ZERO, "", findings));
    return rows;
  }

  /// The story without bold, of which the shortest length is the first sentence of each section.
  private static Story unmarked(Story story) {
    List<Section> plain =
        story.sections().stream()
            .map(s ->
                new Section(
                    s.name(),
                    s.line(),
                    s.heading(),
                    s.body(),
                    s.text().replace("**", "").replace("__", ""),
                    s.words()))
            .toList();
    return new Story(story.source(), story.frontMatter(), story.note(), plain);
  }

  private static PartRow row(
      String key,
      String name,
      Optional<TemplateSection> asked,
      Duration spoken,
      String first,
      List<PlacedFinding> findings) {
    List<Severity> here =
        findings.stream()
            .filter(f -> !f.whole() && f.key().equals(key))
            .map(f -> f.finding().severity())
            .sorted()
            .toList();
    return new PartRow(key, name, asked, spoken, first, here.size(), here.stream().findFirst());
  }

  /// A text that is not read yet.
  static Reading nothing() {
    Story empty = new StoryReader().read("");
    return new Reading(Manuscript.of("", empty), empty, List.of(), List.of(), Duration.ZERO, false);
  }
}
