/// Tests of the way into the program.
@NullMarked
package dryrun.app;

import org.jspecify.annotations.NullMarked;
