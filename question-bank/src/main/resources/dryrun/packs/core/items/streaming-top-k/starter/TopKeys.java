import java.util.List;

public final class TopKeys {
  public record Count(String key, long count) {}

  public TopKeys(int k) {}

  public void add(String key) {}

  public List<Count> top() {
    return null;
  }
}
