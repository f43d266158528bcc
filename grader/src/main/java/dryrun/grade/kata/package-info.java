/// Compiles answers to katas and runs their tests in a process of their own, kept from the machine.
@NullMarked
package dryrun.grade.kata;

import org.jspecify.annotations.NullMarked;
