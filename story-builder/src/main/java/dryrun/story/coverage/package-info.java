/// Which stories answer which questions, and what no story shows yet.
@NullMarked
package dryrun.story.coverage;

import org.jspecify.annotations.NullMarked;
