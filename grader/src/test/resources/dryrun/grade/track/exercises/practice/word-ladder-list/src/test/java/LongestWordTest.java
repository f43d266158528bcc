import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongestWordTest {
  @Test
  void ofTheListBesideTheTest() {
    List<String> words =
        new BufferedReader(
                new InputStreamReader(
                    getClass().getResourceAsStream("/words.txt"), StandardCharsets.UTF_8))
            .lines()
            .toList();
    assertEquals("Straßenbahn", new LongestWord().of(words));
  }

  @Test
  void ofNoWords() {
    assertEquals("", new LongestWord().of(List.of()));
  }
}
