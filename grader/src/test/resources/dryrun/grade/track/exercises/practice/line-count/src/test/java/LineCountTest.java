import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineCountTest {
  private final Path poem = Path.of("poem.txt");

  @BeforeEach
  void writePoem() throws IOException {
    Files.writeString(poem, "one\ntwo\nthree\n");
  }

  @AfterEach
  void deletePoem() throws IOException {
    Files.delete(poem);
  }

  @Test
  void threeLines() {
    assertEquals(3, new LineCount().of(poem));
  }
}
