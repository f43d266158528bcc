package dryrun.grade.kata;

import java.time.Duration;

/// How long a test may take.
///
/// @param computing whether only the time counts in which its thread computes, which hardly grows
///   when the machine is busy with something else
/// @param patience how much time may go by
record TestLimit(Duration time, boolean computing, Duration patience) {
  /// A test that computes all the time may wait for a processor for so many times its limit.
  private static final int BUSY = 20;

  /// The same for a test whose limit is in seconds, for one that sleeps is waited for as long.
  private static final int BUSY_FOR_SECONDS = 4;

  /// Time that goes by.
  static TestLimit byTheClock(Duration time) {
    return new TestLimit(time, false, time);
  }

  /// Time in which it computes, of a test that is not about its speed. Three quarters of what all
  /// tests may take is the most that goes by: then there is time to say where it hangs.
  static TestLimit ofComputing(KataLimits limits) {
    Duration busy = limits.test().multipliedBy(BUSY_FOR_SECONDS);
    Duration most = limits.all().multipliedBy(3).dividedBy(4);
    return new TestLimit(limits.test(), true, busy.compareTo(most) < 0 ? busy : most);
  }

  /// Time in which it computes.
  ///
  /// @param least how much time may go by in any case
  static TestLimit ofComputing(Duration time, Duration least) {
    Duration busy = time.multipliedBy(BUSY);
    return new TestLimit(time, true, busy.compareTo(least) < 0 ? least : busy);
  }
}
