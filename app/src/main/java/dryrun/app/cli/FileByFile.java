package dryrun.app.cli;

import dryrun.sql.SqlError;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Goes through the files of a call in order; what is wrong with one never costs the others.
final class FileByFile {
  private final InputReader reader;
  private final FaultLog faults;

  FileByFile(InputReader reader, FaultLog faults) {
    this.reader = reader;
    this.faults = faults;
  }

  Exit run(List<String> files, EntryPrinter printer, Function<Input.Text, Entry> work) {
    Exit exit = Exit.DONE;
    for (String file : files) {
      Entry entry = entry(reader.read(file), work);
      printer.print(entry);
      exit = exit.or(entry.exit());
    }
    return exit;
  }

  /// The same for paths that the work reads itself, such as folders.
  Exit runPaths(List<String> paths, EntryPrinter printer, Function<String, Entry> work) {
    Exit exit = Exit.DONE;
    for (String path : paths) {
      Entry entry = guarded(path, () -> work.apply(path));
      printer.print(entry);
      exit = exit.or(entry.exit());
    }
    return exit;
  }

  private Entry entry(Input input, Function<Input.Text, Entry> work) {
    return switch (input) {
      case Input.Unreadable(String name, String reason) ->
          failed(name, SqlError.Kind.INPUT, reason, Exit.UNUSABLE);
      case Input.Text text -> guarded(text.name(), () -> work.apply(text));
    };
  }

  private Entry guarded(String name, Supplier<Entry> work) {
    try {
      return work.get();
    } catch (UnusableException e) {
      return failed(name, SqlError.Kind.INPUT, e.sentence(), Exit.UNUSABLE);
    } catch (RuntimeException e) {
      return failed(name, SqlError.Kind.RUNTIME, faults.record(e), Exit.FAULT);
    }
  }

  private static Entry failed(String file, SqlError.Kind kind, String sentence, Exit exit) {
    var document = Json.document(file);
    Json.put(document, SqlError.of(kind, sentence));
    return new Entry(document, List.of(), List.of(), List.of(sentence), exit);
  }
}
