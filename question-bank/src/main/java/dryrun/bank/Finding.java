package dryrun.bank;

import java.util.Optional;

/// Something that is wrong with an item: where, and what to do about it.
///
/// @param file path inside the pack
/// @param line from 1, where it is known
public record Finding(String file, Optional<Integer> line, String message) {}
