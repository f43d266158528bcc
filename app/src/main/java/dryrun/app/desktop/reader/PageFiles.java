package dryrun.app.desktop.reader;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.reading.PageImages;
import dryrun.app.reading.PdfWriter;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.FileChooser;

/// Takes pages out of the window: as PDF files, and on paper.
public final class PageFiles {
  private static final int PRINT_DPI = 220;

  private final PdfWriter writer;
  private final TaskRunner tasks;
  private final Consumer<Failure> tell;

  /// @param tell tells what went wrong
  public PageFiles(PdfWriter writer, TaskRunner tasks, Consumer<Failure> tell) {
    this.writer = writer;
    this.tasks = tasks;
    this.tell = tell;
  }

  /// Asks where to, and saves the page as PDF, closed sections too.
  void askForPdf(Page page, Node near) {
    var chooser = new FileChooser();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    chooser.setInitialFileName(page.id().replaceAll("[^a-z0-9]+", "-") + ".pdf");
    Optional.ofNullable(chooser.showSaveDialog(near.getScene().getWindow()))
        .map(File::toPath)
        .ifPresent(file -> savePdf(page, file));
  }

  void savePdf(Page page, Path file) {
    tasks.start(
        () -> Files.write(file, writer.write(page.title(), page.paper())),
        written -> {},
        fault -> tell.accept(Failure.expected(fault, Messages.text("reader.not-saved.next"))));
  }

  /// Asks for a printer, and prints the page as its PDF looks.
  void print(Page page, Node near) {
    print(() -> writer.write(page.title(), page.paper()), near);
  }

  /// Asks for a printer, and prints the pages of a PDF file.
  public void print(byte[] pdf, Node near) {
    print(() -> pdf, near);
  }

  private void print(Supplier<byte[]> pdf, Node near) {
    var job = PrinterJob.createPrinterJob();
    if (job == null) {
      tell.accept(
          new Failure(
              Messages.text("reader.no-printer"), Messages.text("reader.no-printer.next"), ""));
    } else if (job.showPrintDialog(near.getScene().getWindow())) {
      tasks.start(() -> PageImages.of(pdf.get(), PRINT_DPI), pages -> print(job, pages));
    }
  }

  private static void print(PrinterJob job, List<BufferedImage> pages) {
    PageLayout layout = job.getJobSettings().getPageLayout();
    for (BufferedImage page : pages) {
      var view = new ImageView(picture(page));
      view.setPreserveRatio(true);
      view.setFitWidth(layout.getPrintableWidth());
      view.setFitHeight(layout.getPrintableHeight());
      job.printPage(layout, view);
    }
    job.endJob();
  }

  private static WritableImage picture(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    var picture = new WritableImage(width, height);
    picture
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return picture;
  }
}
