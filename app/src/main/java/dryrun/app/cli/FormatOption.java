package dryrun.app.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/// `--format`.
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; table on a terminal, else json.")
  private Optional<Format> format = Optional.empty();

  EntryPrinter printer(Console console) {
    return new EntryPrinter(
        console, format.orElse(console.terminal() ? Format.TABLE : Format.JSON));
  }
}
