import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

public final class DeadLetterBatch {
  public record DeadLetter(int position, String record, String reason) {}

  public record Outcome<T>(List<T> rows, List<DeadLetter> deadLetters) {}

  public static <T> Outcome<T> process(
      List<String> records, Function<String, T> step, int maxDead) {
    if (maxDead < 0) {
      throw new IllegalArgumentException("maxDead is not negative: " + maxDead);
    }
    List<T> rows = new ArrayList<>();
    List<DeadLetter> dead = new ArrayList<>();
    int position = 0;
    for (String record : records) {
      try {
        rows.add(step.apply(present(record)));
      } catch (BadRecordException e) {
        if (dead.size() == maxDead) {
          throw new TooManyBadRecordsException("more than " + maxDead + ", at " + position);
        }
        dead.add(new DeadLetter(records.indexOf(record), record, e.getMessage()));
      }
      position++;
    }
    return new Outcome<>(rows, dead);
  }

  private static String present(String record) {
    if (record == null) {
      throw new BadRecordException("missing record");
    }
    return record;
  }
}
