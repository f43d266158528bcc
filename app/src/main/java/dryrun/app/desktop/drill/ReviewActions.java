package dryrun.app.desktop.drill;

import dryrun.bank.Item;

/// Where a review leads to.
interface ReviewActions {

  /// Starts a drill of this problem alone, on an empty page.
  void tryAgain(Item item);

  /// Leaves the review.
  void close();
}
