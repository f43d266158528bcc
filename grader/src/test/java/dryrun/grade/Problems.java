package dryrun.grade;

import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Judging;
import dryrun.bank.SqlProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Problems that consist of little but their data.
public final class Problems {
  private Problems() {}

  /// A problem over the tables of a folder, with the case folders given, the first being the
  /// sample.
  static SqlProblem problem(
      Path folder, String reference, Judging judging, List<String> tables, String... cases) {
    return of(
        new SqlProblem.Dataset.Folder(folder),
        reference,
        judging,
        tables,
        Arrays.stream(cases).map(folder::resolve).toArray(Path[]::new));
  }

  /// A problem over the tables of a dataset, with cases named after their folders, the first being
  /// the sample.
  public static SqlProblem of(
      SqlProblem.Dataset dataset,
      String reference,
      Judging judging,
      List<String> tables,
      Path... cases) {
    List<SqlProblem.Case> all =
        Arrays.stream(cases)
            .map(path -> new SqlProblem.Case(path.getFileName().toString(), path))
            .toList();
    return new SqlProblem(
        new Item(
            new ItemId("test", "problem"),
            Item.Kind.SQL,
            Item.Round.SQL,
            "Problem",
            Item.Difficulty.EASY,
            List.of("test"),
            Duration.ofMinutes(3)),
        "hash of " + all,
        "Prompt",
        List.of("1", "2", "3"),
        dataset,
        tables,
        judging,
        new SqlProblem.Query("reference", "Reference", reference),
        List.of(),
        List.of(),
        all.getFirst(),
        all.subList(1, all.size()),
        Set.of("calcite", "h2"),
        "Explanation");
  }
}
