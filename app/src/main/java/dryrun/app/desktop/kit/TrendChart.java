package dryrun.app.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// A small chart of one figure over time: points joined by a line, a reference to compare with, and
/// the newest value in words.
public final class TrendChart extends Region {
  private static final double DOT = 3;

  private final Label title = new Label();
  private final Label newest = new Label();
  private final Label referenceName = new Label();
  private final Line reference = new Line();
  private final Polyline line = new Polyline();
  private final List<Circle> dots = new ArrayList<>();
  private List<TrendPoint> points = List.of();
  private double referenceValue;
  private double top = 1;

  public TrendChart(String name) {
    getStyleClass().add("trend");
    title.setText(name);
    title.getStyleClass().add("caption");
    newest.getStyleClass().addAll("mono", "strong");
    referenceName.getStyleClass().addAll("small", "muted");
    reference.getStyleClass().add("trend-reference");
    line.getStyleClass().add("trend-line");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinHeight(120);
    setPrefHeight(136);
  }

  /// Shows values from old to new.
  ///
  /// @param reference the value to compare with, and what it is called
  public void show(
      List<TrendPoint> values, double reference, String called, DoubleFunction<String> words) {
    points = List.copyOf(values);
    referenceValue = reference;
    referenceName.setText(called);
    top = Math.max(reference, points.stream().mapToDouble(TrendPoint::value).max().orElse(0)) * 1.1;
    newest.setText(points.isEmpty() ? "–" : words.apply(points.getLast().value()));
    setAccessibleText(title.getText() + ": " + newest.getText());
    dots.clear();
    for (TrendPoint point : points) {
      var dot = new Circle(DOT);
      dot.getStyleClass().add("trend-dot");
      Tooltip.install(dot, new Tooltip(point.name() + "  " + words.apply(point.value())));
      dots.add(dot);
    }
    getChildren().setAll(title, newest, referenceName, this.reference, line);
    getChildren().addAll(dots);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double right = getWidth() - snappedRightInset();
    double head = snappedTopInset() + title.prefHeight(-1) + 12;
    double bottom = getHeight() - snappedBottomInset() - DOT;
    double height = bottom - head;
    title.resizeRelocate(left, snappedTopInset(), title.prefWidth(-1), title.prefHeight(-1));
    double newestWidth = newest.prefWidth(-1);
    newest.resizeRelocate(
        right - newestWidth, snappedTopInset(), newestWidth, newest.prefHeight(-1));
    double y = Math.round(bottom - height * referenceValue / top) + 0.5;
    double nameWidth = referenceName.prefWidth(-1);
    referenceName.resizeRelocate(
        right - nameWidth,
        y - referenceName.prefHeight(-1) - 2,
        nameWidth,
        referenceName.prefHeight(-1));
    reference.setStartX(left);
    reference.setEndX(right);
    reference.setStartY(y);
    reference.setEndY(y);
    double room = right - left - nameWidth - 16 - 2 * DOT;
    double step = points.size() < 2 ? 0 : Math.min(48, room / (points.size() - 1));
    line.getPoints().clear();
    for (int i = 0; i < points.size(); i++) {
      double dotX = left + DOT + i * step;
      double dotY = bottom - height * points.get(i).value() / top;
      dots.get(i).setCenterX(dotX);
      dots.get(i).setCenterY(dotY);
      line.getPoints().addAll(dotX, dotY);
    }
  }
}
