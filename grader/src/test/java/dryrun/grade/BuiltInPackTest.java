package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.sql.SqlSandbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The content that comes with the program is held to what is asked of anyone's.
class BuiltInPackTest {

  @Test
  void everyItemIsProved() throws Exception {
    List<String> findings = new ArrayList<>();
    try (PackBank bank = PackBank.open(new PackOpener(), List.of());
        SqlSandbox sandbox = RealSandbox.open()) {
      SqlProof proof = new SqlProof(sandbox);
      bank.unreadable().forEach(u -> u.findings().forEach(f -> findings.add(line(f))));
      for (Item item : bank.items()) {
        proof.prove(bank, item).findings().forEach(f -> findings.add(line(f)));
      }
    }

    assertEquals("", String.join("\n", findings));
  }

  private static String line(Finding finding) {
    return finding.file()
        + finding.line().map(line -> ":" + line).orElse("")
        + ": "
        + finding.message();
  }
}
