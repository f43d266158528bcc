/// Makes the rows of the fictional company Lantern, the same on every machine and at every call.
@NullMarked
package dryrun.sql.company;

import org.jspecify.annotations.NullMarked;
