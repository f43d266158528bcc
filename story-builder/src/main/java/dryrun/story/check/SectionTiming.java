package dryrun.story.check;

import dryrun.story.Budget;
import dryrun.story.Pace;
import dryrun.story.Section;
import dryrun.story.Story;
import dryrun.story.StoryTemplate;
import dryrun.story.TemplateSection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long a section of a story takes to say, beside what it may take.
///
/// @param name as the template calls it, else as the story does
/// @param section null when the story lacks it
/// @param words how many are spoken
/// @param spoken how long they take at the speaker's pace
/// @param budget null where the template leaves it open or does not know the section
public record SectionTiming(
    String name, @Nullable Section section, int words, Duration spoken, @Nullable Budget budget) {

  /// The sections of a story: first those of the template in its order, then others in theirs. It
  /// needs no language to be loaded.
  public static List<SectionTiming> all(Story story, StoryTemplate template, Pace pace) {
    List<SectionTiming> timings = new ArrayList<>();
    for (TemplateSection wanted : template.sections()) {
      Optional<Section> section = story.section(wanted.name());
      int words = section.map(Section::words).orElse(0);
      timings.add(
          new SectionTiming(
              wanted.name(), section.orElse(null), words, pace.timeFor(words), wanted.budget()));
    }
    for (Section section : story.sections()) {
      if (template.section(section.name()).isEmpty()) {
        timings.add(
            new SectionTiming(
                section.name(), section, section.words(), pace.timeFor(section.words()), null));
      }
    }
    return List.copyOf(timings);
  }
}
