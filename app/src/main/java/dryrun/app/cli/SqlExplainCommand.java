package dryrun.app.cli;

import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/// `sql explain`.
@Command(
    name = "explain",
    description = "Show the plan of each file's statement and the partitions it would read.")
final class SqlExplainCommand extends SqlFilesCommand {
  SqlExplainCommand(Console console, FileByFile fileByFile, Supplier<SqlSandbox> sandboxes) {
    super(console, fileByFile, sandboxes);
  }

  @Override
  Entry send(SqlSandbox sandbox, String file, SqlRequest request) {
    return SqlEntries.of(file, sandbox.explain(request));
  }
}
