package dryrun.app.desktop;

import dryrun.app.DataHome;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.FxTaskRunner;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.desktop.kit.Window.Whole;
import dryrun.app.desktop.kit.WorkPane;
import dryrun.assets.Assets;
import dryrun.bank.InstalledPacks;
import dryrun.bank.PackBank;
import dryrun.bank.PackOpener;
import dryrun.grade.kata.ChildRunner;
import dryrun.grade.kata.KataSettings;
import dryrun.practice.Moments;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.worker.WorkerSandbox;
import dryrun.sql.worker.WorkerSettings;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// The window. It is up before the journal is open, and says what it waits for.
public final class Desktop extends Application {
  private static final Logger LOG = System.getLogger(Desktop.class.getName());
  private static final int WORKER_HEAP_MEGABYTES = 1536;

  private Optional<Remembered> remembered = Optional.empty();
  private Optional<FxTaskRunner> tasks = Optional.empty();
  private Optional<House> house = Optional.empty();

  /// Opens the window and returns when it is closed.
  ///
  /// @param home the folder of the user's data; made when it is not there
  /// @param version of the program
  public static void open(Path home, String version) {
    launch(Desktop.class, home.toString(), version);
  }

  private Path home() {
    return Path.of(getParameters().getRaw().get(0));
  }

  private String version() {
    return getParameters().getRaw().get(1);
  }

  /// Runs before the window's thread has anything to show, so it may read small files.
  @Override
  public void init() {
    remembered = Optional.of(Remembered.load(home().resolve("window.properties")));
  }

  @Override
  public void start(Stage stage) {
    Remembered before = remembered.orElseThrow();
    Assets assets = Assets.find();
    var appearance =
        new Appearance(
            assets,
            before.constant("theme", Theme.SYSTEM),
            before.constant("text-size", TextSize.NORMAL));
    appearance.theme().subscribe(theme -> before.put("theme", theme.name()));
    appearance.textSize().subscribe(size -> before.put("text-size", size.name()));

    var shell = new Shell(uri -> getHostServices().showDocument(uri.toString()));
    var runner = new FxTaskRunner(fault -> shell.tell(Failure.fault(fault)));
    tasks = Optional.of(runner);
    Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> runner.fault(fault));

    var scene = new Scene(shell.root());
    appearance.dress(scene);
    new WindowKeys(shell, appearance, () -> stage.setFullScreen(!stage.isFullScreen()))
        .listenOn(scene);
    stage.setTitle(Messages.text("product"));
    assets.icons().forEach(icon -> stage.getIcons().add(new Image(icon.toExternalForm())));
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setScene(scene);
    new WindowPlace(before).keep(stage);
    stage.setOnCloseRequest(request -> {
      if (!house.map(open -> open.mayClose(stage::close)).orElse(true)) {
        request.consume();
      }
    });
    stage.show();

    var doorstep = new Doorstep(home(), DataHome.ofThisMachine(), shell, runner, stage::close);
    doorstep.open(journal -> {
      shell.give(waiting(Messages.text("door.bank")));
      var sandbox = sandbox();
      Path data = journal.folder().home();
      var packs = new InstalledPacks(data.resolve("packs"), new PackOpener());
      var opener = new PackOpener(data.resolve("heads"), InstantSource.system());
      var katas = new ChildRunner(KataSettings.ofThisProgram());
      runner.start(
          () -> PackBank.open(opener, packs.paths()),
          bank -> {
            var built =
                new House(
                    journal,
                    bank,
                    packs,
                    sandbox,
                    katas,
                    before,
                    appearance,
                    Moments.system(),
                    runner,
                    version());
            house = Optional.of(built);
            shell.giveBack();
            built.furnish(shell, () -> bringToFront(stage));
            // Once the rooms stand: warming up before would take the processor from them.
            runner.start(
                () -> {
                  sandbox.warmUp();
                  return sandbox;
                },
                _ -> {});
          });
    });
  }

  /// A window may not take the focus by itself everywhere; one that is on top for a moment is seen.
  private static void bringToFront(Stage stage) {
    stage.setIconified(false);
    stage.setAlwaysOnTop(true);
    stage.toFront();
    stage.requestFocus();
    stage.setAlwaysOnTop(false);
  }

  /// Statements run in a process of their own, so that no query can take the window's memory.
  private static WorkerSandbox sandbox() {
    return new WorkerSandbox(
        new DatasetLoader(CompanyDataset.byName()),
        WorkerSettings.ofThisProcess(WORKER_HEAP_MEGABYTES));
  }

  private static Whole waiting(String what) {
    var pane = new WorkPane(what, Optional.empty());
    return new Whole(pane, List.of(pane), List.of());
  }

  /// Closes everything in the order in which it depends on each other.
  @Override
  public void stop() {
    tasks.ifPresent(FxTaskRunner::close);
    house.ifPresent(House::close);
    remembered.ifPresent(values -> {
      try {
        values.save();
      } catch (IOException e) {
        LOG.log(Level.WARNING, "the place of the window was not saved", e);
      }
    });
  }
}
