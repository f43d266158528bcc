/** Says that so many records are wrong that the feed must be. */
public final class TooManyBadRecordsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TooManyBadRecordsException(String message) {
    super(message);
  }
}
