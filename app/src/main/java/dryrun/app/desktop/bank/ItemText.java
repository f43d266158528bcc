package dryrun.app.desktop.bank;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import java.util.List;

/// What there is to read of an item before one tries it, whatever its kind.
///
/// @param prompt Markdown
/// @param hints steps of Markdown, from a nudge to the idea
/// @param tables the tables it is about; none for a kata
public record ItemText(Item item, String prompt, List<String> hints, List<String> tables) {
  public ItemText {
    hints = List.copyOf(hints);
    tables = List.copyOf(tables);
  }

  /// Reads it. Waits for the disk.
  ///
  /// @throws PackException when a file of the item is missing or malformed
  static ItemText of(Bank bank, Item item) throws PackException {
    return switch (item.kind()) {
      case SQL -> {
        SqlProblem problem = bank.sqlProblem(item);
        yield new ItemText(item, problem.prompt(), problem.hints(), problem.tables());
      }
      case KATA -> {
        Kata kata = bank.kata(item);
        yield new ItemText(item, kata.prompt(), kata.hints(), List.of());
      }
    };
  }
}
