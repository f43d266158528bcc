package dryrun.app.desktop.kit;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Something that went wrong, as it is told to the user.
///
/// @param sentence what happened
/// @param next what to do now
/// @param details for a report: what "Copy details" copies
public record Failure(String sentence, String next, String details) {

  /// An expected failure whose own message is the sentence.
  public static Failure expected(Exception cause, String next) {
    String message = cause.getMessage();
    return new Failure(message == null ? cause.toString() : message, next, trace(cause));
  }

  /// A fault of the program.
  public static Failure fault(Throwable cause) {
    return new Failure(Messages.text("fault.sentence"), Messages.text("fault.next"), trace(cause));
  }

  private static String trace(Throwable cause) {
    var text = new StringWriter();
    cause.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
