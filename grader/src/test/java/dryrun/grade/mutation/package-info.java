/// Mutates the references of katas and counts what their tests notice.
@NullMarked
package dryrun.grade.mutation;

import org.jspecify.annotations.NullMarked;
