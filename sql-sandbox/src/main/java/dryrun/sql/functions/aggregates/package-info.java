/// Aggregate functions as accumulators: `init` begins one, `add` takes a value, `result` ends it.
@NullMarked
package dryrun.sql.functions.aggregates;

import org.jspecify.annotations.NullMarked;
