package dryrun.grade.rubric;

/// Words of the notes that a rubric asks for.
///
/// @param words as they stand in the notes
/// @param stage the stage in whose notes it stands
/// @param line the line of the notes that holds it
public record Evidence(String words, String stage, String line) {}
