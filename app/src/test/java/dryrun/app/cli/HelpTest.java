package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class HelpTest {
  @TempDir Path home;

  @Test
  void saysTheVersion() {
    assertEquals(new Said(0, "Dryrun 1.2.3\n", ""), call("--version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sql",
        "sql run",
        "sql explain",
        "sql grade",
        "kata",
        "kata new",
        "kata grade",
        "story",
        "story check",
        "pack",
        "pack add",
        "pack remove",
        "pack list",
        "bank",
        "bank list",
        "bank show",
        "bank search",
        "bank check",
        "journal",
        "journal path",
        "journal export",
        "journal import",
        "journal backup"
      })
  void helpsOnEveryLevel(String command) {
    Said said = call((command + " --help").strip().split(" "));
    assertEquals(0, said.code());
    assertEquals("", said.err());
    assertTrue(said.out().startsWith("Usage: " + ("dryrun " + command).strip() + " "), said.out());
  }

  @Test
  void listsEveryCommand() {
    assertEquals(
        """
        Usage: dryrun [-hV] [--home=DIR] [COMMAND]
        Practise technical interviews. Without arguments it opens the window.
          -h, --help       Show this help message and exit.
              --home=DIR   The folder of your data; by default DRYRUN_HOME, else the
                             platform's place.
          -V, --version    Print version information and exit.
        Commands:
          sql      Run, explain and judge SQL.
          kata     Write a kata for your own editor, and judge answers.
          story    Check behavioural stories.
          bank     Browse and prove the items.
          pack     Install, remove and list packs of items.
          journal  Export, import and back up your history.
        """,
        call("--help").out());
  }

  private Said call(String... arguments) {
    return new CommandLineRun(home).call(arguments);
  }
}
