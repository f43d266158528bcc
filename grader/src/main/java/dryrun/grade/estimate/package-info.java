/// Judges estimates: each step by its factor, and what a wrong figure most likely comes from.
@NullMarked
package dryrun.grade.estimate;

import org.jspecify.annotations.NullMarked;
