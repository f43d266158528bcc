package dryrun.journal;

/// Whether something was written for good.
public sealed interface Saved {

  /// It is on the disk and survives the end of the process.
  record Done() implements Saved {}

  /// It may not be on the disk; what was acknowledged before still is. The same call can be
  /// repeated: writing twice is writing once.
  ///
  /// @param reason one sentence for the user
  record Failed(String reason) implements Saved {}

  /// Whether it was written.
  default boolean done() {
    return this instanceof Done;
  }
}
