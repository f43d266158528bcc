/// Practice items and the packs of plain files that hold them.
@NullMarked
package dryrun.bank;

import org.jspecify.annotations.NullMarked;
