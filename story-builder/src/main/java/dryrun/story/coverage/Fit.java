package dryrun.story.coverage;

/// How well a story answers a question.
public enum Fit {
  /// Its author means it for this question.
  MEANT,
  /// It shows something that the question asks for.
  SUITS,
  /// It shows nothing of what is asked.
  NONE
}
