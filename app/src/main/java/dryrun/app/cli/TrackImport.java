package dryrun.app.cli;

import dryrun.bank.InstalledPacks;
import dryrun.bank.Kata;
import dryrun.bank.Kata.Sources;
import dryrun.bank.PackException;
import dryrun.bank.exercism.Exercise;
import dryrun.bank.exercism.ExerciseItems;
import dryrun.bank.exercism.Track;
import dryrun.grade.KataSuites;
import dryrun.grade.KataVerdict;
import dryrun.grade.kata.KataJob;
import dryrun.grade.kata.KataRunner;
import dryrun.grade.kata.Trust;
import dryrun.sql.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Makes a pack of exercises. Each is tried first: its tests must compile against its reference,
/// which must pass; what cannot be judged is left out and said.
final class TrackImport {
  private final Console console;
  private final InstalledPacks packs;
  private final Lazily<KataRunner> runner;

  TrackImport(Console console, InstalledPacks packs, Lazily<KataRunner> runner) {
    this.console = console;
    this.packs = packs;
    this.runner = runner;
  }

  /// Adds the exercises as one pack and says on standard error how far it is.
  ///
  /// @return how many exercises were imported; no pack is added when there are none
  /// @throws PackException when a pack of that name is installed or nothing can be written
  int add(Track track) throws PackException {
    try (InstalledPacks.Draft draft = packs.draft(track.id())) {
      ExerciseItems items = new ExerciseItems(draft.folder());
      items.writeHead(
          track.id(), track.title(), "Exercises in Java, brought from " + track.title() + ".");
      int imported = 0;
      int seen = 0;
      for (Path folder : track.folders()) {
        seen++;
        String place = seen + "/" + track.folders().size() + " " + folder.getFileName();
        Optional<String> trouble = add(track, folder, items);
        console.err().println(place + trouble.map(why -> ": left out: " + why).orElse(""));
        console.err().flush();
        imported += trouble.isEmpty() ? 1 : 0;
      }
      if (imported > 0) {
        draft.keep();
      }
      console.err().println("%d of %d exercises imported".formatted(imported, seen));
      return imported;
    } catch (IOException e) {
      throw new PackException(track.id(), "cannot be written: " + e.getMessage());
    }
  }

  /// Why an exercise is left out; empty when it was written.
  private Optional<String> add(Track track, Path folder, ExerciseItems items) throws IOException {
    try {
      Exercise exercise = track.read(folder);
      if (exercise.reference().isEmpty()) {
        return Optional.of("it has no reference solution (.meta/src/reference/java)");
      }
      Kata kata = exercise.kata(track.id(), false);
      KataVerdict verdict = judge(kata, exercise.reference());
      if (!(verdict instanceof KataVerdict.Pass)) {
        return Optional.of("its reference solution does not pass here: " + said(verdict));
      }
      items.write(exercise, judge(kata, exercise.starter()) instanceof KataVerdict.Pass);
      return Optional.empty();
    } catch (PackException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private KataVerdict judge(Kata kata, Sources sources) {
    KataJob job =
        new KataJob(KataSuites.all(kata), KataSuites.answer(kata, sources), Trust.UNTRUSTED);
    return runner.get().run(job, new Cancellation());
  }

  private static String said(KataVerdict verdict) {
    return KataEntries.name(verdict) + " (" + KataEntries.reason(verdict) + ")";
  }
}
