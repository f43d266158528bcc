/// Runs statements in a process of its own, which is killed and replaced when it overruns.
@NullMarked
package dryrun.sql.worker;

import org.jspecify.annotations.NullMarked;
