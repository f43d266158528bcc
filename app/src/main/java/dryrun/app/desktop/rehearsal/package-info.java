/// Stories told aloud against the clock, and what came of it.
@NullMarked
package dryrun.app.desktop.rehearsal;

import org.jspecify.annotations.NullMarked;
