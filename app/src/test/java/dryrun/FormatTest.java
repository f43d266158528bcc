package dryrun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    List<Path> unformatted =
        SourceFormat.filesUnder(Path.of("..")).parallelStream()
            .filter(file -> !SourceFormat.isFormatted(file))
            .toList();

    assertEquals(List.of(), unformatted, "run mvn -Pformat");
  }
}
