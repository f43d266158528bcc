package dryrun.story.language;

import dryrun.story.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/// Reads English by OpenNLP's models. Safe for use by several threads.
///
/// A tool of OpenNLP serves one thread at a time, so tools are borrowed; the models behind them are
/// shared. Paragraphs are remembered: while one types, all but one are the same as before.
public final class English {
  private static final int REMEMBERED = 1000;
  private static final int LONGEST_BLOCK = 20_000;

  private final Models models;
  private final ConcurrentLinkedQueue<Tools> idle = new ConcurrentLinkedQueue<>();
  private final Map<Prose.Block, List<Sentence>> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Prose.Block, List<Sentence>> eldest) {
              return size() > REMEMBERED;
            }
          });

  private English(Models models) {
    this.models = models;
  }

  /// Loads the models from the class path the first time: some hundred milliseconds, so best in the
  /// background.
  public static English load() {
    return new English(Models.SHARED);
  }

  /// The sentences of a stretch of Markdown.
  ///
  /// @param start where the stretch begins in the source, for the spans
  public List<Sentence> read(String markdown, int start) {
    List<Sentence> all = new ArrayList<>();
    Tools tools = idle.poll();
    if (tools == null) {
      tools = new Tools(models);
    }
    for (Prose.Block block : Prose.blocks(markdown)) {
      for (Sentence sentence : of(block, tools)) {
        all.add(sentence.moved(start + block.span().start()));
      }
    }
    idle.add(tools);
    return all;
  }

  private List<Sentence> of(Prose.Block block, Tools tools) {
    Prose.Block key =
        new Prose.Block(new Span(0, block.text().length()), block.text(), block.listItem());
    List<Sentence> known = remembered.get(key);
    if (known == null) {
      known = tools.sentences(key);
      remembered.put(key, known);
    }
    return known;
  }

  /// What the tools go by. It takes some tens of megabytes and never changes, so all share one.
  private record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {
    static final Models SHARED = read();

    private static Models read() {
      try (InputStream sentence = model("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
          InputStream token = model("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
          InputStream tag = model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
        return new Models(
            new SentenceModel(sentence), new TokenizerModel(token), new POSModel(tag));
      } catch (IOException e) {
        throw new UncheckedIOException("the models of English cannot be read", e);
      }
    }

    private static InputStream model(String name) {
      InputStream in = English.class.getResourceAsStream("/" + name);
      if (in == null) {
        throw new IllegalStateException("the class path lacks the model " + name);
      }
      return in;
    }
  }

  /// One thread's tools.
  private static final class Tools {
    private final SentenceDetectorME detector;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    Tools(Models models) {
      detector = new SentenceDetectorME(models.sentences);
      tokenizer = new TokenizerME(models.tokens);
      tagger = new POSTaggerME(models.tags);
    }

    List<Sentence> sentences(Prose.Block block) {
      List<Sentence> read = new ArrayList<>();
      String text = block.text();
      for (int from = 0; from < text.length(); from += LONGEST_BLOCK) {
        String piece = text.substring(from, Math.min(text.length(), from + LONGEST_BLOCK));
        for (opennlp.tools.util.Span found : detector.sentPosDetect(piece)) {
          Span span = new Span(from + found.getStart(), from + found.getEnd());
          boolean first = read.isEmpty() && block.listItem();
          read.add(new Sentence(span, span.of(text), words(span, text), first));
        }
      }
      return List.copyOf(read);
    }

    private List<Word> words(Span sentence, String text) {
      String spoken = sentence.of(text);
      opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(spoken);
      String[] words = opennlp.tools.util.Span.spansToStrings(spans, spoken);
      String[] speech = tagger.tag(words);
      List<Word> tagged = new ArrayList<>();
      for (int i = 0; i < words.length; i++) {
        Span span =
            new Span(sentence.start() + spans[i].getStart(), sentence.start() + spans[i].getEnd());
        tagged.add(new Word(words[i], speech[i], span));
      }
      return tagged;
    }
  }
}
