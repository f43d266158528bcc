package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.search.Hit;
import dryrun.bank.search.IndexedBank;
import dryrun.bank.search.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bank search`.
@Command(
    name = "search",
    description =
        "Find the items in which every word begins a word of title, tags or text, the best first. "
            + "Where there is none, words with a typo or two are found.")
final class BankSearchCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindWord.class,
      description = "Only items of this kind, such as sql, kata, design or concept.")
  private Optional<Item.Kind> kind = Optional.empty();

  @Option(names = "--tag", paramLabel = "TAG", description = "Only items with this tag.")
  private Optional<String> tag = Optional.empty();

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
    try (IndexedBank bank = banks.openSearched()) {
      SearchQuery asked = SearchQuery.of(String.join(" ", words), Integer.MAX_VALUE);
      SearchQuery ofKind = kind.map(only -> asked.ofKinds(Set.of(only))).orElse(asked);
      List<Hit> hits = bank.find(tag.map(ofKind::tagged).orElse(ofKind));
      EntryPrinter printer = format.printer(console);
      hits.forEach(hit -> printer.document(document(hit)));
      printer.grid(ItemEntries.grid(hits.stream().map(Hit::item).toList()));
      return Exit.DONE.code();
    }
  }

  private static ObjectNode document(Hit hit) {
    return ItemEntries.document(hit.item()).put("snippet", hit.text().text());
  }
}
