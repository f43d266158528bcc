package dryrun.bank.search;

import dryrun.bank.Item;

/// An item that was found.
///
/// @param title the whole title, what was found in it marked
/// @param text a piece of its text around what was found, in one line, or its beginning; empty when
///   the text is not known yet
public record Hit(Item item, Snippet title, Snippet text) {}
