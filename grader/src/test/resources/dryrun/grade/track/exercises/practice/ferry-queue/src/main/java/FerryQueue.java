import java.util.List;

class FerryQueue {
  List<Car> next(List<Car> waiting, int metres) {
    throw new UnsupportedOperationException("Write this method.");
  }
}
