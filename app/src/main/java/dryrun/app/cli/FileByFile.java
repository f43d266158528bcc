package dryrun.app.cli;

import dryrun.sql.SqlError;
import java.util.List;
import java.util.function.Function;

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

  private Entry entry(Input input, Function<Input.Text, Entry> work) {
    return switch (input) {
      case Input.Unreadable(String name, String reason) ->
          failed(name, SqlError.Kind.INPUT, reason, Exit.UNUSABLE);
      case Input.Text text -> {
        try {
          yield work.apply(text);
        } catch (UnusableException e) {
          yield failed(text.name(), SqlError.Kind.INPUT, e.sentence(), Exit.UNUSABLE);
        } catch (RuntimeException e) {
          yield failed(text.name(), SqlError.Kind.RUNTIME, faults.record(e), Exit.FAULT);
        }
      }
    };
  }

  private static Entry failed(String file, SqlError.Kind kind, String sentence, Exit exit) {
    var document = Json.document(file);
    Json.put(document, SqlError.of(kind, sentence));
    return new Entry(document, List.of(), List.of(), List.of(sentence), exit);
  }
}
