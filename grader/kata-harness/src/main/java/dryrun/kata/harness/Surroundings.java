package dryrun.kata.harness;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/// What one answer could leave behind for the next in this process: all else that it can reach are
/// classes of its own.
///
/// @param threads how many there are
/// @param interrupted whether the thread that runs the tests is to stop
record Surroundings(
    int threads, boolean interrupted, Locale locale, TimeZone zone, Properties properties) {
  static Surroundings now() {
    return new Surroundings(
        Threads.alive(),
        Thread.currentThread().isInterrupted(),
        Locale.getDefault(),
        TimeZone.getDefault(),
        (Properties) System.getProperties().clone());
  }
}
