package dryrun.app;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether there is a screen to open a window on.
///
/// @param glassPlatform the system property `glass.platform`, empty when it is not set
record Display(String osName, Map<String, String> environment, String glassPlatform) {

  static Display ofThisMachine() {
    return new Display(
        System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform", ""));
  }

  /// What is missing and how to get it, in one sentence; empty when a window can open.
  Optional<String> missing() {
    boolean needed = osName.toLowerCase(Locale.ROOT).startsWith("linux");
    boolean headless = glassPlatform.equalsIgnoreCase("Headless");
    boolean there = named("DISPLAY") || named("WAYLAND_DISPLAY");
    return !needed || headless || there
        ? Optional.empty()
        : Optional.of(
            "There is no display to open the window on: start Dryrun from a desktop session, over"
                + " 'ssh -X', or under 'xvfb-run'; the command line works without one (see"
                + " dryrun --help).");
  }

  /// Why no window opens although a display was named, and what to do, in one sentence.
  ///
  /// @param e what JavaFX throws when its library for GTK does not load or the display does not
  ///   answer
  static String refused(UnsupportedOperationException e) {
    String reason = String.valueOf(e.getMessage());
    return reason.contains("GTK")
        ? "The window needs GTK 3, which this machine lacks: install it (on Debian and Ubuntu"
            + " 'apt install libgtk-3-0', on Fedora 'dnf install gtk3'); the command line works"
            + " without it (see dryrun --help)."
        : "No window can be opened on this display (%s): check DISPLAY; the command line works without one (see dryrun --help)."
            .formatted(reason);
  }

  private boolean named(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }
}
