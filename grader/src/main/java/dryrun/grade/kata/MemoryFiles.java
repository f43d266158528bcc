package dryrun.grade.kata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/// The files of one compilation: sources and classes in memory, the rest from a manager that stays
/// open for the next one.
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Map<String, ByteArrayOutputStream> written =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final Map<String, byte[]> given;

  /// @param given classes that sources may use, by their names
  MemoryFiles(StandardJavaFileManager shared, Map<String, byte[]> given) {
    super(shared);
    this.given = given;
  }

  static JavaFileObject source(SourceFile file) {
    return new SimpleJavaFileObject(
        URI.create("memory:///" + encoded(file.path())), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
      }
    };
  }

  /// The classes that were written, by their names.
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    written.put(name, bytes);
    return new SimpleJavaFileObject(uri(name), kind) {
      @Override
      public OutputStream openOutputStream() {
        return bytes;
      }
    };
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Iterable<JavaFileObject> shared = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
      return shared;
    }
    List<JavaFileObject> all = new ArrayList<>();
    given.forEach((name, bytes) -> {
      if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
        all.add(new GivenClass(name, bytes));
      }
    });
    shared.forEach(all::add);
    return all;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof GivenClass type
        ? type.binaryName
        : super.inferBinaryName(location, file);
  }

  /// Leaves the shared manager open.
  @Override
  public void close() {}

  private static URI uri(String name) {
    return URI.create("memory:///" + encoded(name.replace('.', '/')) + ".class");
  }

  /// Any name is an address then; what the compiler says of it is decoded by [#path].
  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
  }

  /// The path of a source as it was given.
  static String path(JavaFileObject file) {
    String path = file.toUri().getPath();
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static final class GivenClass extends SimpleJavaFileObject {
    private final String binaryName;
    private final byte[] bytes;

    GivenClass(String binaryName, byte[] bytes) {
      super(MemoryFiles.uri(binaryName), Kind.CLASS);
      this.binaryName = binaryName;
      this.bytes = bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
