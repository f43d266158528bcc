package dryrun.app.desktop.coverage;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.story.OwnQuestions;
import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import dryrun.story.FrontMatter;
import dryrun.story.coverage.Candidate;
import dryrun.story.coverage.Coverage;
import dryrun.story.coverage.Prompt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The stories at hand against competencies and questions.
public final class CoverageModel {
  private final Callable<QuestionBook> reader;
  private final Supplier<List<Candidate>> stories;
  private final OwnQuestions own;
  private final StoryEdit edit;
  private final Runnable changed;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<RoomState> state =
      new ReadOnlyObjectWrapper<>(new RoomState.Working(Messages.text("coverage.working")));
  private final ReadOnlyObjectWrapper<Coverage> coverage =
      new ReadOnlyObjectWrapper<>(new Coverage(List.of(), List.of()));
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
  private final ObservableList<Question> ownQuestions = FXCollections.observableArrayList();
  private final ObservableList<String> ownCompetencies = FXCollections.observableArrayList();
  private QuestionBook book = QuestionBook.NONE;
  private Runnable asked = () -> {};

  /// @param reader reads what the packs ask; takes time
  /// @param own what the user is asked besides
  /// @param stories those that can be read, in the order of the shelf
  /// @param changed called after a story was changed, to have the stories read anew
  public CoverageModel(
      Callable<QuestionBook> reader,
      OwnQuestions own,
      Supplier<List<Candidate>> stories,
      StoryEdit edit,
      Runnable changed,
      TaskRunner tasks) {
    this.reader = reader;
    this.own = own;
    this.stories = stories;
    this.edit = edit;
    this.changed = changed;
    this.tasks = tasks;
  }

  private record Read(QuestionBook packs, List<Question> questions, List<String> competencies) {}

  /// Reads the questions of the packs once, and one's own anew.
  public void load() {
    QuestionBook known = book;
    tasks.start(
        () -> read(known),
        this::take,
        e ->
            state.set(
                new RoomState.Failed(Failure.expected(e, Messages.text("bank.failed.next")))));
  }

  private Read read(QuestionBook known) throws Exception {
    QuestionBook packs = known.questions().isEmpty() ? reader.call() : known;
    return new Read(packs, own.questions(), own.competencies());
  }

  private void take(Read read) {
    book = read.packs();
    ownQuestions.setAll(read.questions());
    ownCompetencies.setAll(read.competencies());
    refresh();
  }

  /// Calls `then` each time a question was added or taken out.
  public void onAsked(Runnable then) {
    asked = then;
  }

  /// Adds a question of one's own.
  ///
  /// @param asksFor competencies, with commas between them
  void addQuestion(String ask, String asksFor) {
    if (!ask.isBlank()) {
      changeOwn(() -> own.addQuestion(ask, asksFor));
    }
  }

  /// Takes a question of one's own out.
  void removeQuestion(Question question) {
    changeOwn(() -> own.removeQuestion(question));
  }

  /// Adds what one wants to show, such as `taking notes`.
  void addCompetency(String words) {
    if (!words.isBlank()) {
      changeOwn(() -> own.addCompetency(words));
    }
  }

  /// Takes a competency of one's own out; stories that show it keep it.
  void removeCompetency(String competency) {
    changeOwn(() -> own.removeCompetency(competency));
  }

  private interface Change {
    void run() throws IOException;
  }

  private void changeOwn(Change change) {
    QuestionBook known = book;
    tasks.start(
        () -> {
          change.run();
          return read(known);
        },
        read -> {
          trouble.set("");
          take(read);
          asked.run();
        },
        e -> trouble.set(Messages.text("coverage.own.not-kept", String.valueOf(e.getMessage()))));
  }

