package dryrun.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dryrun.bank.Item;
import dryrun.grade.KataVerdict;
import dryrun.grade.SqlVerdict;
import dryrun.grade.Verdict;
import dryrun.journal.Attempt;
import dryrun.journal.Outcome;
import dryrun.sql.SqlError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Turns an answer with its verdict into an attempt of the journal, and back for the review.
public final class Attempts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Attempts() {}

  /// The attempt that keeps an answer. Its id follows from session and position, so that judging
  /// again after a crash replaces it rather than adding another.
  ///
  /// @param started when the session began
  public static Attempt of(UUID session, Instant started, Answer answer) {
    ObjectNode detail = JSON.createObjectNode();
    detail.put("position", answer.position());
    detail.put("kind", answer.problem().kind().name());
    detail.put("title", answer.problem().title());
    detail.put("difficulty", answer.problem().difficulty().name());
    detail.put("par", answer.problem().par().toString());
    detail.put("status", answer.status().name());
    if (!answer.text().equals(answer.answer())) {
      detail.put("judged", answer.answer());
    }
    answer.verdict().ifPresent(verdict -> detail.set("verdict", VerdictJson.write(verdict)));
    if (!answer.trouble().isEmpty()) {
      detail.put("trouble", answer.trouble());
    }
    return new Attempt(
        id(session, answer.position()),
        answer.problem().item(),
        answer.problem().hash(),
        session,
        started,
        answer.split(),
        outcome(answer),
        answer.status() == ProblemState.Status.SUBMITTED,
        answer.text(),
        detail.toString());
  }

  /// The answer that an attempt keeps; empty when its detail was written by something else than
  /// [Attempts#of].
  public static Optional<Answer> answer(Attempt attempt) {
    try {
      JsonNode detail = JSON.readTree(attempt.detail());
      DrillProblem problem =
          new DrillProblem(
              attempt.item(),
              attempt.itemHash(),
              Item.Kind.valueOf(detail.path("kind").asText(Item.Kind.SQL.name())),
              detail.required("title").asText(),
              Item.Difficulty.valueOf(detail.required("difficulty").asText()),
              Duration.parse(detail.required("par").asText()));
      Optional<Verdict> verdict =
          detail.has("verdict")
              ? Optional.of(VerdictJson.read(detail.get("verdict")))
              : Optional.empty();
      return Optional.of(
          new Answer(
              detail.required("position").asInt(),
              problem,
              ProblemState.Status.valueOf(detail.required("status").asText()),
              attempt.text(),
              detail.path("judged").asText(attempt.text()),
              attempt.elapsed(),
              verdict,
              detail.path("trouble").asText("")));
    } catch (JsonProcessingException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// How the journal files an answer.
  public static Outcome outcome(Answer answer) {
    if (answer.blank()) {
      return answer.status() == ProblemState.Status.GIVEN_UP ? Outcome.GIVEN_UP : Outcome.EMPTY;
    }
    if (answer.status() == ProblemState.Status.GIVEN_UP) {
      return Outcome.GIVEN_UP;
    }
    return answer.verdict().map(Attempts::outcome).orElse(Outcome.UNDECIDED);
  }

  private static Outcome outcome(Verdict verdict) {
    return switch (verdict) {
      case SqlVerdict.Pass _, KataVerdict.Pass _ -> Outcome.PASS;
      case SqlVerdict.Wrong _, KataVerdict.Fail _ -> Outcome.WRONG;
      case SqlVerdict.Undecided _, KataVerdict.Undecided _ -> Outcome.UNDECIDED;
      case SqlVerdict.NotRun notRun -> outcome(notRun.error().kind());
      case KataVerdict.CompileError _, KataVerdict.Crash _, KataVerdict.OutputLimit _ ->
          Outcome.ERROR;
      case KataVerdict.Timeout _ -> Outcome.TIMEOUT;
      case KataVerdict.Memory _ -> Outcome.MEMORY;
      case KataVerdict.Forbidden _ -> Outcome.FORBIDDEN;
    };
  }

  private static Outcome outcome(SqlError.Kind kind) {
    return switch (kind) {
      case SYNTAX, SEMANTIC, RUNTIME -> Outcome.ERROR;
      case TIMEOUT -> Outcome.TIMEOUT;
      case MEMORY -> Outcome.MEMORY;
      case FORBIDDEN -> Outcome.FORBIDDEN;
      case INPUT, LOST -> Outcome.UNDECIDED;
    };
  }

  private static UUID id(UUID session, int position) {
    return UUID.nameUUIDFromBytes((session + "/" + position).getBytes(StandardCharsets.UTF_8));
  }
}
