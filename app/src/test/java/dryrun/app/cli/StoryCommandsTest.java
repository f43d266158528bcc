package dryrun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.cli.CommandLineRun.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StoryCommandsTest {
  private static final String GOOD =
      """
      ---
      template: de-risk-and-commit
      ---

      ## Disagreement
      Marketing wanted the app in May, for 400 shops. I wanted six more weeks.

      ## Risk in numbers
      Of 5,000 test customers 2% got double points.

      ## Middle ground
      I proposed to start in 20 shops, because we could go there. Both sides gave up a week.

      ## Commitment
      I promised the rest for June, and told their lead every morning where we were.

      ## Outcome
      Wrong balances went from 31 a day to none.
      """;

  @TempDir Path folder;

  private Said call(String... arguments) {
    return new CommandLineRun(folder).call(arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aStoryWithoutErrorsPasses() throws IOException {
    String good = file("good.md", GOOD);

    assertEquals(
        new Said(
            0,
            "{\"file\":\""
                + good
                + "\",\"template\":\"de-risk-and-commit\",\"sections\":["
                + "{\"name\":\"Disagreement\",\"words\":14,\"seconds\":6.5},"
                + "{\"name\":\"Risk in numbers\",\"words\":8,\"seconds\":3.7},"
                + "{\"name\":\"Middle ground\",\"words\":18,\"seconds\":8.3},"
                + "{\"name\":\"Commitment\",\"words\":15,\"seconds\":6.9},"
                + "{\"name\":\"Outcome\",\"words\":9,\"seconds\":4.2}],"
                + "\"findings\":[],\"seconds\":29.5}\n",
            ""),
        call("story", "check", good));
  }

  @Test
  void aFindingThatWouldSinkTheAnswerFailsAndTheOthersKeepTheirLines() throws IOException {
    String flawed = file("flawed.md", GOOD.replace("from 31 a day to none", "away"));
    String missing = folder.resolve("missing.md").toString();

    Said said = call("story", "check", flawed, missing, file("good.md", GOOD));

    assertEquals(2, said.code());
    String[] lines = said.out().split("\n", -1);
    assertTrue(
        lines[0].contains(
            "\"findings\":[{\"rule\":\"no-number-in-result\",\"severity\":\"error\","
                + "\"message\":\"Outcome has no number.\",\"line\":17,\"quote\":\"Outcome\""),
        lines[0]);
    assertTrue(lines[1].contains("there is no such file"), lines[1]);
    assertTrue(lines[2].contains("\"findings\":[]"), lines[2]);
    assertEquals(1, call("story", "check", flawed).code());
  }

  @Test
  void timesAtThePaceOfTheSpeaker() throws IOException {
    Said said = call("story", "check", "--pace", "64", file("good.md", GOOD));

    assertTrue(said.out().endsWith("\"seconds\":60.0}\n"), said.out());
  }

  @Test
  void findsTheTemplateByTheHeadings() throws IOException {
    String file = file("bare.md", "## Situation\nx\n\n## Problem\ny\n");

    assertTrue(call("story", "check", file).out().contains("\"template\":\"spsil\""));
    assertTrue(
        call("story", "check", "--template", "star", file).out().contains("\"template\":\"star\""));
  }

  @Test
  void aStoryWithoutTemplateIsUnusableAndSaysWhichThereAre() throws IOException {
    String file = file("bare.md", "x");

    assertEquals(
        new Said(
            2,
            "",
            file
                + ": neither front matter nor headings tell its template; say --template:"
                + " de-risk-and-commit, pipeline-walk, resume-walk, retrospective, spsil, star.\n"),
        call("story", "check", "--format", "csv", file));
    assertEquals(
        new Said(
            2,
            "",
            "There is no template nope: de-risk-and-commit, pipeline-walk, resume-walk,"
                + " retrospective, spsil, star.\n"),
        call("story", "check", "--template", "nope", file));
  }

  @Test
  void anOwnTemplateOfTheDataFolderGoesBeforeThoseOfThePacks() throws IOException {
    Path own = Files.createDirectories(folder.resolve("stories/templates"));
    Files.writeString(
        own.resolve("star.json"),
        """
        {"title": "Mine", "sections": [{"name": "Scene", "purpose": "Where."}], "checks": {}}
        """);
    Files.writeString(own.resolve("torn.json"), "{");
    String file = file("own.md", "## Scene\nA depot.\n");

    assertTrue(call("story", "check", file).out().contains("\"template\":\"star\""));
    assertTrue(
        call("story", "check", "--template", "core/star", file)
            .out()
            .contains("\"sections\":[{\"name\":\"Scene\","));
    String refused = call("story", "check", "--template", "torn", file).err();
    assertTrue(refused.startsWith("There is no template torn: de-risk-and-commit,"), refused);
    assertTrue(refused.contains("torn.json cannot be used: "), refused);
  }

  @Test
  void showsFindingsAndTimesAsTables() throws IOException {
    String file = file("s.md", "## Result\nIt basically works.\n");

    Said said =
        new CommandLineRun(folder).onTerminal().call("story", "check", "--template", "star", file);

    assertTrue(said.out().contains("s.md:2  hint      filler"), said.out());
    assertTrue(said.out().contains("Result         3      1.4   15-30"), said.out());
  }
}
