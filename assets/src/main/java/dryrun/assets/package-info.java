/// What the window is dressed with: colours, styles, fonts, pictures.
@NullMarked
package dryrun.assets;

import org.jspecify.annotations.NullMarked;
