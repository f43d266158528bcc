/// Proofs of what is read: that answers, cards, sheets and estimates keep what the format promises.
@NullMarked
package dryrun.app.proof;

import org.jspecify.annotations.NullMarked;
