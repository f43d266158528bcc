package dryrun.sql.h2;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Comparator;

/// Tells how much of the heap has come into lasting use, by what each collection left.
///
/// H2 offers no hook where it grows, so the growth is seen from outside: coarse, and of all runs
/// together, but before the heap is full.
final class HeapWatch {
  private static final double FULL = 0.9;

  private final long before = left();
  private final long limit;

  /// @param limit how many bytes more than now may be in use
  HeapWatch(long limit) {
    this.limit = limit;
  }

  /// Whether more came into use than the limit allows, or nearly all there is.
  boolean isExceeded() {
    long now = left();
    return now - before > limit || now > FULL * Runtime.getRuntime().maxMemory();
  }

  /// The bytes of heap that the last collection left in use.
  private static long left() {
    return ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
        .map(GarbageCollectorMXBean::getLastGcInfo)
        .filter(java.util.Objects::nonNull)
        .max(Comparator.comparingLong(GcInfo::getEndTime))
        .map(info -> sum(info.getMemoryUsageAfterGc()))
        .orElse(0L);
  }

  private static long sum(java.util.Map<String, MemoryUsage> pools) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .map(pool -> pools.get(pool.getName()))
        .filter(java.util.Objects::nonNull)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
