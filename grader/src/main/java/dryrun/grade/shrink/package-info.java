/// Makes a database smaller as long as it shows what it shows.
@NullMarked
package dryrun.grade.shrink;

import org.jspecify.annotations.NullMarked;
