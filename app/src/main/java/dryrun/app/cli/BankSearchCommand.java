package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.PackException;
import dryrun.bank.search.Hit;
import dryrun.bank.search.IndexedBank;
import dryrun.bank.search.SearchQuery;
import dryrun.practice.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

  @Option(
      names = "--round",
      paramLabel = "ROUND",
      description = "Only items of this round: ${COMPLETION-CANDIDATES}.")
  private Optional<Item.Round> round = Optional.empty();

  @Option(
      names = "--difficulty",
      paramLabel = "DIFFICULTY",
      description = "Only items of this difficulty: ${COMPLETION-CANDIDATES}.")
  private Optional<Item.Difficulty> difficulty = Optional.empty();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description =
          "Only items that are so in your journal: ${COMPLETION-CANDIDATES}. Not while a window is"
              + " open, which holds the journal.")
  private Optional<Standing.Status> status = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  private final Console console;
  private final Banks banks;
  private final JournalDoor journal;

  BankSearchCommand(Console console, Banks banks, JournalDoor journal) {
    this.console = console;
    this.banks = banks;
    this.journal = journal;
  }

  @Override
  public Integer call() throws PackException {
    try (IndexedBank bank = banks.openSearched()) {
      List<Hit> hits = bank.find(asked(bank));
      EntryPrinter printer = format.printer(console);
      hits.forEach(hit -> printer.document(document(hit)));
      printer.grid(ItemEntries.grid(hits.stream().map(Hit::item).toList()));
      return Exit.DONE.code();
    }
  }

  private SearchQuery asked(IndexedBank bank) {
    Optional<Set<ItemId>> among =
        status.map(wanted -> {
          Standing standing = journal.standing();
          return bank.items().stream()
              .filter(item -> standing.is(item, wanted))
              .map(Item::id)
              .collect(Collectors.toSet());
        });
    return new SearchQuery(
        String.join(" ", words),
        kind.map(Set::of).orElse(Set.of()),
        round,
        difficulty,
        tag,
        among,
        Integer.MAX_VALUE);
  }

  private static ObjectNode document(Hit hit) {
    return ItemEntries.document(hit.item()).put("snippet", hit.text().text());
  }
}
