package dryrun.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder of `refused` is the example of the README with something wrong: its files replace or
/// join those of the example, `remove.txt` names what is missing, and `refused.txt` holds what the
/// reader says.
class RefusedPackTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dryrun/bank/refused");

  @TempDir private Path pack;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrong(String name) throws Exception {
    ExamplePack.writeAll(pack);
    change(GOLDEN.resolve(name));

    String expected = Files.readString(GOLDEN.resolve(name).resolve("refused.txt"));
    assertEquals(expected, String.join("", said().stream().map(line -> line + "\n").toList()));
  }

  @Test
  void thereAreCases() throws IOException {
    assertFalse(cases().toList().isEmpty());
  }

  private void change(Path golden) throws IOException {
    try (Stream<Path> files = Files.walk(golden)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = pack.resolve(golden.relativize(file).toString());
        if (file.endsWith("remove.txt")) {
          for (String path : Files.readAllLines(file)) {
            Files.delete(pack.resolve(path));
          }
        } else if (!file.endsWith("refused.txt")) {
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(file));
        }
      }
    }
  }

  private List<String> said() {
    List<Finding> findings = new ArrayList<>();
    PackBank bank = PackBank.openOnly(new PackOpener(), List.of(pack));
    bank.unreadable().forEach(unreadable -> findings.addAll(unreadable.findings()));
    for (Item item : bank.items()) {
      try {
        if (item.kind().isProblem()) {
          bank.problem(item);
        } else {
          bank.reference(item);
        }
      } catch (PackException e) {
        findings.addAll(e.findings());
      }
    }
    return findings.stream()
        .map(f -> f.file() + f.line().map(l -> ":" + l).orElse("") + ": " + f.message())
        .toList();
  }
}
