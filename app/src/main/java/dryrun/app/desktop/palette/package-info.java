/// The command palette: items, screens and actions by a few letters.
@NullMarked
package dryrun.app.desktop.palette;

import org.jspecify.annotations.NullMarked;
