package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.FxTaskRunner;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.assets.Assets;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// How long an event keeps the window's thread while 3,000 words are typed into one section of a
/// story, in paragraphs of some hundred: each key, each pulse that styles and lays out, and each
/// thing that comes back from the background.
public final class TypingProbe {
  private static final int WORDS = 3000;
  private static final int WARM = 300;
  private static final int EVERY = 500;
  private static final int BURST = 5;
  private static final long BETWEEN_BURSTS = 4;

  /// What takes longer, in nanoseconds, is told with the word at which it did.
  private static final long LONG = 12_000_000;

  private static final String SECTION = "action";
  private static final String PARAGRAPH =
      """
      We rebuilt the nightly load of 85 counters because the old one lost several hours of data \
      each week. I asked the three teams that read from it which of their numbers had to be right \
      by seven in the morning. Two of them named the same table, so I started there. I wrote a \
      short design, had it read by the people on call, and basically took out half of it again. \
      The first version was deployed in March, it was watched for two weeks, and then we moved one \
      team after the other. Late rows fell from 4,200 a night to 35.
      """;

  private enum Kind {
    KEY,
    PULSE,
    NEWS
  }

  /// Times of one event in nanoseconds.
  private record Taken(long wall, long processor) {
    static Taken now() {
      return new Taken(
          System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    Taken until(Taken end) {
      return new Taken(end.wall - wall, end.processor - processor);
    }
  }

  private final Map<Kind, List<Taken>> events = new EnumMap<>(Kind.class);
  private Taken pulse = new Taken(0, 0);
  private volatile int typed;

  private TypingProbe() {
    forget();
  }

  /// Prints the figures.
  public static void main(String[] args) throws Exception {
    new TypingProbe().run();
    Platform.exit();
  }

  private void run() throws Exception {
    Path folder = Files.createTempDirectory("typing");
    Desk.write(
        folder, "s.md", NewStory.text(Desk.templates().named("star").orElseThrow(), "Typed"));
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    var fx = new FxTaskRunner(Throwable::printStackTrace);
    var model = new StoriesModel(Desk.on(folder), new Timed(fx));
    var room = new StoriesRoom(model, List.of(), List.of());
    var shown = new CountDownLatch(1);
    fx.onWindowThread(() -> {
      show(room);
      model.open("s.md");
      model.opened().subscribe(opened -> opened.ifPresent(workshop -> shown.countDown()));
    });
    shown.await();
    type(fx, model, room.node());
  }

  private void show(StoriesRoom room) {
    var scene = new Scene((Parent) room.node(), 1280, 800);
    new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL).dress(scene);
    scene.addPreLayoutPulseListener(() -> pulse = Taken.now());
    scene.addPostLayoutPulseListener(() -> keep(Kind.PULSE, pulse));
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /// Keys come in small bursts, so that a busy machine is not asked to change threads for each.
  private void type(FxTaskRunner fx, StoriesModel model, Node room) throws InterruptedException {
    int words = 0;
    int keys = 0;
    while (words < WORDS) {
      String letter = String.valueOf(PARAGRAPH.charAt(keys++ % PARAGRAPH.length()));
      fx.onWindowThread(() -> key(model, room, letter));
      if (keys % BURST == 0) {
        await(fx, () -> {});
        Thread.sleep(BETWEEN_BURSTS);
      }
      typed = words;
      if (letter.isBlank() && ++words == WARM) {
        await(fx, this::forget);
      } else if (letter.isBlank() && words % EVERY == 0) {
        System.out.println(words + " words");
        await(fx, () -> events.forEach(TypingProbe::print));
      }
    }
  }

  private static void await(FxTaskRunner fx, Runnable action) throws InterruptedException {
    var done = new CountDownLatch(1);
    fx.onWindowThread(() -> {
      action.run();
      done.countDown();
    });
    done.await();
  }

  /// What is measured before the code is warm is not what one feels.
  private void forget() {
    for (Kind event : Kind.values()) {
      events.put(event, new ArrayList<>());
    }
  }

  private void key(StoriesModel model, Node room, String letter) {
    Workshop workshop = model.opened().get().orElseThrow();
    workshop.open(SECTION);
    Node area = room.lookup("#story-text");
    boolean enter = letter.equals("\n");
    var key =
        enter
            ? new KeyEvent(
                KeyEvent.KEY_PRESSED, "\r", "", KeyCode.ENTER, false, false, false, false)
            : new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    Taken from = Taken.now();
    Event.fireEvent(area, key);
    keep(Kind.KEY, from);
    if (!workshop.shown(SECTION).endsWith(letter)) {
      throw new IllegalStateException("what was typed did not arrive");
    }
  }

  private void timed(Runnable event) {
    Taken from = Taken.now();
    event.run();
    keep(Kind.NEWS, from);
  }

  private void keep(Kind event, Taken from) {
    Taken taken = from.until(Taken.now());
    events.getOrDefault(event, new ArrayList<>()).add(taken);
    if (typed >= WARM && taken.processor > LONG) {
      System.out.printf(
          Locale.ROOT,
          "%s of %.1f ms of processor time at word %d%n",
          event.name().toLowerCase(Locale.ROOT),
          taken.processor / 1e6,
          typed);
    }
  }

  private static void print(Kind event, List<Taken> taken) {
    System.out.println(event.name().toLowerCase(Locale.ROOT) + ", " + taken.size() + " of them");
    print("wall clock", taken.stream().map(Taken::wall).sorted().toList());
    print("processor", taken.stream().map(Taken::processor).sorted().toList());
  }

  private static void print(String what, List<Long> sorted) {
    System.out.printf(
        Locale.ROOT,
        "  %s: median %.1f ms, p95 %.1f ms, p99.9 %.1f ms, most %.1f ms, load %.0f%n",
        what,
        sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 95 / 100) / 1e6,
        sorted.get(sorted.size() * 999 / 1000) / 1e6,
        sorted.getLast() / 1e6,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /// Measures what comes back to the window's thread.
  private final class Timed implements TaskRunner {
    private final TaskRunner runner;

    Timed(TaskRunner runner) {
      this.runner = runner;
    }

    @Override
    public <T> Running start(
        Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
      return runner.start(work, value -> timed(() -> done.accept(value)), failed);
    }

    @Override
    public void onWindowThread(Runnable action) {
      runner.onWindowThread(() -> timed(action));
    }

    @Override
    public void fault(Throwable fault) {
      runner.fault(fault);
    }
  }
}
