/// Runs a candidate's SQL over small datasets, on two engines, within limits.
@NullMarked
package dryrun.sql;

import org.jspecify.annotations.NullMarked;
