package dryrun.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleIdTest {
  @ParameterizedTest
  @EnumSource
  void theReadmeDefinesEveryRule(RuleId rule) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String row = "| `" + rule.id() + "`" + (rule.needsWhole() ? " *whole*" : "") + " | ";

    assertTrue(readme.contains(row), () -> "no row that begins with " + row);
  }

  @Test
  void everyRuleIsInTheBookOnceAndInOrder() {
    List<RuleId> inBook = RuleBook.all().stream().map(Rule::id).toList();

    assertEquals(Stream.of(RuleId.values()).toList(), inBook);
  }
}
