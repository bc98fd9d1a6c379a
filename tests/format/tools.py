"""The formatters and linters, each with its settings: texts in, texts or complaints out."""

import collections
import io
import json
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MODULES = os.path.join(HERE, "node_modules")
TYPES = os.path.join(os.path.dirname(HERE), "behaviour", "node_modules")
PYTHON, JAVASCRIPT = {"python"}, {"javascript", "typescript"}

RUFF_ALL = {"lint": {"select": ["ALL"], "ignore": ["D", "S105", "S106", "S107"]}, "target-version": "py311"}
TYPED = re.compile(r"->|^\s*\w+: \w+|def \w+\(.*\w: ", re.M)


class Setting:
    """A formatter with its settings: what they are called, what a project writes down for them, the width (0: the
    formatter breaks no lines of code), and what the tool is given."""

    def __init__(self, tool, name, languages, width, written, options):
        self.tool, self.name, self.languages, self.width = tool, name, languages, width
        self.written, self.options = written, options

    def __str__(self):
        return f"{self.tool}, {self.name}"

    def missing(self):
        """Why it cannot be run here, or None."""
        return missing(self.tool)

    def format(self, files):
        """[(path, text)] -> [the text as the formatter wants it, or None where it takes none]."""
        if self.tool in ("black", "isort"):
            work = black_one if self.tool == "black" else isort_one
            with multiprocessing.Pool(os.cpu_count()) as pool:
                return pool.starmap(work, [(path, text, self.options) for path, text in files], 16)
        return node(self.tool, files, self.options)


def missing(tool):
    if tool in ("black", "isort", "pyflakes"):
        found = subprocess.run([sys.executable, "-c", f"import {tool}"], capture_output=True, check=False)
        return f"no Python module {tool}" if found.returncode else None
    if tool == "mypy":
        return None if shutil.which("mypy") else "no mypy"
    if not os.path.isdir(MODULES) or not shutil.which("node"):
        return "no npm packages: npm ci --ignore-scripts --prefix tests/format"
    if tool == "types" and not os.path.isdir(TYPES):
        return "no npm packages: npm ci --ignore-scripts --prefix tests/behaviour"
    return None


SETTINGS = [
    Setting("prettier", "default", JAVASCRIPT, 80, {}, {}),
    Setting("prettier", "single quotes, 100 columns, no semicolons", JAVASCRIPT, 100,
            {".prettierrc": '{ "singleQuote": true, "printWidth": 100, "semi": false }\n'},
            {"singleQuote": True, "printWidth": 100, "semi": False}),
    Setting("black", "default", PYTHON, 88, {}, {}),
    Setting("black", "100 columns", PYTHON, 100, {"pyproject.toml": "[tool.black]\nline-length = 100\n"},
            {"line_length": 100}),
    Setting("isort", "default", PYTHON, 0, {}, {}),
    Setting("isort", "profile black", PYTHON, 0, {"pyproject.toml": '[tool.isort]\nprofile = "black"\n'},
            {"profile": "black"}),
    Setting("ruff-format", "default", PYTHON, 88, {}, {}),
    Setting("ruff-format", "single quotes, 100 columns", PYTHON, 100,
            {"ruff.toml": 'line-length = 100\n\n[format]\nquote-style = "single"\n'},
            {"line-length": 100, "format": {"quote-style": "single"}}),
    Setting("ruff-imports", "default", PYTHON, 0, {}, {}),
    Setting("ruff-imports", "sorted within sections", PYTHON, 0,
            {"ruff.toml": "[lint.isort]\nforce-sort-within-sections = true\n"},
            {"lint": {"isort": {"force-sort-within-sections": True}}}),
]


def black_one(_, text, options):
    import black
    mode = black.Mode(line_length=options.get("line_length", 88))
    try:
        return black.format_str(text, mode=mode)
    except Exception:  # whatever it says, it takes no such file
        return None


