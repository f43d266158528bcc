/// What every room of the window is built from.
@NullMarked
package dryrun.app.desktop.kit;

import org.jspecify.annotations.NullMarked;
