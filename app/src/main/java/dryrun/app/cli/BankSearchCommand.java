package dryrun.app.cli;

import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `bank search`.
@Command(
    name = "search",
    description = "Find the items in which every word begins a word of title, tags or prompt.")
final class BankSearchCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  private final Console console;
  private final Banks banks;

  BankSearchCommand(Console console, Banks banks) {
    this.console = console;
    this.banks = banks;
  }

  @Override
  public Integer call() throws PackException {
    try (PackBank bank = banks.open()) {
      return ItemEntries.print(bank.search(String.join(" ", words)), format.printer(console))
          .code();
    }
  }
}
