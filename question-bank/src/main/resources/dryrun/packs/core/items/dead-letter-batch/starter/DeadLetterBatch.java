import java.util.List;
import java.util.function.Function;

public final class DeadLetterBatch {
  public record DeadLetter(int position, String record, String reason) {}

  public record Outcome<T>(List<T> rows, List<DeadLetter> deadLetters) {}

  public static <T> Outcome<T> process(
      List<String> records, Function<String, T> step, int maxDead) {
    return null;
  }
}
