package dryrun.app.desktop.cards;

import dryrun.app.story.Question;
import dryrun.bank.Sheet;
import dryrun.story.Story;
import java.util.List;

/// Something to look at by itself.
public sealed interface Card {

  /// What it is called in the list.
  String title();

  /// Words under which it is found.
  String words();

  /// A behavioural question, with what it probes behind.
  record Asked(Question question) implements Card {
    @Override
    public String title() {
      return question.item().title();
    }

    @Override
    public String words() {
      return question.ask() + " " + String.join(" ", question.competencies());
    }
  }

  /// Phrases, dos and don'ts, or questions to ask, of one topic.
  record Lines(Sheet.Group group) implements Card {
    @Override
    public String title() {
      return group.name();
    }

    @Override
    public String words() {
      var words = new StringBuilder();
      group.lines().forEach(line -> words.append(line.text()).append(' ').append(line.when()));
      return words.toString();
    }
  }

  /// A story told as it should be.
  ///
  /// @param id of its item
  /// @param template its title
  record Example(String id, String title, String template, List<String> competencies, Story story)
      implements Card {
    public Example {
      competencies = List.copyOf(competencies);
    }

    @Override
    public String words() {
      return story.source();
    }
  }

  /// A story with a flaw, and the same mended.
  record Flawed(String title, String template, Story story, Story repaired, List<Flaw> flaws)
      implements Card {
    public Flawed {
      flaws = List.copyOf(flaws);
    }

    @Override
    public String words() {
      return story.source();
    }
  }
}
