package dryrun.grade.kata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ManyGradesTest {
  private static final int GRADES = 200;

  @Test
  void twoHundredAnswersTakeNoMoreMemoryThanFifty() throws Exception {
    KataSettings settings = QuickProcesses.settings().withReuse();
    long afterFifty = 0;
    Set<String> kinds = new TreeSet<>();
    try (ChildRunner runner = new ChildRunner(settings)) {
      for (int i = 0; i < GRADES; i++) {
        // Most do not compile, so that the compiler is what is asked two hundred times.
        String answer =
            i % 10 == 0
                ? Katas.REFERENCE.replace("41 + x", "41 + x + " + i)
                : Katas.REFERENCE.replace("41 + x", "41 + missing" + i);
        kinds.add(Katas.kind(runner.run(Katas.job(answer), new Cancellation())));
        if (i == 50) {
          afterFifty = used();
        }
      }
      long growth = used() - afterFifty;
      assertTrue(growth < 16L << 20, () -> "grew by " + (growth >> 10) + " KiB");
    }
    assertEquals(Set.of("compile-error", "fail", "pass"), kinds);
    assertEquals(List.of(), Leftovers.processes());
  }

  private static long used() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
