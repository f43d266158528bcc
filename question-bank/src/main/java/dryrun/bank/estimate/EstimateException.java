package dryrun.bank.estimate;

/// A unit or a formula that cannot be read, or a computation that makes no sense; the message is a
/// phrase for its author.
public final class EstimateException extends Exception {
  private static final long serialVersionUID = 1L;

  public EstimateException(String message) {
    super(message);
  }
}
