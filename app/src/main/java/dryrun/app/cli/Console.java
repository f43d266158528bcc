package dryrun.app.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// What a command reads from and writes to.
///
/// @param out results, UTF-8
/// @param err everything else, UTF-8
/// @param terminal whether a person looks at `out`
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}
