/// The window: its frame, and the place where all its parts are put together.
@NullMarked
package dryrun.app.desktop;

import org.jspecify.annotations.NullMarked;
