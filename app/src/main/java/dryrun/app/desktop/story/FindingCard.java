package dryrun.app.desktop.story;

import dryrun.app.desktop.kit.Messages;
import dryrun.story.check.Finding;
import dryrun.story.check.RuleId;
import dryrun.story.check.Severity;
import dryrun.story.language.Proxies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was found in one place, and how to mend it. A finding that only moved keeps its card.
final class FindingCard extends VBox {
  private PlacedFinding placed;
  private double measuredFor = Double.NaN;
  private double measured;

  /// @param go leads to its place
  /// @param say puts other words in its place
  FindingCard(
      String id,
      PlacedFinding placed,
      Consumer<PlacedFinding> go,
      BiConsumer<PlacedFinding, String> say) {
    super(8);
    this.placed = placed;
    Finding finding = placed.finding();
    String title = Messages.name(finding.rule());
    var name = new Label(title);
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var head = new HBox(8, sign(finding.severity()), name);
    head.getStyleClass().add("row");
    List<Node> content = new ArrayList<>(List.of(head, wrapped(finding.message(), "body")));
    if (placed.isInText() && finding.quote().length() < 200) {
      content.add(wrapped("“" + finding.quote().strip() + "”", "quoted"));
    }
    content.add(wrapped(finding.repair(), "muted"));
    String spoken =
        Messages.text(
            "workshop.finding",
            Messages.name(finding.severity()),
            title,
            finding.message(),
            finding.repair());
    getChildren()
        .add(new ClickCard(id, spoken, () -> go.accept(this.placed), content.toArray(Node[]::new)));
    if (finding.rule() == RuleId.CONFIDENTIAL_NUMBER && placed.isInText()) {
      List<String> instead = Proxies.of(finding.quote());
      for (int i = 0; i < instead.size(); i++) {
        getChildren().add(proxy(instead.get(i), say));
      }
    }
    name(id);
  }

  /// Wrapped words take long to measure, and a list measures all its cards when one comes or goes;
  /// so a card remembers how tall it is.
  @Override
  protected double computePrefHeight(double width) {
    if (width != measuredFor) {
      measured = super.computePrefHeight(width);
      measuredFor = width;
    }
    return measured;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public void requestLayout() {
    measuredFor = Double.NaN;
    super.requestLayout();
  }

  /// Whether this is how another finding would show too.
  boolean shows(PlacedFinding other) {
    Finding one = placed.finding();
    Finding two = other.finding();
    return one.rule() == two.rule()
        && one.severity() == two.severity()
        && one.message().equals(two.message())
        && one.quote().equals(two.quote())
        && one.repair().equals(two.repair())
        && placed.isInText() == other.isInText();
  }

  /// Says where the finding is now.
  void move(String id, PlacedFinding now) {
    placed = now;
    name(id);
  }

  private void name(String id) {
    getChildren().getFirst().setId(id);
    for (int i = 1; i < getChildren().size(); i++) {
      getChildren().get(i).setId(id + "-say-" + i);
    }
  }

  private Node proxy(String words, BiConsumer<PlacedFinding, String> say) {
    var button = new Button(Messages.text("workshop.say", words));
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("small");
    button.setOnAction(e -> say.accept(placed, words));
    return button;
  }

  private static Node sign(Severity severity) {
    var icon =
        new FontIcon(
            switch (severity) {
              case ERROR -> Feather.ALERT_CIRCLE;
              case WARNING -> Feather.ALERT_TRIANGLE;
              case HINT -> Feather.INFO;
            });
    var sign = new Label(null, icon);
    sign.setMinWidth(USE_PREF_SIZE);
    sign.getStyleClass()
        .add(
            switch (severity) {
              case ERROR -> "wrong";
              case WARNING -> "warn";
              case HINT -> "muted";
            });
    return sign;
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().addAll("small", style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
