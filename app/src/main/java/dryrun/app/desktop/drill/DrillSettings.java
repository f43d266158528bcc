package dryrun.app.desktop.drill;

import java.util.function.BooleanSupplier;

/// What the user has set for drills and reviews, asked for whenever it counts.
///
/// @param trinoNotes whether the review says what Trino would refuse or do otherwise
/// @param javaColours whether the editor shows Java in colours
public record DrillSettings(BooleanSupplier trinoNotes, BooleanSupplier javaColours) {}
