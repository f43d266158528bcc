package dryrun.app.desktop.cards;

import java.util.List;

/// Cards of one kind.
///
/// @param id a word for it
/// @param title for people
record Pile(String id, String title, List<Card> cards) {
  Pile {
    cards = List.copyOf(cards);
  }
}
