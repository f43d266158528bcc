package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Times;
import dryrun.practice.Rehearsed;
import dryrun.story.rehearse.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The recording of a rehearsal, where the user wants one: a WAV file in a folder of this machine,
/// and what it tells.
final class TapeModel {
  private final Recorder recorder;
  private final Path folder;
  private final TaskRunner tasks;
  private final BooleanProperty wanted = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Heard>> heard =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private AtomicBoolean going = new AtomicBoolean();

  /// A recording and what it tells.
  ///
  /// @param file the WAV file
  record Heard(Path file, Speech speech) {
    /// The same in a few words for the journal.
    Rehearsed.Speech record() {
      Duration paused = speech.length().minus(speech.speaking());
      return new Rehearsed.Speech(
          speech.length(),
          speech.pauses().size(),
          paused,
          speech.pauses().stream()
              .map(Speech.Pause::length)
              .max(Duration::compareTo)
              .orElse(Duration.ZERO));
    }
  }

  /// @param folder where recordings are kept; made when the first is
  TapeModel(Recorder recorder, Path folder, TaskRunner tasks) {
    this.recorder = recorder;
    this.folder = folder;
    this.tasks = tasks;
  }

  /// Finds out whether this machine can record.
  void look() {
    tasks.start(
        recorder::refusal,
        refusal -> {
          possible.set(refusal.isEmpty());
          trouble.set(refusal.orElse(""));
          if (refusal.isPresent()) {
            wanted.set(false);
          }
        });
  }

  /// Begins to record, where that is wanted and possible.
  void start() {
    if (!wanted.get() || !possible.get() || running.get()) {
      return;
    }
    running.set(true);
    heard.set(Optional.empty());
    var mine = new AtomicBoolean(true);
    going = mine;
    tasks.start(
        () -> kept(recorder.record(mine::get)),
        recorded -> {
          running.set(false);
          heard.set(Optional.of(recorded));
        },
        e -> {
          running.set(false);
          trouble.set(String.valueOf(e.getMessage()));
        });
  }

  private Heard kept(Recording recording) throws IOException {
    Path file = folder.resolve("rehearsal-" + UUID.randomUUID() + ".wav");
    Files.createDirectories(folder);
    Files.write(file, recording.wav());
    return new Heard(file, recording.speech());
  }

  /// Ends the recording; what it tells comes a moment later.
  void stop() {
    going.set(false);
  }

  /// Deletes the recording for good.
  void delete() {
    heard
        .get()
        .ifPresent(recorded ->
            tasks.start(
                () -> Files.deleteIfExists(recorded.file()),
                _ -> heard.set(Optional.empty()),
                e ->
                    trouble.set(
                        Messages.text("rehearsal.tape.not-deleted", recorded.file().toString()))));
  }

  /// What a recording tells, in a sentence.
  ///
  /// @param words that were told
  static String told(Speech speech, int words) {
    Duration longest =
        speech.pauses().stream()
            .map(Speech.Pause::length)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return Messages.text(
        "rehearsal.tape.told",
        Times.words(speech.length()),
        speech.pauses().size(),
        Times.millis(longest),
        speech.pace(words).wordsPerMinute());
  }

  /// Whether the next rehearsal is to be recorded.
  BooleanProperty wanted() {
    return wanted;
  }

  /// Whether this machine can record at all.
  ReadOnlyBooleanProperty possible() {
    return possible.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /// What went wrong, in a sentence; empty when nothing did.
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Heard>> heard() {
    return heard.getReadOnlyProperty();
  }
}
