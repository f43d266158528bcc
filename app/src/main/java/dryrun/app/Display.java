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

  private boolean named(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }
}
