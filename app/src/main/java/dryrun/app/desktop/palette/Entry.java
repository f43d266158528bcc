package dryrun.app.desktop.palette;

import dryrun.bank.search.Snippet;
import org.kordamp.ikonli.Ikon;

/// A line of the palette.
///
/// @param title what was typed marked in it
/// @param about what it is, in a few words
/// @param text the piece of an item's text in which something was found; empty without
/// @param open goes there, or does it
record Entry(Ikon icon, Snippet title, String about, Snippet text, Runnable open) {}
