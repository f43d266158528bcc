/// Stories taken out of the program: as files, on paper, on the clipboard.
@NullMarked
package dryrun.app.desktop.handout;

import org.jspecify.annotations.NullMarked;
