package dryrun.story.rehearse;

/// A question that an interviewer asks after a story.
///
/// @param when the id of the rule whose finding calls for it, or `always`
/// @param ask as the interviewer says it
public record FollowUp(String when, String ask) {
  /// Stands for questions that fit any story.
  public static final String ALWAYS = "always";
}
