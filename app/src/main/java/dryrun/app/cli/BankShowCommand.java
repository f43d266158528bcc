package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.bank.Kata;
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
      Item found = bank.find(item);
      Shown shown =
          found.kind().isProblem()
              ? switch (bank.problem(found)) {
                case SqlProblem problem -> Shown.of(problem);
                case Kata kata -> Shown.of(kata);
              }
              : ReferenceShown.of(bank.reference(found));
      EntryPrinter printer = format.printer(console);
      printer.document(document(found, shown));
      printer.grid(Grid.text(String.join("\n\n", texts(found, shown)).strip()));
      return Exit.DONE.code();
    } catch (PackException e) {
      throw UnusableException.of(e);
    }
  }

  private ObjectNode document(Item found, Shown shown) {
    ObjectNode node = ItemEntries.document(found);
    node.setAll(shown.head());
    node.put("prompt", shown.prompt());
    if (hints) {
      shown.hints().forEach(node.putArray("hints")::add);
    }
    if (answer) {
      node.setAll(shown.answer());
      node.put("explanation", shown.explanation());
    }
    return node;
  }

  private List<String> texts(Item found, Shown shown) {
    List<String> texts = new ArrayList<>();
    texts.add("# " + found.title());
    texts.add(shown.prompt().strip());
    texts.add(shown.about().strip());
    if (hints) {
      shown.hints().forEach(hint -> texts.add("## Hint\n\n" + hint.strip()));
    }
    if (answer) {
      texts.add(shown.answerText().strip());
      texts.add(shown.explanation().strip());
    }
    return texts;
  }
}
