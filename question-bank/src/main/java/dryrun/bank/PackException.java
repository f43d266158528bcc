package dryrun.bank;

import java.util.List;
import java.util.Optional;

/// A pack or an item that cannot be used: file, line where it is known, and the reason in one
/// sentence.
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /// The message is that of the first finding.
  public PackException(List<Finding> findings) {
    super(message(findings.getFirst()));
    this.findings = List.copyOf(findings);
  }

  public PackException(String file, int line, String message) {
    this(List.of(new Finding(file, Optional.of(line), message)));
  }

  public PackException(String file, String message) {
    this(List.of(new Finding(file, Optional.empty(), message)));
  }

  /// All that is wrong, at least one.
  public List<Finding> findings() {
    return findings;
  }

  private static String message(Finding first) {
    return first.file() + first.line().map(l -> ":" + l).orElse("") + ": " + first.message();
  }
}
