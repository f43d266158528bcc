package dryrun.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplePackTest {
  @TempDir private Path folder;

  @Test
  void theExampleOfTheReadmeIsAPack() throws Exception {
    PackBank bank = PackBank.openOnly(new PackOpener(), List.of(ExamplePack.write(folder)));

    Item item =
        new Item(
            new ItemId("shop-basics", "never-bought"),
            Item.Kind.SQL,
            Item.Round.SQL,
            "Users who never bought",
            Item.Difficulty.EASY,
            List.of("anti-join", "nulls"),
            Duration.ofMinutes(4));
    assertEquals(List.of(), bank.unreadable());
    assertEquals(List.of(item), bank.items());
    SqlProblem problem = bank.sqlProblem(item);
    assertEquals(
        new Judging(
            false, List.of(new Judging.OrderKey("user_id", false, false)), 1e-9, Optional.empty()),
        problem.judging());
    assertEquals(
        List.of(
            "Which rows of `orders` make a user a buyer?",
            "Find the buyers first, give them a name, then keep the users who are not among them.",
            "`NOT EXISTS` keeps its meaning when a buyer's id is NULL; `NOT IN` does not."),
        problem.hints());
    assertEquals(
        List.of(
            "Count the completed orders of each user and keep zero",
            "Outer join, and keep the rows that found no partner"),
        problem.alternatives().stream().map(SqlProblem.Query::title).toList());
    assertEquals(
        List.of("Any order", "Filter after join", "Not in"),
        problem.knownWrong().stream().map(wrong -> wrong.query().title()).toList());
    assertEquals(
        "A cancelled order is an order, but is it a purchase?",
        problem.knownWrong().getFirst().remark());
    assertEquals(
        List.of("guest-order", "nobody-ordered", "only-cancelled"),
        problem.cases().stream().map(SqlProblem.Case::name).toList());
    assertEquals(new SqlProblem.Dataset.Folder(folder.resolve("datasets/shop")), problem.dataset());
    assertEquals(Set.of("calcite", "h2"), problem.engines());
  }

  @Test
  void aProblemHasTheSameHashAfterAMoveAndAnotherAfterAnyChange() throws Exception {
    Path first = ExamplePack.write(folder.resolve("first"));
    Path second = ExamplePack.write(folder.resolve("second"));
    Path third = ExamplePack.write(folder.resolve("third"));
    Files.writeString(
        third.resolve("items/never-bought/cases/guest-order/users.csv"), "user_id,name\n1,Ada\n");

    assertEquals(hash(first), hash(second));
    assertNotEquals(hash(first), hash(third));
  }

  private static String hash(Path pack) throws PackException {
    PackBank bank = PackBank.openOnly(new PackOpener(), List.of(pack));
    return bank.sqlProblem(bank.find("never-bought")).hash();
  }
}
