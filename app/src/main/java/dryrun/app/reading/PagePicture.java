package dryrun.app.reading;

import java.util.Optional;

/// Makes a picture of a block of code, such as the text of a diagram.
public interface PagePicture {

  /// The picture as a PNG file, its pixels half as large as those of the page; empty where the text
  /// gives none, which is then shown as it is.
  Optional<byte[]> png(String code);
}
