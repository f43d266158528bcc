/// The round: stages against a clock, notes, and the comparison with the reference.
@NullMarked
package dryrun.app.desktop.round;

import org.jspecify.annotations.NullMarked;
