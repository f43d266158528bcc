package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JavaTokensTest {

  @Test
  void findsWordsOfTheLanguageAndNotPartsOfNames() {
    assertEquals(
        List.of("KEYWORD int", "KEYWORD return"), read("int interned = newest; return $return;"));
  }

  @Test
  void findsTextsWithTheirEscapes() {
    assertEquals(
        List.of("STRING \"a \\\" // b\"", "STRING '\\''", "STRING \"\""),
        read("f(\"a \\\" // b\", '\\'', \"\")"));
  }

  @Test
  void findsTextBlocksOverLines() {
    assertEquals(
        List.of("STRING \"\"\"\n  say \"no\" \\\"\"\"\n  \"\"\"", "KEYWORD int"),
        read("s = \"\"\"\n  say \"no\" \\\"\"\"\n  \"\"\"; int i;"));
  }

  @Test
  void findsComments() {
    assertEquals(
        List.of("COMMENT // int \"a", "COMMENT /* b\n * new */", "KEYWORD new"),
        read("x; // int \"a\n/* b\n * new */ new A()"));
  }

  @Test
  void endsWhatIsUnfinishedWithTheLineOrTheText() {
    assertEquals(List.of("STRING \"a", "KEYWORD int"), read("\"a\nint"));
    assertEquals(List.of("STRING 'a\\", "KEYWORD int"), read("'a\\\nint"));
    assertEquals(List.of("COMMENT /* int\nint"), read("/* int\nint"));
    assertEquals(List.of("STRING \"\"\" int\n\\"), read("\"\"\" int\n\\"));
  }

  private static List<String> read(String text) {
    return JavaTokens.of(text).stream()
        .map(token -> token.kind() + " " + text.substring(token.start(), token.end()))
        .collect(Collectors.toList());
  }
}