def isort_one(path, text, options):
    """`path` is below the folder of its project, where isort finds what is the project's own."""
    import isort
    root = path.split("//")[0]
    try:
        return isort.code(text, config=isort.Config(src_paths=(root, os.path.join(root, "src")), directory=root, **options))
    except Exception:
        return None


def node(tool, files, options=None, root="", script="tools.cjs"):
    task = {"tool": tool, "options": options or {}, "root": root, "files": [{"path": p, "text": t} for p, t in files]}
    done = subprocess.run(["node", os.path.join(HERE, script)], input=json.dumps(task).encode(),
                          stdout=subprocess.PIPE, check=True, cwd=HERE)
    return json.loads(done.stdout)


# ---- complaints: [(path, text)] -> [complaints]

def placeless(ask):
    """The same complaints without the places that they name, since those move."""
    return lambda files: [[re.sub(r"file\d+|line \d+", "", text) for text in some] for some in ask(files)]


def pyflakes(files):
    from pyflakes import api, reporter
    found = []
    for _, text in files:
        out = io.StringIO()
        api.check(text, "f", reporter.Reporter(out, out))
        found.append([re.sub(r"^f:\d+:(\d+:?)? ", "", line) for line in out.getvalue().splitlines()])
    return found


def beside(files, args, pattern):
    """Writes the files into one folder, each under a name of its own, and sorts what a program says of them."""
    found = [[] for _ in files]
    with tempfile.TemporaryDirectory(prefix="format-") as folder:
        for i, (_, text) in enumerate(files):
            with open(os.path.join(folder, f"file{i}.py"), "w", encoding="utf-8") as f:
                f.write(text)
        done = subprocess.run(args + ["."], cwd=folder, stdout=subprocess.PIPE, check=False)
    for match in re.finditer(pattern, done.stdout.decode(), re.M):
        found[int(match[1])].append(match[2])
    return found


def mypy(*options):
    args = ["mypy", "--ignore-missing-imports", "--no-incremental", "--cache-dir", os.devnull, "--python-executable",
            sys.executable, *options]
    return lambda files: beside(files, args, r"^file(\d+)\.py:\d+: (error: .*)$")


def pyright(files):
    program = os.path.join(MODULES, "pyright", "index.js")
    return beside(files, ["node", program, "--pythonpath", sys.executable], r"file(\d+)\.py:\d+:\d+ - (error: .*)$")


def types(files, options=None, script="tools.cjs"):
    """All files as one program, with the types of the libraries that the behaviour tests install."""
    with tempfile.TemporaryDirectory(prefix="format-") as folder:
        folder = os.path.realpath(folder)
        os.symlink(TYPES, os.path.join(folder, "node_modules"))
        for path, text in files:
            place = os.path.join(folder, path)
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "w", encoding="utf-8") as f:
                f.write(text)
        return node("types", [(path, "") for path, _ in files], options, folder, script)


def is_typed(text):
    return TYPED.search(text) is not None


# What they are called, which tool has to be there, for which files, how they are run.
LINTERS = [
    ("ESLint, recommended", "eslint", JAVASCRIPT, None, lambda files: node("eslint", files)),
    ("tsc --strict and typescript-eslint, recommended-type-checked", "types", {"typescript"}, None, types),
    ("pyflakes", "pyflakes", PYTHON, None, placeless(pyflakes)),
    ("ruff, default", "ruff-check", PYTHON, None, lambda files: node("ruff-check", files, {"target-version": "py311"})),
    ("ruff, ALL less D and S105 to S107", "ruff-check", PYTHON, None, lambda files: node("ruff-check", files, RUFF_ALL)),
    ("mypy, typed files", "mypy", PYTHON, is_typed, placeless(mypy("--check-untyped-defs"))),
    ("pyright, typed files", "pyright", PYTHON, is_typed, placeless(pyright)),
]


def fresh(before, after):
    """What is said of a file after the fix and was not before."""
    return list((collections.Counter(after or []) - collections.Counter(before or [])).elements())
