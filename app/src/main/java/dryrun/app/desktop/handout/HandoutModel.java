package dryrun.app.desktop.handout;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.reading.PdfSigns;
import dryrun.app.reading.PdfWriter;
import dryrun.journal.DurableFiles;
import dryrun.story.Length;
import dryrun.story.Pace;
import dryrun.story.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What is taken out, and how.
final class HandoutModel {
  private final Optional<Named> story;
  private final List<Story> all;
  private final Pace pace;
  private final DurableFiles disk;
  private final PdfWriter writer;
  private final TaskRunner tasks;
  private final Consumer<Failure> tell;
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>();
  private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PDF);
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /// A story and the name of its file, without an ending.
  record Named(String name, Story story) {}

  /// What can be taken out.
  enum Choice {
    SHORT,
    USUAL,
    LONG,
    SHEET
  }

  /// @param story the one that is open; empty where all are in view
  /// @param tell tells what went wrong
  HandoutModel(
      Optional<Named> story,
      List<Story> all,
      Pace pace,
      DurableFiles disk,
      PdfWriter writer,
      TaskRunner tasks,
      Consumer<Failure> tell) {
    this.story = story;
    this.all = List.copyOf(all);
    this.pace = pace;
    this.disk = disk;
    this.writer = writer;
    this.tasks = tasks;
    this.tell = tell;
    choice.set(story.isPresent() ? Choice.USUAL : Choice.SHEET);
    choice.subscribe((before, now) -> said.set(""));
    format.subscribe((before, now) -> said.set(""));
  }

  /// What there is to choose from.
  List<Choice> choices() {
    return Stream.of(Choice.values())
        .filter(each -> each == Choice.SHEET || story.isPresent())
        .toList();
  }

  /// What was chosen.
  Handout handout() {
    return switch (choice.get()) {
      case SHORT -> one(Length.SHORT);
      case USUAL -> one(Length.USUAL);
      case LONG -> one(Length.LONG);
      case SHEET -> new Handout.Sheet(all, pace);
    };
  }

  private Handout one(Length length) {
    Named named = story.orElseThrow();
    return new Handout.One(named.name(), named.story(), length);
  }

  /// A name to offer for the file.
  String fileName() {
    return handout().name() + "." + format.get().ending();
  }

  /// Writes the file, in the place of what may be there.
  void save(Path file) {
    Handout handout = handout();
    Format as = format.get();
    busy.set(true);
    tasks.start(
        () -> {
          byte[] bytes = handout.bytes(as, writer);
          disk.replace(file.toAbsolutePath(), out -> out.write(bytes));
          return as == Format.PDF ? PdfSigns.lacking(handout.text()) : "";
        },
        lacking -> {
          busy.set(false);
          said.set(
              (Messages.text("handout.saved", file.toString()) + " " + lacks(lacking)).strip());
        },
        e -> {
          busy.set(false);
          tell.accept(Failure.expected(e, Messages.text("reader.not-saved.next")));
        });
  }

  /// Makes the pages for a printer.
  void pdf(Consumer<byte[]> done) {
    Handout handout = handout();
    busy.set(true);
    tasks.start(
        () -> handout.bytes(Format.PDF, writer),
        pages -> {
          busy.set(false);
          done.accept(pages);
          tasks.start(() -> lacks(PdfSigns.lacking(handout.text())), said::set);
        },
        e -> {
          busy.set(false);
          tell.accept(Failure.expected(e, Messages.text("reader.not-saved.next")));
        });
  }

  private static String lacks(String signs) {
    return signs.isEmpty() ? "" : Messages.text("handout.lacks", signs);
  }

  /// Says that the text is on the clipboard.
  void copied() {
    said.set(Messages.text("handout.copied"));
  }

  ObjectProperty<Choice> choice() {
    return choice;
  }

  ObjectProperty<Format> format() {
    return format;
  }

  /// What was done last, in a sentence; empty when nothing was.
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// Whether pages are being made.
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }
}
