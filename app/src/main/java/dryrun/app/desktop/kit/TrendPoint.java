package dryrun.app.desktop.kit;

/// One value of a [TrendChart]; the name is told when one points at it.
public record TrendPoint(String name, double value) {}
