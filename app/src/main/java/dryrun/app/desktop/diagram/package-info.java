/// Diagrams in the window: shown, walked through by key, and typed.
@NullMarked
package dryrun.app.desktop.diagram;

import org.jspecify.annotations.NullMarked;
