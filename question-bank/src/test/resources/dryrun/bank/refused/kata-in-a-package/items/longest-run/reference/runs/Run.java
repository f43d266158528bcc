class Run {}
