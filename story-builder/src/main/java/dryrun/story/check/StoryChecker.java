package dryrun.story.check;

import dryrun.story.Pace;
import dryrun.story.Story;
import dryrun.story.StoryTemplate;

/// Checks the structure of stories. It points at evidence; it gives no mark to the person.
///
/// Safe for use by several threads; takes milliseconds, so not for the thread that draws.
public interface StoryChecker {
  /// Holds a story against a template.
  ///
  /// @param pace how fast the speaker speaks
  StoryReport check(Story story, StoryTemplate template, Pace pace, Scope scope);

  /// How much of a story is there to be judged.
  enum Scope {
    /// A finished story: what is absent is missing.
    WHOLE,
    /// A draft or a fragment: only what stands there is judged, by the rules that need no whole.
    WRITTEN
  }
}
