package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Window.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropsTest {
  private final Shell shell = Toolkit.on(() -> new Shell(uri -> {}));
  private final List<String> led = new ArrayList<>();
  private final Drops drops =
      new Drops(
          shell,
          new Drops.Doors(
              sql -> led.add("sql " + sql),
              data -> led.add("data " + data),
              history -> led.add("history " + history),
              pack -> led.add("pack " + pack)),
          new DirectTaskRunner());
  @TempDir private Path folder;

  private String dropping(Path... paths) {
    return Toolkit.on(() -> {
      drops.take(List.of(paths));
      return shell.root().lookupAll(".banner .heading").stream()
          .map(node -> ((Labeled) node).getText())
          .findFirst()
          .orElse("");
    });
  }

  @Test
  void opensAStatementADataFolderAndAHistory() throws IOException {
    Path sql = Files.writeString(folder.resolve("Answer.SQL"), "SELECT 'né'");
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.createFile(data.resolve("schema.sql"));
    Path history = Files.createFile(folder.resolve("journal.json"));
    assertEquals("", dropping(sql));
    assertEquals("", dropping(data));
    assertEquals("", dropping(history));
    assertEquals(List.of("sql SELECT 'né'", "data " + data, "history " + history), led);
  }

  @Test
  void addsAPack() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.createFile(pack.resolve("pack.json"));
    Path zip = folder.resolve("pack.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("my-pack/pack.json"));
    }
    assertEquals("", dropping(pack));
    assertEquals("", dropping(zip));
    assertEquals(List.of("pack " + pack, "pack " + zip), led);
  }

  @Test
  void saysWhatItCannotOpen() throws IOException {
    Path picture = Files.createFile(folder.resolve("cat.png"));
    assertEquals(picture + " is nothing that Dryrun opens.", dropping(picture));
    Path latin = Files.write(folder.resolve("latin.sql"), new byte[] {(byte) 0xE9});
    assertEquals(latin + " is not a text of at most 1 MB in UTF-8.", dropping(latin));
    assertEquals("One thing at a time can be dropped here.", dropping(picture, latin));
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
    assertEquals(broken + " could not be read.", dropping(broken));
    assertEquals(List.of(), led);
  }

  @Test
  void opensNothingInTheMiddleOfADrill() throws IOException {
    Path sql = Files.writeString(folder.resolve("answer.sql"), "SELECT 1");
    Toolkit.on(() -> {
      shell.give(new Whole(new Region(), List.of(), List.of()));
      return shell;
    });
    assertEquals("Nothing is opened in the middle of a drill.", dropping(sql));
    assertEquals(List.of(), led);
  }
}
