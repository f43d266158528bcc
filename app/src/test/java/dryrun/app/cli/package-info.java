/// Tests of the command line, called in process.
@NullMarked
package dryrun.app.cli;

import org.jspecify.annotations.NullMarked;
