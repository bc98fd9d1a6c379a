"""A case folder: what is in it, and the program's work on a copy of it. README.md tells the format."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import languages  # noqa: E402
import tap  # noqa: E402

warnings.simplefilter("ignore", SyntaxWarning)
ENVIRONMENT = {"NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "1", "GIT_CEILING_DIRECTORIES": tempfile.gettempdir()}


def read(path):
    with open(path, "rb") as f:
        return f.read()


def tree(folder):
    """{path below folder: bytes} of all files, git's own aside."""
    found = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [f for f in folders if f != ".git"]
        for name in names:
            path = os.path.join(place, name)
            found[os.path.relpath(path, folder)] = read(path)
    return found


class Case:
    """One folder. `files` is what the program gets, `after` what must be there then, by path."""

    def __init__(self, folder):
        self.folder = folder
        self.name = os.path.basename(folder)
        self.bug = self.name.endswith(".bug")
        here = tree(folder)
        self.many = any(path.startswith("input/") for path in here)
        self.files = {strip(path, "input/"): data for path, data in here.items() if is_input(path)}
        self.after = dict(self.files)
        for path, data in here.items():
            if path.startswith("output/"):
                self.after[strip(path, "output/")] = data
            elif path.startswith("output."):
                self.after["input." + path[len("output."):]] = data
        if "env" in here:
            self.after[".env"] = here["env"]
        self.args = shlex.split(here.get("args", b"").decode())
        self.expected = json.loads(here["expected.json"]) if "expected.json" in here else None

    def target(self):
        return ["."] if self.many else sorted(f for f in self.files if f.startswith("input."))


def is_input(path):
    return path.startswith("input/") or ("/" not in path and not path.startswith("output.")
                                         and path not in ("expected.json", "args", "env", "README.md"))


def is_source(path):
    return path.endswith(languages.SOURCES)


def strip(path, head):
    return path[len(head):] if path.startswith(head) else path


class Copy:
    """A fresh folder with the given files, itself a git work tree; `with` removes it."""

    def __init__(self, files):
        self.place = tempfile.mkdtemp(prefix="case-")
        for path, data in files.items():
            path = os.path.join(self.place, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as f:
                f.write(data)
        # What `git init` makes, as far as git asks for it, a hundred times faster.
        os.makedirs(os.path.join(self.place, ".git/objects"))
        os.makedirs(os.path.join(self.place, ".git/refs"))
        with open(os.path.join(self.place, ".git/HEAD"), "w", encoding="ascii") as f:
            f.write("ref: refs/heads/main\n")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.place)

    def run(self, program, *args):
        return tap.run([program, *args], cwd=self.place, env=ENVIRONMENT)

    def tree(self):
        return tree(self.place)


def python_compiles(path, data):
    try:
        compile(data, path, "exec", dont_inherit=True)
        return True
    except (SyntaxError, ValueError):
        return False


NODE = shutil.which("node")


def node_compiles(paths):
    """{path: whether node can read it as a script or as a module}, in one run of node."""
    checker = os.path.join(HERE, "compiles.js")
    done = subprocess.run([NODE, "--no-warnings", "--experimental-vm-modules", checker, *paths],
                          capture_output=True, check=True)
    return dict(zip(paths, (line == b"yes" for line in done.stdout.splitlines())))


def compiling(folder, paths):
    """Those of the paths that the language's own compiler takes; without one to ask, a file is not among them."""
    scripts = [p for p in paths if p.endswith((".js", ".cjs", ".mjs"))]
    if NODE and scripts:
        verdicts = node_compiles([os.path.join(folder, p) for p in scripts])
        good = {p for p in scripts if verdicts[os.path.join(folder, p)]}
    else:
        good = set()
    programs = [p for p in paths if p.endswith((".py", ".pyw"))]
    return good | {p for p in programs if python_compiles(p, read(os.path.join(folder, p)))}


def store_values(env):
    """The values in a .env file as far as they stand there plainly."""
    for match in re.finditer(rb"^\w+=(?:'([^']*)'|\"([^\"\\]*)\"|([^\s'\"#]*))$", env, re.M):
        yield next(group for group in match.groups() if group is not None)


def holds_literal(data, value):
    """Whether a value still stands in a text: in quotes, or at all when it is too long to be there by chance."""
    return any(q + value + q in data for q in (b"'", b'"', b"`")) or (len(value) >= 16 and value in data)


def every():
    """All case folders beside this script, by name."""
    return [Case(entry.path) for entry in sorted(os.scandir(HERE), key=lambda e: e.name)
            if entry.is_dir() and not entry.name.startswith("_")]
