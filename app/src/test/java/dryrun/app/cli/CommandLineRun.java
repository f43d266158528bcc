package dryrun.app.cli;

import dryrun.bank.ItemProof;
import dryrun.bank.Proof;
import dryrun.grade.SqlVerdict;
import dryrun.grade.kata.KataRunner;
import dryrun.sql.SqlSandbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Calls the command line in process and keeps what it wrote.
final class CommandLineRun {
  private final Path home;
  private SqlSandbox sandbox = new FakeSandbox();
  private AnswerJudge judge = (_, _, _) -> new SqlVerdict.Pass(List.of());
  private ItemProof proof = (_, _) -> Proof.of(List.of());
  private KataRunner runner = new FakeKataRunner();
  private String input = "";
  private boolean terminal;

  CommandLineRun(Path home) {
    this.home = home;
  }

  CommandLineRun on(SqlSandbox other) {
    sandbox = other;
    return this;
  }

  CommandLineRun judging(AnswerJudge other) {
    judge = other;
    return this;
  }

  CommandLineRun proving(ItemProof other) {
    proof = other;
    return this;
  }

  CommandLineRun running(KataRunner other) {
    runner = other;
    return this;
  }

  CommandLineRun reading(String text) {
    input = text;
    return this;
  }

  CommandLineRun onTerminal() {
    terminal = true;
    return this;
  }

  /// What a call wrote and how it ended.
  record Said(int code, String out, String err) {}

  Said call(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            terminal);
    int code =
        new DryrunCommandLine(
                console,
                home,
                InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z")),
                "1.2.3",
                new Machinery(
                    () -> sandbox, _ -> judge, _ -> proof, () -> runner, _ -> proof, proof),
                _ -> fault -> "Dryrun failed: " + fault.getMessage() + "; see the log.")
            .run(arguments);
    return new Said(
        code,
        out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
        err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }
}
