package dryrun.app.desktop.library;

import dryrun.bank.Item;
import java.net.URI;
import java.util.function.Consumer;

/// Where the library leads.
///
/// @param web opens a web address
/// @param problem shows a problem, which is answered rather than read
/// @param practise starts the round of an answer, or draws a problem from a template of estimation
public record LibraryDoors(Consumer<URI> web, Consumer<Item> problem, Consumer<Item> practise) {}
