package dryrun.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// One answer to one item.
///
/// @param item the long id, such as `core/sessionization`
/// @param itemHash the content of the item when it was answered
/// @param session the session it belongs to; an attempt made outside of one has a session of its
///   own
/// @param elapsed time spent on this item; zero where it is not known
/// @param submitted whether the user sent it, or the clock took it
/// @param text what the user wrote, to the character
/// @param detail JSON that the journal never opens
public record Attempt(
    UUID id,
    String item,
    String itemHash,
    UUID session,
    Instant started,
    Duration elapsed,
    Outcome outcome,
    boolean submitted,
    String text,
    String detail) {}
