package dryrun.app.desktop;

import dryrun.app.desktop.cards.CardDoors;
import dryrun.app.desktop.cards.CardReader;
import dryrun.app.desktop.cards.CardsModel;
import dryrun.app.desktop.cards.CardsView;
import dryrun.app.desktop.coverage.ChecklistModel;
import dryrun.app.desktop.coverage.CoverageModel;
import dryrun.app.desktop.coverage.CoverageView;
import dryrun.app.desktop.coverage.TickFile;
import dryrun.app.desktop.handout.Handouts;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window;
import dryrun.app.desktop.reader.PageFiles;
import dryrun.app.desktop.rehearsal.Microphone;
import dryrun.app.desktop.rehearsal.OwnPace;
import dryrun.app.desktop.rehearsal.Recorder;
import dryrun.app.desktop.rehearsal.Rehearsals;
import dryrun.app.desktop.rehearsal.Script;
import dryrun.app.desktop.story.ShelvedStory;
import dryrun.app.desktop.story.StoriesModel;
import dryrun.app.desktop.story.StoriesRoom;
import dryrun.app.desktop.story.StoryAction;
import dryrun.app.desktop.story.StoryDesk;
import dryrun.app.desktop.story.StoryPage;
import dryrun.app.reading.PdfWriter;
import dryrun.app.story.Competencies;
import dryrun.app.story.Example;
import dryrun.app.story.OwnQuestions;
import dryrun.app.story.QuestionBook;
import dryrun.app.story.TemplateBook;
import dryrun.bank.Bank;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.practice.Moments;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import dryrun.story.check.StoryReport;
import dryrun.story.file.Disk;
import dryrun.story.file.Opening;
import dryrun.story.file.Saving;
import dryrun.story.file.StoryFolder;
import dryrun.story.file.StoryStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// What stands beside the shelf of stories: rehearsals, what the stories cover, cards to browse,
/// and the way out of the program.
final class StoryWing {
  private final StoriesModel stories;
  private final OwnPace pace;
  private final Rehearsals rehearsals;
  private final Handouts handouts;
  private final CoverageView coverage;
  private final CardsModel cards;
  private final CardsView cardsView;
  private final Window window;
  private String toldOnClosing = "";

  /// @param own what the user is asked besides the packs' questions
  /// @param store where a story's front matter is changed
  /// @param recorder listens to rehearsals, where the user wants it
  /// @param random draws questions
  /// @param ask asks for a file to write, offered a name
  StoryWing(
      Bank bank,
      StoriesModel stories,
      OwnQuestions own,
      StoryStore store,
      OwnPace pace,
      Recorder recorder,
      Journal journal,
      Drafts drafts,
      Moments moments,
      Random random,
      TaskRunner tasks,
      Window window,
      BiFunction<String, Node, Optional<Path>> ask) {
    this.stories = stories;
    this.pace = pace;
    this.window = window;
    Path home = journal.folder().home();
    var writer = new PdfWriter(Map.of());
    rehearsals =
        new Rehearsals(
            () -> QuestionBook.read(bank).with(own.questions()),
            pace.property(),
            recorder,
            home.resolve("recordings"),
            journal,
            drafts,
            moments,
            random,
            tasks,
            window,
            new Rehearsals.Door(
                this::scripts,
                () -> Example.of(bank).stream().map(this::script).toList(),
                this::again,
                this::showShelf));
    handouts =
        new Handouts(
            writer,
            new PageFiles(writer, tasks, window::tell),
            DurableFiles.ofDisk(),
            () -> scripts().stream().map(Script::story).toList(),
            pace::now,
            tasks,
            window,
            ask);
    var covered =
        new CoverageModel(
            () -> QuestionBook.read(bank),
            own,
            () -> scripts().stream().map(Script::candidate).toList(),
            (name, change) -> changed(store, name, change),
            stories::load,
            tasks);
    covered.onAsked(rehearsals::askAnew);
    coverage =
        new CoverageView(
            covered,
            new ChecklistModel(
                bank, new TickFile(home.resolve("checklists.txt"), DurableFiles.ofDisk()), tasks),
            rehearsals::rehearse,
            this::showShelf,
            handouts::openSheet);
    cards = new CardsModel(new CardReader(bank), tasks, random);
    cardsView =
        new CardsView(
            cards,
            new CardDoors(
                window::browse,
                rehearsals::rehearse,
                example ->
                    rehearsals.rehearse(
                        script(new Example(example.id(), example.title(), example.story()))),
                example -> stories.copy(example.title(), example.story().source())));
    stories.stories().subscribe(covered::refresh);
    pace.property().subscribe((before, now) -> stories.load());
  }

