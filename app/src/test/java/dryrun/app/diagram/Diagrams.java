package dryrun.app.diagram;

/// Diagrams to test with.
public final class Diagrams {
  /// Fourteen nodes in four groups, as a reference answer has them.
  public static final String CLICKS =
      """
      # Clicks and impressions, to reports and to bidding
      Phones and browsers [client] -> Collector : batches of 50
      Collector -> Raw events [queue] : impression, click
      Schema registry [control] -> Collector : schema
      Streaming {
        Raw events [queue] -> Deduplicate [job] -> Clean events [queue] : by event id
        Clean events -> Join clicks [job] : 30 min window
        Join clicks -> Attributed clicks [queue]
      }
      Batch {
        Raw events -> Archive [job] -> Lake [store] : Parquet
        Lake -> Reprocess [job] -> Report tables [store] : daily
        Scheduler [control] -> Reprocess : starts
      }
      Serving {
        Attributed clicks -> Spend counters [store] -> Bidding service [service] : per campaign
        Report tables -> Report service [service]
      }
      Raw events
      Report service -> Advertisers [client] : p95 under 1 s
      """;

  private Diagrams() {}

  /// The reading of a text without mistakes.
  public static Diagram of(String text) {
    DiagramText.Reading reading = DiagramText.read(text);
    if (!reading.mistakes().isEmpty()) {
      throw new IllegalArgumentException(reading.mistakes().toString());
    }
    return reading.diagram();
  }
}
