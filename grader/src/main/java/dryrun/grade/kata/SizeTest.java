package dryrun.grade.kata;

import java.time.Duration;
import java.util.Optional;

/// The test at size.
///
/// @param test `Class.method`
/// @param limit how long it may take; when empty it is ten times what the reference takes on this
///   machine, and never under 200 ms
public record SizeTest(String test, Optional<Duration> limit) {}
