package dryrun.app.desktop.session;

import dryrun.app.desktop.kit.Window;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.journal.Attempt;
import dryrun.practice.DrillPlan;
import dryrun.practice.DrillState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// One kind of thing that is practised against the clock and compared with a reference afterwards.
///
/// @param <M> what of the bank it takes
public interface Practice<M> {

  /// Whether a session is of this kind.
  boolean owns(DrillState session);

  /// Reads what an item needs; takes time.
  ///
  /// @throws PackException also when the item is of another kind
  M read(Item item) throws PackException;

  DrillPlan plan(UUID session, M material);

  /// What the window shows while it runs.
  Screen running(M material, SessionRun run);

  /// What the window shows once it is over.
  Screen review(M material, DrillState ended, Instant started);

  /// Reads a session of this kind back from the journal; takes time.
  ///
  /// @return what the window shows of it, made on the window's thread; empty when the attempt keeps
  ///   something else
  Optional<Supplier<Screen>> kept(Attempt attempt);

  /// Something that has the whole window.
  ///
  /// @param focus puts the focus where it belongs at first
  record Screen(Window.Whole whole, Runnable focus) {
    /// Takes the window.
    public void show(Window window) {
      window.give(whole);
      // A split pane holds its items only once it has a skin, and what is not held takes no focus.
      whole.node().applyCss();
      focus.run();
    }
  }
}
