import os

K = os.environ["K"]
