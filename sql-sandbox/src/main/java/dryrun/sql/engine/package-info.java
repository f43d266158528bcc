/// What every engine is to the router, and the watch that stops a run at its limits.
@NullMarked
package dryrun.sql.engine;

import org.jspecify.annotations.NullMarked;