  /// The wing over the stories of the user, in the folder of their data.
  static StoryWing of(
      Bank bank,
      Remembered remembered,
      Journal journal,
      Drafts drafts,
      Moments moments,
      TaskRunner tasks,
      Window window) {
    Path folder = journal.folder().home().resolve("stories");
    var pace = new OwnPace(remembered);
    var own = new OwnQuestions(folder, DurableFiles.ofDisk());
    var desk =
        new StoryDesk(
            new StoryFolder(folder, new Disk(), InstantSource.system()),
            () -> TemplateBook.read(bank, folder.resolve("templates")),
            () -> Competencies.of(bank, own),
            pace::now);
    return new StoryWing(
        bank,
        new StoriesModel(desk, tasks),
        own,
        desk.store(),
        pace,
        new Microphone(),
        journal,
        drafts,
        moments,
        new Random(),
        tasks,
        window,
        Handouts::askSystem);
  }

  /// The shelf, with what stands beside it.
  StoriesRoom room() {
    return new StoriesRoom(stories, pages(), actions());
  }

  /// The pages beside the shelf.
  private List<StoryPage> pages() {
    return List.of(
        new StoryPage(
            "rehearse", Messages.text("rehearsal.title"), rehearsals.page(), rehearsals::enter),
        new StoryPage("coverage", Messages.text("coverage.title"), coverage, coverage::enter),
        new StoryPage("cards", Messages.text("cards.title"), cardsView, cards::load));
  }

  /// What one does with a story that is open.
  private List<StoryAction> actions() {
    return List.of(
        new StoryAction(
            "take-out",
            Messages.text("handout.action"),
            false,
            story -> handouts.open(story.name(), story.story())),
        new StoryAction(
            "rehearse",
            Messages.text("rehearsal.title"),
            true,
            story -> rehearsals.rehearse(script(story))));
  }

  /// Shows a rehearsal that the journal keeps.
  ///
  /// @param otherwise called when the session is something else
  void show(UUID session, Runnable otherwise) {
    rehearsals.show(session, otherwise);
  }

  /// Goes on with the rehearsal that was left last.
  void goOn() {
    stories.load(rehearsals::goOn);
  }

  /// Keeps what stands in a review that nobody closed, and how far a rehearsal has come.
  void leave() {
    rehearsals.leave();
  }

  /// Goes on after [#leave], for the window stays open.
  void stay() {
    rehearsals.stay();
  }

  /// Whether every word of the stories is on disk; where the disk refuses, the user is told once,
  /// and may close the window all the same.
  boolean keepAll() {
    String refusal = stories.keepAll();
    boolean kept = refusal.isEmpty() || refusal.equals(toldOnClosing);
    if (!kept) {
      toldOnClosing = refusal;
      window.tell(new Failure(refusal, Messages.text("workshop.closing"), refusal));
    }
    return kept;
  }

  private List<Script> scripts() {
    return stories.stories().stream()
        .filter(story -> story.refusal().isEmpty())
        .map(this::script)
        .toList();
  }

  private Script script(ShelvedStory story) {
    return new Script(
        story.name(),
        story.title(),
        story.story(),
        story.template(),
        story.report().map(StoryReport::findings).orElse(List.of()),
        pace.now());
  }

  private Script script(Example example) {
    return new Script(
        example.id(),
        example.title(),
        example.story(),
        stories.templates().get().of(example.story()),
        List.of(),
        pace.now());
  }

  /// A story as it was told once: the one of the shelf, where it reads the same still.
  private Script again(String name, String text) {
    Story told = new StoryReader().read(text);
    return scripts().stream()
        .filter(script -> script.name().equals(name))
        .filter(script -> script.story().source().equals(told.source()))
        .findFirst()
        .orElseGet(() -> script(new Example(name, told.value("title"), told)));
  }

  private static String changed(StoryStore store, String name, UnaryOperator<String> change) {
    return switch (store.open(name)) {
      case Opening.Refused(String why) -> why;
      case Opening.Opened(var file, String text) ->
          switch (store.save(file, change.apply(text))) {
            case Saving.Saved _, Saving.Merged _ -> "";
            case Saving.Conflict _ -> Messages.text("coverage.conflict", name);
            case Saving.Failed(String why) -> why;
          };
    };
  }

  /// Goes to the shelf, where stories are begun.
  private void showShelf() {
    for (Node page : List.of(rehearsals.page(), coverage, cardsView)) {
      if (page.getScene() != null
          && page.getScene().lookup("#stories-tab-shelf") instanceof ButtonBase tab) {
        tab.fire();
        return;
      }
    }
  }
}
