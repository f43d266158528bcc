package dryrun.app.desktop;

import dryrun.app.desktop.story.TypingProbe;
import java.util.List;

/// Measures the window: how long it takes to start, and what typing costs.
public final class WindowBench {
  private WindowBench() {}

  /// Prints figures.
  ///
  /// @param arguments `start`, `typing`, or both with a comma between them
  public static void main(String[] arguments) throws Exception {
    List<String> asked = List.of(arguments[0].split(","));
    if (asked.contains("start")) {
      StartProbe.run();
    }
    if (asked.contains("typing")) {
      TypingProbe.main(new String[0]);
    }
  }
}
