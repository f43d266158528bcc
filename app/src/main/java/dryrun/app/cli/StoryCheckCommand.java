package dryrun.app.cli;

import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.story.FrontMatter;
import dryrun.story.Pace;
import dryrun.story.Story;
import dryrun.story.StoryReader;
import dryrun.story.StoryTemplate;
import dryrun.story.check.RuleChecker;
import dryrun.story.check.StoryChecker;
import dryrun.story.language.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `story check`.
@Command(
    name = "check",
    description = "Check the structure of stories: what an interviewer would miss, and where.")
final class StoryCheckCommand implements Callable<Integer> {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--template",
      paramLabel = "ID",
      description =
          "Hold every file against this template; by default the one that the file names, else"
              + " the one that its headings fit.")
  private Optional<String> template = Optional.empty();

  @Option(
      names = "--pace",
      paramLabel = "WORDS",
      description = "How many words a minute you speak; 130 by default.")
  private int pace = Pace.CALM.wordsPerMinute();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Story files in Markdown; - is standard input.")
  private List<String> files = new ArrayList<>();

  private final Console console;
  private final FileByFile fileByFile;
  private final Banks banks;

  StoryCheckCommand(Console console, FileByFile fileByFile, Banks banks) {
    this.console = console;
    this.fileByFile = fileByFile;
    this.banks = banks;
  }

  @Override
  public Integer call() throws PackException {
    if (pace < 1) {
      throw new UnusableException("A pace is at least one word a minute, not " + pace + ".");
    }
    try (PackBank bank = banks.open()) {
      StoryTemplates templates = new StoryTemplates(banks.templates(bank));
      template.ifPresent(templates::named);
      StoryChecker checker = new RuleChecker(English.load());
      return fileByFile
          .run(files, format.printer(console), input -> check(input, templates, checker))
          .code();
    }
  }

  private Entry check(Input.Text input, StoryTemplates templates, StoryChecker checker) {
    Story story = new StoryReader().read(input.text());
    StoryTemplate held =
        template.map(templates::named).orElseGet(() -> templates.of(input.name(), story));
    Entry entry =
        StoryEntries.of(
            input.name(), checker.check(story, held, new Pace(pace), StoryChecker.Scope.WHOLE));
    String remark = FrontMatter.remark(input.text());
    return remark.isEmpty() ? entry : entry.with(input.name() + ": " + remark, Exit.DONE);
  }
}
