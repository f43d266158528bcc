package dryrun.app.desktop.rehearsal;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import dryrun.practice.RehearsalLeft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which question a rehearsal answers: drawn, or chosen from all.
final class SetupModel {
  /// How long one may think before speaking.
  static final List<Duration> THINK =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60));

  private final Callable<QuestionBook> reader;
  private final TaskRunner tasks;
  private final Random random;
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Working(Messages.text("rehearsal.working")));
  private final ObjectProperty<Optional<Question>> question =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> competency =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<Duration> think = new SimpleObjectProperty<>(THINK.get(1));
  private final ObservableList<Question> shown = FXCollections.observableArrayList();
  private final ObservableList<RehearsalLeft> left = FXCollections.observableArrayList();
  private final List<Question> deck = new ArrayList<>();
  private QuestionBook book = QuestionBook.NONE;

  /// @param reader reads what an interviewer asks; takes time
  SetupModel(Callable<QuestionBook> reader, TaskRunner tasks, Random random) {
    this.reader = reader;
    this.tasks = tasks;
    this.random = random;
    competency.subscribe(this::narrow);
    words.subscribe(this::narrow);
  }

  /// Reads the packs once, draws a first question, and goes on.
  ///
  /// @param then called when the questions are there
  void load(Runnable then) {
    if (!book.questions().isEmpty()) {
      then.run();
      return;
    }
    tasks.start(
        reader::call,
        read -> {
          take(read);
          then.run();
        },
        e ->
            state.set(
                new RoomState.Failed(Failure.expected(e, Messages.text("bank.failed.next")))));
  }

  /// Has the questions read anew the next time they are wanted.
  void forget() {
    book = QuestionBook.NONE;
  }

  private void take(QuestionBook read) {
    book = read;
    narrow();
    state.set(read.questions().isEmpty() ? new RoomState.Empty() : new RoomState.Full());
    if (question.get().isEmpty()) {
      draw();
    }
  }

  private void narrow() {
    String typed = words.get().strip().toLowerCase(Locale.ROOT);
    shown.setAll(
        book.questions().stream()
            .filter(each -> competency.get().map(each.competencies()::contains).orElse(true))
            .filter(each ->
                (each.item().title() + " " + each.ask()).toLowerCase(Locale.ROOT).contains(typed))
            .toList());
    deck.clear();
  }

  /// Draws one of those in view; none comes again before all have come.
  void draw() {
    if (shown.isEmpty()) {
      return;
    }
    if (deck.isEmpty()) {
      deck.addAll(shown);
      Collections.shuffle(deck, random);
      question
          .get()
          .filter(last -> deck.size() > 1 && deck.getLast().equals(last))
          .ifPresent(last -> Collections.swap(deck, 0, deck.size() - 1));
    }
    question.set(Optional.of(deck.removeLast()));
  }

  QuestionBook book() {
    return book;
  }

  /// All competencies that are asked for.
  List<String> competencies() {
    return book.questions().stream()
        .flatMap(each -> each.competencies().stream())
        .distinct()
        .sorted()
        .toList();
  }

  ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  /// The question to answer.
  ObjectProperty<Optional<Question>> question() {
    return question;
  }

  /// Only questions that ask for it are in view.
  ObjectProperty<Optional<String>> competency() {
    return competency;
  }

  StringProperty words() {
    return words;
  }

  ObjectProperty<Duration> think() {
    return think;
  }

  /// The rehearsals that were left and can be gone on with, the newest first.
  ObservableList<RehearsalLeft> left() {
    return left;
  }

  /// The questions in view.
  ObservableList<Question> shown() {
    return shown;
  }
}
