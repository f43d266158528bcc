/// Reads exercises in the shape of Exercism's Java track, and writes them as items of a pack.
@NullMarked
package dryrun.bank.exercism;

import org.jspecify.annotations.NullMarked;
