package dryrun.story;

/// A template that cannot be read; the message is one sentence for its author.
public final class TemplateException extends Exception {
  private static final long serialVersionUID = 1;

  /// @param message what is wrong, and where
  public TemplateException(String message) {
    super(message);
  }
}
