package dryrun.story.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/// Says in a sentence why a disk refused, and that nothing is lost.
final class Refusals {
  private Refusals() {}

  static String reading(Path place, IOException e) {
    return place + " cannot be read: " + reason(e) + ". Nothing was changed.";
  }

  static String writing(Path place, IOException e) {
    return place
        + " cannot be written: "
        + reason(e)
        + ". The old text is still there, and yours stays in the window.";
  }

  private static String reason(IOException e) {
    String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (e instanceof AccessDeniedException || said.contains("permission denied")) {
      return "the system does not allow it";
    }
    if (said.contains("no space")
        || said.contains("not enough space")
        || said.contains("disk full")
        || said.contains("quota")) {
      return "the disk is full";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
