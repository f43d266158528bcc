package dryrun.grade.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.bank.Kata;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Computes the mutation scores of the built-in katas anew and writes them into their `item.json`
/// in the source tree. With `-Ddryrun.katas=REGEX` those whose name matches.
@EnabledIfSystemProperty(named = "dryrun.mutants", matches = "true")
class MutationScoresTest {
  private static final Path CORE = Path.of("../question-bank/src/main/resources/dryrun/packs/core");

  @TempDir private Path work;

  @Test
  void testsOfEveryKataKillNineMutantsInTen() throws Exception {
    List<String> weak = new ArrayList<>();
    try (PackBank bank = PackBank.openOnly(new PackOpener(), List.of(CORE))) {
      for (Item item : bank.items()) {
        if (item.kind() == Item.Kind.KATA
            && item.id().name().matches(System.getProperty("dryrun.katas", ".*"))) {
          Kata kata = bank.kata(item);
          Kata.Mutation mutation =
              new KataMutants(Files.createDirectory(work.resolve(item.id().name()))).score(kata);
          write(item, mutation);
          String line = "%s: %.2f of %d".formatted(item.id(), mutation.score(), mutation.mutants());
          System.out.println(line + survivors(mutation));
          if (mutation.score() < 0.9) {
            weak.add(line + survivors(mutation));
          }
        }
      }
    }
    assertEquals("", String.join("\n", weak));
  }

  private static String survivors(Kata.Mutation mutation) {
    return mutation.survivors().isEmpty()
        ? ""
        : "\n    " + String.join("\n    ", mutation.survivors());
  }

  /// Puts the score at the end of the file and leaves the rest of it as its author wrote it.
  private static void write(Item item, Kata.Mutation mutation) throws Exception {
    ObjectNode node = new JsonMapper().createObjectNode();
    node.put("score", mutation.score()).put("mutants", mutation.mutants());
    node.put("of", mutation.of());
    mutation.survivors().forEach(node.putArray("survivors")::add);
    Path file = CORE.resolve("items").resolve(item.id().name()).resolve("item.json");
    String text = Files.readString(file).replaceFirst(",\\s*\"mutation\": \\{[^}]*\\}", "");
    int end = text.lastIndexOf('}');
    Files.writeString(
        file, text.substring(0, end).stripTrailing() + ",\n  \"mutation\": " + node + "\n}\n");
  }
}
