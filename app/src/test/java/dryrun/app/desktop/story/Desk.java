package dryrun.app.desktop.story;

import dryrun.app.story.TemplateBook;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.StoryMaterial;
import dryrun.story.Pace;
import dryrun.story.file.Disk;
import dryrun.story.file.StoryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The room's real desk on a folder of a test: built-in templates, real checks.
final class Desk {
  static final Instant NOW = Instant.parse("2026-01-20T10:00:00Z");
  private static final TemplateBook BUILT_IN = builtIn();

  private Desk() {}

  private static TemplateBook builtIn() {
    try (PackBank bank = PackBank.open(new PackOpener(), List.of())) {
      return TemplateBook.read(bank, Path.of("none"));
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }

  static TemplateBook templates() {
    return BUILT_IN;
  }

  static StoryDesk on(Path folder) {
    return on(folder, new Disk());
  }

  static StoryDesk on(Path folder, Disk disk) {
    return new StoryDesk(
        new StoryFolder(folder, disk, () -> NOW),
        () -> BUILT_IN,
        () -> List.of("conflict", "learning", "ownership", "post-mortem"),
        () -> Pace.CALM);
  }

  /// An example of the built-in pack.
  static String example(String item, String file) {
    try (PackBank bank = PackBank.open(new PackOpener(), List.of())) {
      return ((StoryMaterial) bank.reference(bank.find("core/" + item))).text(file).orElseThrow();
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }

  static void write(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes away what was typed before and never saved.
  static void forget(Path folder, String name) {
    try {
      Files.deleteIfExists(folder.resolve(".dryrun/drafts").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
