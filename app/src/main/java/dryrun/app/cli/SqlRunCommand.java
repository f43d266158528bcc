package dryrun.app.cli;

import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/// `sql run`.
@Command(name = "run", description = "Run the one statement of each file.")
final class SqlRunCommand extends SqlFilesCommand {
  SqlRunCommand(Console console, FileByFile fileByFile, Supplier<SqlSandbox> sandboxes) {
    super(console, fileByFile, sandboxes);
  }

  @Override
  Entry send(SqlSandbox sandbox, String file, SqlRequest request) {
    return SqlEntries.of(file, sandbox.run(request));
  }
}
