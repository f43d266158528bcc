/// Plans and runs statements that read, with Calcite as a library, over partitioned columnar
/// tables.
@NullMarked
package dryrun.sql.calcite;

import org.jspecify.annotations.NullMarked;
