package dryrun.sql;

/// A column: its name as written and its type.
public record Column(String name, SqlType type) {}
