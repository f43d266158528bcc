import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EventCounterHiddenTest {
  private static final int THREADS = 4;

  private final EventCounter<String, String> counter = new EventCounter<>();

  private interface Work {
    void run(int thread) throws Exception;
  }

  /** Lets all threads begin at the same moment and waits for them. */
  private static void together(Work work) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Throwable> failures = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      threads.add(
          new Thread(() -> {
            try {
              start.await();
              work.run(thread);
            } catch (Throwable e) {
              synchronized (failures) {
                failures.add(e);
              }
            }
          }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void a_partition_without_events_has_none() {
    assertEquals(0, counter.count("p0"));
    assertEquals(Map.of(), counter.drain());
  }

  @Test
  void an_id_counts_for_the_partition_of_its_first_delivery() {
    assertTrue(counter.record("e1", "p0"));
    assertFalse(counter.record("e1", "p1"));
    assertEquals(0, counter.count("p1"));
    assertEquals(Map.of("p0", 1L), counter.drain());
  }

  @Test
  void a_repetition_after_the_drain_counts_nothing() {
    counter.record("e1", "p0");
    counter.drain();
    assertFalse(counter.record("e1", "p0"));
    assertTrue(counter.record("e2", "p0"));
    assertEquals(Map.of("p0", 1L), counter.drain());
  }

  @Test
  void the_drained_map_belongs_to_the_caller() {
    counter.record("e1", "p0");
    Map<String, Long> drained = counter.drain();
    counter.record("e2", "p0");
    assertEquals(Map.of("p0", 1L), drained);
    drained.clear();
    assertEquals(1, counter.count("p0"));
  }

  @Test
  void a_missing_id_or_partition_counts_nothing() {
    assertThrows(NullPointerException.class, () -> counter.record(null, "p0"));
    assertThrows(NullPointerException.class, () -> counter.record("e1", null));
    assertThrows(NullPointerException.class, () -> counter.count(null));
    assertTrue(counter.record("e1", "p0"));
    assertEquals(Map.of("p0", 1L), counter.drain());
  }

  /** A key that, when it is looked up a second time on a thread, waits for the other threads. */
  private static final class MeetingKey {
    private final CyclicBarrier meeting;
    private final ThreadLocal<Integer> lookUps = ThreadLocal.withInitial(() -> 0);

    MeetingKey(CyclicBarrier meeting) {
      this.meeting = meeting;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof MeetingKey;
    }

    @Override
    public int hashCode() {
      lookUps.set(lookUps.get() + 1);
      if (lookUps.get() == 2) {
        try {
          meeting.await(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException | InterruptedException e) {
          // The others cannot come: they wait for a lock, as they may.
        }
      }
      return 42;
    }
  }

  // Whoever looks first and acts later is held between the two until the others have looked too.
  @Test
  void one_delivery_on_two_threads_counts_once() throws InterruptedException {
    EventCounter<MeetingKey, String> meetings = new EventCounter<>();
    CyclicBarrier meeting = new CyclicBarrier(THREADS);
    AtomicLong firsts = new AtomicLong();
    together(thread -> {
      if (meetings.record(new MeetingKey(meeting), "p0")) {
        firsts.incrementAndGet();
      }
    });
    assertEquals(1, firsts.get());
    assertEquals(1, meetings.count("p0"));
  }

  @Test
  void two_threads_do_not_overwrite_each_others_counts() throws InterruptedException {
    EventCounter<Integer, MeetingKey> meetings = new EventCounter<>();
    CyclicBarrier meeting = new CyclicBarrier(THREADS);
    together(thread -> meetings.record(thread, new MeetingKey(meeting)));
    assertEquals(List.of((long) THREADS), List.copyOf(meetings.drain().values()));
  }

  @Test
  void many_events_on_several_threads_are_all_counted() throws InterruptedException {
    int events = 2_000;
    together(thread -> {
      for (int i = 0; i < events; i++) {
        counter.record(thread + "-" + i, "p0");
      }
    });
    assertEquals(THREADS * events, counter.count("p0"));
  }

  /** A partition that, when the draining thread looks it up, has another event counted first. */
  private static final class DisturbedKey {
    private final EventCounter<String, DisturbedKey> counter;
    private final Thread drainer = Thread.currentThread();
    private boolean armed;
    private Thread other;

    DisturbedKey(EventCounter<String, DisturbedKey> counter) {
      this.counter = counter;
    }

    @Override
    public boolean equals(Object other) {
      return other == this;
    }

    @Override
    public int hashCode() {
      if (Thread.currentThread() == drainer && armed && other == null) {
        disturb();
      }
      return 42;
    }

    private void disturb() {
      other = new Thread(() -> counter.record("e2", this));
      other.start();
      try {
        other.join(300);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void an_event_in_the_middle_of_a_drain_is_in_this_one_or_the_next() throws InterruptedException {
    EventCounter<String, DisturbedKey> disturbed = new EventCounter<>();
    DisturbedKey partition = new DisturbedKey(disturbed);
    long drained = 0;
    disturbed.record("e1", partition);
    partition.armed = true;
    for (long count : disturbed.drain().values()) {
      drained += count;
    }
    if (partition.other != null) {
      partition.other.join();
    }
    partition.armed = false;
    for (long count : disturbed.drain().values()) {
      drained += count;
    }
    long expected = partition.other == null ? 1 : 2;
    assertEquals(expected, drained);
  }

  @Test
  void draining_while_others_count_loses_nothing() throws InterruptedException {
    int events = 2_000;
    AtomicLong drained = new AtomicLong();
    AtomicLong running = new AtomicLong(THREADS - 1);
    AtomicBoolean again = new AtomicBoolean();
    together(thread -> {
      if (thread == 0) {
        while (running.get() > 0) {
          counter.drain().values().forEach(drained::addAndGet);
        }
        return;
      }
      for (int i = 0; i < events; i++) {
        if (!counter.record(thread + "-" + i, "p" + i % 50)) {
          again.set(true);
        }
      }
      running.decrementAndGet();
    });
    counter.drain().values().forEach(drained::addAndGet);
    assertEquals((THREADS - 1) * events, drained.get());
    assertFalse(again.get());
  }

  @Test
  void a_hundred_thousand_events_are_counted_in_time() throws InterruptedException {
    EventCounter<List<Object>, String> topic = new EventCounter<>();
    together(thread -> {
      for (int i = 0; i < 25_000; i++) {
        topic.record(List.of("orders", thread, i), "p" + i % 10);
      }
    });
    long counted = 0;
    for (long count : topic.drain().values()) {
      counted += count;
    }
    assertEquals(100_000, counted);
  }
}
