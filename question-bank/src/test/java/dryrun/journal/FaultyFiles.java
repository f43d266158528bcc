package dryrun.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/// The files of this machine on a disk that fails.
final class FaultyFiles implements DurableFiles {
  private final DurableFiles real = DurableFiles.ofDisk();
  private final Fault.Disk disk;

  FaultyFiles(Fault.Disk disk) {
    this.disk = disk;
  }

  @Override
  public AppendFile append(Path file) throws IOException {
    disk.open();
    AppendFile open = real.append(file);
    return new AppendFile() {
      @Override
      public void write(ByteBuffer bytes) throws IOException {
        disk.write(
            bytes,
            b -> {
              open.write(b);
              return 0;
            });
      }

      @Override
      public void force() throws IOException {
        disk.force();
        open.force();
      }

      @Override
      public long size() throws IOException {
        return open.size();
      }

      @Override
      public void close() throws IOException {
        open.close();
      }
    };
  }

  @Override
  public void replace(Path file, Content content) throws IOException {
    disk.open();
    real.replace(
        file,
        out -> {
          content.writeTo(new FaultyStream(out));
          disk.force();
        });
  }

  @Override
  public byte[] read(Path file) throws IOException {
    disk.open();
    return real.read(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    disk.open();
    return real.list(folder);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.force();
    real.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.force();
    real.delete(file);
  }

  private final class FaultyStream extends OutputStream {
    private final OutputStream out;

    FaultyStream(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      disk.write(
          ByteBuffer.wrap(bytes, offset, length),
          b -> {
            out.write(b.array(), b.arrayOffset() + b.position(), b.remaining());
            return 0;
          });
    }
  }
}
