package dryrun.story.file;

import java.time.Instant;

/// A version of a story that a newer one replaced.
///
/// @param replaced when
/// @param text what it was
public record StoryVersion(Instant replaced, String text) {}
