package dryrun.story;

/// A part of a story under its heading.
///
/// @param name the heading as written
/// @param line the heading's line in the file, from 1
/// @param text the lines below the heading as written, without blank lines at both ends
/// @param words how many words would be spoken: markup does not count, a number does
public record Section(String name, int line, String text, int words) {}
