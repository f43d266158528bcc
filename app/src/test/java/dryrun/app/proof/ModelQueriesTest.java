package dryrun.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.bank.Item;
import dryrun.bank.Item.Kind;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.WorkedAnswer;
import dryrun.sql.DataSource;
import dryrun.sql.InProcess;
import dryrun.sql.SqlOutcome.Failed;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.company.CompanyDataset;
import dryrun.sql.data.DatasetLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What an answer on data modelling says of its queries is true of its tables.
@Execution(ExecutionMode.CONCURRENT)
class ModelQueriesTest {
  private static final Pattern SQL = Pattern.compile("```sql\\R(?<query>.*?)```", Pattern.DOTALL);

  @Test
  void everyQueryOfAModelRunsOnItsTables() throws PackException {
    List<String> failed = new ArrayList<>();
    int queries = 0;
    try (PackBank bank = PackBank.open(new PackOpener(), List.of());
        SqlSandbox sandbox =
            new InProcess(new DatasetLoader(CompanyDataset.byName()), new CalciteEngine())) {
      for (Item item : bank.items()) {
        if (item.kind() == Kind.MODELLING) {
          var answer = (WorkedAnswer) bank.reference(item);
          for (String query : queries(answer)) {
            queries++;
            var tables = new DataSource.Files("tables", Map.of("schema.sql", answer.ddl()));
            if (sandbox.run(SqlRequest.of(query, tables)) instanceof Failed failure) {
              failed.add(item.id() + ": " + failure.error() + " in\n" + query);
            }
          }
        }
      }
    }
    assertEquals(List.of(), failed);
    assertTrue(queries >= 24, () -> "two queries for each of twelve answers");
  }

  private static List<String> queries(WorkedAnswer answer) {
    return SQL.matcher(answer.answer().markdown())
        .results()
        .map((MatchResult block) -> block.group("query"))
        .toList();
  }
}
