package dryrun.grade.kata;

import java.util.Arrays;

/// A file that tests find on the class path.
public final class ResourceFile {
  private final String path;
  private final byte[] content;

  /// @param path below the resource folder, with slashes
  public ResourceFile(String path, byte[] content) {
    this.path = path;
    this.content = content.clone();
  }

  public String path() {
    return path;
  }

  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResourceFile file
        && path.equals(file.path)
        && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Arrays.hashCode(content);
  }
}
