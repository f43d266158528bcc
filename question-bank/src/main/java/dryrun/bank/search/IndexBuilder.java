package dryrun.bank.search;

import dryrun.bank.Item;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Writes an index, item by item, in memory. Packs are other people's work: of one item and of all
/// together only so much text is taken in; beyond that an item is found by its title and tags.
final class IndexBuilder implements AutoCloseable {
  static final int MOST_OF_ONE = 100_000;
  private static final int MOST_OF_ALL = 64_000_000;

  private final Words words;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private int left = MOST_OF_ALL;

  IndexBuilder(Words words) throws IOException {
    this.words = words;
    // The order of documents is that of the items: hits of one weight come by pack and name.
    writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(words)
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler()));
  }

  /// @param markdown all that one reads of it
  void add(Item item, String markdown) throws IOException {
    String cut = markdown.substring(0, Math.min(markdown.length(), Math.min(MOST_OF_ONE, left)));
    left -= cut.length();
    var document = new Document();
    document.add(new StringField(Fields.ID, item.id().toString(), Field.Store.NO));
    document.add(new StringField(Fields.KIND, item.kind().name(), Field.Store.NO));
    document.add(new StringField(Fields.ROUND, item.round().name(), Field.Store.NO));
    document.add(new StringField(Fields.DIFFICULTY, item.difficulty().name(), Field.Store.NO));
    for (String tag : item.tags()) {
      document.add(new StringField(Fields.TAG, tag, Field.Store.NO));
    }
    document.add(new BinaryDocValuesField(Fields.HEAD, Heads.write(item)));
    List<String> title = words.asked(item.title());
    document.add(new StringField(Fields.WHOLE_TITLE, String.join(" ", title), Field.Store.NO));
    document.add(new TextField(Fields.TITLE, item.title(), Field.Store.NO));
    document.add(new TextField(Fields.NAME, item.id().name(), Field.Store.NO));
    document.add(new TextField(Fields.TAGS, String.join(" ", item.tags()), Field.Store.NO));
    document.add(new TextField(Fields.TEXT, Words.plain(cut), Field.Store.YES));
    writer.addDocument(document);
  }

  /// @param edition what the index is of, to tell later whether it is out of date
  ByteBuffersDirectory finish(String edition) throws IOException {
    writer.forceMerge(1);
    writer.setLiveCommitData(Map.of(SearchIndex.EDITION, edition).entrySet());
    writer.commit();
    return directory;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
