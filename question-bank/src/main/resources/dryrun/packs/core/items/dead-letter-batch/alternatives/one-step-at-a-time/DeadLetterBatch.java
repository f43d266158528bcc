import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

public final class DeadLetterBatch {
  public record DeadLetter(int position, String record, String reason) {}

  public record Outcome<T>(List<T> rows, List<DeadLetter> deadLetters) {}

  private sealed interface Result<T> {}

  private record Row<T>(T value) implements Result<T> {}

  private record Bad<T>(String reason) implements Result<T> {}

  public static <T> Outcome<T> process(
      List<String> records, Function<String, T> step, int maxDead) {
    if (maxDead < 0) {
      throw new IllegalArgumentException("a limit below zero: " + maxDead);
    }
    Outcome<T> outcome = new Outcome<>(new ArrayList<>(), new ArrayList<>());
    Iterator<String> rest = records.iterator();
    for (int position = 0; rest.hasNext(); position++) {
      String record = rest.next();
      switch (tried(record, step)) {
        case Row<T>(T value) -> outcome.rows().add(value);
        case Bad<T>(String reason) -> {
          outcome.deadLetters().add(new DeadLetter(position, record, reason));
          if (outcome.deadLetters().size() > maxDead) {
            throw new TooManyBadRecordsException(outcome.deadLetters().size() + " bad records");
          }
        }
      }
    }
    return outcome;
  }

  private static <T> Result<T> tried(String record, Function<String, T> step) {
    if (record == null) {
      return new Bad<>("missing record");
    }
    try {
      return new Row<>(step.apply(record));
    } catch (BadRecordException e) {
      return new Bad<>(e.getMessage());
    }
  }
}
