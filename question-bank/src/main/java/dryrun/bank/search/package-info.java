/// Finds items by words: an index over the texts of all packs, kept on disk between starts.
@NullMarked
package dryrun.bank.search;

import org.jspecify.annotations.NullMarked;
