package dryrun.sql.columns;

/// A column that rows are sorted by.
public record SortKey(int column, boolean descending, boolean nullsFirst) {}
