package dryrun.app.desktop.rehearsal;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One thin bar that fills; past its end it stays full and changes its colour.
final class QuietBar extends Region {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Region track = new StackPane();
  private final Region fill = new StackPane();
  private double share;

  QuietBar() {
    getStyleClass().add("quiet-bar");
    track.getStyleClass().add("track");
    fill.getStyleClass().add("fill");
    getChildren().addAll(track, fill);
    setMaxSize(Double.MAX_VALUE, USE_PREF_SIZE);
  }

  /// @param share from 0 to 1, and on
  void show(double share) {
    this.share = share;
    pseudoClassStateChanged(OVER, share > 1);
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 8;
  }

  @Override
  protected void layoutChildren() {
    track.resizeRelocate(0, 0, getWidth(), getHeight());
    fill.resizeRelocate(0, 0, getWidth() * Math.clamp(share, 0, 1), getHeight());
  }
}
