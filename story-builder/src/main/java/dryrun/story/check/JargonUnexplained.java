package dryrun.story.check;

import dryrun.story.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// See [RuleId#JARGON_UNEXPLAINED].
final class JargonUnexplained implements Rule {
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\w$€£./-])[A-Z](?:[A-Z0-9]|&(?=[A-Z])){1,5}(?=s?(?![\\w/]))");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Set<String> COMMON =
      Set.of(
          ("SQL API APIS ETL ELT SLA SLAS SLO SLI CPU GPU RAM SSD CEO CTO CFO COO CIO VP HR IT PR"
               + " QA UI UX KPI OKR PDF CSV JSON XML YAML HTML CSS HTTP HTTPS URL REST RPC GRPC SDK"
               + " IDE CI CD AWS GCP S3 EC2 EMR VM VMS OS DB DBA BI ML AI LLM NLP A1 B2B B2C SAAS"
               + " ROI ETA FAQ ID IDS UUID TTL P50 P90 P95 P99 P0 P1 P2 P3 DAG DAGS CDC SCD GDPR"
               + " CCPA PII HIPAA PCI US USA UK EU UN NASA NHS ICU ER TV PC OK FYI ASAP AM USD EUR"
               + " GBP KB MB GB TB PB KM KG UTC GMT ISO IP TCP UDP DNS VPN SSH SSL TLS CDN LAN WIFI"
               + " IOT RFC MVP POC PM PMS CRM ERP CMS DAU MAU WAU GMV ARR MRR CTR NPS CAC LTV ARPU"
               + " ABC Q1 Q2 Q3 Q4 H1 H2 DNA MRI CT PHD MBA BSC MSC CV GPS SMS ATM PIN QR NGO VAT"
               + " IPO SEC FDA FBI NO NOT ALL AND OR BUT VERY NEVER MUST STAR SPSIL I II III IV VI"
               + " WE DO IS IF IN ON TO AS AT BY DIY RSVP LGBT COVID HDFS OLAP OLTP DDL DML CTE"
               + " CTES JVM JDBC ORM MVC SRE SWE TL RCA PST EST CET SKU SKUS B1 T1 Y2K EV AB")
              .split(" "));

  @Override
  public RuleId id() {
    return RuleId.JARGON_UNEXPLAINED;
  }

  @Override
  public List<Mark> marks(Told told) {
    Set<String> seen = new HashSet<>();
    List<Mark> marks = new ArrayList<>();
    for (Sentence sentence : told.sentences()) {
      for (MatchResult match : ABBREVIATION.matcher(sentence.text()).results().toList()) {
        String word = match.group();
        if (!COMMON.contains(word) && seen.add(word) && !explained(sentence.text(), match)) {
          marks.add(
              Mark.hint(
                  sentence.at(match.start(), match.end()),
                  word + " is not known to everybody.",
                  "Explain it once in half a sentence, or say what it does instead of its name."));
        }
      }
    }
    return marks;
  }

  private static boolean explained(String text, MatchResult match) {
    String before = text.substring(0, match.start());
    String after = text.substring(match.end()).replaceFirst("^s", "");
    return after.matches(
            "(?i)\\s?\\(.*|,? (?:our|a|an|the|that is|i\\.e\\.|short for|meaning|which is|which means|or) .*"
                .replace(",? ", ",\\s?"))
        || after.matches("(?i)\\s+(?:stands for|means|short for)\\b.*")
        || before.matches("(?i).*(?:\\(|(?:called|known as|named|, or|short:)\\s+(?:the |an? )?)")
        || spellsOut(text, match.group());
  }

  /// Whether words of the sentence begin with its letters, one after another.
  private static boolean spellsOut(String text, String word) {
    StringBuilder initials = new StringBuilder();
    for (MatchResult part : LETTERS.matcher(text).results().toList()) {
      if (!part.group().equals(word)) {
        initials.append(Character.toUpperCase(part.group().charAt(0)));
      }
    }
    return word.length() > 1 && initials.indexOf(word) >= 0;
  }
}
