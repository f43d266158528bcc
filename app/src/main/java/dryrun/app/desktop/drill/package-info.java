/// The drill in the window: set-up, editor, clock, review.
@NullMarked
package dryrun.app.desktop.drill;

import org.jspecify.annotations.NullMarked;
