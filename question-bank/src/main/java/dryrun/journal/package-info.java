/// The user's history: sessions, attempts and drafts that survive what a machine can do to them.
@NullMarked
package dryrun.journal;

import org.jspecify.annotations.NullMarked;
