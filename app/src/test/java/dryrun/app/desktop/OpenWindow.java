package dryrun.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.FxTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.assets.Assets;
import dryrun.bank.InstalledPacks;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.grade.kata.ChildRunner;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.KataSettings;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import dryrun.practice.Moments;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.Limits;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.DatasetLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on the real bank, engines, grader and journal, played by keyboard.
final class OpenWindow implements AutoCloseable {
  private static final DatasetLoader DATASETS = new DatasetLoader(CompanyDataset.byName());

  private final FxRobot robot = new FxRobot();
  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  private final FxTaskRunner tasks = new FxTaskRunner(fault::set);
  private final Journal journal;
  private final PackBank bank;
  private final House house;
  private final Stage stage;

  OpenWindow(Path home) throws PackException, TimeoutException {
    this(home, Moments.system());
  }

  OpenWindow(Path home, KataRunner katas) throws PackException, TimeoutException {
    this(home, katas, Moments.system());
  }

  /// @param moments by which drills and rounds are timed
  OpenWindow(Path home, Moments moments) throws PackException, TimeoutException {
    this(home, new ChildRunner(KataSettings.ofThisProgram()), moments);
  }

  private OpenWindow(Path home, KataRunner katas, Moments moments)
      throws PackException, TimeoutException {
    FxToolkit.registerPrimaryStage();
    journal = ((Opened.Open) Journal.open(home, InstantSource.system())).journal();
    var packs = new InstalledPacks(home.resolve("packs"), new PackOpener());
    bank = PackBank.open(new PackOpener(), packs.paths());
    var remembered = Remembered.load(home.resolve("window.properties"));
    // What the machine is busy with besides must not decide what comes of a query.
    remembered.put("limit.seconds", 60);
    Appearance appearance =
        Toolkit.on(() -> new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL));
    SqlSandbox sandbox = warmSandbox();
    house =
        Toolkit.on(() ->
            new House(
                journal,
                bank,
                packs,
                sandbox,
                katas,
                remembered,
                appearance,
                moments,
                tasks,
                "test"));
    stage = Toolkit.on(() -> show(appearance));
  }

  /// As the program does: on a busy machine an engine that is cold may need all the time of a query
  /// to plan it. The data is loaded once for all windows.
  private static SqlSandbox warmSandbox() {
    var sandbox = new InProcess(DATASETS, new CalciteEngine());
    sandbox.run(
        new SqlRequest(
            "SELECT COUNT(*) FROM page_events",
            Engine.AUTO,
            List.of(new DataSource.BuiltIn("company/practice")),
            new Limits(Duration.ofMinutes(2), 10, Limits.DEFAULT.bytes())));
    return sandbox;
  }

  private Stage show(Appearance appearance) {
    var shell = new Shell(uri -> {});
    var scene = new Scene(shell.root(), 1000, 700);
    appearance.dress(scene);
    new WindowKeys(shell, appearance, () -> {}).listenOn(scene);
    house.furnish(shell, () -> {});
    var window = new Stage();
    window.setScene(scene);
    window.show();
    return window;
  }

  Journal journal() {
    return journal;
  }

  PackBank bank() {
    return bank;
  }

  /// Nothing went wrong out of sight.
  void assertNoFault() {
    assertNull(fault.get());
  }

  /// Presses the last key while the others are held.
  void press(KeyCode... keys) {
    Keys.press(keys);
  }

  /// Presses Tab until the node has the focus.
  void tabTo(String query) {
    for (int steps = 0; steps < 60 && !isFocused(query); steps++) {
      press(KeyCode.TAB);
    }
    if (!isFocused(query)) {
      throw new AssertionError("Tab does not lead to " + query);
    }
  }

  void paste(String text) {
    if (text.isEmpty()) {
      return;
    }
    Toolkit.on(() -> {
      var content = new ClipboardContent();
      content.putString(text);
      return Clipboard.getSystemClipboard().setContent(content);
    });
    press(KeyCode.CONTROL, KeyCode.V);
  }

  Optional<Node> find(String query) {
    return Toolkit.on(() -> robot.lookup(query).tryQuery().filter(Node::isVisible));
  }

  int count(String query) {
    return Toolkit.on(() -> robot.lookup(query).queryAll().size());
  }

  boolean isPresent(String query) {
    return find(query).isPresent();
  }

  /// Whether it has the focus, and hears keys: a control does with its skin.
  boolean isFocused(String query) {
    return find(query)
        .filter(Node::isFocused)
        .filter(node -> !(node instanceof Control control) || control.getSkin() != null)
        .isPresent();
  }

  /// The text of a label; nothing while there is none.
  String words(String query) {
    return find(query).map(node -> ((Labeled) node).getText()).orElse("");
  }

  String spoken(String query) {
    return find(query).map(Node::getAccessibleText).orElse("");
  }

  static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(5, TimeUnit.MINUTES, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come to pass", e);
    }
  }

  /// Waits until it is as expected; what is not yet there, or not yet laid out, may still come.
  static <T> void await(T expected, Callable<T> actual) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(5, TimeUnit.MINUTES, () -> expected.equals(actual.call()));
    } catch (TimeoutException e) {
      assertEquals(expected, actual.call());
    }
  }

  @Override
  public void close() {
    Toolkit.on(() -> {
      stage.close();
      // The headless toolkit remembers every window that it has had.
      stage.setScene(null);
      return stage;
    });
    tasks.close();
    house.close();
  }
}
