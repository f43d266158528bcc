package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Room;
import dryrun.app.desktop.kit.Shortcut;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.TaskRunner.Running;
import dryrun.app.desktop.kit.Window;
import dryrun.app.desktop.session.DrillSession;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.Judge;
import dryrun.practice.KataJudge;
import dryrun.practice.Moments;
import dryrun.practice.Review;
import dryrun.practice.Rules;
import dryrun.sql.SqlSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The room of the drills: set-up, the drill that takes the whole window, judging, review.
public final class DrillRoom implements Room {
  public static final String ID = "drill";

  private final Trial trial;
  private final Moments moments;
  private final TaskRunner tasks;
  private final Window window;
  private final Splits splits;
  private final DrillSettings settings;
  private final DrillArchive archive;
  private final ProblemLoader loader;
  private final DrillStart starter;
  private final Judging judging;
  private final Reviews reviews;
  private final SetupModel setup;
  private final DrillSetupView setupView;
  private final DrillPlace place = new DrillPlace();
  private Optional<DrillStage> stage = Optional.empty();
  private boolean goingOn;

  /// @param seeds gives each visit its own choice of problems
  /// @param scratch where "open in scratch" leads
  public DrillRoom(
      Bank bank,
      SqlSandbox sandbox,
      Judge judge,
      KataJudge katas,
      Journal journal,
      Drafts drafts,
      Moments moments,
      LongSupplier seeds,
      TaskRunner tasks,
      Window window,
      Splits splits,
      ScratchDoor scratch,
      DrillSettings settings) {
    this.trial = new Trial(sandbox, katas);
    this.moments = moments;
    this.tasks = tasks;
    this.window = window;
    this.splits = splits;
    this.settings = settings;
    this.archive = new DrillArchive(journal, drafts);
    this.loader = new ProblemLoader(bank, sandbox);
    this.starter = new DrillStart(bank, loader, archive, tasks);
    this.judging = new Judging(new Grading(loader, judge), archive, tasks);
    this.setup = new SetupModel(bank, archive, moments, tasks, seeds);
    this.setupView = new DrillSetupView(setup, this::begin, this::comeBack);
    this.reviews =
        new Reviews(
            new ReviewLoader(loader, archive, sandbox, settings.trinoNotes()),
            archive,
            moments,
            tasks,
            journal.folder().home().resolve("reports"),
            scratch,
            window::browse);
    place.put(setupView);
    setup
        .unfinished()
        .subscribe(found -> {
          if (goingOn && found.isPresent()) {
            comeBack();
          }
        });
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return Messages.text("drill.title");
  }

  @Override
  public String about() {
    return Messages.text("drill.about");
  }

  @Override
  public Ikon icon() {
    return Feather.CLOCK;
  }

  @Override
  public Node node() {
    return place.node();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        new Shortcut("Ctrl+1…9", Messages.text("drill.key.jump")),
        new Shortcut("Esc", Messages.text("review.key.close")));
  }

  @Override
  public void onShow() {
    if (stage.isEmpty() && place.shows(setupView)) {
      setup.load();
      setupView.focusStart();
    }
  }

  /// Shows the set-up.
  public void open() {
    window.show(ID);
    showSetup();
  }

  /// Goes on with the drill that was left, or shows the set-up when there is none.
  public void goOn() {
    open();
    if (setup.unfinished().get().isPresent()) {
      comeBack();
    } else {
      goingOn = true;
    }
  }

  /// Starts a drill that is easy and short: the first easy problem of the bank, under practice
  /// rules, in its par.
  public void sample() {
    window.show(ID);
    place.work(Messages.text("drill.preparing"), Optional.of(this::showSetup));
    var _ =
        starter.easiest(
            found ->
                found.ifPresentOrElse(
                    item -> begin(List.of(item), Rules.PRACTICE, item.par()), this::showSetup),
            this::fail);
  }

  /// Starts a drill of one problem under practice rules, in twice its par.
  public void practise(Item item) {
    window.show(ID);
    begin(List.of(item), Rules.PRACTICE, item.par().multipliedBy(2));
  }

  /// Shows the review of a session of the journal.
  public void openReview(UUID session) {
    window.show(ID);
    place.work(Messages.text("review.loading"), Optional.empty());
    var _ =
        tasks.start(
            () -> archive.review(session),
            found ->
                found.ifPresentOrElse(
                    this::showReview,
                    () -> fail(new IllegalStateException(Messages.text("review.gone")))),
            this::fail);
  }

  /// Whether the window may close now. In the middle of a drill this asks, and runs `close` when
  /// the answer is yes; all that was typed is on the disk by then.
  public boolean mayClose(Runnable close) {
    stage.ifPresent(now ->
        now.askToClose(() -> {
          stage = Optional.empty();
          close.run();
        }));
    return stage.isEmpty();
  }

  private void showSetup() {
    place.put(setupView);
    setup.load();
    setupView.focusStart();
  }

  private void begin() {
    setup
        .pick()
        .get()
        .ifPresent(pick -> begin(pick.items(), setup.setup().rules(), setup.setup().limit()));
  }

  private void begin(List<Item> items, Rules rules, Duration limit) {
    Running preparing =
        starter.prepare(
            items,
            rules,
            limit,
            ready ->
                stage(
                    ready,
                    DrillSession.start(
                        new DrillEvent.Started(moments.now(), ready.plan()),
                        moments,
                        ready.writer())),
            this::fail);
    place.work(
        Messages.text("drill.preparing"),
        Optional.of(() -> {
          preparing.cancel();
          showSetup();
        }));
  }

  private void comeBack() {
    goingOn = false;
    List<DrillEvent> events = setup.unfinished().get().orElse(List.of());
    DrillState left = setup.left().orElseThrow();
    if (left.ended()) {
      judge(left, events.getFirst().at().wall());
      return;
    }
    place.work(Messages.text("drill.preparing"), Optional.of(this::showSetup));
    var _ =
        starter.prepare(
            left.plan(),
            ready -> stage(ready, DrillSession.resume(events, moments, ready.writer())),
            this::fail);
  }

  private void stage(DrillStart.Ready ready, DrillSession session) {
    var now =
        new DrillStage(
            session,
            ready,
            trial,
            tasks,
            window,
            splits,
            settings.javaColours().getAsBoolean(),
            () -> {
              stage = Optional.empty();
              judge(session.now(), session.started());
            });
    stage = Optional.of(now);
    tasks.start(() -> warmUp(ready), _ -> {});
    now.show();
  }

  private boolean warmUp(DrillStart.Ready ready) {
    trial.warmUp(ready.problems());
    return true;
  }

  private void judge(DrillState drill, Instant started) {
    place.put(judging.start(drill, started, this::showSetup, this::judged, this::fail));
  }

  private void judged(Judging.Kept kept) {
    showReview(kept.review());
    if (kept.saved() instanceof Saved.Failed(String reason)) {
      window.tell(new Failure(reason, Messages.text("review.not-kept.next"), reason));
    }
  }

  private void showReview(Review review) {
    var actions =
        new ReviewActions() {
          @Override
          public void tryAgain(Item item) {
            begin(List.of(item), review.rules(), item.par().multipliedBy(2));
          }

          @Override
          public void close() {
            showSetup();
          }
        };
    place.review(reviews.view(review, actions));
  }

  private void fail(Exception cause) {
    place.fail(cause, this::showSetup);
  }
}
