package dryrun.grade.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.SqlProblem.MutationScore;
import org.junit.jupiter.api.Test;

class ScoreLineTest {
  private static final MutationScore SCORE = new MutationScore(20, 18, 1, 3, "ab12");

  @Test
  void isTheLastFieldAtFirst() {
    assertEquals(
        """
        {
          "id": "x",
          "tags": ["a", "b"],
          "mutationScore": {"mutants": 20, "killed": 18, "equivalent": 1, "byPlan": 3, "of": "ab12"}
        }
        """,
        ScoreLine.in(
            """
            {
              "id": "x",
              "tags": ["a", "b"]
            }
            """,
            SCORE));
  }

  @Test
  void takesThePlaceOfTheOneBefore() {
    assertEquals(
        """
        {"mutationScore": {"mutants": 20, "killed": 18, "equivalent": 1, "byPlan": 3, "of": "ab12"}, "id": "x"}
        """,
        ScoreLine.in(
            """
            {"mutationScore": {"mutants": 2,
              "killed": 2, "equivalent": 0, "of": "$1"}, "id": "x"}
            """,
            SCORE));
  }
}
