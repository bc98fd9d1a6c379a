class Base:
    K = "m1"
