/// The SQL that a candidate types: read into tokens, made parseable, parsed, classified and
/// rewritten into what an engine runs.
@NullMarked
package dryrun.sql.dialect;

import org.jspecify.annotations.NullMarked;
