package dryrun.app.desktop.drill;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.FailurePane;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.WorkPane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What the room of the drills shows, one thing at a time; a review is told when it is left.
final class DrillPlace {
  private final StackPane pane = new StackPane();
  private Runnable leaveReview = () -> {};

  Node node() {
    return pane;
  }

  boolean shows(Node node) {
    return pane.getChildren().contains(node);
  }

  void put(Node node) {
    leaveReview.run();
    leaveReview = () -> {};
    pane.getChildren().setAll(node);
  }

  void review(ReviewView view) {
    put(view);
    leaveReview = view::leave;
    view.begin();
  }

  /// @param cancel what is done when the user will not wait; none where there is no way back
  void work(String what, Optional<Runnable> cancel) {
    put(new WorkPane(what, cancel));
  }

  /// @param next what is done when the user has read it
  void fail(Exception cause, Runnable next) {
    put(
        new FailurePane(
            Failure.expected(cause, Messages.text("drill.failed.next")), Optional.of(next)));
  }
}
