package dryrun.bank.search;

import dryrun.bank.Item;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/// An index over items. It is in memory as a whole: reading files would end with the first search
/// that is interrupted, and mapping them asks for native access. What is kept on disk is a copy.
/// Nothing needs closing; any number of threads may search.
final class SearchIndex {
  static final String EDITION = "edition";

  private final ByteBuffersDirectory directory;
  private final String edition;
  private final IndexSearcher searcher;
  private final List<Item> heads = new ArrayList<>();
  private final Words words;
  private final Marking marking;

  /// @throws IOException when the index is damaged
  SearchIndex(ByteBuffersDirectory directory, Words words) throws IOException {
    this.directory = directory;
    this.words = words;
    marking = new Marking(words);
    DirectoryReader reader = DirectoryReader.open(directory);
    edition =
        Optional.ofNullable(reader.getIndexCommit().getUserData().get(EDITION))
            .orElseThrow(() -> new IOException("the index does not say what it is of"));
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
      readHeads(leaf);
    }
    searcher = new IndexSearcher(reader);
  }

  private void readHeads(LeafReaderContext leaf) throws IOException {
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.HEAD);
    for (int document = 0; document < leaf.reader().maxDoc(); document++) {
      if (values == null || !values.advanceExact(document)) {
        throw new IOException("the index has an item without a head");
      }
      heads.add(Heads.read(values.binaryValue()));
    }
  }

  /// What it is of; see [dryrun.bank.PackBank#edition].
  String edition() {
    return edition;
  }

  /// Where it is, to be copied.
  ByteBuffersDirectory directory() {
    return directory;
  }

  /// The hits, the best first, marked.
  List<Hit> hits(SearchQuery asked) throws IOException {
    var texts = searcher.storedFields();
    Found found = find(asked);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : found.documents()) {
      Item item = heads.get(document.doc);
      String text = texts.document(document.doc, Set.of(Fields.TEXT)).get(Fields.TEXT);
      hits.add(
          new Hit(
              item,
              marking.title(item.title(), found.query()),
              marking.text(text == null ? "" : text, found.query())));
    }
    return hits;
  }

  /// The same items without marks, for long lists.
  List<Item> items(SearchQuery asked) throws IOException {
    List<Item> items = new ArrayList<>();
    for (ScoreDoc document : find(asked).documents()) {
      items.add(heads.get(document.doc));
    }
    return items;
  }

  /// @param query what the words came to, without the filters
  private record Found(List<ScoreDoc> documents, Query query) {}

  /// Typos are looked for only where nothing is found as typed.
  private Found find(SearchQuery asked) throws IOException {
    List<String> typed = words.asked(asked.words());
    if (typed.isEmpty()) {
      return find(asked, new MatchAllDocsQuery());
    }
    var query = new WordQuery(typed);
    Found found = find(asked, query.asTyped());
    return found.documents().isEmpty() ? find(asked, query.withTypos()) : found;
  }

  private Found find(SearchQuery asked, Query query) throws IOException {
    if (heads.isEmpty()) {
      return new Found(List.of(), query);
    }
    var filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
    filters(asked).forEach(filter -> filtered.add(filter, Occur.FILTER));
    int limit = Math.min(asked.limit(), heads.size());
    return new Found(List.of(searcher.search(filtered.build(), limit).scoreDocs), query);
  }

  private static List<Query> filters(SearchQuery asked) {
    List<Query> filters = new ArrayList<>();
    if (!asked.kinds().isEmpty()) {
      filters.add(anyOf(Fields.KIND, asked.kinds().stream().map(Enum::name).toList()));
    }
    asked.round().ifPresent(r -> filters.add(is(Fields.ROUND, r.name())));
    asked.difficulty().ifPresent(d -> filters.add(is(Fields.DIFFICULTY, d.name())));
    asked.tag().ifPresent(tag -> filters.add(is(Fields.TAG, tag)));
    asked
        .among()
        .ifPresent(
            ids -> filters.add(anyOf(Fields.ID, ids.stream().map(id -> id.toString()).toList())));
    return filters;
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query anyOf(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
