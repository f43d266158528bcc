/// Rewrites a parsed statement, one rule per class, into constructs that an engine runs with
/// Trino's meaning.
@NullMarked
package dryrun.sql.rewrite;

import org.jspecify.annotations.NullMarked;
