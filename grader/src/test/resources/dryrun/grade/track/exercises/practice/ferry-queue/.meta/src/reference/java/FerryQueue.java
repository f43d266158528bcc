import java.util.ArrayList;
import java.util.List;

class FerryQueue {
  List<Car> next(List<Car> waiting, int metres) {
    List<Car> next = new ArrayList<>();
    int left = metres;
    for (Car car : waiting) {
      if (car.metres() > left) {
        break;
      }
      left -= car.metres();
      next.add(car);
    }
    return next;
  }
}
