/// Estimates against the clock: numbers drawn from a template, steps typed with their units.
@NullMarked
package dryrun.app.desktop.estimation;

import org.jspecify.annotations.NullMarked;
