package dryrun.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.grade.kata.ChildRunner;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.QuickProcesses;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kata that the question bank's README shows is one that the check lets pass.
class ReadmeKataTest {
  @TempDir private Path folder;

  @Test
  void theKataOfTheReadmeIsProved() throws Exception {
    ReadmePack.write(folder);
    try (PackBank bank = PackBank.openOnly(new PackOpener(), List.of(folder));
        KataRunner runner = new ChildRunner(QuickProcesses.settings())) {
      KataProof proof = KataProof.untimed(runner);
      assertEquals(List.of(), proof.prove(bank, bank.find("longest-run")).findings());
    }
  }
}
