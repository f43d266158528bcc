import java.util.List;
import java.util.Map;

public final class DependencyCycle {
  private DependencyCycle() {}

  public static List<String> find(Map<String, List<String>> dependencies) {
    return List.of();
  }
}
