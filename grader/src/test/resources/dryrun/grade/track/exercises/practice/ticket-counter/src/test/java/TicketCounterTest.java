import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketCounterTest {
  @Test
  void everyTicketCounts() throws InterruptedException {
    TicketCounter counter = new TicketCounter();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread =
          new Thread(() -> {
            for (int j = 0; j < 1_000; j++) {
              counter.sell();
            }
          });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(4_000, counter.sold());
  }
}
