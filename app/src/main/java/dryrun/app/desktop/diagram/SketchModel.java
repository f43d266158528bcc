package dryrun.app.desktop.diagram;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.DiagramText;
import dryrun.app.diagram.Drawing;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A diagram that is being typed: the text, the last drawing that it gave, and what is wrong with
/// it now. Laying out happens off the window's thread; of several texts only the last one counts.
public final class SketchModel {
  private final DiagramLayout layout;
  private final TaskRunner tasks;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyObjectWrapper<Drawing> drawing =
      new ReadOnlyObjectWrapper<>(this, "drawing", Drawing.EMPTY);
  private final ReadOnlyStringWrapper mistake = new ReadOnlyStringWrapper(this, "mistake", "");
  private TaskRunner.Running running = () -> {};
  private int latest;

  public SketchModel(DiagramLayout layout, TaskRunner tasks) {
    this.layout = layout;
    this.tasks = tasks;
    text.subscribe(this::read);
  }

  /// What is typed; the form is that of [DiagramText].
  public StringProperty text() {
    return text;
  }

  /// The drawing of the last text without mistakes.
  public ReadOnlyObjectProperty<Drawing> drawing() {
    return drawing.getReadOnlyProperty();
  }

  /// The first mistake in the text with its line; empty when there is none.
  public ReadOnlyStringProperty mistake() {
    return mistake.getReadOnlyProperty();
  }

  private void read(String typed) {
    int mine = ++latest;
    running.cancel();
    DiagramText.Reading reading = DiagramText.read(typed);
    if (!reading.mistakes().isEmpty()) {
      DiagramText.Mistake first = reading.mistakes().getFirst();
      mistake.set(Messages.text("sketch.mistake", first.line(), first.message()));
      return;
    }
    mistake.set("");
    running =
        tasks.start(
            () -> layout.draw(reading.diagram()),
            drawn -> {
              if (mine == latest) {
                drawing.set(drawn);
              }
            });
  }
}
