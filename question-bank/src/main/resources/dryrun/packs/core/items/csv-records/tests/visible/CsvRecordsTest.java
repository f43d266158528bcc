import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CsvRecordsTest {
  @Test
  void a_quoted_field_that_never_ends_is_refused_with_its_line() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> CsvRecords.parse("id,city\n1,\"Paris\n2,Rome"));
    assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
  }
}
