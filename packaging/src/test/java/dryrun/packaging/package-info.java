/// Checks of what the build leaves: the layout, its launcher, the libraries of each platform.
@NullMarked
package dryrun.packaging;

import org.jspecify.annotations.NullMarked;
