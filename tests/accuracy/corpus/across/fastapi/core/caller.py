from core.helpers import sign


def main():
    return sign({"a": 1}, "across-through-a-function")  # ?
