package dryrun.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system of H2 on disks that fail. H2 knows file systems by prefix only, so the disks are
/// found by the folder in the path.
public final class FaultyFilePath extends FilePathWrapper {
  static final String PREFIX = "faulty:";
  private static final Map<String, Fault.Disk> DISKS = new ConcurrentHashMap<>();

  /// Lets everything below the folder live on that disk.
  static void mount(java.nio.file.Path folder, Fault.Disk disk) {
    FilePath.register(new FaultyFilePath());
    DISKS.put(folder.toString(), disk);
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    Fault.Disk disk =
        DISKS.entrySet().stream()
            .filter(e -> name.contains(e.getKey()))
            .findFirst()
            .orElseThrow()
            .getValue();
    disk.open();
    return new Channel(super.open(mode), disk);
  }

  private static final class Channel extends FileBase {
    private final FileChannel real;
    private final Fault.Disk disk;

    Channel(FileChannel real, Fault.Disk disk) {
      this.real = real;
      this.disk = disk;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return disk.write(bytes, real::write);
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long position) throws IOException {
      return disk.write(bytes, b -> real.write(b, position));
    }

    @Override
    public void force(boolean metaData) throws IOException {
      disk.force();
      real.force(metaData);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return real.read(bytes);
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long position) throws IOException {
      return real.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
      return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      real.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      real.truncate(size);
      return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }
}
