package dryrun.story.file;

/// A part of a story that was changed in two ways.
///
/// @param part the name of the section; empty for what stands before the first heading
/// @param base as it was when it was opened
/// @param mine as it is in the window
/// @param outside as it is in the file
public record PartConflict(String part, String base, String mine, String outside) {}
