/// Runs one answer to a kata and dies: reads a request from standard input, writes signed frames to
/// standard output.
@NullMarked
package dryrun.kata.harness;

import org.jspecify.annotations.NullMarked;
