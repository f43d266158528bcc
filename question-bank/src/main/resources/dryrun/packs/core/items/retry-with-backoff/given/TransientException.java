/** A failure that may be gone at the next attempt, such as a timeout. */
public final class TransientException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransientException(String message) {
    super(message);
  }
}
