package dryrun.journal;

/// The answer to a request: whether it was done, and one sentence.
public record InboxReply(boolean done, String message) {}
