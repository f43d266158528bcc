package dryrun.bank.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private static final Set<String> IDS = Set.of("a", "b-c", "rate");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 + 3 * 4 | 14",
        "(2 + 3) * 4 | 20",
        "20 / 4 / 5 | 1",
        "20 - 4 - 5 | 11",
        "ceil(2.1) | 3",
        "ceil(0.1 * 30) | 3",
        "max(2, 3) - min(2, 3) | 1",
        "log2(1024) | 10",
        "sqrt(49) | 7",
        "50% * 8 | 4",
        "1e3 | 1000",
        "1 day / 1 h | 24",
        "100 MB/s * 1 min / 1 GB | 6",
        "min(90 min, 2 h) / 1 min | 90"
      })
  void computesPlainNumbers(String text, double expected) throws EstimateException {
    Quantity quantity = Formula.parse(text, IDS).compute(Map.of());

    assertEquals(Dimension.NONE, quantity.dimension());
    assertEquals(expected, quantity.base(), 1e-9);
  }

  @Test
  void aWordAfterANumberIsAUnitUnlessItIsAName() throws EstimateException {
    assertEquals(
        new Formula.Operation(
            Formula.Operator.OVER,
            new Formula.Amount("100", Unit.parse("MB/event")),
            new Formula.Name("rate")),
        Formula.parse("100 MB/event / rate", IDS));
  }

  @Test
  void thingsAreRoundedUpToWholeThings() throws EstimateException {
    assertEquals(
        new Quantity(4, Dimension.of("partition")),
        Formula.parse("ceil(350 MB/s / 100 MB/s/partition)", IDS).compute(Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 GB + 1 s | 'B' cannot be added to 's'",
        "max(1 event, 1 user) | 'event' cannot be compared with 'user'",
        "log2(8 B) | log2 takes a plain number, not 'B'",
        "ceil(3 GB) | ceil takes a number of things, not 'B': divide by a unit first",
        "1 / (2 - 2) | it divides by zero",
        "sqrt(4 s) | there is no square root of 's'"
      })
  void refusesWhatMakesNoSense(String text, String message) throws EstimateException {
    Formula formula = Formula.parse(text, IDS);

    assertEquals(
        message,
        assertThrows(EstimateException.class, () -> formula.compute(Map.of())).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a * | it ends too early",
        "a b-c | 'b-c' is one too many",
        "(a | ')' is missing",
        "a * events | 'events' is no input and no earlier step",
        "abs(a) | there is no function 'abs'",
        "max(a) | 'max' takes 2 of them",
        "a ^ 2 | '^ 2' cannot be read",
        "* a | '*' stands alone",
        "'' | it ends too early"
      })
  void saysWhatCannotBeRead(String text, String reason) {
    assertEquals(
        "the formula '" + text + "' cannot be read: " + reason,
        assertThrows(EstimateException.class, () -> Formula.parse(text, IDS)).getMessage());
  }

  @Property
  void aFormulaIsReadBackAsItWasWritten(@ForAll("formulas") Formula formula)
      throws EstimateException {
    assertEquals(formula, Formula.parse(formula.text(), IDS));
  }

  @Property
  void unitsOfAProductAreTheProductOfUnits(@ForAll("formulas") Formula formula)
      throws EstimateException {
    Formula tripled = new Formula.Operation(Formula.Operator.TIMES, formula, amount("3"));
    Map<String, Quantity> names =
        Map.of(
            "a", new Quantity(2, Dimension.of("event")),
            "b-c", new Quantity(5, Dimension.of("event")),
            "rate", new Quantity(7, Dimension.of("event")));
    try {
      Quantity once = formula.compute(names);
      Quantity thrice = tripled.compute(names);

      assertEquals(once.dimension(), thrice.dimension());
      assertEquals(once.base() * 3, thrice.base());
    } catch (EstimateException e) {
      assertEquals(
          e.getMessage(),
          assertThrows(EstimateException.class, () -> tripled.compute(names)).getMessage());
    }
  }

  @Provide
  Arbitrary<Formula> formulas() {
    Arbitrary<Formula> leaves =
        Arbitraries.oneOf(
            Arbitraries.of(IDS).map(Formula.Name::new),
            Arbitraries.of("1", "0.25", "90").map(FormulaTest::amount),
            Arbitraries.of("day", "MB/s", "USD/core/h", "%")
                .map(unit -> new Formula.Amount("4", unit(unit))));
    return Arbitraries.recursive(() -> leaves, FormulaTest::larger, 0, 3);
  }

  private static Arbitrary<Formula> larger(Arbitrary<Formula> inner) {
    return Arbitraries.oneOf(
        inner
            .tuple2()
            .flatMap(two ->
                Arbitraries.of(Formula.Operator.values())
                    .map(sign -> new Formula.Operation(sign, two.get1(), two.get2()))),
        inner.map(one -> new Formula.Call(Formula.Function.CEIL, List.of(one))),
        inner
            .tuple2()
            .map(two -> new Formula.Call(Formula.Function.MAX, List.of(two.get1(), two.get2()))));
  }

  private static Formula amount(String number) {
    return new Formula.Amount(number, Unit.ONE);
  }

  private static Unit unit(String text) {
    try {
      return Unit.parse(text);
    } catch (EstimateException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
