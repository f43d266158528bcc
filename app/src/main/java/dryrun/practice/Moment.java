package dryrun.practice;

import java.time.Instant;

/// One instant on two clocks.
///
/// @param wall what the wall clock says; it may be set, and it runs on while the machine sleeps
/// @param monotonicNanos nanoseconds since an origin of the process; never set, and may stand still
///   while the machine sleeps
public record Moment(Instant wall, long monotonicNanos) {}
