package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.SqlSandbox;
import dryrun.sql.trino.TrinoNote;
import dryrun.sql.trino.TrinoNotes;
import java.util.List;
import picocli.CommandLine.Option;

/// Adds to an entry what Trino would say of the statement, unless told not to.
final class TrinoFindings {
  @Option(
      names = "--no-trino-notes",
      description = "Do not say what Trino would refuse or do otherwise.")
  private boolean silent;

  private final TrinoNotes notes = new TrinoNotes();

  /// The entry with the notes in `findings` and, for a person, as sentences.
  Entry on(Entry entry, String file, String sql, SqlSandbox sandbox, DataSource data) {
    Entry result = entry;
    for (TrinoNote note : notes(sql, sandbox, data)) {
      ArrayNode findings = entry.json().withArray("findings");
      findings
          .addObject()
          .put("rule", note.rule())
          .put("severity", "note")
          .put("message", note.message())
          .put("line", note.position().line())
          .put("column", note.position().column());
      result =
          result.with(
              "%s:%d:%d: note: %s"
                  .formatted(
                      file, note.position().line(), note.position().column(), note.message()),
              Exit.DONE);
    }
    return result;
  }

  private List<TrinoNote> notes(String sql, SqlSandbox sandbox, DataSource data) {
    if (silent) {
      return List.of();
    }
    try {
      return notes.of(sql, sandbox.schema(data));
    } catch (DataException e) {
      // The entry says already that the data cannot be read.
      return List.of();
    }
  }
}
