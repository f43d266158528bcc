/// Operators over batches of rows that are kept by column, numbers as primitives: scans, filters,
/// joins, groups, windows and sorts without an object for every value.
@NullMarked
package dryrun.sql.columns;

import org.jspecify.annotations.NullMarked;
