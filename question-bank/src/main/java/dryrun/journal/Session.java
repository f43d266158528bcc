package dryrun.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// One sitting: a drill with its problems, or a single attempt.
///
/// @param kind what was practised, such as `sql-drill`
/// @param elapsed time from start to end as the clock of the session counted it
/// @param voided taken out of the statistics; the texts are kept
/// @param detail JSON that the journal never opens
public record Session(
    UUID id, String kind, Instant started, Duration elapsed, boolean voided, String detail) {}
