package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import dryrun.practice.Rehearsed;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What a section took, drawn over what it may take, on a scale that all sections share.
final class SpokenBar extends Region {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final Rehearsed.Part part;
  private final double scale;
  private final Region budget = new StackPane();
  private final Region spoken = new StackPane();
  private final Region planned = new StackPane();

  /// @param scale seconds at the right end
  SpokenBar(Rehearsed.Part part, double scale) {
    this.part = part;
    this.scale = scale;
    getStyleClass().add("spoken-bar");
    budget.getStyleClass().add("budget");
    spoken.getStyleClass().add("spoken");
    spoken.pseudoClassStateChanged(OFF, !part.offBudget().isZero());
    planned.getStyleClass().add("planned");
    getChildren().addAll(budget, spoken, planned);
    setAccessibleText(
        Messages.text(
            "rehearsal.review.bar",
            part.name(),
            Seconds.of(part.spoken()),
            Seconds.of(part.planned()),
            Seconds.budget(part)));
  }

  @Override
  protected double computePrefHeight(double width) {
    return 20;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 96;
  }

  @Override
  protected void layoutChildren() {
    double second = getWidth() / scale;
    double height = getHeight();
    budget.resizeRelocate(
        part.shortest() * second, 0, (part.longest() - part.shortest()) * second, height);
    spoken.resizeRelocate(0, height / 2 - 4, part.spoken().toMillis() / 1000.0 * second, 8);
    planned.resizeRelocate(part.planned().toMillis() / 1000.0 * second - 1, 2, 2, height - 4);
  }
}
