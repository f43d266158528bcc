package dryrun.kata.harness;

import dryrun.kata.harness.warm.UsualTests;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs tests as katas have them, for what they load and compile.
final class WarmUp {
  private WarmUp() {}

  static void run(boolean landlock) {
    if (landlock) {
      Landlock.warmUp();
    }
    // Opens the machine's source of randomness while that can be opened.
    new SecureRandom().nextInt();
    Stopwatch.start(true);
    Capture capture = new Capture();
    PrintStream prints = new PrintStream(capture, true, StandardCharsets.UTF_8);
    Frames frames = new Frames(OutputStream.nullOutputStream(), new byte[16]);
    Run run = new Run(nothing(), frames, capture, prints, new Watch(frames));
    new TestRun(run, nothing()).run(List.of(UsualTests.class));
  }

  private static Request nothing() {
    return new Request(
        1 << 20,
        "",
        new Request.Limit(60_000, true, 60_000),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        false,
        "",
        1,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
