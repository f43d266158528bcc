package dryrun.story;

/// A part of a story under its heading.
///
/// @param name the heading as written
/// @param line the heading's line in the file, from 1
/// @param heading where the name stands in the story's source, without its marks
/// @param body where the text stands in the story's source
/// @param text the lines below the heading as written, without blank lines at both ends
/// @param words how many words would be spoken: markup does not count, a number does; passages in
///   `[[` and `]]`, told only when there is time, do not
public record Section(String name, int line, Span heading, Span body, String text, int words) {}
