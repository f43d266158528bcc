/// The command line: a second door to what the window does.
@NullMarked
package dryrun.app.cli;

import org.jspecify.annotations.NullMarked;
