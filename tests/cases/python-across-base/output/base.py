import os

class Base:
    K = os.environ["K"]
