import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsHiddenTest {
  private static void assertRefused(String line, String text) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> CsvRecords.parse(text));
    assertTrue(refused.getMessage().contains(line), refused.getMessage());
  }

  @Test
  void a_quote_inside_a_plain_field_is_refused_with_its_line() {
    assertRefused("line 1", "5\" disk,2");
    assertRefused("line 2", "a,b\n1,x\"y\"\n2,z");
  }

  @Test
  void text_after_a_closing_quote_is_refused_with_its_line() {
    assertRefused("line 1", "\"a\"b,c");
    assertRefused("line 3", "a\r\nb\r\n\"c\" ,d\r\n");
  }

  @Test
  void a_lone_carriage_return_after_a_closing_quote_is_refused() {
    assertRefused("line 1", "\"a\"\r");
  }

  @Test
  void the_line_is_the_one_in_which_the_record_begins() {
    assertRefused("line 4", "\"a\nb\",1\nc,2\n\"d\ne");
  }

  @Test
  void an_opening_quote_at_the_very_end_is_refused() {
    assertRefused("line 1", "a,\"");
  }

  @Test
  void a_field_of_a_million_characters_ends_in_time() {
    String payload = "{\"k\": [1, 2]}\n".repeat(75_000);
    List<List<String>> records =
        CsvRecords.parse("1,\"" + payload.replace("\"", "\"\"") + "\"\r\n2,x\r\n");
    assertEquals(List.of(List.of("1", payload), List.of("2", "x")), records);
  }
}
