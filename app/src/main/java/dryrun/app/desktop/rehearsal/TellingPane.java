package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import dryrun.story.Budget;
import dryrun.story.rehearse.RehearsalPlan;
import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The section that is being told.
final class TellingPane extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

  private final FlowPane rail = new FlowPane(16, 4);
  private final Label section = new Label();
  private final Label purpose = new Label();
  private final QuietBar bar = new QuietBar();
  private final Label spoken = new Label();
  private final Label budget = new Label();
  private final Label cue = new Label();
  private boolean cued;

  TellingPane() {
    super(24);
    section.getStyleClass().add("rehearsal-section");
    section.setId("rehearsal-section");
    section.setWrapText(true);
    section.setMinHeight(USE_PREF_SIZE);
    purpose.getStyleClass().add("muted");
    purpose.setWrapText(true);
    purpose.setMinHeight(USE_PREF_SIZE);
    spoken.getStyleClass().add("clock");
    spoken.setId("rehearsal-clock");
    spoken.setMinWidth(Region.USE_PREF_SIZE);
    budget.getStyleClass().addAll("muted", "rehearsal-budget");
    budget.setId("rehearsal-budget");
    budget.setMinWidth(Region.USE_PREF_SIZE);
    cue.getStyleClass().add("cue");
    cue.setId("rehearsal-cue");
    cue.setWrapText(true);
    cue.setMinHeight(USE_PREF_SIZE);
    cue.setVisible(false);
    var clock = new HBox(16, spoken, budget);
    clock.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(rail, new VBox(8, section, purpose), bar, clock, cue);
  }

  void toggleCue() {
    cued = !cued;
    cue.setVisible(cued && !cue.getText().isEmpty());
  }

  void show(Sight.Telling now) {
    List<RehearsalPlan.Section> sections = now.plan().sections();
    if (rail.getChildren().size() != sections.size()) {
      rail.getChildren().setAll(sections.stream().<Node>map(TellingPane::stop).toList());
    }
    for (int i = 0; i < sections.size(); i++) {
      rail.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == now.number());
      rail.getChildren().get(i).pseudoClassStateChanged(TOLD, i < now.number());
    }
    RehearsalPlan.Section told = now.section();
    section.setText(told.name());
    purpose.setText(now.script().purpose(told.name()));
    bar.show(now.share());
    spoken.setText(Seconds.of(now.inSection()));
    budget.setText(budget(now));
    budget.pseudoClassStateChanged(OVER, now.share() > 1);
    String words = PlainWords.of(now.script().cue(told.name()));
    if (!words.equals(cue.getText())) {
      cue.setText(words);
      cue.setVisible(cued && !words.isEmpty());
    }
  }

  private static String budget(Sight.Telling now) {
    Budget may = now.section().budget();
    Duration over = now.inSection().minus(now.against());
    if (may == null) {
      return Messages.text("rehearsal.planned", Seconds.of(now.section().planned()));
    }
    return over.toSeconds() > 0
        ? Messages.text("rehearsal.over", Seconds.of(over))
        : Messages.text(
            "rehearsal.of",
            Seconds.of(Duration.ofSeconds(may.minSeconds())),
            Seconds.of(Duration.ofSeconds(may.maxSeconds())));
  }

  private static Label stop(RehearsalPlan.Section section) {
    var stop = new Label(section.name());
    stop.getStyleClass().setAll("label", "rail-stop");
    return stop;
  }
}
