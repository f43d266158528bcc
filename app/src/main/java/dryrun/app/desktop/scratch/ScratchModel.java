package dryrun.app.desktop.scratch;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the scratch room holds: a dataset, a text, the last outcome, earlier runs.
public final class ScratchModel {
  private final SqlSandbox sandbox;
  private final ScratchLog log;
  private final Supplier<Limits> limits;
  private final TaskRunner tasks;
  private final InstantSource clock;

  private final ObservableList<Dataset> datasets =
      FXCollections.observableArrayList(
          Dataset.builtIn("company/tiny"),
          Dataset.builtIn("company/practice"),
          Dataset.builtIn("company/large"));
  private final ObjectProperty<Dataset> dataset = new SimpleObjectProperty<>(datasets.get(1));
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ReadOnlyObjectWrapper<Optional<SqlOutcome>> outcome =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<DatasetSchema>> schema =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<RoomState> schemaState =
      new ReadOnlyObjectWrapper<>(new RoomState.Empty());
  private final ObservableList<ScratchRun> runs = FXCollections.observableArrayList();

  private Cancellation cancellation = new Cancellation();
  private TaskRunner.Running work = () -> {};
  private TaskRunner.Running reading = () -> {};

  /// A dataset by the name it is shown under.
  public record Dataset(String name, DataSource source) {
    static Dataset builtIn(String name) {
      return new Dataset(name, new DataSource.BuiltIn(name));
    }
  }

  public ScratchModel(
      SqlSandbox sandbox,
      ScratchLog log,
      Supplier<Limits> limits,
      TaskRunner tasks,
      InstantSource clock) {
    this.sandbox = sandbox;
    this.log = log;
    this.limits = limits;
    this.tasks = tasks;
    this.clock = clock;
    dataset.subscribe((before, now) -> readSchema());
  }

  /// Reads the tables of the dataset and the earlier runs.
  public void load() {
    if (schema.get().isEmpty()) {
      readSchema();
    }
    if (runs.isEmpty()) {
      tasks.start(log::load, runs::setAll);
    }
  }

  private void readSchema() {
    reading.cancel();
    Dataset chosen = dataset.get();
    schemaState.set(new RoomState.Working(Messages.text("scratch.reading", chosen.name())));
    reading =
        tasks.start(
            () -> sandbox.schema(chosen.source()),
            read -> {
              schema.set(Optional.of(read));
              schemaState.set(new RoomState.Full());
            },
            e ->
                schemaState.set(
                    new RoomState.Failed(
                        Failure.expected(e, Messages.text("scratch.schema-failed.next")))));
  }

  /// Adds a data folder and chooses it.
  public void openFolder(Path folder) {
    choose(new Dataset(folder.toString(), new DataSource.Folder(folder)));
  }

  /// Brings a text and its dataset in from elsewhere, such as a review.
  ///
  /// @param name what the dataset is called here
  public void open(String name, DataSource source, String sql) {
    choose(new Dataset(name, source));
    text.set(sql);
  }

  private void choose(Dataset opened) {
    if (!datasets.contains(opened)) {
      datasets.add(opened);
    }
    dataset.set(opened);
  }

  /// Runs the text; does nothing when it is blank or a run is under way.
  public void run() {
    String sql = text.get();
    if (sql.isBlank() || running.get()) {
      return;
    }
    Dataset chosen = dataset.get();
    var request = new SqlRequest(sql, Engine.AUTO, List.of(chosen.source()), limits.get());
    cancellation = new Cancellation();
    Cancellation stop = cancellation;
    running.set(true);
    state.set(new RoomState.Working(Messages.text("scratch.working", chosen.name())));
    work =
        tasks.start(
            () -> {
              SqlOutcome result = sandbox.run(request, stop).getFirst();
              var run = new ScratchRun(clock.instant(), chosen.name(), sql, summary(result));
              log.append(run);
              return new Ended(result, run);
            },
            this::ended,
            e -> {
              running.set(false);
              state.set(
                  new RoomState.Failed(Failure.expected(e, Messages.text("scratch.failed.next"))));
            });
  }

  private record Ended(SqlOutcome outcome, ScratchRun run) {}

  private void ended(Ended end) {
    running.set(false);
    runs.addFirst(end.run());
    outcome.set(Optional.of(end.outcome()));
    state.set(new RoomState.Full());
  }

  /// Stops the run under way; what was shown before comes back.
  public void cancel() {
    if (running.get()) {
      cancellation.cancel();
      work.cancel();
      running.set(false);
      state.set(outcome.get().isPresent() ? new RoomState.Full() : new RoomState.Empty());
    }
  }

  /// Brings text and dataset of an earlier run back; a data folder only while it is in the list.
  public void bringBack(ScratchRun run) {
    text.set(run.sql());
    datasets.stream()
        .filter(known -> known.name().equals(run.dataset()))
        .findFirst()
        .ifPresent(dataset::set);
  }

  /// An outcome in a few words.
  static String summary(SqlOutcome outcome) {
    return switch (outcome) {
      case SqlOutcome.Rows rows ->
          Messages.text(
              rows.truncated() ? "scratch.rows-cut" : "scratch.rows",
              grouped(rows.table().rows().size()),
              millis(rows.elapsed()),
              Messages.name(rows.engine()));
      case SqlOutcome.Changed changed ->
          Messages.text("scratch.changed", changed.tables().size(), millis(changed.elapsed()));
      case SqlOutcome.Failed failed -> Messages.name(failed.error().kind());
    };
  }

  private static String grouped(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private static String millis(Duration time) {
    return grouped(time.toMillis()) + " ms";
  }

  public ObservableList<Dataset> datasets() {
    return datasets;
  }

  public ObjectProperty<Dataset> dataset() {
    return dataset;
  }

  public StringProperty text() {
    return text;
  }

  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<SqlOutcome>> outcome() {
    return outcome.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<DatasetSchema>> schema() {
    return schema.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<RoomState> schemaState() {
    return schemaState.getReadOnlyProperty();
  }

  /// Earlier runs, the newest first.
  public ObservableList<ScratchRun> runs() {
    return runs;
  }
}