  /// Reckons anew with the stories as they are now.
  public void refresh() {
    if (book.questions().isEmpty()) {
      return;
    }
    List<Candidate> now = stories.get();
    coverage.set(
        new Coverage(
            now,
            Stream.concat(ownQuestions.stream(), book.questions().stream())
                .map(Question::prompt)
                .toList(),
            List.copyOf(ownCompetencies)));
    state.set(now.isEmpty() ? new RoomState.Empty() : new RoomState.Full());
  }

  /// In one sentence, how far the stories reach.
  String headline() {
    Coverage now = coverage.get();
    int answered = now.prompts().size() - now.unanswered().size();
    return Messages.text("coverage.headline", now.stories().size(), answered, now.prompts().size());
  }

  /// What to do about it, the most useful first; one sentence at least.
  List<String> advice() {
    Coverage now = coverage.get();
    List<String> advice = new ArrayList<>();
    int count = now.stories().size();
    if (count < Coverage.FEWEST) {
      advice.add(Messages.text("coverage.few", Coverage.FEWEST, Coverage.MOST));
    } else if (count > Coverage.MOST) {
      advice.add(Messages.text("coverage.many", Coverage.FEWEST, Coverage.MOST));
    }
    if (!now.gaps().isEmpty()) {
      advice.add(
          Messages.text(
              "coverage.gaps",
              now.gaps().size(),
              now.gaps().stream().map(CoverageModel::words).collect(Collectors.joining(", "))));
    }
    now.overused()
        .forEach((story, questions) ->
            advice.add(Messages.text("coverage.overused", story.title(), questions)));
    if (!now.unknown().isEmpty()) {
      advice.add(Messages.text("coverage.unknown", String.join(", ", now.unknown())));
    }
    if (advice.isEmpty()) {
      advice.add(Messages.text("coverage.good", Coverage.FEWEST, Coverage.MOST));
    }
    return List.copyOf(advice);
  }

  /// The questions in view: all, or those without a story.
  List<Prompt> prompts() {
    return onlyOpen.get() ? coverage.get().unanswered() : coverage.get().prompts();
  }

  /// Says that a story shows a competency, or no longer.
  void toggleShows(Candidate story, String competency) {
    change(story, "competencies", toggled(story.competencies(), competency));
  }

  /// Says that a story is meant for a question, or no longer.
  void toggleMeant(Candidate story, Prompt prompt) {
    String name = prompt.id().substring(prompt.id().indexOf('/') + 1);
    List<String> without =
        story.prompts().stream()
            .filter(each -> !each.equals(name) && !each.equals(prompt.id()))
            .toList();
    boolean was = without.size() < story.prompts().size();
    change(story, "prompts", was ? without : toggled(without, name));
  }

  private static List<String> toggled(List<String> words, String word) {
    List<String> now = new ArrayList<>(words);
    if (!now.remove(word)) {
      now.add(word);
    }
    return now;
  }

  private void change(Candidate story, String key, List<String> values) {
    tasks.start(
        () -> edit.change(story.name(), text -> FrontMatter.with(text, key, values)),
        refusal -> {
          trouble.set(refusal);
          changed.run();
        });
  }

  /// The question of a prompt.
  Optional<Question> question(Prompt prompt) {
    return Stream.concat(ownQuestions.stream(), book.questions().stream())
        .filter(question -> question.item().id().toString().equals(prompt.id()))
        .findFirst();
  }

  /// The user's own questions.
  ObservableList<Question> ownQuestions() {
    return ownQuestions;
  }

  /// What the user wants to show besides.
  ObservableList<String> ownCompetencies() {
    return ownCompetencies;
  }

  /// A competency for people: words instead of dashes.
  static String words(String competency) {
    return competency.replace('-', ' ');
  }

  ReadOnlyObjectProperty<RoomState> state() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Coverage> coverage() {
    return coverage.getReadOnlyProperty();
  }

  /// Why the last change was not written, in a sentence; empty when it was.
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// Whether only questions without a story are in view.
  BooleanProperty onlyOpen() {
    return onlyOpen;
  }
}
