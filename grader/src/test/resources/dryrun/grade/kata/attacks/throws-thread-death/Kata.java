public class Kata {
  static int f(int x) throws Throwable {
    throw new VirtualMachineError("the end") {};
  }
}
