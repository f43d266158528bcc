package dryrun.app.desktop.kata;

import dryrun.app.desktop.kit.Fold;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Times;
import dryrun.grade.KataVerdict.TestResult;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One test: whether it passed, its name, how long it took, and below it what there is to see.
final class TestRow extends VBox {

  /// @param open whether what there is to see is shown at first
  TestRow(TestResult test, boolean open) {
    super(8);
    getStyleClass().add("test-row");
    var icon = new FontIcon(test.passed() ? Feather.CHECK : Feather.X);
    icon.getStyleClass().add(test.passed() ? "pass" : "wrong");
    var name = new Label(TestNames.spoken(test.name()), icon);
    name.setWrapText(true);
    name.setAccessibleText(
        Messages.text(
            test.passed() ? "kata.test.passed" : "kata.test.failed",
            TestNames.spoken(test.name())));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    var time = new Label(Times.millis(test.elapsed()));
    time.getStyleClass().addAll("mono", "muted");
    time.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(16, name, time);
    head.setAlignment(Pos.BASELINE_LEFT);
    getChildren().add(head);
    var detail = detail(test);
    if (detail.getChildren().isEmpty()) {
      return;
    }
    if (open) {
      detail.getStyleClass().add("test-detail");
      getChildren().add(detail);
    } else {
      getChildren().add(new Fold(Messages.text("kata.test.more"), detail));
    }
  }

  private static VBox detail(TestResult test) {
    var detail = new VBox(12);
    boolean compared = test.expected().isPresent() && test.actual().isPresent();
    if (!test.passed() && !test.message().isEmpty()) {
      var message = new Label(test.message());
      message.setWrapText(true);
      detail.getChildren().add(message);
    }
    test.at()
        .ifPresent(place -> {
          var line = new Label(Messages.text("kata.at", place.line()));
          line.getStyleClass().addAll("small", "muted");
          detail.getChildren().add(line);
        });
    if (!test.passed()) {
      test.input().ifPresent(input -> detail.getChildren().add(block("kata.input", input)));
    }
    if (compared && !test.passed()) {
      detail
          .getChildren()
          .add(new Compared(test.expected().orElseThrow(), test.actual().orElseThrow()));
    }
    if (!test.prints().isBlank()) {
      detail.getChildren().add(block("kata.prints", test.prints().stripTrailing()));
    }
    return detail;
  }

  private static Node block(String key, String text) {
    var caption = new Label(Messages.text(key));
    caption.getStyleClass().add("caption");
    var body = new Label(text);
    body.getStyleClass().add("mono");
    body.setWrapText(true);
    return new VBox(4, caption, body);
  }
}
