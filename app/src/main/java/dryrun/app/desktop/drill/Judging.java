package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.WorkPane;
import dryrun.journal.Saved;
import dryrun.practice.DrillState;
import dryrun.practice.Review;
import dryrun.sql.Cancellation;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Judges a drill that has ended, while a pane shows how far that is, and keeps the review.
final class Judging {
  private final Grading grading;
  private final DrillArchive archive;
  private final TaskRunner tasks;

  Judging(Grading grading, DrillArchive archive, TaskRunner tasks) {
    this.grading = grading;
    this.archive = archive;
    this.tasks = tasks;
  }

  /// A review, and whether the journal has it.
  record Kept(Review review, Saved saved) {}

  /// Begins, and returns the pane to show meanwhile.
  ///
  /// @param cancelled called when the user stops it; the drill can then be judged another time
  WorkPane start(
      DrillState drill,
      Instant started,
      Runnable cancelled,
      Consumer<Kept> done,
      Consumer<Exception> failed) {
    var stop = new Cancellation();
    var pane =
        new WorkPane(
            Messages.text("drill.judging"),
            Optional.of(() -> {
              stop.cancel();
              cancelled.run();
            }));
    int problems = drill.problems().size();
    var _ =
        tasks.start(
            () -> {
              Review review =
                  grading.grade(
                      drill,
                      started,
                      stop,
                      at -> tasks.onWindowThread(() -> pane.progress().set((at + 0.5) / problems)));
              return new Kept(review, archive.keep(review));
            },
            done,
            failure -> {
              if (!stop.isCancelled()) {
                failed.accept(failure);
              }
            });
    return pane;
  }
}
