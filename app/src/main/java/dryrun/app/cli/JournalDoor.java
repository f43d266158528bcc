package dryrun.app.cli;

import dryrun.journal.AttemptFilter;
import dryrun.journal.DurableFiles;
import dryrun.journal.Inbox;
import dryrun.journal.InboxEntry.Request;
import dryrun.journal.InboxReply;
import dryrun.journal.Journal;
import dryrun.journal.JournalFolder;
import dryrun.journal.Opened;
import dryrun.journal.Saved;
import dryrun.practice.Standing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Carries requests to the journal: itself when nobody holds it, else through the inbox of whoever
/// does.
final class JournalDoor {
  private final Supplier<Path> home;
  private final InstantSource clock;
  private final Patience patience;

  JournalDoor(Supplier<Path> home, InstantSource clock, Patience patience) {
    this.home = home;
    this.clock = clock;
    this.patience = patience;
  }

  /// Waits for an answer of another process.
  @FunctionalInterface
  interface Patience {

    /// Waits a moment; false when there is none left.
    boolean waitOn(int round);
  }

  JournalFolder folder() {
    return new JournalFolder(home.get());
  }

  /// What came of the request, in one sentence.
  ///
  /// @throws UnusableException when it could not be done; the message says why
  String carry(Request request) {
    Inbox inbox = new Inbox(DurableFiles.ofDisk(), folder().inbox());
    InboxReply reply =
        switch (Journal.open(home.get(), clock)) {
          case Opened.Open(Journal journal) -> {
            try (journal) {
              inbox.takeIn(journal);
              yield Inbox.carryOut(request, journal);
            }
          }
          case Opened.AlreadyOpen _ -> ask(inbox, request);
          case Opened.Damaged damaged -> new InboxReply(false, sentence(damaged));
          case Opened.Unusable(String reason) -> new InboxReply(false, reason);
        };
    if (!reply.done()) {
      throw new UnusableException(reply.message());
    }
    return reply.message();
  }

  /// How far the user is with each item.
  ///
  /// @throws UnusableException when the journal cannot be read now; the message says why
  Standing standing() {
    return switch (Journal.open(home.get(), clock)) {
      case Opened.Open(Journal journal) -> {
        try (journal) {
          yield Standing.of(journal.attempts(AttemptFilter.ALL), journal.againLater());
        }
      }
      case Opened.AlreadyOpen _ ->
          throw new UnusableException(
              "A window of Dryrun holds the journal: filter by status there, or close it and try"
                  + " again.");
      case Opened.Damaged damaged -> throw new UnusableException(sentence(damaged));
      case Opened.Unusable(String reason) -> throw new UnusableException(reason);
    };
  }

  private InboxReply ask(Inbox inbox, Request request) {
    if (inbox.put(request) instanceof Saved.Failed(String reason)) {
      return new InboxReply(false, reason);
    }
    for (int round = 0; patience.waitOn(round); round++) {
      Optional<InboxReply> reply = inbox.reply(request.id());
      if (reply.isPresent()) {
        return reply.get();
      }
    }
    inbox.withdraw(request);
    return inbox
        .reply(request.id())
        .orElse(
            new InboxReply(
                false,
                "Another Dryrun holds the journal and does not answer; close it and try again."));
  }

  private static String sentence(Opened.Damaged damaged) {
    String next =
        damaged
            .newestBackup()
            .map(backup -> " Its newest backup is " + backup + ".")
            .orElse(" There is no backup of it.");
    return damaged.reason() + next + " Start the window to go on from there; nothing was changed.";
  }
}
