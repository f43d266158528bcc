package dryrun.app.desktop.home;

import java.util.UUID;
import java.util.function.Consumer;

/// Where Home leads.
///
/// @param drill sets up a drill
/// @param goOn goes on with the drill or round that was left
/// @param sample starts the two-minute sample
/// @param review opens the review of a session
/// @param room goes to a room by its id
public record HomeActions(
    Runnable drill,
    Consumer<HomeModel.Left> goOn,
    Runnable sample,
    Consumer<UUID> review,
    Consumer<String> room) {}
