package dryrun.app.cli;

import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `kata new`.
@Command(
    name = "new",
    description = "Write statement, starter and visible tests of a kata for your own editor.")
final class KataNewCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ITEM", description = "The kata, such as core/lru-cache.")
  private String item = "";

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "The folder to write to; no file that is there is overwritten.")
  private Path folder = Path.of("");

  private final Console console;
  private final Banks banks;

  KataNewCommand(Console console, Banks banks) {
    this.console = console;
    this.banks = banks;
  }

  @Override
  public Integer call() {
    try (PackBank bank = banks.open()) {
      Item found = bank.find(item);
      if (found.kind() != Item.Kind.KATA) {
        throw new UnusableException(found.id() + " is no kata.");
      }
      Kata kata = bank.kata(found);
      write(new KataProject(kata).files());
      console.out().println(folder.resolve("README.md"));
      console
          .err()
          .println("Judge it with: dryrun kata grade --trust " + found.id() + " " + folder);
      return Exit.DONE.code();
    } catch (PackException e) {
      throw UnusableException.of(e);
    } catch (IOException e) {
      throw new UnusableException(folder + ": cannot be written (" + e.getMessage() + ").");
    }
  }

  private void write(Map<String, String> files) throws IOException {
    for (String name : files.keySet()) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new UnusableException(
            folder.resolve(name) + ": is there already, so nothing was written.");
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      try {
        Files.writeString(target, file.getValue(), StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException e) {
        throw new UnusableException(target + ": is there already, so it was left as it is.");
      }
    }
  }
}
