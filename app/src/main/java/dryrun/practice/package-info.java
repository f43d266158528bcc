/// What happens between the first problem and the review: drills, their clock, attempts, figures.
@NullMarked
package dryrun.practice;

import org.jspecify.annotations.NullMarked;
