package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Ticker;
import dryrun.app.desktop.kit.Window;
import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.practice.Moments;
import dryrun.practice.RehearsalLeft;
import dryrun.practice.RehearsalRecord;
import dryrun.practice.Rehearsed;
import dryrun.story.Pace;
import dryrun.story.Section;
import dryrun.story.coverage.Fit;
import dryrun.story.rehearse.FollowUp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/// Starts rehearsals, shows what came of them, and keeps it.
public final class Rehearsals {
  private static final int FOLLOW_UPS = 3;

  private final Journal journal;
  private final Moments moments;
  private final TaskRunner tasks;
  private final Window window;
  private final ObjectProperty<Pace> pace;
  private final Random random;
  private final Door door;
  private final TapeModel tape;
  private final SetupModel setup;
  private final SetupView setupView;
  private final RehearsalKeeper keeper;
  private final Ticker ticker = new Ticker();
  private Optional<ReviewModel> open = Optional.empty();
  private Optional<RehearsalModel> running = Optional.empty();

  /// Where rehearsals get what is told, and lead when there is nothing to tell.
  ///
  /// @param own the user's stories
  /// @param examples those of the packs, told where the user has none; takes time
  /// @param of a story that is told again, by the name of its file and its text as it was
  /// @param write goes to where a story is begun
  public record Door(
      Supplier<List<Script>> own,
      Callable<List<Script>> examples,
      BiFunction<String, String, Script> of,
      Runnable write) {}

  /// @param reader reads what an interviewer asks; takes time
  /// @param pace how fast the user speaks; changed when a measured pace is taken over
  /// @param recorder listens, where the user wants it
  /// @param recordings the folder for what it hears
  public Rehearsals(
      Callable<QuestionBook> reader,
      ObjectProperty<Pace> pace,
      Recorder recorder,
      Path recordings,
      Journal journal,
      Drafts drafts,
      Moments moments,
      Random random,
      TaskRunner tasks,
      Window window,
      Door door) {
    this.journal = journal;
    this.moments = moments;
    this.tasks = tasks;
    this.window = window;
    this.pace = pace;
    this.random = random;
    this.door = door;
    tape = new TapeModel(recorder, recordings, tasks);
    keeper = new RehearsalKeeper(drafts, journal, moments, tasks);
    setup = new SetupModel(reader, tasks, random);
    setupView =
        new SetupView(
            setup,
            new SetupView.Actions(this::rehearse, this::goOn, this::end, this::measure, pace));
  }

  /// The page on which a question is drawn.
  public Node page() {
    return setupView;
  }

  /// Called when the page comes into view.
  public void enter() {
    setup.load(() -> {});
    lookForLeft();
    tape.look();
  }

  /// Called when there are other questions than before.
  public void askAnew() {
    setup.forget();
  }

  private void lookForLeft() {
    tasks.start(keeper::left, found -> setup.left().setAll(found), this::failed);
  }

  /// The rehearsals that were left, the newest first; takes time.
  public List<RehearsalLeft> left() {
    return keeper.left();
  }

  /// Goes on with the rehearsal that was left last.
  public void goOn() {
    tasks.start(
        keeper::left,
        found -> {
          setup.left().setAll(found);
          found.stream().findFirst().ifPresent(this::goOn);
        },
        this::failed);
  }

  private void goOn(RehearsalLeft left) {
    setup.load(() -> run(left));
  }

  /// Ends one that was left as far as it was told, to be looked at and kept.
  private void end(RehearsalLeft left) {
    setup.load(() -> {
      RehearsalModel model = leftModel(left);
      model.stop();
      review(model.rehearsed(), () -> begin(model.question(), model.scripts()));
    });
  }

  private void run(RehearsalLeft left) {
    RehearsalModel model = leftModel(left);
    if (left.stage() == RehearsalLeft.Stage.OVER) {
      review(model.rehearsed(), () -> begin(model.question(), model.scripts()));
    } else {
      show(model);
    }
  }

  private RehearsalModel leftModel(RehearsalLeft left) {
    Rehearsed before = left.soFar();
    return new RehearsalModel(
        setup.book().question(before.prompt(), before.asked()),
        door.of().apply(before.story(), before.text()),
        left,
        this::followUps,
        moments);
  }

  private List<FollowUp> followUps(Script script) {
    return setup.book().followUps().draw(script.findings(), FOLLOW_UPS, random);
  }

  /// Rehearses the question that was drawn, with all stories to choose from.
  private void rehearse() {
    setup.question().get().ifPresent(this::tell);
  }

  /// Rehearses a question, with all stories to choose from.
  public void rehearse(Question question) {
    setup.load(() -> {
      setup.question().set(Optional.of(question));
      tell(question);
    });
  }

  /// With one's own stories to choose from; with the examples as long as there is none.
  private void tell(Question question) {
    List<Script> own = told();
    if (own.isEmpty()) {
      tasks.start(door.examples()::call, found -> begin(question, found), this::failed);
    } else {
      begin(question, own);
    }
  }

  /// Rehearses a story by a question that it answers.
  public void rehearse(Script script) {
    setup.load(() ->
        questionFor(script, setup.book()).ifPresent(question -> begin(question, List.of(script))));
  }

  private List<Script> told() {
    return door.own().get().stream().filter(Script::canBeTold).toList();
  }

