package dryrun.sql.calcite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.sql.Cancellation;
import dryrun.sql.Limits;
import dryrun.sql.dialect.DialectCase;
import dryrun.sql.dialect.Statement;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.engine.Watch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No code is generated with a loop that the watch cannot stop.
class LoopTicksTest {
  private static final Pattern LOOP = Pattern.compile("\\b(?:for|while|do)\\b *[({]");
  private static final Pattern TICKING =
      Pattern.compile("\\b(?:for|while) \\([^{]*\\) \\{\\s*watch\\$\\.tick\\(\\);");
  private static final Set<String> NOT_PLANNED = Set.of("M5", "W4");

  @Test
  void putsATickIntoEveryLoop() {
    Runs runs = Runs.overDialect();
    StatementParser parser = new StatementParser();
    Planner planner = new Planner();
    List<String> withoutTick = new ArrayList<>();
    int loops = 0;
    for (DialectCase dialectCase : DialectCase.all()) {
      Statement statement = parser.parse(dialectCase.sql());
      if (statement.kind() == Statement.Kind.CHANGE || NOT_PLANNED.contains(dialectCase.id())) {
        continue;
      }
      Planner.Plan plan =
          planner.plan(
              statement, runs.dataset().schema(), new Watch(Limits.DEFAULT, new Cancellation()));
      String source = new CodeGenerator().source(plan.physical(), new HashMap<>());
      long all = LOOP.matcher(source).results().count();
      loops += (int) all;
      if (all != TICKING.matcher(source).results().count()) {
        withoutTick.add(dialectCase.id());
      }
    }
    assertEquals(List.of(), withoutTick);
    assertTrue(loops > 20, "the cases do not make loops any more");
  }
}
