package dryrun.app.desktop.palette;

import dryrun.bank.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds commands in which every word typed begins a word; those with all of them in the title come
/// first. There are few, so no index is needed.
final class CommandFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<Command> commands;

  CommandFinder(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /// The commands found, as lines of the palette; all of them without words.
  ///
  /// @param anywhere only those that are offered in the middle of a drill
  List<Entry> find(String typed, boolean anywhere) {
    List<String> asked = words(typed);
    List<Entry> titles = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (Command command : commands) {
      if (anywhere && !command.anywhere()) {
        continue;
      }
      List<String> all = new ArrayList<>(words(command.title()));
      if (asked.stream().allMatch(word -> begins(all, word))) {
        titles.add(entry(command, asked));
        continue;
      }
      command.words().forEach(more -> all.addAll(words(more)));
      if (asked.stream().allMatch(word -> begins(all, word))) {
        others.add(entry(command, asked));
      }
    }
    titles.addAll(others);
    return titles;
  }

  private static boolean begins(List<String> words, String asked) {
    return words.stream().anyMatch(word -> word.startsWith(asked));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  private static Entry entry(Command command, List<String> asked) {
    String about =
        command.keys().map(keys -> command.about() + "  ·  " + keys).orElse(command.about());
    return new Entry(
        command.icon(), marked(command.title(), asked), about, Snippet.NONE, command.run());
  }

  private static Snippet marked(String title, List<String> asked) {
    List<Snippet.Span> spans = new ArrayList<>();
    int at = 0;
    Matcher word = WORD.matcher(title);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      int length =
          asked.stream().filter(lower::startsWith).mapToInt(String::length).max().orElse(0);
      if (length > 0) {
        add(spans, title.substring(at, word.start()), false);
        add(spans, title.substring(word.start(), word.start() + length), true);
        at = word.start() + length;
      }
    }
    add(spans, title.substring(at), false);
    return new Snippet(spans);
  }

  private static void add(List<Snippet.Span> spans, String text, boolean found) {
    if (!text.isEmpty()) {
      spans.add(new Snippet.Span(text, found));
    }
  }
}
