package dryrun.app.desktop.round;

import dryrun.app.desktop.diagram.Drawings;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window;
import dryrun.app.desktop.session.Practice;
import dryrun.app.desktop.session.SessionHost;
import dryrun.app.desktop.session.SessionRun;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.Sheet;
import dryrun.bank.WorkedAnswer;
import dryrun.journal.Attempt;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.practice.DrillPlan;
import dryrun.practice.DrillState;
import dryrun.practice.EstimateNotes;
import dryrun.practice.Moments;
import dryrun.practice.RoundNotes;
import dryrun.practice.RoundRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Rounds: an answer is worked out stage by stage and compared with the reference.
public final class Rounds implements Practice<Rounds.Material> {
  private final Bank bank;
  private final Window window;
  private final Splits splits;
  private final Drawings drawings;
  private final SessionHost<Material> host;

  public Rounds(
      Bank bank,
      Journal journal,
      Drafts drafts,
      Moments moments,
      TaskRunner tasks,
      Window window,
      Splits splits,
      Drawings drawings) {
    this.bank = bank;
    this.window = window;
    this.splits = splits;
    this.drawings = drawings;
    host = new SessionHost<>(this, journal, drafts, moments, tasks, window);
  }

  /// What a round takes of the bank: the answer, and what one may say.
  public record Material(WorkedAnswer answer, List<Sheet> phrases) {
    public Material {
      phrases = List.copyOf(phrases);
    }
  }

  /// Starts the round of an item, or goes on with the one of it that was left.
  public void practise(Item item) {
    host.practise(item);
  }

  @Override
  public boolean owns(DrillState session) {
    return !RoundNotes.isDrill(session) && !EstimateNotes.isEstimate(session);
  }

  @Override
  public Material read(Item item) throws PackException {
    if (!(bank.reference(item) instanceof WorkedAnswer answer)) {
      throw new PackException(item.id().toString(), "is no answer with stages");
    }
    List<Sheet> phrases = new ArrayList<>();
    for (Item other : bank.items()) {
      if (other.kind() == Item.Kind.PHRASES
          && other.round() == item.round()
          && bank.reference(other) instanceof Sheet sheet) {
        phrases.add(sheet);
      }
    }
    return new Material(answer, phrases);
  }

  @Override
  public DrillPlan plan(UUID session, Material material) {
    return RoundNotes.plan(session, material.answer());
  }

  @Override
  public Screen running(Material material, SessionRun run) {
    var model = new RoundModel(material.answer(), material.phrases(), run);
    var view = new RoundView(model, splits, drawings, window::browse);
    return new Screen(view.whole(), view::focusNotes);
  }

  @Override
  public Screen review(Material material, DrillState ended, Instant started) {
    var review = RoundReview.of(material.answer(), ended);
    return screen(
        review,
        () ->
            host.keep(
                RoundRecord.session(ended, started),
                RoundRecord.attempt(ended, started, review.title(), review.ticked()),
                () -> {}));
  }

  private Screen screen(RoundReview review, Runnable close) {
    var view = new RoundReviewView(review, drawings, window::browse, close);
    return new Screen(new Window.Whole(view, view.panes(), List.of()), view::focusDone);
  }

  @Override
  public Optional<Supplier<Screen>> kept(Attempt attempt) {
    return RoundRecord.kept(attempt)
        .map(round -> RoundReview.of(round, answer(attempt.item())))
        .map(review -> () -> screen(review, window::giveBack));
  }

  private Optional<WorkedAnswer> answer(String item) {
    try {
      return Optional.of(read(bank.find(item)).answer());
    } catch (PackException e) {
      return Optional.empty();
    }
  }

  /// Shows the review of a round that the journal keeps.
  public void show(UUID session) {
    host.show(session);
  }

  /// Writes down what a round under way holds; it can be gone on with.
  public void leave() {
    host.leave();
  }
}
