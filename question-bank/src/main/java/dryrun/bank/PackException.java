package dryrun.bank;

import java.util.Optional;

/// A pack or an item that cannot be used: file, line where it is known, and the reason in one
/// sentence.
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public PackException(Finding finding) {
    super(finding.file() + finding.line().map(l -> ":" + l).orElse("") + ": " + finding.message());
    this.finding = finding;
  }

  public PackException(String file, int line, String message) {
    this(new Finding(file, Optional.of(line), message));
  }

  public PackException(String file, String message) {
    this(new Finding(file, Optional.empty(), message));
  }

  public Finding finding() {
    return finding;
  }
}
