package dryrun.story.check;

import dryrun.story.Budget;
import dryrun.story.Section;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long a section of a story takes to say, beside what it may take.
///
/// @param name as the template calls it, else as the story does
/// @param section null when the story lacks it
/// @param words how many are spoken
/// @param spoken how long they take at the speaker's pace
/// @param budget null where the template leaves it open or does not know the section
public record SectionTiming(
    String name, @Nullable Section section, int words, Duration spoken, @Nullable Budget budget) {}
