package dryrun.app.proof;

import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import java.util.regex.Pattern;

/// Names of other items: `item:NAME` of the same pack, `item:PACK/NAME` of another.
final class Links {
  private static final Pattern LINK = Pattern.compile("\\]\\(item:(?<name>[^)\\s]*)\\)");

  private final Bank bank;
  private final Item from;

  Links(Bank bank, Item from) {
    this.bank = bank;
    this.from = from;
  }

  /// Finds links of a text that lead nowhere.
  void check(String markdown, ReferenceProof.Findings findings, String file) {
    LINK.matcher(markdown).results().forEach(link -> name(link.group("name"), findings, file));
  }

  /// Finds a name of no item.
  void name(String name, ReferenceProof.Findings findings, String file) {
    String whole = name.contains("/") ? name : from.id().pack() + "/" + name;
    try {
      bank.find(whole);
    } catch (PackException e) {
      findings.add(file, "'" + name + "' leads nowhere: " + e.getMessage());
    }
  }
}
