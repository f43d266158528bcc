class DoorCodes {
  static String room(String code) {
    return code.substring(2);
  }

  static int floor(String code) {
    return Integer.parseInt(code.substring(0, 2));
  }
}
