package dryrun.app.desktop.kata;

import dryrun.app.desktop.kit.Messages;
import dryrun.grade.KataVerdict;
import dryrun.grade.KataVerdict.Diagnostic;
import dryrun.grade.KataVerdict.Reach;
import dryrun.grade.KataVerdict.Running;
import dryrun.grade.KataVerdict.TestResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What came of running an answer to a kata: its tests, the failed ones before the others and the
/// first of them opened; or the lines that keep it from running.
public final class KataReport extends VBox {
  private final List<String> lines;

  /// @param source the text that was run
  public KataReport(KataVerdict verdict, String source) {
    super(12);
    lines = source.lines().toList();
    getStyleClass().add("kata-report");
    switch (verdict) {
      case KataVerdict.CompileError error -> error.diagnostics().forEach(this::diagnostic);
      case KataVerdict.Undecided undecided -> undecided.diagnostics().forEach(this::diagnostic);
      case KataVerdict.Forbidden forbidden -> forbidden.reaches().forEach(this::reach);
      case KataVerdict.Timeout timeout -> stopped(timeout.running());
      case KataVerdict.Memory memory -> stopped(memory.running());
      case KataVerdict.OutputLimit output -> stopped(output.running());
      case KataVerdict.Crash crash -> stopped(crash.running());
      case KataVerdict.Pass _, KataVerdict.Fail _ -> {}
    }
    tests(verdict.tests());
    verdict.notes().lint().forEach(this::reach);
  }

  private void tests(List<TestResult> tests) {
    List<TestResult> sorted = new ArrayList<>(tests);
    sorted.sort(Comparator.comparing(TestResult::passed));
    boolean first = true;
    for (TestResult test : sorted) {
      getChildren().add(new TestRow(test, first && !test.passed()));
      first = false;
    }
  }

  private void diagnostic(Diagnostic diagnostic) {
    var box = new VBox(4, wrapped(KataWords.at(diagnostic)));
    if (diagnostic.line() >= 1 && diagnostic.line() <= lines.size()) {
      String line = lines.get(diagnostic.line() - 1);
      int split = Math.clamp(diagnostic.column() - 1L, 0, line.length());
      var before = new Label(line.substring(0, split));
      before.getStyleClass().add("mono");
      var from = new Label(line.substring(split));
      from.getStyleClass().addAll("mono", "failing");
      box.getChildren().add(new HBox(before, from));
    }
    getChildren().add(box);
  }

  private void stopped(Running running) {
    running
        .test()
        .ifPresent(test -> {
          var icon = new FontIcon(Feather.CLOCK);
          icon.getStyleClass().add("wrong");
          var name = new Label(Messages.text("kata.stopped", TestNames.spoken(test)), icon);
          name.setWrapText(true);
          var box = new VBox(8, name);
          box.getStyleClass().add("test-row");
          if (!KataWords.where(running).isEmpty()) {
            box.getChildren().add(muted(KataWords.where(running)));
          }
          getChildren().add(box);
        });
  }

  private void reach(Reach reach) {
    getChildren().add(muted(KataWords.said(reach)));
  }

  private static Node muted(String text) {
    var label = wrapped(text);
    label.getStyleClass().add("muted");
    return label;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
