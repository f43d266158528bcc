package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Ticker;
import dryrun.app.desktop.kit.Window;
import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.practice.Moments;
import dryrun.practice.RehearsalRecord;
import dryrun.practice.Rehearsed;
import dryrun.story.Pace;
import dryrun.story.Section;
import dryrun.story.coverage.Fit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
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
  private final Supplier<List<Script>> scripts;
  private final ObjectProperty<Pace> pace;
  private final Random random;
  private final Door door;
  private final TapeModel tape;
  private final SetupModel setup;
  private final SetupView setupView;
  private final Ticker ticker = new Ticker();
  private Optional<ReviewModel> open = Optional.empty();

  /// Where rehearsals lead when there is nothing to tell.
  ///
  /// @param write goes to where a story is begun
  public record Door(Runnable write) {}

  /// @param reader reads what an interviewer asks; takes time
  /// @param scripts the stories at hand
  /// @param pace how fast the user speaks; changed when a measured pace is taken over
  /// @param recorder listens, where the user wants it
  /// @param recordings the folder for what it hears
  public Rehearsals(
      Callable<QuestionBook> reader,
      Supplier<List<Script>> scripts,
      ObjectProperty<Pace> pace,
      Recorder recorder,
      Path recordings,
      Journal journal,
      Moments moments,
      Random random,
      TaskRunner tasks,
      Window window,
      Door door) {
    this.journal = journal;
    this.moments = moments;
    this.tasks = tasks;
    this.window = window;
    this.scripts = scripts;
    this.pace = pace;
    this.random = random;
    this.door = door;
    tape = new TapeModel(recorder, recordings, tasks);
    setup = new SetupModel(reader, tasks, random);
    setupView = new SetupView(setup, new SetupView.Actions(this::rehearse, this::measure, pace));
  }

  /// The page on which a question is drawn.
  public Node page() {
    return setupView;
  }

  /// Called when the page comes into view.
  public void enter() {
    setup.load(() -> {});
    tape.look();
  }

  /// Rehearses the question that was drawn, with all stories to choose from.
  private void rehearse() {
    setup.question().get().ifPresent(question -> begin(question, told()));
  }

  /// Rehearses a question, with all stories to choose from.
  public void rehearse(Question question) {
    setup.load(() -> {
      setup.question().set(Optional.of(question));
      begin(question, told());
    });
  }

  /// Rehearses a story by a question that it answers.
  public void rehearse(Script script) {
    setup.load(() ->
        questionFor(script, setup.book()).ifPresent(question -> begin(question, List.of(script))));
  }

  private List<Script> told() {
    return scripts.get().stream().filter(Script::canBeTold).toList();
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
    var model =
        new RehearsalModel(
            question,
            stories,
            setup.think().get(),
            script -> setup.book().followUps().draw(script.findings(), FOLLOW_UPS, random),
            moments);
    model.onStep(sight -> stepped(model, question, stories, sight));
    var view = new RehearsalView(model, tape);
    window.give(view.whole());
    view.applyCss();
    view.focusNext();
    ticker.start(model::tick);
  }

  private void stepped(RehearsalModel model, Question question, List<Script> stories, Sight sight) {
    switch (sight) {
      case Sight.Thinking _ -> {}
      case Sight.Telling _ -> tape.start();
      case Sight.Answering _ -> tape.stop();
      case Sight.Over _ -> {
        ticker.stop();
        tape.stop();
        Rehearsed rehearsed = model.rehearsed();
        if (rehearsed.parts().isEmpty()) {
          window.giveBack();
        } else {
          review(rehearsed, () -> begin(question, stories));
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
    tasks.start(
        () -> journal.add(RehearsalRecord.session(said), List.of(RehearsalRecord.attempt(said))),
        saved -> {
          then.run();
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

  /// Keeps what stands in a review that nobody closed.
  public void leave() {
    ticker.stop();
    tape.stop();
    open.ifPresent(model -> keep(model, () -> {}));
  }
}
