/// Tests of the journal.
@NullMarked
package dryrun.journal;

import org.jspecify.annotations.NullMarked;
