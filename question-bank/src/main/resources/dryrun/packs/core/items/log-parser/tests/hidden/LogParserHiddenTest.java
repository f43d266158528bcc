import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogParserHiddenTest {
  private static LogParser.Entry entry(long time, String message, Map<String, String> attributes) {
    return new LogParser.Entry(time, "INFO", "api", message, attributes);
  }

  private static void assertParsed(String text, int malformed, LogParser.Entry... entries) {
    assertEquals(new LogParser.Result(List.of(entries), malformed), LogParser.parse(text));
  }

  @Test
  void an_empty_text_has_no_entries() {
    assertParsed("", 0);
  }

  @Test
  void blank_lines_are_neither_entries_nor_malformed() {
    assertParsed("\n \t\n\r\n1|INFO|api|m\n\n", 0, entry(1, "m", Map.of()));
  }

  @Test
  void the_last_line_needs_no_line_break() {
    assertParsed("1|INFO|api|a\n2|INFO|api|b", 0, entry(1, "a", Map.of()), entry(2, "b", Map.of()));
  }

  @Test
  void a_carriage_return_belongs_to_the_line_break() {
    assertParsed(
        "1|INFO|api|a|k=v\r\n2|INFO|api|b\r\n",
        0,
        entry(1, "a", Map.of("k", "v")),
        entry(2, "b", Map.of()));
  }

  @Test
  void an_empty_message_is_a_message() {
    assertParsed("1|INFO|api|", 0, entry(1, "", Map.of()));
  }

  @Test
  void a_value_may_be_empty() {
    assertParsed("1|INFO|api|m|k=|l=x", 0, entry(1, "m", Map.of("k", "", "l", "x")));
  }

  @Test
  void a_value_may_contain_equals_signs() {
    assertParsed("1|INFO|api|m|token=a=b=", 0, entry(1, "m", Map.of("token", "a=b=")));
  }

  @Test
  void the_last_of_two_equal_keys_counts() {
    assertParsed("1|INFO|api|m|k=1|k=2", 0, entry(1, "m", Map.of("k", "2")));
  }

  @Test
  void nothing_is_trimmed() {
    assertParsed("1|INFO|api| m |k = v ", 0, entry(1, " m ", Map.of("k ", " v ")));
  }

  @Test
  void a_message_may_hold_any_other_character() {
    assertParsed("1|INFO|api|größer = 5 😀\t", 0, entry(1, "größer = 5 😀\t", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|INFO|api|m",
        "+5|INFO|api|m",
        "-5|INFO|api|m",
        "1.5|INFO|api|m",
        " 5|INFO|api|m",
        "12345678901234|INFO|api|m",
        "99999999999999999999|INFO|api|m",
        "٣|INFO|api|m",
        "5:|INFO|api|m",
        "5/|INFO|api|m"
      })
  void a_time_that_is_not_one_to_thirteen_ascii_digits_is_malformed(String line) {
    assertParsed(line, 1);
  }

  @Test
  void times_of_one_and_of_thirteen_digits_are_read() {
    assertParsed(
        "0|INFO|api|m\n9999999999999|INFO|api|m\n0099|INFO|api|m",
        0,
        entry(0, "m", Map.of()),
        entry(9999999999999L, "m", Map.of()),
        entry(99, "m", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1|info|api|m", "1||api|m", "1|INFO |api|m", "1|INFOS|api|m"})
  void an_unknown_level_is_malformed(String line) {
    assertParsed(line, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1|DEBUG|api|m", "1|INFO|api|m", "1|WARN|api|m", "1|ERROR|api|m"})
  void all_four_levels_are_known(String line) {
    assertEquals(1, LogParser.parse(line).entries().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1|INFO", "1|INFO|api", "1|INFO||m", "|", "|||"})
  void too_few_fields_or_no_service_is_malformed(String line) {
    assertParsed(line, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1|INFO|api|m|", "1|INFO|api|m|k", "1|INFO|api|m|=v", "1|INFO|api|m|k=v|"})
  void an_attribute_without_key_or_equals_sign_makes_the_line_malformed(String line) {
    assertParsed(line, 1);
  }

  @Test
  void one_bad_line_does_not_end_the_file() {
    assertParsed("x\n1|INFO|api|m\n2|INFO|api\n", 2, entry(1, "m", Map.of()));
  }

  @Test
  void a_line_of_nothing_but_separators_ends_in_time() {
    assertParsed("1|INFO|api|m" + "|k=v".repeat(2_000) + "|", 1);
  }

  @Test
  void a_long_field_without_an_equals_sign_ends_in_time() {
    String line = "1709200000000|INFO|checkout|order placed|k=o-17|e=35\n";
    String hostile = "1709200000000|INFO|checkout|order placed|" + "a".repeat(60_000) + "\n";
    LogParser.Result result = LogParser.parse(line.repeat(2_000) + hostile + line);
    assertEquals(2_001, result.entries().size());
    assertEquals(1, result.malformed());
    assertEquals(Map.of("k", "o-17", "e", "35"), result.entries().getLast().attributes());
  }
}
