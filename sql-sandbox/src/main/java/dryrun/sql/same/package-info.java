/// Whether two queries are the same by their plans.
@NullMarked
package dryrun.sql.same;

import org.jspecify.annotations.NullMarked;
