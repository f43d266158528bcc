/// The history: what was practised, how it went, and whether it gets better.
@NullMarked
package dryrun.app.desktop.history;

import org.jspecify.annotations.NullMarked;
