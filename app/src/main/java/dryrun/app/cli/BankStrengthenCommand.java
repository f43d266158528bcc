package dryrun.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.SqlProblem;
import dryrun.bank.SqlProblem.MutationScore;
import dryrun.grade.CasesHash;
import dryrun.grade.DatasetSources;
import dryrun.grade.strength.CaseFiles;
import dryrun.grade.strength.ScoreLine;
import dryrun.grade.strength.Strengthening;
import dryrun.sql.Cancellation;
import dryrun.sql.SqlSandbox;
import dryrun.sql.mutate.Mutant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bank strengthen`.
@Command(
    name = "strengthen",
    description =
        "Write cases for a problem until every mutant of its reference is judged wrong by one.")
final class BankStrengthenCommand implements Callable<Integer> {
  private static final int ENOUGH = 10_000;

  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--databases",
      paramLabel = "N",
      description =
          "After how many databases a mutant that none of them tells from the reference is taken to"
              + " mean the same; 10000 by default.")
  private int databases = ENOUGH;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What the databases are drawn from; 1 by default.")
  private long seed = 1;

  @Parameters(
      arity = "1",
      paramLabel = "PACK/ITEM",
      description =
          "The problem. PACK is the name of an installed pack or the path of a pack's folder; the"
              + " folder alone stands for all its problems.")
  private String name = "";

  private final Console console;
  private final Banks banks;
  private final Supplier<SqlSandbox> sandboxes;

  BankStrengthenCommand(Console console, Banks banks, Supplier<SqlSandbox> sandboxes) {
    this.console = console;
    this.banks = banks;
    this.sandboxes = sandboxes;
  }

  @Override
  public Integer call() {
    Exit exit = Exit.DONE;
    EntryPrinter printer = format.printer(console);
    List<List<@Nullable String>> rows = new ArrayList<>();
    try (PackBank bank = open();
        SqlSandbox sandbox = sandboxes.get()) {
      for (Item item : items(bank)) {
        console.err().println(item.id());
        exit = exit.or(strengthen(bank, item, sandbox, printer, rows));
      }
    } catch (PackException e) {
      throw UnusableException.of(e);
    } catch (IOException e) {
      throw new UnusableException(name + ": the cases cannot be written (" + e + ").");
    }
    printer.grid(Grid.of(List.of("item", "result"), rows));
    return exit.code();
  }

  private Exit strengthen(
      PackBank bank,
      Item item,
      SqlSandbox sandbox,
      EntryPrinter printer,
      List<List<@Nullable String>> rows)
      throws IOException, PackException {
    Optional<Path> first = Optional.empty();
    boolean written = false;
    try {
      Optional<Path> named =
          packFolder().map(pack -> pack.resolve("items").resolve(item.id().name()));
      if (named.isPresent()) {
        first = CaseFiles.begin(writable(named.get()));
      }
      SqlProblem problem = bank.sqlProblem(item);
      Exit exit = strengthen(problem, folder(problem), sandbox, printer, rows);
      written = exit != Exit.UNUSABLE;
      return exit;
    } catch (PackException e) {
      String reason = UnusableException.of(e).sentence();
      rows.add(List.of(item.id().toString(), reason));
      printer.document(
          Json.NODES.objectNode().put("item", item.id().toString()).put("reason", reason));
      return Exit.UNUSABLE;
    } finally {
      if (first.isPresent() && !written) {
        CaseFiles.takeBack(first.get());
      }
    }
  }

  private static Path folder(SqlProblem problem) {
    Path folder = Objects.requireNonNull(problem.sample().directory().getParent());
    if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
      throw new UnusableException(
          problem.item().id()
              + " lies in an archive: unpack it, and name the folder of the pack instead.");
    }
    return writable(folder);
  }

  private static Path writable(Path folder) {
    if (!Files.isWritable(folder)) {
      throw new UnusableException("Cases cannot be written in " + folder + ".");
    }
    return folder;
  }

  private Exit strengthen(
      SqlProblem problem,
      Path folder,
      SqlSandbox sandbox,
      EntryPrinter printer,
      List<List<@Nullable String>> rows)
      throws IOException {
    long start = System.nanoTime();
    Strengthening strengthening =
        new Strengthening(sandbox, databases, seed, line -> console.err().println("  " + line));
    ObjectNode document = Json.NODES.objectNode().put("item", problem.item().id().toString());
    Exit exit =
        switch (strengthening.strengthen(
            problem, DatasetSources.of(problem.dataset()), new Cancellation())) {
          case Strengthening.Outcome.Refused(String reason) -> {
            document.put("reason", reason);
            rows.add(List.of(problem.item().id().toString(), reason));
            yield Exit.UNUSABLE;
          }
          case Strengthening.Outcome.Done done -> {
            write(problem, folder, done);
            describe(document, done);
            rows.add(List.of(problem.item().id().toString(), sentence(done)));
            done.findings()
                .forEach(finding -> rows.add(List.of(problem.item().id().toString(), finding)));
            yield done.findings().isEmpty() ? Exit.DONE : Exit.NOT_PASSED;
          }
        };
    document.put("elapsedMillis", (System.nanoTime() - start) / 1_000_000);
    printer.document(document);
    return exit;
  }

  private void write(SqlProblem problem, Path folder, Strengthening.Outcome.Done done)
      throws IOException {
    CaseFiles.write(folder, done.cases());
    if (!done.survivors().isEmpty() && databases < ENOUGH) {
      console
          .err()
          .println(
              "  the score is not written: it takes %d databases to excuse a mutant"
                  .formatted(ENOUGH));
      return;
    }
    MutationScore score = done.score();
    String hash = CasesHash.of(problem, folder);
    Path file = folder.resolve("item.json");
    String text =
        ScoreLine.in(
            Files.readString(file),
            new MutationScore(
                score.mutants(), score.killed(), score.equivalent(), score.byPlan(), hash));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static void describe(ObjectNode document, Strengthening.Outcome.Done done) {
    document
        .put("mutationScore", done.score().score())
        .put("mutants", done.score().mutants())
        .put("killed", done.score().killed())
        .put("equivalent", done.score().equivalent())
        .put("byPlan", done.score().byPlan());
    ArrayNode cases = document.putArray("cases");
    done.cases().forEach(generated -> cases.add(generated.name()));
    ArrayNode survivors = document.putArray("survivors");
    for (Mutant mutant : done.survivors()) {
      survivors
          .addObject()
          .put("operator", mutant.operator().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .put("line", mutant.line())
          .put("column", mutant.column())
          .put("description", mutant.description());
    }
    ArrayNode findings = document.putArray("findings");
    done.findings().forEach(findings::add);
  }

  private static String sentence(Strengthening.Outcome.Done done) {
    return "%d of %d mutants killed, %d taken to mean the same; %d more have the reference's plan; cases written: %d"
        .formatted(
            done.score().killed(),
            done.score().mutants(),
            done.score().equivalent(),
            done.score().byPlan(),
            done.cases().size());
  }

  private PackBank open() throws PackException {
    if (isFile(name) || isFile(pack())) {
      throw new UnusableException(
          name + " is no folder: unpack an archive, and name the folder of the pack instead.");
    }
    Optional<Path> folder = packFolder();
    return folder.isPresent() ? banks.openOnly(folder.get()) : banks.open();
  }

  private Optional<Path> packFolder() {
    return folder(name).or(() -> folder(pack()));
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private List<Item> items(PackBank bank) throws PackException {
    if (folder(name).isPresent()) {
      return bank.items().stream().filter(item -> item.kind() == Item.Kind.SQL).toList();
    }
    return List.of(
        bank.find(folder(pack()).isPresent() ? name.substring(pack().length() + 1) : name));
  }

  private String pack() {
    return name.substring(0, Math.max(name.lastIndexOf('/'), 0));
  }

  private static Optional<Path> folder(String name) {
    try {
      return Optional.of(Path.of(name)).filter(path -> Files.exists(path.resolve("pack.json")));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
