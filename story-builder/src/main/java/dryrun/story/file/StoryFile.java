package dryrun.story.file;

/// A story file as it was read or written last: what changes are compared with.
///
/// @param name of the file in the folder, such as `late-partition.md`
/// @param text as it stands in the file, byte order mark and line ends included
public record StoryFile(String name, String text) {}
