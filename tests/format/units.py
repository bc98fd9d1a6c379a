"""The files that are formatted and fixed: small projects out of the other suites, each with all of its files."""

import importlib.machinery
import importlib.util
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
sys.path[:0] = [TESTS, os.path.join(TESTS, "cases")]
from case import Case  # noqa: E402

LANGUAGES = {".py": "python", ".js": "javascript", ".cjs": "javascript", ".mjs": "javascript", ".jsx": "javascript",
             ".ts": "typescript", ".mts": "typescript", ".cts": "typescript", ".tsx": "typescript"}


class Unit:
    """A project: `files` is {path: text of a source, or bytes of anything else}."""

    def __init__(self, name, files):
        self.name, self.files = name, {}
        for path, data in files.items():
            text = decoded(data) if language_of(path) else None
            self.files[path] = data if text is None else text

    def sources(self):
        return [path for path, data in self.files.items() if isinstance(data, str)]


def decoded(data):
    """The text of a source; None for one that is not plain UTF-8 with plain line ends, which no formatter leaves so."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return None if "\r" in text or text.startswith("\ufeff") else text


def language_of(path):
    return LANGUAGES.get(os.path.splitext(path)[1])


def script(path):
    """A test script without an ending, as a module."""
    path = os.path.join(TESTS, path)
    loader = importlib.machinery.SourceFileLoader(path.replace("/", "_"), path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module


def tree(folder):
    found = {}
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f not in ("node_modules", ".git", "__pycache__"))
        for name in sorted(names):
            with open(os.path.join(place, name), "rb") as f:
                found[os.path.relpath(os.path.join(place, name), folder)] = f.read()
    return found


def corpus():
    """The applications of the accuracy corpus, without their labels."""
    read_labels = script("accuracy/score").read_labels
    root = os.path.join(TESTS, "accuracy/corpus")
    for language in sorted(os.listdir(root)):
        for name in sorted(os.listdir(os.path.join(root, language))):
            place = os.path.join(root, language, name)
            if not os.path.isdir(place):
                files = {name: tree(os.path.join(root, language))[name]}
            else:
                files = tree(place)
            yield Unit(f"corpus/{language}/{name}",
                       {path: read_labels(data.decode())[0].encode() for path, data in files.items()})


def behaviour():
    root = os.path.join(TESTS, "behaviour")
    for name in sorted(os.listdir(root)):
        if os.path.isdir(os.path.join(root, name)) and name not in ("node_modules", "dotenv", "shim"):
            yield Unit(f"behaviour/{name}", tree(os.path.join(root, name)))


def catalogue():
    check = script("catalogue/check")
    for language, ending in check.LANGUAGES.items():
        for i, row in enumerate(check.read_rows(language, ending)):
            for j, program in enumerate(row.programs):
                text = re.sub("%%|~~", check.VALUES["strong"], program)
                yield Unit(f"catalogue/{language}-{i}-{j}", {"shop" + ending: text.encode()})


def cases():
    """Those that are fixed as a user does it first, with no option."""
    root = os.path.join(TESTS, "cases")
    for name in sorted(os.listdir(root)):
        place = os.path.join(root, name)
        if not os.path.exists(os.path.join(place, "expected.json")) or os.path.exists(os.path.join(place, "args")):
            continue
        yield Unit(f"cases/{name}", Case(place).files)


def all_units():
    return [*corpus(), *behaviour(), *cases(), *catalogue()]
