package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.TaskRunner.Running;
import dryrun.bank.Kata;
import dryrun.bank.Problem;
import dryrun.bank.SqlProblem;
import dryrun.journal.DurableFiles;
import dryrun.journal.Note;
import dryrun.journal.Saved;
import dryrun.practice.Answer;
import dryrun.practice.KataText;
import dryrun.practice.Moments;
import dryrun.practice.Review;
import dryrun.practice.VerdictReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The review of a drill: one problem at a time, and what the user can do about it.
final class ReviewViewModel {
  private final ReviewLoader loader;
  private final DrillArchive archive;
  private final Moments moments;
  private final TaskRunner tasks;
  private final Path reports;
  private final ReadOnlyObjectWrapper<Review> review;
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ReadOnlyObjectWrapper<Optional<ReviewDetail>> detail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Studies studies;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private Optional<Running> loading = Optional.empty();

  /// @param reports where verdicts that are said to be wrong are written down
  ReviewViewModel(
      Review review,
      ReviewLoader loader,
      DrillArchive archive,
      Moments moments,
      TaskRunner tasks,
      Path reports) {
    this.review = new ReadOnlyObjectWrapper<>(review);
    this.loader = loader;
    this.archive = archive;
    this.moments = moments;
    this.tasks = tasks;
    this.reports = reports;
    this.studies = new Studies(review.answers(), loader, tasks);
  }

  ReadOnlyObjectProperty<Review> review() {
    return review.getReadOnlyProperty();
  }

  /// The problem in view, from 0.
  ReadOnlyIntegerProperty selected() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ReviewDetail>> detail() {
    return detail.getReadOnlyProperty();
  }

  /// What the engines say of the answer in view, which comes later than the rest.
  ReadOnlyObjectProperty<Studies.Shown> study() {
    return studies.shown();
  }

  /// Gives up on what the engines would say; what is there stays.
  void stopStudying() {
    studies.stop();
  }

  /// What came of the last thing done, in one sentence; empty at first.
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// Shows a problem, from 0; a number beyond the last does nothing.
  void select(int problem) {
    if (problem < 0 || problem >= review.get().answers().size()) {
      return;
    }
    selected.set(problem);
    said.set("");
    load();
    studies.turnTo(problem);
  }

  /// The first problem that did not pass, or else the first.
  void selectFirst() {
    var answers = review.get().answers();
    int first = 0;
    while (first < answers.size() && VerdictWords.of(answers.get(first)).good()) {
      first++;
    }
    select(first == answers.size() ? 0 : first);
  }

  void load() {
    loading.ifPresent(Running::cancel);
    if (detail.get().isEmpty()) {
      state.set(new RoomState.Working(Messages.text("review.loading")));
    }
    Answer answer = answer();
    loading =
        Optional.of(
            tasks.start(
                () -> loader.load(answer),
                loaded -> {
                  detail.set(Optional.of(loaded));
                  state.set(new RoomState.Full());
                },
                e ->
                    state.set(
                        new RoomState.Failed(
                            Failure.expected(e, Messages.text("review.failed.next"))))));
  }

  /// The answer in view.
  Answer answer() {
    return review.get().answers().get(selected.get());
  }

  void setAgainLater(boolean again) {
    String item = answer().problem().item();
    keep(
        () -> archive.setAgainLater(item, again),
        again ? Messages.text("review.again.on") : Messages.text("review.again.off"),
        this::load);
  }

  /// Keeps a note to self about the item in view; a blank one is nothing.
  void keepNote(String text) {
    if (!text.isBlank()) {
      var note =
          new Note(
              UUID.randomUUID(), answer().problem().item(), moments.now().wall(), text.strip());
      keep(() -> archive.add(note), Messages.text("review.note.kept"), this::load);
    }
  }

  /// Takes the drill out of the statistics, or back in.
  void setVoided(boolean voided) {
    keep(
        () -> archive.setVoided(review.get().session(), voided),
        voided ? Messages.text("review.voided") : Messages.text("review.counted"),
        () -> review.set(review.get().withVoided(voided)));
  }

  /// Writes one file with the answer, the case and both results.
  void reportWrongVerdict() {
    Answer answer = answer();
    String reference =
        detail.get().flatMap(ReviewDetail::problem).map(ReviewViewModel::reference).orElse("");
    String report = VerdictReport.of(answer, reference, moments.now().wall());
    Path file =
        reports.resolve(
            "%s-%s.json"
                .formatted(
                    answer.problem().item().replace('/', '-'),
                    moments.now().wall().toString().replace(':', '-')));
    var _ =
        tasks.start(
            () -> {
              DurableFiles.ofDisk()
                  .replace(file, out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
              return file;
            },
            written -> said.set(Messages.text("review.wrong-verdict.written", written)),
            e ->
                said.set(
                    Messages.text("review.wrong-verdict.failed", String.valueOf(e.getMessage()))));
  }

  private static String reference(Problem problem) {
    return switch (problem) {
      case SqlProblem sql -> sql.reference().sql();
      case Kata kata -> KataText.join(kata.reference().sources());
    };
  }

  private void keep(TaskRunner.Work<Saved> work, String sentence, Runnable after) {
    var _ =
        tasks.start(
            work,
            saved -> {
              switch (saved) {
                case Saved.Done() -> {
                  after.run();
                  said.set(sentence);
                }
                case Saved.Failed(String reason) -> said.set(reason);
              }
            });
  }
}
