package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.TaskRunner.Running;
import dryrun.app.desktop.session.DraftWriter;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.practice.DrillPlan;
import dryrun.practice.DrillProblem;
import dryrun.practice.Rules;
import dryrun.sql.DataException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Gathers in the background what a drill needs before its clock may run.
final class DrillStart {
  private final Bank bank;
  private final ProblemLoader loader;
  private final DrillArchive archive;
  private final TaskRunner tasks;

  DrillStart(Bank bank, ProblemLoader loader, DrillArchive archive, TaskRunner tasks) {
    this.bank = bank;
    this.loader = loader;
    this.archive = archive;
    this.tasks = tasks;
  }

  /// A drill that can begin at once.
  record Ready(DrillPlan plan, List<PreparedProblem> problems, DraftWriter writer) {
    Ready {
      problems = List.copyOf(problems);
    }
  }

  /// A new drill.
  Running prepare(
      List<Item> items,
      Rules rules,
      Duration limit,
      Consumer<Ready> done,
      Consumer<Exception> failed) {
    return tasks.start(
        () -> ready(new DrillPlan(UUID.randomUUID(), rules, limit, problems(items))), done, failed);
  }

  /// A drill that was left.
  Running prepare(DrillPlan plan, Consumer<Ready> done, Consumer<Exception> failed) {
    return tasks.start(() -> ready(plan), done, failed);
  }

  /// The easiest query of the bank, the shortest of several; none where there are no queries.
  Running easiest(Consumer<Optional<Item>> found, Consumer<Exception> failed) {
    return tasks.start(
        () ->
            bank.items().stream()
                .filter(item -> item.kind() == Item.Kind.SQL)
                .min(Comparator.comparing(Item::difficulty).thenComparing(Item::par)),
        found,
        failed);
  }

  private Ready ready(DrillPlan plan) throws PackException, DataException {
    List<PreparedProblem> problems = loader.load(plan.problems());
    return new Ready(plan, problems, new DraftWriter(archive.log(plan.session()), tasks));
  }

  private List<DrillProblem> problems(List<Item> items) throws PackException {
    List<DrillProblem> problems = new ArrayList<>();
    for (Item item : items) {
      problems.add(DrillProblem.of(item, bank.problem(item).hash()));
    }
    return problems;
  }
}
