class LongestRun {}
