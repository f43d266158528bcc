/// What runs against a clock: its state, its drafts on the disk, its beginning and its end.
@NullMarked
package dryrun.app.desktop.session;

import org.jspecify.annotations.NullMarked;
