/// Points in a story at what an interviewer would miss, and says how to mend it.
@NullMarked
package dryrun.story.check;

import org.jspecify.annotations.NullMarked;
