/// The room of the user's stories: the shelf, and the workshop in which one is written.
@NullMarked
package dryrun.app.desktop.story;

import org.jspecify.annotations.NullMarked;
