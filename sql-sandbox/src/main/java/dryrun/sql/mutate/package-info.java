/// What a query asks of the data, and the mistakes that could be made in it: for generating cases
/// that tell a right answer from a wrong one.
@NullMarked
package dryrun.sql.mutate;

import org.jspecify.annotations.NullMarked;
