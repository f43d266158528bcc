package dryrun.app.desktop.drill;

import dryrun.bank.Kata;
import dryrun.practice.KataJudge;
import dryrun.sql.Cancellation;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.util.List;

/// Tries answers out on what the candidate is shown: the sample, or the visible tests.
final class Trial {
  private final SqlSandbox sandbox;
  private final KataJudge katas;

  Trial(SqlSandbox sandbox, KataJudge katas) {
    this.sandbox = sandbox;
    this.katas = katas;
  }

  /// Makes ready in the background what these problems need to be tried out and judged.
  void warmUp(List<PreparedProblem> problems) {
    List<Kata> ofKatas =
        problems.stream()
            .filter(PreparedProblem.OfKata.class::isInstance)
            .map(problem -> ((PreparedProblem.OfKata) problem).problem())
            .toList();
    if (!ofKatas.isEmpty()) {
      katas.warmUp(ofKatas);
    }
  }

  /// Runs a text, and waits for what comes of it.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  Tried of(PreparedProblem prepared, String text, Cancellation cancellation) {
    return switch (prepared) {
      case PreparedProblem.Sql sql -> {
        var sample = ProblemLoader.of(sql.problem(), sql.problem().sample());
        yield new Tried.Sql(sandbox.run(SqlRequest.of(text, sample), cancellation).getFirst());
      }
      case PreparedProblem.OfKata kata ->
          new Tried.OfKata(katas.tryOut(kata.problem(), text, cancellation), text);
    };
  }
}
