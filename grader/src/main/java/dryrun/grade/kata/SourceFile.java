package dryrun.grade.kata;

/// A Java source file.
///
/// @param path below the source folder, with slashes: `LruCache.java`, `cache/LruCache.java`
public record SourceFile(String path, String text) {}
