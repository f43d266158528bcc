/// Random queries on all engines: what one answers, the others answer as well.
@NullMarked
package dryrun.sql.differential;

import org.jspecify.annotations.NullMarked;
