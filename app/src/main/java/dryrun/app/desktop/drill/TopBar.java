package dryrun.app.desktop.drill;

import atlantafx.base.theme.Styles;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Times;
import dryrun.practice.DrillState;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which problem it is, its time against par, the clock of the set, and whether tables are shown.
final class TopBar extends HBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-minute");

  private final DrillViewModel model;
  private final Label number = new Label();
  private final Label of = new Label();
  private final Label spent = new Label();
  private final Label par = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label pace = new Label();
  private final Label clock = new Label();

  TopBar(DrillViewModel model) {
    super(24);
    this.model = model;
    getStyleClass().addAll("drill-bar", "divider-bottom");
    var name = new Label(model.kindOfDrill());
    name.getStyleClass().add("muted");
    number.getStyleClass().add("strong");
    of.getStyleClass().add("muted");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    clock.getStyleClass().add("clock");
    clock.setId("clock");
    clock.setMinWidth(USE_PREF_SIZE);
    var place = new HBox(6, number, of);
    place.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(name, place, space, pace(), againstPar(), clock, tables());
  }

  private HBox pace() {
    pace.setId("pace");
    pace.getStyleClass().add("mono");
    var word = new Label(Messages.text("drill.pace"));
    word.getStyleClass().addAll("small", "muted");
    var row = new HBox(6, word, pace);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private VBox againstPar() {
    spent.getStyleClass().add("mono");
    par.getStyleClass().addAll("small", "muted");
    bar.getStyleClass().add("par-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    var words = new HBox(8, spent, par);
    words.setAlignment(Pos.BASELINE_LEFT);
    var box = new VBox(5, words, bar);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("against-par");
    return box;
  }

  private Button tables() {
    var button = new Button(null, new FontIcon(Feather.SIDEBAR));
    button.setId("tables");
    button.getStyleClass().add(Styles.BUTTON_ICON);
    button.setAccessibleText(Messages.text("drill.tables.toggle"));
    button.setTooltip(
        new Tooltip(
            Messages.text("drill.tables.toggle") + "  " + DrillKeys.TABLES.getDisplayText()));
    button.setOnAction(e -> model.tablesShown().set(!model.tablesShown().get()));
    return button;
  }

  /// Shows the present moment.
  void refresh() {
    DrillState now = model.now();
    Duration split = now.problems().get(now.current()).split();
    Duration parTime = now.plan().problems().get(now.current()).par();
    number.setText(String.valueOf(now.current() + 1));
    of.setText(Messages.text("drill.of", now.problems().size()));
    spent.setText(Times.clock(split));
    par.setText(Messages.text("drill.of-par", Times.clock(parTime)));
    bar.setProgress(Math.min(1, model.parShare()));
    bar.setAccessibleText(
        Messages.text("drill.par.spoken", Times.words(split), Times.words(parTime)));
    pseudoClassStateChanged(OVER, model.parShare() > 1);
    showPace(now.pace());
    clock.setText(Times.clock(now.remaining()));
    clock.setAccessibleText(Messages.text("drill.clock.spoken", Times.words(now.remaining())));
    clock.pseudoClassStateChanged(LAST, now.lastMinute());
  }

  private void showPace(Duration behind) {
    pace.setText(Times.offPar(behind));
    pace.setAccessibleText(
        Messages.text(
            behind.isNegative() ? "drill.pace.ahead" : "drill.pace.behind", Times.words(behind)));
  }
}
