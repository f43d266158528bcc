package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bank show`.
@Command(name = "show", description = "Show an item: its prompt, and what it is asked about.")
final class BankShowCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(names = "--hints", description = "Show the hints too.")
  private boolean hints;

  @Option(names = "--answer", description = "Show the reference answer and its explanation too.")
  private boolean answer;

  @Parameters(paramLabel = "ITEM", description = "The item, such as core/sessionization.")
  private String item = "";

  private final Console console;
  private final Banks banks;

  BankShowCommand(Console console, Banks banks) {
    this.console = console;
    this.banks = banks;
  }

  @Override
  public Integer call() {
    try (PackBank bank = banks.open()) {
      SqlProblem problem = bank.sqlProblem(bank.find(item));
      EntryPrinter printer = format.printer(console);
      printer.document(document(problem));
      printer.grid(Grid.text(String.join("\n\n", texts(problem)).strip()));
      return Exit.DONE.code();
    } catch (PackException e) {
      throw UnusableException.of(e);
    }
  }

  private ObjectNode document(SqlProblem problem) {
    ObjectNode node = ItemEntries.document(problem.item());
    node.put("dataset", dataset(problem));
    problem.tables().forEach(node.putArray("tables")::add);
    problem.engines().stream().sorted().forEach(node.putArray("engines")::add);
    node.put("prompt", problem.prompt());
    if (hints) {
      problem.hints().forEach(node.putArray("hints")::add);
    }
    if (answer) {
      node.put("reference", problem.reference().sql());
      node.put("explanation", problem.explanation());
    }
    return node;
  }

  private List<String> texts(SqlProblem problem) {
    List<String> texts = new ArrayList<>();
    texts.add("# " + problem.item().title());
    texts.add(problem.prompt().strip());
    texts.add(
        "Tables: %s, of %s.".formatted(String.join(", ", problem.tables()), dataset(problem)));
    if (hints) {
      problem.hints().forEach(hint -> texts.add("## Hint\n\n" + hint.strip()));
    }
    if (answer) {
      texts.add("## Answer\n\n```sql\n" + problem.reference().sql().strip() + "\n```");
      texts.add(problem.explanation().strip());
    }
    return texts;
  }

  private static String dataset(SqlProblem problem) {
    return switch (problem.dataset()) {
      case SqlProblem.Dataset.BuiltIn(String name) -> name;
      case SqlProblem.Dataset.Folder(var directory) -> directory.toString();
    };
  }
}
