package dryrun.app.diagram;

/// A place in a drawing, in pixels from its upper left corner at zoom 1.
public record Point(double x, double y) {}
