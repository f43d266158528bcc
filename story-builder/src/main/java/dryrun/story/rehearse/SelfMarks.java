package dryrun.story.rehearse;

import java.util.List;

/// What a speaker thinks of a rehearsal: five points, each from 1 to 5.
///
/// @param structure the listener always knew where the story was
/// @param ownership it was clear what was the speaker's own
/// @param evidence numbers and facts carried it
/// @param brevity nothing was told twice or for nothing
/// @param calm pace and pauses were those of a talk
public record SelfMarks(int structure, int ownership, int evidence, int brevity, int calm) {
  public SelfMarks {
    for (int mark : List.of(structure, ownership, evidence, brevity, calm)) {
      if (mark < 1 || mark > 5) {
        throw new IllegalArgumentException("a mark is from 1 to 5: " + mark);
      }
    }
  }
}
