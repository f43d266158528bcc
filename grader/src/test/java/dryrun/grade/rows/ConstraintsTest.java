package dryrun.grade.rows;

import static dryrun.grade.rows.Databases.row;
import static dryrun.grade.rows.Databases.rows;
import static dryrun.grade.rows.Databases.shop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
  private final Constraints constraints =
      Constraints.of(List.of(Databases.USERS, Databases.ORDERS));

  @Test
  void holdWhereKeysAreFoundAndNullRefersToNothing() {
    assertTrue(
        constraints.holdIn(
            shop(rows(row(1L, "Ada")), rows(row(7L, 1L, null), row(7L, null, null)))));
  }

  @Test
  void doNotHoldWhereAKeyOccursTwice() {
    assertFalse(constraints.holdIn(shop(rows(row(1L, "Ada"), row(1L, "Ben")), rows())));
  }

  @Test
  void doNotHoldWithNullInAColumnThatIsNotNull() {
    assertFalse(constraints.holdIn(shop(rows(row(null, "Ada")), rows())));
  }

  @Test
  void doNotHoldWhereAForeignKeyFindsNothing() {
    assertFalse(constraints.holdIn(shop(rows(row(1L, "Ada")), rows(row(7L, 2L, null)))));
  }

  @Test
  void aForeignKeyThatIsBrokenAlreadyIsNotKept() {
    SmallDatabase late = shop(rows(row(1L, "Ada")), rows(row(7L, 2L, null)));

    Constraints kept = constraints.keptBy(late);

    assertTrue(kept.holdIn(late));
    assertEquals(List.of(), kept.references());
  }

  @Test
  void rowsGoWithTheRowThatTheyReferTo() {
    SmallDatabase database =
        shop(rows(row(1L, "Ada")), rows(row(7L, 1L, null), row(8L, 2L, null), row(9L, null, null)));

    assertEquals(
        shop(rows(row(1L, "Ada")), rows(row(7L, 1L, null), row(9L, null, null))),
        constraints.withoutOrphans(database));
  }
}
