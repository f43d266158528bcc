package dryrun.app.desktop.drill;

import dryrun.sql.Scan;
import dryrun.sql.trino.TrinoNote;
import java.util.List;
import java.util.Optional;

/// What the engines have to say of an answer beyond its verdict.
///
/// @param mistake what is said of the known mistake that gives the same result; empty when none
///   does
/// @param scans what the answer reads on the problem's dataset
/// @param notes what Trino would refuse or do otherwise; none where nobody wants to know
record Study(Optional<String> mistake, List<Scan> scans, List<TrinoNote> notes) {
  static final Study NOTHING = new Study(Optional.empty(), List.of(), List.of());

  Study {
    scans = List.copyOf(scans);
    notes = List.copyOf(notes);
  }
}
