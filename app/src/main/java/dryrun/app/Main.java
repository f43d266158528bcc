package dryrun.app;

/// Starts the window, or the command line when there are arguments.
public final class Main {
  private Main() {}

  /// Runs Dryrun with the arguments of the command line.
  public static void main(String[] arguments) {
    System.out.println("Dryrun");
  }
}
