package dryrun.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// A process that opens the window, says when Home is drawn, lets what goes on in the background
/// come to its end, and closes the window.
final class ShownHome {
  /// The line that is printed.
  static final String SHOWN = "home is shown";

  private static final long BETWEEN_LOOKS = 5;

  /// Until the index is kept and the engines are warm.
  private static final long BACKGROUND = 8_000;

  private final CountDownLatch laidOut = new CountDownLatch(1);
  private boolean found;

  private ShownHome() {}

  /// Opens the window.
  ///
  /// @param arguments the folder of the user's data
  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(new ShownHome()::watch);
    Desktop.open(Path.of(arguments[0]), "bench");
  }

  private void watch() {
    try {
      while (!laidOut.await(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        lookSoon();
      }
      System.out.println(SHOWN);
      Thread.sleep(BACKGROUND);
      Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookSoon() {
    try {
      Platform.runLater(this::look);
    } catch (IllegalStateException e) {
      // There is no toolkit yet.
    }
  }

  private void look() {
    Optional<Scene> home =
        Window.getWindows().stream()
            .map(Window::getScene)
            .filter(scene -> scene.lookup("#sample") != null)
            .findFirst();
    if (home.isPresent() && !found) {
      found = true;
      home.orElseThrow().addPostLayoutPulseListener(laidOut::countDown);
      Platform.requestNextPulse();
    }
  }
}
