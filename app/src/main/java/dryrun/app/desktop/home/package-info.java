/// Home: what to do now, and how it went lately.
@NullMarked
package dryrun.app.desktop.home;

import org.jspecify.annotations.NullMarked;
