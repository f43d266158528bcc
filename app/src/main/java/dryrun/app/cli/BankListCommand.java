package dryrun.app.cli;

import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bank list`.
@Command(name = "list", description = "List the items.")
final class BankListCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindWord.class,
      description = "Only items of this kind, such as sql, kata, design or concept.")
  private Optional<Item.Kind> kind = Optional.empty();

  @Option(names = "--tag", paramLabel = "TAG", description = "Only items with this tag.")
  private Optional<String> tag = Optional.empty();

  private final Console console;
  private final Banks banks;

  BankListCommand(Console console, Banks banks) {
    this.console = console;
    this.banks = banks;
  }

  @Override
  public Integer call() throws PackException {
    try (PackBank bank = banks.open()) {
      List<Item> items =
          bank.items().stream()
              .filter(item -> kind.isEmpty() || kind.get() == item.kind())
              .filter(item -> tag.isEmpty() || item.tags().contains(tag.get()))
              .toList();
      return ItemEntries.print(items, format.printer(console)).code();
    }
  }
}
