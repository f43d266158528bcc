package dryrun.app.desktop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.FakeBank;
import dryrun.app.desktop.JournalWith;
import dryrun.app.desktop.Shell;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.Item;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.journal.Outcome;
import dryrun.journal.Session;
import dryrun.practice.DrillPlan;
import dryrun.practice.DrillProblem;
import dryrun.practice.DrillState;
import dryrun.practice.Moment;
import dryrun.practice.Rules;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every kind of session has in common: beginning, coming back, ending, being kept.
class SessionHostTest {
  @TempDir private Path home;
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final Shell shell = Toolkit.on(() -> new Shell(uri -> {}));
  private final List<SessionRun> runs = new ArrayList<>();
  private final List<DrillState> reviews = new ArrayList<>();
  private Duration since = Duration.ZERO;
  private Journal journal;

  @BeforeEach
  void open() {
    journal = JournalWith.nothing(home);
  }

  @AfterEach
  void close() {
    journal.close();
    scheduler.shutdownNow();
  }

  /// Ten minutes on one text.
  private final class Writing implements Practice<Item> {
    @Override
    public boolean owns(DrillState session) {
      return session.plan().rules() == Rules.INTERVIEW;
    }

    @Override
    public Item read(Item item) {
      return item;
    }

    @Override
    public DrillPlan plan(UUID session, Item item) {
      var part =
          new DrillProblem(
              item.id().toString(), "00", item.kind(), "Text", item.difficulty(), item.par());
      return new DrillPlan(session, Rules.INTERVIEW, Duration.ofMinutes(10), List.of(part));
    }

    @Override
    public Screen running(Item item, SessionRun run) {
      runs.add(run);
      return screen("running");
    }

    @Override
    public Screen review(Item item, DrillState ended, Instant started) {
      reviews.add(ended);
      return screen("review");
    }

    @Override
    public Optional<Supplier<Screen>> kept(Attempt attempt) {
      return attempt.text().isEmpty()
          ? Optional.empty()
          : Optional.of(() -> screen("kept: " + attempt.text()));
    }

    private Screen screen(String words) {
      var label = new Label(words);
      label.setId("given");
      return new Screen(new Window.Whole(label, List.of(label), List.of()), label::requestFocus);
    }
  }

  private SessionHost<Item> host() {
    return new SessionHost<>(
        new Writing(),
        journal,
        drafts(),
        () -> new Moment(JournalWith.NOW.plus(since), since.toNanos()),
        new DirectTaskRunner(),
        shell);
  }

  private Drafts drafts() {
    return new Drafts(DurableFiles.ofDisk(), journal.folder().drafts(), scheduler);
  }

  private SessionHost<Item> practise(Item item) {
    return Toolkit.on(() -> {
      SessionHost<Item> host = host();
      host.practise(item);
      return host;
    });
  }

  private String text() {
    return runs.getLast().now().problems().getFirst().text();
  }

  @Test
  void whatWasLeftIsGoneOnWithAndAnotherItemIsBegunAnew() {
    SessionHost<Item> first = practise(FakeBank.SALTED);
    runs.getLast().typed(0, "salt");
    Toolkit.on(() -> {
      first.leave();
      return first;
    });
    since = Duration.ofMinutes(2);

    practise(FakeBank.SESSIONS);
    assertEquals("", text());
    practise(FakeBank.SALTED);
    assertEquals("salt", text());
    assertEquals(Duration.ofMinutes(2), runs.getLast().now().elapsed());
  }

  @Test
  void whatRanOutWhileItWasLeftGoesStraightToItsReview() {
    SessionHost<Item> first = practise(FakeBank.SALTED);
    Toolkit.on(() -> {
      first.leave();
      return first;
    });
    since = Duration.ofMinutes(11);

    practise(FakeBank.SALTED);

    assertEquals(1, runs.size());
    assertEquals(DrillState.Ending.TIME_OVER, reviews.getFirst().ending().orElseThrow());
  }

  @Test
  void draftsGoOnceTheSessionIsKept() {
    SessionHost<Item> host = practise(FakeBank.SALTED);
    List<String> after = new ArrayList<>();
    Toolkit.on(() -> {
      runs.getLast().finish();
      keep(host, after);
      return host;
    });

    assertEquals(List.of("kept"), after);
    assertEquals(List.of(), drafts().unfinished());
    assertEquals(1, journal.attempts(AttemptFilter.ALL).size());
  }

  @Test
  void whatTheJournalKeepsIsShownAgainAndWhatCannotBeReadIsSaid() {
    SessionHost<Item> host = host();
    journal.add(session(new UUID(1, 1)), List.of(attempt(new UUID(1, 1), "salt")));
    journal.add(session(new UUID(1, 2)), List.of(attempt(new UUID(1, 2), "")));

    show(host, new UUID(1, 1));
    assertTrue(shows("#given"));
    assertFalse(shows(".banner"));

    Toolkit.on(() -> {
      shell.giveBack();
      return shell;
    });
    show(host, new UUID(1, 2));
    assertFalse(shows("#given"));
    assertTrue(shows(".banner"));
  }

  private void show(SessionHost<Item> host, UUID session) {
    Toolkit.on(() -> {
      host.show(session);
      return host;
    });
  }

  private boolean shows(String query) {
    return Toolkit.on(() -> shell.root().lookup(query) != null);
  }

  private static Session session(UUID id) {
    return new Session(id, "writing", JournalWith.NOW, Duration.ZERO, false, "{}");
  }

  private static Attempt attempt(UUID session, String text) {
    return new Attempt(
        session,
        "core/salted-count",
        "00",
        session,
        JournalWith.NOW,
        Duration.ZERO,
        Outcome.PRACTISED,
        true,
        text,
        "{}");
  }

  private void keep(SessionHost<Item> host, List<String> after) {
    UUID id = reviews.getLast().plan().session();
    host.keep(session(id), attempt(id, ""), () -> after.add("kept"));
  }
}
