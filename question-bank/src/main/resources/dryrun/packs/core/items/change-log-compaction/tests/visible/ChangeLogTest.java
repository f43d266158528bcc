import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
  private final ChangeLog log = new ChangeLog();

  @Test
  void a_newer_version_replaces_the_row() {
    assertTrue(log.upsert("c1", 1, "Rome"));
    assertTrue(log.upsert("c1", 2, "Paris"));
    assertEquals(Optional.of("Paris"), log.get("c1"));
  }

  @Test
  void an_older_version_that_arrives_late_changes_nothing() {
    assertTrue(log.upsert("c1", 5, "Rome"));
    assertFalse(log.upsert("c1", 4, "Paris"));
    assertEquals(Optional.of("Rome"), log.get("c1"));
  }

  @Test
  void a_deleted_row_is_gone_from_the_snapshot() {
    assertTrue(log.upsert("c1", 1, "Rome"));
    assertTrue(log.upsert("c2", 1, "Oslo"));
    assertTrue(log.delete("c1", 2));
    assertEquals(Optional.empty(), log.get("c1"));
    assertEquals(Map.of("c2", "Oslo"), log.snapshot());
  }
}
