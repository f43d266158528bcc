package dryrun.app.desktop.scratch;

import java.time.Instant;

/// A query that was run: when, on which dataset, what came of it in a few words.
public record ScratchRun(Instant at, String dataset, String sql, String summary) {}
