package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.TaskRunner;
import dryrun.practice.Moments;
import dryrun.practice.Review;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Makes the views of reviews.
final class Reviews {
  private final ReviewLoader loader;
  private final DrillArchive archive;
  private final Moments moments;
  private final TaskRunner tasks;
  private final Path reports;
  private final ScratchDoor scratch;
  private final Consumer<URI> browser;

  /// @param reports where verdicts that are said to be wrong are written down
  /// @param scratch where "open in scratch" leads
  Reviews(
      ReviewLoader loader,
      DrillArchive archive,
      Moments moments,
      TaskRunner tasks,
      Path reports,
      ScratchDoor scratch,
      Consumer<URI> browser) {
    this.loader = loader;
    this.archive = archive;
    this.moments = moments;
    this.tasks = tasks;
    this.reports = reports;
    this.scratch = scratch;
    this.browser = browser;
  }

  ReviewView view(Review review, ReviewActions actions) {
    var model = new ReviewViewModel(review, loader, archive, moments, tasks, reports);
    return new ReviewView(model, actions, scratch, browser);
  }
}
