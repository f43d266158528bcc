package dryrun.grade.kata;

import java.time.Duration;

/// How long a size test may take: in computing, or by the clock where answers may start threads.
///
/// @param reference what the reference takes on this machine, warm: the shortest of several runs in
///   one process, as whatever else the machine does only ever adds to it
/// @param limit ten times that, and never under 200 ms
public record SizeLimit(Duration reference, Duration limit) {
  private static final Duration LEAST = Duration.ofMillis(200);

  static SizeLimit of(Duration reference) {
    Duration tenfold = reference.multipliedBy(10);
    return new SizeLimit(reference, tenfold.compareTo(LEAST) < 0 ? LEAST : tenfold);
  }
}
