import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base62HiddenTest {
  @Test
  void zero_has_a_code_of_one_digit() {
    assertEquals("0", Base62.encode(0));
    assertEquals(0, Base62.decode("0"));
  }

  @Test
  void seven_characters_hold_62_to_the_seventh_ids() {
    assertEquals("zzzzzzz", Base62.encode(3_521_614_606_207L));
    assertEquals("10000000", Base62.encode(3_521_614_606_208L));
    assertEquals(3_521_614_606_208L, Base62.decode("10000000"));
  }

  @Test
  void the_largest_id_has_a_code() {
    assertEquals("AzL8n0Y58m7", Base62.encode(Long.MAX_VALUE));
    assertEquals(Long.MAX_VALUE, Base62.decode("AzL8n0Y58m7"));
  }

  @Test
  void ids_beyond_53_bits_come_back_exactly() {
    long id = (1L << 53) + 1;
    assertEquals(id, Base62.decode(Base62.encode(id)));
    assertEquals(Long.MAX_VALUE - 1, Base62.decode("AzL8n0Y58m6"));
  }

  @Test
  void the_next_code_after_the_largest_id_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Base62.decode("AzL8n0Y58m8"));
    assertThrows(IllegalArgumentException.class, () -> Base62.decode("B0000000000"));
  }

  @Test
  void a_code_that_wraps_to_a_positive_number_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Base62.decode("T0000000000"));
  }

  @Test
  void a_leading_zero_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Base62.decode("01"));
    assertThrows(IllegalArgumentException.class, () -> Base62.decode("00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "+7", "a b", " 7", "7 ", "a_b", "a/b", "\u0661", "\u00e9", "1\u0000"})
  void foreign_characters_are_refused(String code) {
    assertThrows(IllegalArgumentException.class, () -> Base62.decode(code));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, -62, Long.MIN_VALUE})
  void negative_ids_are_refused(long id) {
    assertThrows(IllegalArgumentException.class, () -> Base62.encode(id));
  }

  @Test
  void many_codes_and_one_of_a_million_characters_end_in_time() {
    Random random = new Random(42);
    for (int i = 0; i < 15_000; i++) {
      long id = random.nextLong() >>> (1 + i % 60);
      assertEquals(id, Base62.decode(Base62.encode(id)));
    }
    String attack = "Z".repeat(1_000_000);
    assertThrows(IllegalArgumentException.class, () -> Base62.decode(attack));
  }
}
