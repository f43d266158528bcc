package dryrun.app.cli;

import dryrun.bank.InstalledPacks;
import dryrun.bank.Pack;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.exercism.Track;
import dryrun.grade.kata.KataRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `pack add`, `remove` and `list`.
final class PackCommands {
  private PackCommands() {}

  @Command(
      name = "add",
      description =
          "Install a pack: a folder or zip of content, a clone of Exercism's Java track, or a"
              + " folder of one exercise.")
  static final class Add implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PACK", description = "Folders or zip files.")
    private List<Path> paths = new ArrayList<>();

    private final Console console;
    private final Supplier<InstalledPacks> packs;
    private final Supplier<KataRunner> runners;

    Add(Console console, Supplier<InstalledPacks> packs, Supplier<KataRunner> runners) {
      this.console = console;
      this.packs = packs;
      this.runners = runners;
    }

    @Override
    public Integer call() {
      Exit exit = Exit.DONE;
      for (Path path : paths) {
        exit = exit.or(add(path));
      }
      return exit.code();
    }

    private Exit add(Path path) {
      try {
        boolean pack = Files.exists(path.resolve("pack.json"));
        Optional<Track> track =
            pack || !Files.isDirectory(path) ? Optional.empty() : Track.at(path);
        if (track.isPresent()) {
          return importTrack(track.get());
        }
        Pack.Head head = packs.get().add(path);
        console.out().println(head.id());
        return Exit.DONE;
      } catch (PackException e) {
        console.err().println(UnusableException.of(e).sentence());
        return Exit.UNUSABLE;
      }
    }

    private Exit importTrack(Track track) throws PackException {
      try (Lazily<KataRunner> runner = new Lazily<>(runners)) {
        int imported = new TrackImport(console, packs.get(), runner).add(track);
        if (imported == 0) {
          return Exit.UNUSABLE;
        }
        console.out().println(track.id());
        return Exit.DONE;
      }
    }
  }

  @Command(name = "remove", description = "Delete an installed pack.")
  static final class Remove implements Callable<Integer> {
    @Parameters(paramLabel = "PACK", description = "The name of the pack.")
    private String pack = "";

    private final Supplier<InstalledPacks> packs;

    Remove(Supplier<InstalledPacks> packs) {
      this.packs = packs;
    }

    @Override
    public Integer call() {
      try {
        packs.get().remove(pack);
        return Exit.DONE.code();
      } catch (PackException e) {
        throw UnusableException.of(e);
      }
    }
  }

  @Command(name = "list", description = "List the packs at hand.")
  static final class ListPacks implements Callable<Integer> {
    @Mixin private final FormatOption format = new FormatOption();

    private final Console console;
    private final Banks banks;

    ListPacks(Console console, Banks banks) {
      this.console = console;
      this.banks = banks;
    }

    @Override
    public Integer call() throws PackException {
      try (PackBank bank = banks.open()) {
        EntryPrinter printer = format.printer(console);
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Pack pack : bank.packs()) {
          Pack.Head head = pack.head();
          String items = String.valueOf(pack.itemNames().size());
          rows.add(List.of(head.id(), head.version(), items, head.title()));
          printer.document(
              Json.NODES
                  .objectNode()
                  .put("pack", head.id())
                  .put("title", head.title())
                  .put("version", head.version())
                  .put("description", head.description())
                  .put("items", pack.itemNames().size()));
        }
        printer.grid(Grid.of(List.of("pack", "version", "items", "title"), rows));
        return Exit.DONE.code();
      }
    }
  }
}
