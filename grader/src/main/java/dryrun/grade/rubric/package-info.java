/// Evidence for the points of a rubric, looked for in notes.
@NullMarked
package dryrun.grade.rubric;

import org.jspecify.annotations.NullMarked;
