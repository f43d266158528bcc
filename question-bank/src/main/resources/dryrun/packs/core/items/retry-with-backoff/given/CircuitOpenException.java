/** Says that the call was not made, because the service is evidently down. */
public final class CircuitOpenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CircuitOpenException() {
    super("the circuit is open");
  }
}
