package dryrun.journal;

import java.time.Instant;

/// An item that the user wants to see again, and since when.
public record AgainLater(String item, Instant since) {}
