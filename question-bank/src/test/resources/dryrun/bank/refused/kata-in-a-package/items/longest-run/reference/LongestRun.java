package runs;

public class LongestRun {}
