package dryrun.app.desktop.history;

import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Times;
import dryrun.journal.Attempt;
import dryrun.journal.Session;
import dryrun.practice.Answer;
import dryrun.practice.Attempts;
import dryrun.practice.CardRecord;
import dryrun.practice.RehearsalRecord;
import dryrun.practice.Rehearsed;
import dryrun.practice.RoundRecord;
import dryrun.practice.Statistics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A session with its attempts and figures, as the history shows it.
public record Sitting(Session session, List<Try> tries, Statistics figures) {
  public Sitting {
    tries = List.copyOf(tries);
  }

  /// An attempt with what its detail says.
  ///
  /// @param par empty where the detail does not say
  /// @param went how far it came, where no verdict says it or one says too little
  public record Try(Attempt attempt, String title, Optional<Duration> par, Optional<String> went) {
    static Try of(Attempt attempt) {
      Optional<Answer> answer = Attempts.answer(attempt);
      return new Try(
          attempt,
          answer
              .map(a -> a.problem().title())
              .or(() -> RehearsalRecord.rehearsed(attempt).map(Rehearsed::title))
              .or(() -> RoundRecord.kept(attempt).map(RoundRecord.Kept::title))
              .or(() -> CardRecord.title(attempt))
              .orElse(attempt.item()),
          answer.map(a -> a.problem().par()),
          Went.of(attempt));
    }

    /// The time it took, such as `06:52`; a dash where it is not known.
    public String took() {
      return attempt.elapsed().isZero() ? "–" : Times.clock(attempt.elapsed());
    }

    /// How much longer than par, such as `+00:52` or `−01:20`; empty where time or par is not
    /// known.
    public String overPar() {
      return par.filter(_ -> !attempt.elapsed().isZero())
          .map(time -> Times.offPar(attempt.elapsed().minus(time)))
          .orElse("");
    }
  }

  /// A session of the journal and its attempts.
  public static Sitting of(Session session, List<Attempt> attempts) {
    return new Sitting(session, attempts.stream().map(Try::of).toList(), Statistics.of(attempts));
  }

  /// What was practised.
  public String kind() {
    return switch (session.kind()) {
      case "sql-drill" -> Messages.text("history.kind.sql-drill");
      case "kata-drill" -> Messages.text("history.kind.kata-drill");
      case "sql-single" -> Messages.text("history.kind.sql-single");
      case RehearsalRecord.KIND -> Messages.text("history.kind.story-rehearsal");
      case "kata-single" -> Messages.text("history.kind.kata-single");
      case "design-round" -> Messages.text("history.kind.design-round");
      case "modelling-round" -> Messages.text("history.kind.modelling-round");
      case "metrics-round" -> Messages.text("history.kind.metrics-round");
      case "cards" -> Messages.text("deck.title");
      case "estimate-drill" -> Messages.text("history.kind.estimate-drill");
      default -> session.kind().replace('-', ' ');
    };
  }

  /// How it went, in a few words.
  public String summary() {
    String went = went();
    String timed =
        session.elapsed().isZero()
            ? went
            : Messages.text("history.summary.in", went, Times.words(session.elapsed()));
    return session.voided() ? Messages.text("history.voided", timed) : timed;
  }

  /// Whether there is more to see than the history shows; of cards there is not.
  public boolean hasReview() {
    return !CardRecord.isCards(session);
  }

  private String went() {
    if (CardRecord.isCards(session)) {
      long known =
          tries.stream().filter(card -> CardRecord.known(card.attempt()).orElse(false)).count();
      return Messages.text("history.went.cards", tries.size(), known);
    }
    return tries.size() == 1 && tries.getFirst().went().isPresent()
        ? tries.getFirst().went().get()
        : Messages.text("history.summary", figures.passed(), tries.size());
  }
}
