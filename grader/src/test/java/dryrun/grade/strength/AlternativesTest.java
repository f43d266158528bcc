package dryrun.grade.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.bank.SqlProblem;
import dryrun.grade.DatasetSources;
import dryrun.grade.RealSandbox;
import dryrun.grade.Trial;
import dryrun.grade.rows.SmallDatabase;
import dryrun.sql.Cancellation;
import dryrun.sql.SqlSandbox;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An answer that is right in another way is right on data that nobody has written by hand: the
/// alternatives of the built-in problems agree with their references on databases made by chance.
///
/// Of some problems with a few databases each; with `-Ddryrun.mutants=true`, as `-Pdeep` sets it,
/// of all with 300.
class AlternativesTest {
  private static final boolean DEEP = Boolean.getBoolean("dryrun.mutants");
  private static final List<String> SOME =
      List.of("duplicate-keys", "longest-streak", "running-revenue", "users-without-a-visit");
  private static final int DATABASES = DEEP ? 300 : 20;
  private static final long SEED = 20260302;

  @Test
  void areRightOnEveryDatabaseThatIsAllowed() throws Exception {
    List<String> refused = new ArrayList<>();
    try (SqlSandbox sandbox = RealSandbox.open();
        PackBank bank = PackBank.open(new PackOpener(), List.of())) {
      for (Item item : bank.items()) {
        if (item.kind() == Item.Kind.SQL && (DEEP || SOME.contains(item.id().name()))) {
          refused.addAll(refused(sandbox, bank.sqlProblem(item)));
        }
      }
    }
    assertEquals("", String.join("\n", refused));
  }

  private static List<String> refused(SqlSandbox sandbox, SqlProblem problem) throws Exception {
    Cancellation cancellation = new Cancellation();
    Material material =
        Material.of(sandbox, problem, DatasetSources.of(problem.dataset()), SEED, cancellation);
    List<SmallDatabase> made = new ArrayList<>();
    while (made.size() < DATABASES) {
      SmallDatabase next = material.maker().next();
      if (material.constraints().holdIn(next)) {
        made.add(next);
      }
    }
    Trial trial = new Trial(sandbox, problem, material.constraints().tables());
    BitSet allowed = trial.settled(made, cancellation);
    allowed.andNot(material.promises().broken(made, cancellation));
    List<String> alternatives = problem.alternatives().stream().map(SqlProblem.Query::sql).toList();
    List<Optional<BitSet>> wrong = trial.refutations(alternatives, made, cancellation);
    List<String> refused = new ArrayList<>();
    for (int a = 0; a < alternatives.size(); a++) {
      BitSet on = wrong.get(a).orElseThrow();
      on.and(allowed);
      if (!on.isEmpty()) {
        refused.add(
            "%s, %s: seed %d, %s"
                .formatted(
                    problem.item().id(),
                    problem.alternatives().get(a).name(),
                    SEED,
                    made.get(on.nextSetBit(0)).files()));
      }
    }
    return refused;
  }
}
