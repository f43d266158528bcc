package dryrun.grade.kata;

import dryrun.grade.KataVerdict.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the lines of answer and tests in a trace, one line of which is
/// `Class.method(File.java:12)`.
final class Places {
  private static final Pattern CALL = Pattern.compile("\\(([^():]+):(\\d+)\\)$");

  private final KataJob job;

  Places(KataJob job) {
    this.job = job;
  }

  /// The innermost line of the answer.
  Optional<Place> inAnswer(String trace) {
    return first(trace, job.answer()).map(found -> new Place(found.file().path(), found.line()));
  }

  /// The statement of the test that led there.
  Optional<String> statement(String trace) {
    return first(trace, job.suite().tests()).map(Found::text).filter(text -> !text.isEmpty());
  }

  /// A file to name where no line is known.
  String anyFile() {
    return job.answer().isEmpty() ? "" : job.answer().getFirst().path();
  }

  private record Found(SourceFile file, int line) {
    String text() {
      return file.text().lines().skip(line - 1L).findFirst().orElse("").strip();
    }
  }

  private static Optional<Found> first(String trace, List<SourceFile> files) {
    List<Found> found = new ArrayList<>();
    for (String call : trace.lines().toList()) {
      Matcher place = CALL.matcher(call);
      if (place.find()) {
        for (SourceFile file : files) {
          if (file.path().endsWith("/" + place.group(1)) || file.path().equals(place.group(1))) {
            found.add(new Found(file, Integer.parseInt(place.group(2))));
          }
        }
      }
    }
    return found.stream().findFirst();
  }
}
