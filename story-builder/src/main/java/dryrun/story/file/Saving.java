package dryrun.story.file;

import java.util.List;

/// What came of saving a story.
public sealed interface Saving {
  /// It stands in the file.
  ///
  /// @param file what to compare with from now on
  record Saved(StoryFile file) implements Saving {}

  /// The file had changed outside; both changes stand in it now.
  ///
  /// @param file the merged story
  /// @param fromOutside names of the parts that came from outside
  record Merged(StoryFile file, List<String> fromOutside) implements Saving {
    public Merged {
      fromOutside = List.copyOf(fromOutside);
    }
  }

  /// The same part was changed here and outside. The file is as it was; the draft is kept.
  ///
  /// @param outside what stands in the file now: save against it to decide
  /// @param parts where the two differ
  record Conflict(StoryFile outside, List<PartConflict> parts) implements Saving {
    public Conflict {
      parts = List.copyOf(parts);
    }
  }

  /// It could not be written. The file is as it was.
  ///
  /// @param sentence why, and what to do
  record Failed(String sentence) implements Saving {}
}
