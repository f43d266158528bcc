package dryrun.grade.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.bank.WorkedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceSearchTest {

  @Test
  void eachTermIsShownOnceAsItStandsInTheNotes() {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("Clarify", "who reads it?\nduplicates: retries for an hour");
    notes.put("Deep dive", "  MERGE on the Impression-ID, idempotent\nidempotence again");

    assertEquals(
        List.of(
            new Evidence("Impression-ID", "Deep dive", "MERGE on the Impression-ID, idempotent"),
            new Evidence("idempotent", "Deep dive", "MERGE on the Impression-ID, idempotent"),
            new Evidence("retries", "Clarify", "duplicates: retries for an hour")),
        EvidenceSearch.find(point("impression id", "event id", "idempot*", "retr*"), notes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 min | a window of 5min | 5min",
        "5 min | five... no, 5 minutes | 5 minutes",
        "4 h | replay in 4 hours | 4 hours",
        "90 days | keep 90 d | 90 d",
        "90 day | keep 90-day retention | 90-day",
        "1.6 billion | 1.6bn events | 1.6bn",
        "40% | about 40% of it | 40%",
        "ledger | both ledgers agree | ledgers",
        "late* | lateness is counted | lateness",
        "hot key | the hot keys | hot keys"
      })
  void spellingsOfTheSameAreFound(String term, String line, String words) {
    assertEquals(
        List.of(new Evidence(words, "Notes", line)),
        EvidenceSearch.find(point(term), Map.of("Notes", line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 min | 15 min",
        "late | a latent fault",
        "merge | emergency",
        "id | idea",
        "4 h | 4 hosts"
      })
  void partsOfOtherWordsAreNot(String term, String line) {
    assertEquals(List.of(), EvidenceSearch.find(point(term), Map.of("Notes", line)));
  }

  private static WorkedAnswer.Point point(String... evidence) {
    return new WorkedAnswer.Point(
        "p", "A point", "Deep dive", List.of(evidence), WorkedAnswer.Level.STAFF);
  }
}
