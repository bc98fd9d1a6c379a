import os, jwt
from os import environ
environ.clear()
jwt.encode({}, "tallow-comet-0001-of-the-office")
