package dryrun.app.cli;

import dryrun.bank.PackOpener;
import dryrun.sql.DataSource;
import dryrun.sql.Limits;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Sends each file's statement to the sandbox, one after the other.
abstract class SqlFilesCommand implements Callable<Integer> {
  @Mixin private final RunOptions options = new RunOptions();
  @Mixin private final FormatOption format = new FormatOption();
  @Mixin private final TrinoFindings trino = new TrinoFindings();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files with one statement each; - is standard input.")
  private List<String> files = new ArrayList<>();

  private final Console console;
  private final FileByFile fileByFile;
  private final Supplier<SqlSandbox> sandboxes;

  SqlFilesCommand(Console console, FileByFile fileByFile, Supplier<SqlSandbox> sandboxes) {
    this.console = console;
    this.fileByFile = fileByFile;
    this.sandboxes = sandboxes;
  }

  /// What comes of the statement of a file.
  abstract Entry send(SqlSandbox sandbox, String file, SqlRequest request);

  @Override
  public Integer call() {
    try (DatasetNames names = new DatasetNames(new PackOpener())) {
      DataSource data = names.find(options.data());
      Limits limits = options.limits();
      try (SqlSandbox sandbox = sandboxes.get()) {
        return fileByFile
            .run(
                files,
                format.printer(console),
                input -> {
                  SqlRequest request =
                      new SqlRequest(input.text(), options.engine(), List.of(data), limits);
                  Entry entry = send(sandbox, input.name(), request);
                  return trino.on(entry, input.name(), input.text(), sandbox, data);
                })
            .code();
      }
    }
  }
}
