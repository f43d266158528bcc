/// What Trino itself would say of a statement, beside any verdict.
@NullMarked
package dryrun.sql.trino;

import org.jspecify.annotations.NullMarked;
