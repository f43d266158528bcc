package dryrun.kata.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static final int KIND = 16;

  /// The kinds of the frames that were written.
  private final List<Character> kinds = Collections.synchronizedList(new ArrayList<>());

  private final CountDownLatch ending = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @Test
  void doesNotSayThatATestHangsWhichHasJustEnded() throws Exception {
    Frames frames = new Frames(new Slow(), new byte[KIND]);
    Watch watch = new Watch(frames);
    watch.begin("a", true, Stopwatch.start(false), new Request.Limit(0, false, 60_000));
    Thread test = Thread.ofPlatform().start(() -> watch.end(() -> frames.passed("a", "a", "", 1)));
    ending.await();
    List<Boolean> hangs = new ArrayList<>();
    Thread watching = Thread.ofPlatform().start(() -> hangs.add(watch.hangs()));
    while (watching.getState() != Thread.State.BLOCKED) {
      Thread.onSpinWait();
    }

    goOn.countDown();
    test.join();
    watching.join();

    assertEquals(List.of(false), hangs);
    assertEquals(List.of('P'), kinds);
  }

  @Test
  void saysThatATestHangsWhichIsOverItsLimit() {
    Watch watch = new Watch(new Frames(new Slow(), new byte[KIND]));
    goOn.countDown();
    watch.begin("a", true, Stopwatch.start(false), new Request.Limit(0, false, 60_000));

    assertEquals(true, watch.hangs());
    assertEquals(List.of('H'), kinds);
  }

  /// A stream that is full until it may go on.
  private final class Slow extends OutputStream {
    @Override
    public void write(int b) {
      throw new IllegalStateException("frames are written whole");
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
      kinds.add((char) bytes[offset + KIND]);
      ending.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
