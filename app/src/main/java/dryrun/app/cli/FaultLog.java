package dryrun.app.cli;

/// Where faults of the program go.
@FunctionalInterface
public interface FaultLog {

  /// Keeps the fault with its stack trace, and gives the sentence that tells the user so.
  String record(Throwable fault);
}
