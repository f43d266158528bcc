package dryrun.story.rehearse;

/// One of the five points on which a speaker marks a rehearsal.
public enum SelfMark {
  /// What was at stake came within the first two sentences.
  STAKE_FIRST,
  /// It was clear which part was the speaker's own, and who else took part.
  OWN_PART,
  /// What was not done was named, and why.
  ROADS_NOT_TAKEN,
  /// The end was a number beside what it was before.
  NUMBER_AT_THE_END,
  /// The answer stopped in time, without a detour.
  STOPPED;

  /// What one says of a point.
  public enum Mark {
    YES,
    PARTLY,
    NO
  }
}
