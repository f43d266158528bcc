/// Runs statements on H2: those that change data, and those that read as a second opinion.
@NullMarked
package dryrun.sql.h2;

import org.jspecify.annotations.NullMarked;
