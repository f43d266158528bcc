package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Bank;
import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.ItemProof;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.Proof;
import dryrun.grade.kata.KataRunner;
import dryrun.sql.SqlSandbox;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bank check`.
@Command(
    name = "check",
    description =
        "Prove a pack: every reference and alternative passes, every known-wrong answer fails.")
final class BankCheckCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "PACK",
      description =
          "A folder or zip file, or the name of an installed pack or item, such as core or"
              + " core/sessionization; all installed packs by default.")
  private Optional<String> pack = Optional.empty();

  @Option(
      names = "--take-in",
      paramLabel = "REPORT",
      description =
          "First make a case of the problem from this report on a verdict that is wrong. PACK must"
              + " be the folder of a pack.")
  private List<Path> reports = List.of();

  private final Console console;
  private final Banks banks;
  private final Machinery machinery;

  BankCheckCommand(Console console, Banks banks, Machinery machinery) {
    this.console = console;
    this.banks = banks;
    this.machinery = machinery;
  }

  @Override
  public Integer call() throws PackException {
    takeIn();
    try (PackBank bank = open();
        Lazily<SqlSandbox> sandbox = new Lazily<>(machinery.sandboxes());
        Lazily<KataRunner> runner = new Lazily<>(machinery.runners())) {
      List<Item> items = items(bank);
      if (items.isEmpty() && unreadable(bank).isEmpty()) {
        console.err().println(pack.orElse("The bank") + " has no items, so nothing was proved.");
      }
      return check(bank, items, proof(sandbox, runner)).code();
    }
  }

  private void takeIn() throws PackException {
    if (!reports.isEmpty() && path().filter(Files::isDirectory).isEmpty()) {
      throw new UnusableException("A case is taken into the folder of a pack: name it.");
    }
    for (Path report : reports) {
      try (PackBank bank = open()) {
        new ReportIntake(console).take(report, bank);
      }
    }
  }

  private ItemProof proof(Lazily<SqlSandbox> sandbox, Lazily<KataRunner> runner) {
    return (bank, item) ->
        switch (item.kind()) {
          case SQL -> machinery.sqlProofs().apply(sandbox.get()).prove(bank, item);
          case KATA -> machinery.kataProofs().apply(runner.get()).prove(bank, item);
          case DESIGN,
              MODELLING,
              METRICS,
              CONCEPT,
              CHECKLIST,
              PHRASES,
              ESTIMATE,
              STORY_TEMPLATE,
              BEHAVIOURAL,
              STORY,
              FOLLOW_UPS ->
              machinery.referenceProof().prove(bank, item);
        };
  }

  private Exit check(PackBank bank, List<Item> items, ItemProof proof) {
    EntryPrinter printer = format.printer(console);
    List<List<@Nullable String>> rows = new ArrayList<>();
    int findings = 0;
    for (Bank.Unreadable unreadable : unreadable(bank)) {
      findings += add(printer, rows, unreadable.name(), Proof.of(unreadable.findings()));
    }
    for (Item item : items) {
      findings += add(printer, rows, item.id().toString(), proof.prove(bank, item));
    }
    printer.grid(Grid.of(List.of("item", "finding"), rows));
    return findings == 0 ? Exit.DONE : Exit.NOT_PASSED;
  }

  private static int add(
      EntryPrinter printer, List<List<@Nullable String>> rows, String name, Proof proof) {
    ObjectNode document = Json.NODES.objectNode().put("item", name);
    proof.figures().forEach(document::put);
    Json.putFindings(document, proof.findings());
    printer.document(document);
    if (proof.findings().isEmpty()) {
      rows.add(List.of(name, "proved" + figures(proof)));
    }
    for (Finding finding : proof.findings()) {
      String line = finding.line().map(l -> ":" + l).orElse("");
      rows.add(List.of(name, finding.file() + line + ": " + finding.message()));
    }
    return proof.findings().size();
  }

  private static String figures(Proof proof) {
    List<String> figures = new ArrayList<>();
    proof
        .figures()
        .forEach((name, value) ->
            figures.add(
                name + " " + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()));
    return figures.isEmpty() ? "" : " (" + String.join(", ", figures) + ")";
  }

  /// What lies at the path that was named; else the bank, of which [#items] takes the pack named.
  private PackBank open() throws PackException {
    Optional<Path> path = path();
    return path.isPresent() ? banks.openOnly(path.get()) : banks.openToCheck();
  }

  private List<Item> items(PackBank bank) {
    if (pack.isEmpty() || path().isPresent()) {
      return bank.items();
    }
    List<Item> named = bank.items().stream().filter(item -> isNamed(item.id().toString())).toList();
    if (named.isEmpty() && unreadable(bank).isEmpty()) {
      throw new UnusableException(
          pack.get()
              + ": there is no such folder or zip file, and no installed pack or item of that"
              + " name.");
    }
    return named;
  }

  private List<Bank.Unreadable> unreadable(PackBank bank) {
    return bank.unreadable().stream()
        .filter(item -> pack.isEmpty() || path().isPresent() || isNamed(item.name()))
        .toList();
  }

  private boolean isNamed(String item) {
    return item.equals(pack.orElseThrow()) || item.startsWith(pack.orElseThrow() + "/");
  }

  private Optional<Path> path() {
    try {
      return pack.map(Path::of).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
