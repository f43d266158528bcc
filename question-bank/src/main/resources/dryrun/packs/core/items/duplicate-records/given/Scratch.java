import java.util.Iterator;

/** Files of records on a local disk. */
public interface Scratch {
  void append(String file, String record);

  Iterator<String> read(String file);
}
