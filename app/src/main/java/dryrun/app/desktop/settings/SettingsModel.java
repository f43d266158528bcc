package dryrun.app.desktop.settings;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.grade.kata.Isolation;
import dryrun.journal.Imported;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.sql.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What can be set, and what can be done with the journal.
public final class SettingsModel {
  /// Time limits to choose from.
  public static final List<Integer> SECONDS = List.of(5, 10, 30, 60);

  /// Memory limits to choose from.
  public static final List<Integer> MEGABYTES = List.of(256, 512, 1024);

  private final Journal journal;
  private final Supplier<Isolation> found;
  private final TaskRunner tasks;
  private final Property<Theme> theme;
  private final Property<TextSize> textSize;
  private final ObjectProperty<Integer> seconds;
  private final ObjectProperty<Integer> megabytes;
  private final BooleanProperty trinoNotes;
  private final BooleanProperty javaColours;
  private final ReadOnlyObjectWrapper<Optional<Isolation>> isolation =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said("", true));

  /// What came of the last thing done with the journal; blank at first.
  public record Said(String sentence, boolean good) {}

  /// @param isolation what keeps the answers to katas from this machine; asked off the window's
  ///   thread, since finding out takes a second
  /// @param theme the theme in use
  /// @param textSize the text size in use
  public SettingsModel(
      Journal journal,
      Supplier<Isolation> isolation,
      Property<Theme> theme,
      Property<TextSize> textSize,
      Remembered remembered,
      TaskRunner tasks) {
    this.journal = journal;
    this.found = isolation;
    this.theme = theme;
    this.textSize = textSize;
    this.tasks = tasks;
    seconds = new SimpleObjectProperty<>(oneOf(SECONDS, remembered.number("limit.seconds", 10)));
    megabytes =
        new SimpleObjectProperty<>(oneOf(MEGABYTES, remembered.number("limit.megabytes", 512)));
    seconds.subscribe(now -> remembered.put("limit.seconds", now));
    megabytes.subscribe(now -> remembered.put("limit.megabytes", now));
    trinoNotes = new SimpleBooleanProperty(remembered.text("review.trino", "on").equals("on"));
    trinoNotes.subscribe(now -> remembered.put("review.trino", now ? "on" : "off"));
    javaColours = new SimpleBooleanProperty(remembered.text("editor.java", "off").equals("on"));
    javaColours.subscribe(now -> remembered.put("editor.java", now ? "on" : "off"));
  }

  private static Integer oneOf(List<Integer> offered, double value) {
    return offered.stream().filter(o -> o == value).findFirst().orElse(offered.get(1));
  }

  /// The limits of a run in scratch, as they are set now.
  public Limits limits() {
    return new Limits(
        Duration.ofSeconds(seconds.get()), Limits.DEFAULT.rows(), (long) megabytes.get() << 20);
  }

  /// Backs the journal up now.
  public void backUp() {
    tasks.start(
        journal::backUp,
        saved -> say(saved, Messages.text("settings.backed-up", journal.folder().backups())));
  }

  /// Writes the journal into one file.
  public void exportTo(Path file) {
    tasks.start(
        () -> journal.exportTo(file),
        saved -> say(saved, Messages.text("settings.exported", file)));
  }

  /// Takes an exported journal in.
  public void importFrom(Path file) {
    tasks.start(
        () -> journal.importFrom(file),
        imported ->
            said.set(
                switch (imported) {
                  case Imported.Done done -> new Said(done.sentence(), true);
                  case Imported.Failed(String reason) -> new Said(reason, false);
                }));
  }

  private void say(Saved saved, String done) {
    said.set(
        switch (saved) {
          case Saved.Done() -> new Said(done, true);
          case Saved.Failed(String reason) -> new Said(reason, false);
        });
  }

  public Property<Theme> theme() {
    return theme;
  }

  public Property<TextSize> textSize() {
    return textSize;
  }

  public ObjectProperty<Integer> seconds() {
    return seconds;
  }

  public ObjectProperty<Integer> megabytes() {
    return megabytes;
  }

  /// Whether the review says what Trino would refuse or do otherwise.
  public BooleanProperty trinoNotes() {
    return trinoNotes;
  }

  /// Whether the editor of a drill shows Java in colours; an interviewer's pad does not.
  public BooleanProperty javaColours() {
    return javaColours;
  }

  /// What keeps the answers to katas from this machine; empty until it is known.
  public ReadOnlyObjectProperty<Optional<Isolation>> isolation() {
    return isolation.getReadOnlyProperty();
  }

  /// Finds out what is not known yet.
  public void load() {
    if (isolation.get().isEmpty()) {
      tasks.start(found::get, known -> isolation.set(Optional.of(known)));
    }
  }

  public ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }
}
