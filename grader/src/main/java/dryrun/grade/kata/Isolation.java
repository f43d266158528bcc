package dryrun.grade.kata;

import java.util.List;

/// What keeps an answer from the machine, as a test of it found when the runner started.
///
/// @param layers what is in force, such as `landlock`, `bubblewrap`, `namespaces`, `limits`
/// @param files whether no file can be read or written but those of the Java runtime
/// @param network whether no connection can be made
/// @param processes whether no program can be started, and none outlives the run
public record Isolation(List<String> layers, boolean files, boolean network, boolean processes) {
  /// Nothing but a process of its own and its limits.
  public static final Isolation PROCESS_ONLY = new Isolation(List.of(), false, false, false);

  public Isolation {
    layers = List.copyOf(layers);
  }

  /// How much is kept from an answer.
  public Level level() {
    if (files && network && processes) {
      return Level.FULL;
    }
    return files || network || processes ? Level.PARTIAL : Level.PROCESS;
  }

  /// How much is kept from an answer.
  public enum Level {
    /// Files, network and programs.
    FULL,

    /// Some of files, network and programs.
    PARTIAL,

    /// It runs in a process of its own under limits of time, memory and output; what it may reach
    /// for is a matter of the scan of its classes alone.
    PROCESS
  }
}
