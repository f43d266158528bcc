/// Rehearses stories aloud: a clock over sections, follow-up questions, and what a recording tells.
@NullMarked
package dryrun.story.rehearse;

import org.jspecify.annotations.NullMarked;
