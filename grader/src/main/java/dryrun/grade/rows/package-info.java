/// Databases of a few rows in memory, and what must hold in them.
@NullMarked
package dryrun.grade.rows;

import org.jspecify.annotations.NullMarked;
