/// Datasets in memory, by partition and column, and the reading of data folders.
@NullMarked
package dryrun.sql.data;

import org.jspecify.annotations.NullMarked;
