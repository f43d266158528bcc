/// Settings: looks, the user's data, limits, and what Dryrun is made of.
@NullMarked
package dryrun.app.desktop.settings;

import org.jspecify.annotations.NullMarked;
