record Car(String plate, int metres) {}
