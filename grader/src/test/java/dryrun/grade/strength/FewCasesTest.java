package dryrun.grade.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.grade.rows.SmallDatabase;
import dryrun.grade.strength.CaseFiles.Generated;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FewCasesTest {
  private static final SmallDatabase NOTHING = new SmallDatabase(List.of());

  private static BitSet kills(int... mutants) {
    BitSet kills = new BitSet();
    for (int mutant : mutants) {
      kills.set(mutant);
    }
    return kills;
  }

  @Test
  void aCaseGoesWhoseMutantsTheOthersKill() {
    Generated first = new Generated("first", NOTHING);
    Generated second = new Generated("second", NOTHING);
    Generated third = new Generated("third", NOTHING);

    assertEquals(
        List.of(first, third),
        FewCases.of(List.of(first, second, third), List.of(kills(0, 1), kills(1, 2), kills(2, 3))));
  }
}
