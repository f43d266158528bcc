package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import dryrun.story.rehearse.SelfMark;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Five points, and what one says of each.
final class MarksPane extends GridPane {
  private final ReviewModel model;

  /// @param open whether marks can still be given
  MarksPane(ReviewModel model, boolean open) {
    this.model = model;
    setHgap(24);
    setVgap(12);
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    wide.setMinWidth(0);
    var narrow = new ColumnConstraints();
    narrow.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().setAll(wide, narrow);
    int row = 0;
    for (SelfMark point : SelfMark.values()) {
      var words = new Label(Messages.name(point));
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
      addRow(row++, words, open ? marks(point) : mark(point));
    }
  }

  private Node mark(SelfMark point) {
    var given = new Label(model.mark(point).map(Messages::name).orElse("–"));
    given.getStyleClass().add("strong");
    return given;
  }

  private Node marks(SelfMark point) {
    var group = new ToggleGroup();
    var row = new HBox();
    row.setAlignment(Pos.CENTER_RIGHT);
    for (SelfMark.Mark mark : SelfMark.Mark.values()) {
      var button = new ToggleButton(Messages.name(mark));
      button.setId(("mark-" + point + "-" + mark).toLowerCase(Locale.ROOT).replace('_', '-'));
      button.getStyleClass().add(place(mark));
      button.setAccessibleText(Messages.name(point) + ": " + Messages.name(mark));
      button.setToggleGroup(group);
      button.setSelected(model.mark(point).equals(Optional.of(mark)));
      button
          .selectedProperty()
          .subscribe((before, chosen) -> {
            if (chosen) {
              model.mark(point, Optional.of(mark));
            } else if (group.getSelectedToggle() == null) {
              model.mark(point, Optional.empty());
            }
          });
      row.getChildren().add(button);
    }
    return row;
  }

  private static String place(SelfMark.Mark mark) {
    return switch (mark) {
      case YES -> "left-pill";
      case PARTLY -> "center-pill";
      case NO -> "right-pill";
    };
  }
}
