package dryrun.sql.trino;

import dryrun.sql.SqlError.Position;

/// Something that Trino would refuse or do otherwise.
///
/// @param rule which of the rules of [TrinoNotes] speaks, such as `trino-syntax`
/// @param message one sentence
/// @param position the place in the text as typed
public record TrinoNote(String rule, String message, Position position) {}
