/// Which templates of stories there are, for the window and the command line. No JavaFX.
@NullMarked
package dryrun.app.story;

import org.jspecify.annotations.NullMarked;
