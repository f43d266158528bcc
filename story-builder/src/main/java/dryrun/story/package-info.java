/// Reads a behavioural story into its sections, and tells how long each takes to say.
@NullMarked
package dryrun.story;

import org.jspecify.annotations.NullMarked;
