package dryrun.app.cli;

import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import dryrun.practice.ReportedCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// Takes the case of a report on a verdict into the pack of its problem.
final class ReportIntake {
  private final Console console;

  ReportIntake(Console console) {
    this.console = console;
  }

  /// Writes the case beside those that the problem has; one with the same rows is written again.
  ///
  /// @throws UnusableException one sentence, when the file is no report or its problem is not here
  void take(Path report, PackBank bank) throws PackException {
    try {
      ReportedCase reported = ReportedCase.read(Files.readString(report));
      Path folder =
          Files.createDirectories(cases(report, bank, reported.item()).resolve(reported.name()));
      for (Map.Entry<String, String> file : reported.files().entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
      console.err().println(reported.item() + ": took in the case " + reported.name() + ".");
    } catch (ReportedCase.Unusable e) {
      throw new UnusableException(report + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UnusableException(report + ": the case cannot be taken in (" + e + ").");
    }
  }

  private static Path cases(Path report, PackBank bank, String item) throws PackException {
    var found =
        bank.items().stream()
            .filter(i -> i.id().toString().equals(item))
            .findFirst()
            .orElseThrow(
                () -> new UnusableException(report + ": " + item + " is not in this pack."));
    SqlProblem problem = bank.sqlProblem(found);
    Path folder = Objects.requireNonNull(problem.sample().directory().getParent());
    if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
      throw new UnusableException(
          item + " lies in an archive: name the folder of the pack instead.");
    }
    return folder.resolve("cases");
  }
}
