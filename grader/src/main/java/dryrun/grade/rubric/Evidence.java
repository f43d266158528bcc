package dryrun.grade.rubric;

/// A term of a rubric that stands in the notes.
///
/// @param term as the rubric names it
/// @param stage the stage in whose notes it stands
/// @param line the line of the notes that holds it
public record Evidence(String term, String stage, String line) {}
