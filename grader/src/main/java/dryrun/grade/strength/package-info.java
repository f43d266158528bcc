/// Makes the cases of a problem strong enough to catch every mutant of its reference.
@NullMarked
package dryrun.grade.strength;

import org.jspecify.annotations.NullMarked;
