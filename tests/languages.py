"""The languages that the program knows, from the file that says so to the program itself."""

import os

GRAMMARS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "grammars")


def _endings():
    found = {}
    with open(os.path.join(GRAMMARS, "languages"), encoding="utf-8") as f:
        for words in (line.split() for line in f):
            if words and words[0] not in ("#", "-"):
                found.setdefault(words[0], []).extend(words[1:])
    return found


ENDINGS = _endings()  # {language: [ending, ...]}
SOURCES = tuple(ending for endings in ENDINGS.values() for ending in endings)


def language_of(path):
    """The language of a file of that name, or None."""
    return next((name for name, endings in ENDINGS.items() if path.endswith(tuple(endings))), None)
