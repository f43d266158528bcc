import java.util.List;
import java.util.Map;

public final class JobSchedule {
  public record Plan(List<String> order, Map<String, Long> finish) {}

  private JobSchedule() {}

  public static Plan plan(Map<String, Integer> minutes, Map<String, List<String>> waitsFor) {
    return new Plan(List.of(""), Map.of());
  }
}
