package dryrun.app.desktop.library;

import dryrun.app.desktop.kit.Messages;
import dryrun.bank.estimate.AmountText;
import dryrun.bank.estimate.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The arithmetic of an estimate: inputs to change, and what comes out of them at once.
public final class EstimateTable extends VBox {
  private final EstimateModel model;
  private final GridPane grid = new GridPane();
  private final Label said = new Label();
  private final List<TextField> fields = new ArrayList<>();
  private final List<Label> results = new ArrayList<>();

  public EstimateTable(EstimateModel model) {
    super(12);
    this.model = model;
    getStyleClass().add("estimate");
    grid.getStyleClass().add("estimate-grid");
    grid.getColumnConstraints().addAll(labels(), column(HPos.LEFT, 160));
    Estimate stated = model.stated();
    heading("estimate.inputs");
    stated.inputs().forEach(this::input);
    heading("estimate.results");
    stated.steps().forEach(this::step);
    said.getStyleClass().addAll("small", "wrong");
    said.setWrapText(true);
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    var reset = new Button(Messages.text("estimate.reset"));
    reset.setId("estimate-reset");
    reset.setOnAction(e -> reset());
    getChildren().addAll(grid, said, reset);
    model.estimate().subscribe(this::show);
  }

  private static ColumnConstraints column(HPos side, double least) {
    var column = new ColumnConstraints();
    column.setHalignment(side);
    column.setMinWidth(least);
    return column;
  }

  private static ColumnConstraints labels() {
    var column = column(HPos.LEFT, 120);
    column.setPrefWidth(400);
    column.setHgrow(Priority.SOMETIMES);
    return column;
  }

  private void heading(String key) {
    var heading = new Label(Messages.text(key));
    heading.getStyleClass().add("caption");
    grid.add(heading, 0, grid.getRowCount(), 2, 1);
  }

  private void input(Estimate.Input input) {
    var label = wrapped(input.label());
    var field = new TextField(AmountText.exact(input.value(), input.unit()));
    field.setId("input-" + input.id());
    field.getStyleClass().add("mono");
    field.setPrefColumnCount(14);
    label.setLabelFor(field);
    field.setAccessibleText(input.label());
    field.textProperty().subscribe((before, now) -> typed(input, field));
    fields.add(field);
    var why = wrapped(input.isGiven() ? Messages.text("estimate.given") : input.why());
    why.getStyleClass().addAll("small", "muted");
    grid.addRow(grid.getRowCount(), new VBox(2, label, why), field);
  }

  private void typed(Estimate.Input input, TextField field) {
    Optional<String> refused = model.type(input, field.getText());
    said.setText(refused.map(why -> input.label() + ": " + why).orElse(""));
  }

  private void step(Estimate.Step step) {
    var value = new Label();
    value.setId("step-" + step.id());
    value.getStyleClass().addAll("mono", "strong");
    value.setWrapText(true);
    value.setMinHeight(USE_PREF_SIZE);
    results.add(value);
    var how = wrapped(step.formula().text());
    how.getStyleClass().addAll("small", "mono", "muted");
    var about = new VBox(2, wrapped(step.label()), how);
    if (!step.note().isEmpty()) {
      var note = wrapped(step.note());
      note.getStyleClass().addAll("small", "muted");
      about.getChildren().add(note);
    }
    grid.addRow(grid.getRowCount(), about, value);
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void show(Estimate now) {
    List<Estimate.Outcome> outcomes = now.compute();
    for (int i = 0; i < outcomes.size(); i++) {
      results
          .get(i)
          .setText(
              switch (outcomes.get(i)) {
                case Estimate.Computed computed -> computed.text();
                case Estimate.Undefined undefined -> undefined.reason();
              });
    }
  }

  private void reset() {
    model.reset();
    List<Estimate.Input> inputs = model.stated().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      fields.get(i).setText(AmountText.exact(inputs.get(i).value(), inputs.get(i).unit()));
    }
  }
}
