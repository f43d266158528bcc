package dryrun.journal;

import java.time.Instant;
import java.util.UUID;

/// A note to self about an item.
public record Note(UUID id, String item, Instant written, String text) {}
