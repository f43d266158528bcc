package dryrun.app.desktop;

import dryrun.app.DataHome;
import dryrun.app.OneWindow;
import dryrun.app.desktop.bank.BankModel;
import dryrun.app.desktop.bank.BankRoom;
import dryrun.app.desktop.diagram.DiagramFiles;
import dryrun.app.desktop.diagram.DiagramPictures;
import dryrun.app.desktop.diagram.Drawings;
import dryrun.app.desktop.diagram.PaperDiagrams;
import dryrun.app.desktop.drill.DrillRoom;
import dryrun.app.desktop.drill.DrillSettings;
import dryrun.app.desktop.estimation.Estimations;
import dryrun.app.desktop.history.HistoryModel;
import dryrun.app.desktop.history.HistoryRoom;
import dryrun.app.desktop.home.HomeActions;
import dryrun.app.desktop.home.HomeModel;
import dryrun.app.desktop.home.HomeRoom;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.library.KeptCards;
import dryrun.app.desktop.library.LibraryDoors;
import dryrun.app.desktop.library.LibraryModel;
import dryrun.app.desktop.library.LibraryRoom;
import dryrun.app.desktop.palette.Command;
import dryrun.app.desktop.palette.PaletteModel;
import dryrun.app.desktop.palette.PaletteView;
import dryrun.app.desktop.reader.PageFiles;
import dryrun.app.desktop.round.Rounds;
import dryrun.app.desktop.scratch.ScratchLog;
import dryrun.app.desktop.scratch.ScratchModel;
import dryrun.app.desktop.scratch.ScratchRoom;
import dryrun.app.desktop.settings.DataFolder;
import dryrun.app.desktop.settings.FolderModel;
import dryrun.app.desktop.settings.SettingsModel;
import dryrun.app.desktop.settings.SettingsRoom;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.FontMeasure;
import dryrun.app.diagram.LazyMeasure;
import dryrun.app.reading.PdfWriter;
import dryrun.assets.Assets;
import dryrun.bank.InstalledPacks;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.search.IndexedBank;
import dryrun.grade.SqlGrader;
import dryrun.grade.kata.KataRunner;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.practice.Moments;
import dryrun.practice.Standing;
import dryrun.sql.SqlSandbox;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Everything behind the window once the journal is open: what the rooms need, and the rooms.
final class House implements AutoCloseable {
  private final Journal journal;
  private final IndexedBank bank;
  private final InstalledPacks packs;
  private final SqlSandbox sandbox;
  private final KataRunner katas;
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("drafts-and-inbox").factory());

  private final OneWindow window;
  private final Drafts drafts;
  private final HistoryModel everything;
  private final HistoryModel history;
  private final SettingsModel settings;
  private final FolderModel folder;
  private final ScratchModel scratch;
  private final BankModel browser;
  private final KeptCards cards;
  private final LibraryModel library;
  private final DiagramLayout layout = new DiagramLayout(new LazyMeasure(FontMeasure::ofTheWindow));
  private final HomeModel home;
  private final Splits splits;
  private final Remembered remembered;
  private final Appearance appearance;
  private final Moments moments;
  private final TaskRunner tasks;
  private final String version;
  private Optional<PracticeWing> furnished = Optional.empty();

  /// @param moments by which drills, rounds, estimates and rehearsals are timed
  House(
      Journal journal,
      PackBank bank,
      InstalledPacks packs,
      SqlSandbox sandbox,
      KataRunner katas,
      Remembered remembered,
      Appearance appearance,
      Moments moments,
      TaskRunner tasks,
      String version) {
    this.journal = journal;
    this.bank = new IndexedBank(bank, journal.folder().home().resolve("search"));
    this.packs = packs;
    this.sandbox = sandbox;
    this.katas = katas;
    this.remembered = remembered;
    this.appearance = appearance;
    this.moments = moments;
    this.tasks = tasks;
    this.version = version;
    InstantSource clock = InstantSource.system();
    ZoneId zone = ZoneId.systemDefault();
    window = new OneWindow(journal.folder().home());
    splits = new Splits(remembered);
    drafts = new Drafts(DurableFiles.ofDisk(), journal.folder().drafts(), scheduler);
    everything = new HistoryModel(journal, tasks, clock, zone);
    history = new HistoryModel(journal, tasks, clock, zone);
    home = new HomeModel(journal, drafts, everything, tasks);
    browser = new BankModel(this.bank, this.bank, this::standing, tasks);
    cards = new KeptCards(journal, moments, zone);
    library = new LibraryModel(this.bank, this.bank, this::cardsStanding, cards, layout, tasks);
    settings =
        new SettingsModel(
            journal,
            katas::isolation,
            appearance.theme(),
            appearance.textSize(),
            remembered,
            tasks);
    folder =
        new FolderModel(
            journal, new DataFolder(journal.folder().home(), DataHome.ofThisMachine()), tasks);
    scratch =
        new ScratchModel(
            sandbox,
            new ScratchLog(journal.folder().home().resolve("scratch.jsonl")),
            settings::limits,
            tasks,
            clock);
  }

  /// Moves the rooms into the window, takes in what others laid into the inbox, and answers when a
  /// second start calls.
  ///
  /// @param front brings the window to the front; called on the window's thread
  void furnish(Shell shell, Runnable front) {
    var drills = drills(shell);
    var files = new DiagramFiles(Assets.find(), appearance, tasks, shell::tell);
    var rounds =
        new Rounds(
            bank,
            journal,
            drafts,
            moments,
            tasks,
            shell,
            splits,
            new Drawings(layout, files, tasks));
    var estimations = new Estimations(bank, journal, drafts, moments, tasks, shell);
    var stories = StoryWing.of(bank, remembered, journal, drafts, moments, tasks, shell);
    var practice =
        new PracticeWing(bank, journal, drills, rounds, estimations, stories, tasks, shell);
    furnished = Optional.of(practice);
    var actions =
        new HomeActions(
            drills::open, practice::goOn, drills::sample, practice::review, shell::show);
    shell.furnish(
        List.of(
            new HomeRoom(home, actions, shell::rooms),
            drills,
            new BankRoom(browser, splits, shell, drills::practise),
            new HistoryRoom(history, practice::review, drills::open),
            new ScratchRoom(scratch, splits),
            new LibraryRoom(
                library,
                splits,
                pageFiles(shell),
                files,
                new LibraryDoors(shell::browse, item -> show(item, shell), practice::practise)),
            stories.room()),
        List.of(new SettingsRoom(settings, folder, version)));
    new Drops(shell, doors(shell), tasks).listenOn(shell.root());
    List<Command> commands =
        new Commands(
                shell,
                appearance,
                actions,
                () -> goThroughCards(shell),
                estimations::any,
                settings::backUp)
            .all();
    shell.offerPalette(() -> new PaletteView(palette(shell, commands)));
    tasks.start(this::index, _ -> {});
    new Arrivals(journal, window, front, tasks).listen(scheduler);
  }

  private PageFiles pageFiles(Shell shell) {
    var diagrams = new PaperDiagrams(layout, new DiagramPictures(appearance), tasks);
    return new PageFiles(new PdfWriter(Map.of("diagram", diagrams)), tasks, shell::tell);
  }

  private PaletteModel palette(Shell shell, List<Command> commands) {
    return new PaletteModel(
        bank, tasks, commands, shell.isGiven(), item -> show(item, shell), shell::closeSheet);
  }

  private void show(Item item, Shell shell) {
    if (item.kind().isProblem()) {
      shell.show(BankRoom.ID);
      browser.open(item);
    } else {
      shell.show(LibraryRoom.ID);
      library.open(item);
    }
  }

  private void goThroughCards(Shell shell) {
    shell.show(LibraryRoom.ID);
    tasks.start(
        bank::items,
        library.deck()::begin,
        e -> shell.tell(Failure.expected(e, Messages.text("bank.failed.next"))));
  }

  private IndexedBank index() {
    bank.refresh();
    return bank;
  }

  private Drops.Doors doors(Shell shell) {
    return new Drops.Doors(
        sql -> {
          shell.show(ScratchRoom.ID);
          scratch.text().set(sql);
        },
        data -> {
          shell.show(ScratchRoom.ID);
          scratch.openFolder(data);
        },
        history -> {
          shell.show(SettingsRoom.ID);
          settings.importFrom(history);
        },
        pack ->
            tasks.start(
                () -> packs.add(pack),
                head -> {
                  shell.show(BankRoom.ID);
                  browser.say(Messages.text("bank.added", head.title()));
                },
                e -> shell.tell(Failure.expected(e, Messages.text("drop.pack.next")))));
  }

  private DrillRoom drills(Shell shell) {
    var grader = new SqlGrader(sandbox);
    var judge = new OwnKatas(katas);
    return new DrillRoom(
        bank,
        sandbox,
        new Judges(grader, judge),
        judge,
        journal,
        drafts,
        moments,
        () -> moments.now().wall().toEpochMilli(),
        tasks,
        shell,
        splits,
        (name, source, sql) -> {
          shell.show(ScratchRoom.ID);
          scratch.open(name, source, sql);
        },
        new DrillSettings(settings.trinoNotes()::get, settings.javaColours()::get));
  }

  /// Whether the window may close now; otherwise the user is asked, and `close` runs if they agree.
  boolean mayClose(Runnable close) {
    return furnished.map(practice -> practice.mayClose(close)).orElse(true);
  }

  private Standing standing() {
    return Standing.of(journal.attempts(AttemptFilter.ALL), journal.againLater());
  }

  private Standing cardsStanding() {
    return standing().with(cards.recall());
  }

  /// The journal last: what the others still write must find it.
  @Override
  public void close() {
    scheduler.close();
    window.close();
    katas.close();
    sandbox.close();
    bank.close();
    journal.close();
  }
}
