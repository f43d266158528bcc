/// Tests of the proofs of what is read rather than run.
@NullMarked
package dryrun.app.proof;

import org.jspecify.annotations.NullMarked;
