/// Judges answers, and says what is wrong with them.
@NullMarked
package dryrun.grade;

import org.jspecify.annotations.NullMarked;
