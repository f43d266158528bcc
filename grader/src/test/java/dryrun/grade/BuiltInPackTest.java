package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Finding;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.sql.SqlSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// The content that comes with the program is held to what is asked of anyone's, two items at a
/// time.
class BuiltInPackTest {
  private static final int AT_A_TIME = 2;

  @Test
  void everyItemIsProved() throws Exception {
    List<String> findings = new ArrayList<>();
    try (PackBank bank = PackBank.open(new PackOpener(), List.of());
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
      bank.unreadable().forEach(u -> u.findings().forEach(f -> findings.add(line(f))));
      Queue<Item> items = new ConcurrentLinkedQueue<>(bank.items());
      List<Future<List<String>>> proofs = new ArrayList<>();
      for (int i = 0; i < AT_A_TIME; i++) {
        proofs.add(threads.submit(() -> prove(bank, items)));
      }
      for (Future<List<String>> found : proofs) {
        findings.addAll(found.get());
      }
    }

    assertEquals("", String.join("\n", findings));
  }

  /// That each is at least 0.95, and of the files as they are, is part of the proof.
  @Test
  void sixtyProblemsInSqlSayHowStrongTheirCasesAre() throws Exception {
    List<String> silent = new ArrayList<>();
    int problems = 0;
    try (PackBank bank = PackBank.open(new PackOpener(), List.of())) {
      for (Item item : bank.items()) {
        if (item.kind() == Item.Kind.SQL) {
          problems++;
          if (bank.sqlProblem(item).mutationScore().isEmpty()) {
            silent.add(item.id() + ": run dryrun bank strengthen");
          }
        }
      }
    }

    assertEquals("", String.join("\n", silent));
    assertTrue(problems >= 60, problems + " problems");
  }

  /// Proves items until there are none left, in engines of its own.
  private static List<String> prove(PackBank bank, Queue<Item> items) {
    List<String> findings = new ArrayList<>();
    try (SqlSandbox sandbox = RealSandbox.open()) {
      SqlProof proof = new SqlProof(sandbox);
      for (Item item = items.poll(); item != null; item = items.poll()) {
        proof.prove(bank, item).findings().forEach(f -> findings.add(line(f)));
      }
    }
    return findings;
  }

  private static String line(Finding finding) {
    return finding.file()
        + finding.line().map(line -> ":" + line).orElse("")
        + ": "
        + finding.message();
  }
}
