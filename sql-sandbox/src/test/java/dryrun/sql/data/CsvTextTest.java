package dryrun.sql.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  private final DatasetLoader loader = new DatasetLoader(Map.of());

  @Test
  void whatIsWrittenIsWhatWasRead() throws DataException {
    String schema =
        """
        CREATE TABLE t (b BOOLEAN, n BIGINT, d DECIMAL(8,2), f DOUBLE, x VARCHAR, y VARBINARY,
          day DATE, clock TIME, ts TIMESTAMP, a ARRAY(VARCHAR), m MAP(VARCHAR, INTEGER))
        """;
    String csv =
        """
        b,n,d,f,x,y,day,clock,ts,a,m
        true,-7,3.50,1.5,"a ""b"", c",AQI=,2024-01-31,23:59:01,2024-01-31 23:59:01.123,\
        "[""a"",null]","{""k"":1}"
        ,,,NaN,"",,,,2024-01-31 00:00:00,[],
        """;
    DataSource source = new DataSource.Files("written", Map.of("schema.sql", schema, "t.csv", csv));

    assertEquals(csv, CsvText.of(loader.load(source).table("t").rows(9)));
  }
}
