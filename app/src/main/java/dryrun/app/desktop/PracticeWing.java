package dryrun.app.desktop;

import dryrun.app.desktop.drill.DrillRoom;
import dryrun.app.desktop.estimation.Estimations;
import dryrun.app.desktop.home.HomeModel;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window;
import dryrun.app.desktop.round.Rounds;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.journal.Journal;
import dryrun.practice.EstimateRecord;
import dryrun.practice.RoundRecord;
import java.util.UUID;

/// Everything that is practised, and the way back to it: drills, rounds, estimates and rehearsals.
final class PracticeWing {
  private final Bank bank;
  private final Journal journal;
  private final DrillRoom drills;
  private final Rounds rounds;
  private final Estimations estimations;
  private final StoryWing stories;
  private final TaskRunner tasks;
  private final Window window;

  PracticeWing(
      Bank bank,
      Journal journal,
      DrillRoom drills,
      Rounds rounds,
      Estimations estimations,
      StoryWing stories,
      TaskRunner tasks,
      Window window) {
    this.bank = bank;
    this.journal = journal;
    this.drills = drills;
    this.rounds = rounds;
    this.estimations = estimations;
    this.stories = stories;
    this.tasks = tasks;
    this.window = window;
  }

  /// Begins with an item of the library, or goes on where it was left.
  void practise(Item item) {
    if (item.kind() == Item.Kind.ESTIMATE) {
      estimations.practise(item);
    } else {
      rounds.practise(item);
    }
  }

  /// Goes on with what was left.
  void goOn(HomeModel.Left left) {
    if (left.kind().isProblem()) {
      drills.goOn();
    } else if (left.kind() == Item.Kind.BEHAVIOURAL) {
      stories.goOn();
    } else {
      tasks.start(
          () -> bank.find(left.item()),
          this::practise,
          e -> window.tell(Failure.expected(e, Messages.text("bank.failed.next"))));
    }
  }

  /// Opens the review of a session, whatever was practised.
  void review(UUID session) {
    tasks.start(
        () -> journal.session(session),
        found -> {
          if (found.filter(RoundRecord::isRound).isPresent()) {
            rounds.show(session);
          } else if (found.filter(EstimateRecord::isEstimate).isPresent()) {
            estimations.show(session);
          } else {
            stories.show(session, () -> drills.openReview(session));
          }
        });
  }

  /// Whether the window may close now, with everything under way written down; otherwise the user
  /// is asked or told, and `close` runs if they agree.
  boolean mayClose(Runnable close) {
    rounds.leave();
    stories.leave();
    estimations.leave();
    boolean may = stories.keepAll() && drills.mayClose(close);
    if (!may) {
      stories.stay();
    }
    return may;
  }
}
