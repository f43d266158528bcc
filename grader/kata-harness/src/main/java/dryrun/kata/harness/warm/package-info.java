/// Tests that a spare process runs before there is an answer, so that the classes of JUnit are
/// loaded when one comes.
@NullMarked
package dryrun.kata.harness.warm;

import org.jspecify.annotations.NullMarked;
