class LongestRunTest {}
