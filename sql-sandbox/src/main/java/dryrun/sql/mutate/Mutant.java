package dryrun.sql.mutate;

/// A statement with one mistake.
///
/// @param sql the whole statement, in the dialect and for every engine
/// @param line where the mistake stands in the original as typed, from 1
/// @param column where in the line, from 1
/// @param description what was done, such as "`<` becomes `<=`"
public record Mutant(Operator operator, String sql, int line, int column, String description) {}
