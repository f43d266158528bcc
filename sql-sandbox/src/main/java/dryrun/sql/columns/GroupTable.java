package dryrun.sql.columns;

import java.util.Arrays;

/// Numbers the different keys of rows from 0 on, in the order in which they come.
///
/// A hash table with open addressing. Rows are looked up many at a time: first where each would
/// stand, then whether its key is there, column by column, so that the processor fetches from
/// memory for many rows at once; only those not found so go on alone.
final class GroupTable {
  private static final int FIRST_SLOTS = 64;
  private static final long LOW = 0xFFFF_FFFFL;

  private final Vector[] keys;

  /// In each slot the hash of a key above and the number of its group, plus one, below; 0 when
  /// free.
  private long[] slots = new long[FIRST_SLOTS];

  private int[] hashes = {};
  private int groups;
  private long weight;

  GroupTable(Vector.Kind[] kinds) {
    keys = new Vector[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      keys[i] = new Vector(kinds[i], FIRST_SLOTS / 2);
    }
  }

  int size() {
    return groups;
  }

  /// The [Weight] of all keys.
  long weight() {
    return weight;
  }

  /// A part of the keys, one value for each group.
  Vector key(int index) {
    return keys[index];
  }

  /// Finds the groups of rows, new ones for new keys.
  void group(Vector[] rows, int size, int[] found) {
    guess(rows, size, found);
    for (int row = 0; row < size; row++) {
      if (found[row] < 0) {
        int slot = locate(rows, row);
        found[row] = slot < 0 ? add(rows, row, -1 - slot) : groupAt(slot);
      }
    }
  }

  /// Finds the groups of rows, -1 where a key is new or has a NULL in it.
  void find(Vector[] rows, int size, int[] found) {
    guess(rows, size, found);
    boolean nullable = Arrays.stream(rows).anyMatch(Vector::mayBeNull);
    for (int row = 0; row < size; row++) {
      if (nullable && hasNull(rows, row)) {
        found[row] = -1;
      } else if (found[row] < 0 && slots[hashes[row] & (slots.length - 1)] != 0) {
        int slot = locate(rows, row);
        found[row] = slot < 0 ? -1 : groupAt(slot);
      }
    }
  }

  private static boolean hasNull(Vector[] rows, int row) {
    for (Vector key : rows) {
      if (key.isNull(row)) {
        return true;
      }
    }
    return false;
  }

  /// The group of each row if its key stands in the first slot where it may, else -1.
  private void guess(Vector[] rows, int size, int[] found) {
    hash(rows, size);
    int mask = slots.length - 1;
    for (int row = 0; row < size; row++) {
      long slot = slots[hashes[row] & mask];
      found[row] = (int) (slot >>> 32) == hashes[row] ? (int) (slot & LOW) - 1 : -1;
    }
    for (int i = 0; i < keys.length; i++) {
      keys[i].reject(found, rows[i], size);
    }
  }

  private void hash(Vector[] rows, int size) {
    if (hashes.length < size) {
      hashes = new int[size];
    } else {
      Arrays.fill(hashes, 0, size, 0);
    }
    for (Vector row : rows) {
      row.hash(hashes, size);
    }
  }

  private int groupAt(int slot) {
    return (int) (slots[slot] & LOW) - 1;
  }

  /// The slot of a row's key, or where it is to be put, as -1 - slot.
  private int locate(Vector[] rows, int row) {
    int hash = hashes[row];
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> 32) == hash && same(groupAt(slot), rows, row)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1 - slot;
  }

  private boolean same(int group, Vector[] rows, int row) {
    for (int i = 0; i < keys.length; i++) {
      if (!keys[i].same(group, rows[i], row)) {
        return false;
      }
    }
    return true;
  }

  private int add(Vector[] rows, int row, int slot) {
    int group = groups++;
    for (int i = 0; i < keys.length; i++) {
      Grown.reserve(keys[i], groups);
      keys[i].put(group, rows[i], row);
      weight += keys[i].weight(group);
    }
    slots[slot] = (long) hashes[row] << 32 | groups;
    if (groups * 2 > slots.length) {
      grow();
    }
    return group;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 4];
    int mask = slots.length - 1;
    for (long entry : old) {
      if (entry != 0) {
        int slot = (int) (entry >>> 32) & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
      }
    }
  }
}
