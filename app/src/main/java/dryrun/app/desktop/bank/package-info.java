/// The bank browser: find an item, read it, practise it.
@NullMarked
package dryrun.app.desktop.bank;

import org.jspecify.annotations.NullMarked;
