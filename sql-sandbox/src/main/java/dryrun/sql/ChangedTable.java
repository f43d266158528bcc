package dryrun.sql;

/// A table that a statement touched or made, as it stands afterwards; `rowCount` counts all its
/// rows, also those beyond the limit.
public record ChangedTable(String name, ResultTable table, long rowCount) {}
