package dryrun.story.file;

/// What came of opening a story.
public sealed interface Opening {
  /// It is open.
  ///
  /// @param file what stands in the folder
  /// @param draft what was typed after that and never saved; equal to the file's text when nothing
  record Opened(StoryFile file, String draft) implements Opening {}

  /// It cannot be opened; nothing was changed.
  ///
  /// @param sentence why, and what to do
  record Refused(String sentence) implements Opening {}
}