  /// One that the story is meant for, else one that it suits, else any.
  private Optional<Question> questionFor(Script script, QuestionBook book) {
    for (Fit fit : Fit.values()) {
      List<Question> fitting =
          book.questions().stream()
              .filter(each -> script.candidate().fit(each.prompt()) == fit)
              .toList();
      if (!fitting.isEmpty()) {
        return Optional.of(fitting.get(random.nextInt(fitting.size())));
      }
    }
    return Optional.empty();
  }

  private void begin(Question question, List<Script> stories) {
    if (stories.stream().noneMatch(Script::canBeTold)) {
      window.tell(
          new Failure(
              Messages.text("rehearsal.no-story"), Messages.text("rehearsal.no-story.next"), ""));
      door.write().run();
      return;
    }
    tape.look();
    show(new RehearsalModel(question, stories, setup.think().get(), this::followUps, moments));
  }

  private void show(RehearsalModel model) {
    keeper.begin();
    running = Optional.of(model);
    model.onStep(sight -> stepped(model, sight));
    var view = new RehearsalView(model, tape, keeper.trouble());
    window.give(view.whole());
    view.applyCss();
    view.focusNext();
    tick(model);
  }

  private void tick(RehearsalModel model) {
    ticker.start(() -> {
      model.tick();
      keeper.tick(model);
    });
  }

  private void stepped(RehearsalModel model, Sight sight) {
    switch (sight) {
      case Sight.Thinking _ -> {}
      case Sight.Telling _ -> tape.start();
      case Sight.Answering _ -> tape.stop();
      case Sight.Over _ -> {
        ticker.stop();
        tape.stop();
        running = Optional.empty();
        keeper.tick(model);
        Rehearsed rehearsed = model.rehearsed();
        if (rehearsed.parts().isEmpty()) {
          window.giveBack();
        } else {
          review(rehearsed, () -> begin(model.question(), model.scripts()));
        }
      }
    }
  }

  private void review(Rehearsed rehearsed, Runnable again) {
    var model = new ReviewModel(rehearsed);
    open = Optional.of(model);
    var actions =
        new ReviewView.Actions(
            Optional.of(() -> keep(model, window::giveBack)),
            Optional.of(() -> keep(model, again)),
            () -> {
              open = Optional.empty();
              tape.delete();
              tasks.start(keeper.folding(rehearsed.id()), _ -> lookForLeft());
              window.giveBack();
            });
    List<Node> below = new ArrayList<>();
    model.pace().ifPresent(told -> below.add(new PacePane(told, pace)));
    below.add(new TapePane(tape, rehearsed.words()));
    var view = new ReviewView(model, actions, below);
    window.give(view.whole());
    view.applyCss();
    view.focusKeep();
  }

  private void keep(ReviewModel model, Runnable then) {
    open = Optional.empty();
    Rehearsed said = model.said(tape.heard().get().map(TapeModel.Heard::record));
    TaskRunner.Work<Saved> fold = keeper.folding(said.id());
    tasks.start(
        () -> {
          Saved saved =
              journal.add(RehearsalRecord.session(said), List.of(RehearsalRecord.attempt(said)));
          return saved.done() ? fold.run() : saved;
        },
        saved -> {
          then.run();
          lookForLeft();
          if (saved instanceof Saved.Failed(String reason)) {
            window.tell(new Failure(reason, Messages.text("review.not-kept.next"), reason));
          }
        });
  }

  /// Shows a rehearsal that the journal keeps.
  ///
  /// @param otherwise called when the session is something else
  public void show(UUID session, Runnable otherwise) {
    tasks.start(
        () ->
            journal.attempts(AttemptFilter.ALL.ofSession(session)).stream()
                .flatMap(attempt -> RehearsalRecord.rehearsed(attempt).stream())
                .findFirst(),
        kept -> kept.ifPresentOrElse(this::showKept, otherwise),
        this::failed);
  }

  private void showKept(Rehearsed rehearsed) {
    var actions = new ReviewView.Actions(Optional.empty(), Optional.empty(), window::giveBack);
    var view = new ReviewView(new ReviewModel(rehearsed), actions, List.of());
    window.give(view.whole());
    view.applyCss();
    view.focusLeave();
  }

  private void measure() {
    Optional<String> text =
        told().stream()
            .map(script ->
                script.sections().stream().map(Section::text).collect(Collectors.joining("\n\n")))
            .findFirst();
    if (text.isEmpty()) {
      window.tell(
          new Failure(
              Messages.text("rehearsal.no-story"), Messages.text("rehearsal.no-story.next"), ""));
      return;
    }
    var model = new PaceModel(text.get(), moments);
    var view =
        new PaceView(
            model,
            pace::set,
            () -> {
              ticker.stop();
              window.giveBack();
            });
    window.give(view.whole());
    view.applyCss();
    view.focusNext();
    ticker.start(model::tick);
  }

  private void failed(Exception cause) {
    window.tell(Failure.expected(cause, Messages.text("bank.failed.next")));
  }

  /// Keeps what stands in a review that nobody closed, and writes down how far a rehearsal has
  /// come; it can be gone on with.
  public void leave() {
    ticker.stop();
    tape.stop();
    running.ifPresent(keeper::keepNow);
    open.ifPresent(model -> keep(model, () -> {}));
  }

  /// Goes on after [#leave], for the window stays open.
  public void stay() {
    running.ifPresent(this::tick);
  }
}
