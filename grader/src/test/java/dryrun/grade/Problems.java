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
final class Problems {
  private Problems() {}

  /// A problem over the tables of a folder, with the case folders given, the first being the
  /// sample.
  static SqlProblem problem(
      Path folder, String reference, Judging judging, List<String> tables, String... cases) {
    List<SqlProblem.Case> all =
        Arrays.stream(cases).map(name -> new SqlProblem.Case(name, folder.resolve(name))).toList();
    return new SqlProblem(
        new Item(
            new ItemId("test", "problem"),
            Item.Kind.SQL,
            Item.Round.SQL,
            "Problem",
            Item.Difficulty.EASY,
            List.of("test"),
            Duration.ofMinutes(3)),
        "hash of " + folder,
        "Prompt",
        List.of("1", "2", "3"),
        new SqlProblem.Dataset.Folder(folder),
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
