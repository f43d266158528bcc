package dryrun.kata.harness.warm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests of every form that katas have; one fails, because failing loads classes too.
public class UsualTests {
  private final List<String> list = new ArrayList<>();

  @BeforeEach
  void fill() {
    list.add("a");
  }

  @Test
  @DisplayName("prints")
  void prints() {
    System.out.println(list);
    assertEquals(List.of("a"), list);
  }

  @Test
  void fails() {
    assertEquals("b", list.getFirst());
  }

  @Test
  void asserts() {
    assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
    assertAll(
        () -> assertTrue(list.contains("a")),
        () -> assertFalse(list.isEmpty()),
        () -> assertNull(null),
        () -> assertArrayEquals(new int[] {1}, new int[] {1}),
        () -> assertIterableEquals(List.of("a"), list));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void takesValues(int value) {
    assertTrue(value > 0);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "3, 4"})
  void takesRows(int smaller, int greater) {
    assertTrue(smaller < greater);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void takesArguments(String text, int number) {
    assertEquals(text, String.valueOf(number));
  }

  static Stream<Arguments> rows() {
    return Stream.of(Arguments.of("1", 1));
  }
}
