package dryrun.app.desktop.library;

import dryrun.journal.Saved;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What the user wants to see again later. Both wait for the disk.
///
/// @param all the long ids, the longest waiting first
/// @param set marks an item by its long id, or takes the mark away
public record Marks(Supplier<List<String>> all, BiFunction<String, Boolean, Saved> set) {}
