/// The library: reference answers, cards, sheets and estimates to read.
@NullMarked
package dryrun.app.desktop.library;

import org.jspecify.annotations.NullMarked;
