package dryrun.app.cli;

import dryrun.bank.PackException;

/// The call cannot be carried out as it stands.
final class UnusableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  UnusableException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  static UnusableException of(PackException e) {
    String message = String.valueOf(e.getMessage());
    return new UnusableException(message.endsWith("?") ? message : message + ".");
  }

  /// Why, for the user.
  String sentence() {
    return sentence;
  }
}
