package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.bank.Proof;
import dryrun.grade.kata.ChildRunner;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The katas that come with the program are held to what is asked of anyone's. Slow solutions are
/// let run for five times the limit here, which takes a second each; `dryrun bank check` lets them
/// run for fifty times.
class BuiltInKatasTest {
  private static final int MARGIN = 5;

  @Test
  void everyKataIsProved() throws Exception {
    List<String> findings = new ArrayList<>();
    int proved = 0;
    try (PackBank bank = PackBank.open(new PackOpener(), List.of());
        KataRunner runner = new ChildRunner(KataSettings.ofThisProgram())) {
      KataProof proof = new KataProof(runner, MARGIN);
      for (Item item : bank.items()) {
        if (item.kind() == Item.Kind.KATA) {
          Proof found = proof.prove(bank, item);
          found.findings().forEach(finding -> findings.add(line(finding)));
          System.out.println(item.id() + " " + found.figures());
          proved++;
        }
      }
    }

    assertEquals("", String.join("\n", findings));
    assertTrue(proved >= 30, proved + " katas");
  }

  private static String line(Finding finding) {
    return finding.file() + ": " + finding.message();
  }
}
