/// Scratch: any query on any dataset.
@NullMarked
package dryrun.app.desktop.scratch;

import org.jspecify.annotations.NullMarked;
