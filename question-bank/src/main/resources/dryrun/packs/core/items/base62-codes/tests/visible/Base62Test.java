import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base62Test {
  @ParameterizedTest
  @CsvSource({"1, 1", "10, A", "35, Z", "36, a", "61, z", "62, 10", "125, 21", "3843, zz"})
  void ids_and_codes_belong_together(long id, String code) {
    assertEquals(code, Base62.encode(id));
    assertEquals(id, Base62.decode(code));
  }

  @Test
  void an_empty_code_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Base62.decode(""));
  }
}
